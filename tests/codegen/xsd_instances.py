"""Random documents for a schema: valid ones, and the same with something wrong.

The schema is read as a tree, whatever wrote it, so that documents made from one schema can be shown to another. Only
what these schemas use is understood: anything else raises, so that nothing is left out silently.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from lxml import etree

XS = "{http://www.w3.org/2001/XMLSchema}"
_WORDS = ["", "1", "0", "abc", "true", "false", "x y", "2024", "-7", "é", "T", "50.00", "A&B", "100"]
_MOST_ELEMENTS = 400


class SchemaReader:
    """Makes documents for the global elements of a schema."""

    def __init__(self, root: etree._Element, seed: int) -> None:
        self._random = random.Random(seed)
        self._elements = {child.get("name"): child for child in root if child.tag == f"{XS}element"}
        self._types = {
            child.get("name"): child for child in root if child.tag in (f"{XS}complexType", f"{XS}simpleType")
        }
        self._groups = {child.get("name"): child for child in root if child.tag == f"{XS}group"}
        self._names = sorted(str(name) for name in self._elements)
        self._left = 0
        self._path: list[str] = []

    def document(self, name: str) -> etree._Element:
        """Return a valid document whose root is a global element."""
        self._left = self._random.choice((20, 60, _MOST_ELEMENTS))
        return self._element(self._elements[name])

    def _element(self, declared: etree._Element) -> etree._Element:
        self._left -= 1
        if declared.get("ref") is not None:
            declared = self._elements[declared.get("ref")]
        name = str(declared.get("name"))
        self._path.append(name)
        try:
            return self._made(name, declared)
        finally:
            self._path.pop()

    def _made(self, name: str, declared: etree._Element) -> etree._Element:
        made = etree.Element(name)
        type_name = declared.get("type")
        described = _child(declared, "complexType", "simpleType")
        if type_name is not None and not type_name.startswith("xs:"):
            described = self._types[type_name]
        if described is None:
            made.text = self._text(type_name or "anyType")
        elif described.tag == f"{XS}simpleType":
            made.text = self._restricted(described)
        else:
            self._fill(made, described)
        return made

    def _fill(self, made: etree._Element, described: etree._Element) -> None:
        if described.get("mixed") == "true":
            made.text = self._random.choice(_WORDS)
        for part in _children(described):
            kind = _kind(part)
            if kind == "attribute":
                self._attribute(made, part)
            elif kind in ("sequence", "choice", "all", "group"):
                for child in self._particle(part):
                    made.append(child)
            else:
                raise ValueError(f"no instances of {kind}")

    def _attribute(self, made: etree._Element, part: etree._Element) -> None:
        if part.get("use") != "required" and self._random.random() < 0.5:
            return
        described = _child(part, "simpleType")
        text = self._restricted(described) if described is not None else self._text(part.get("type") or "xs:string")
        made.set(str(part.get("name")), text)

    def _particle(self, part: etree._Element) -> Iterator[etree._Element]:
        for _ in range(self._count(part)):
            match _kind(part):
                case "element":
                    yield self._element(part)
                case "any":
                    yield self._anything()
                case "sequence":
                    for child in _children(part):
                        yield from self._particle(child)
                case "all":
                    children = [made for child in _children(part) for made in self._particle(child)]
                    self._random.shuffle(children)
                    yield from children
                case "choice":
                    options = list(_children(part))
                    if self._left < 0:  # else recursive structures might never end
                        options = [option for option in options if self._ends(option)] or options
                    yield from self._particle(self._random.choice(options))
                case "group":
                    yield from self._particle(next(iter(_children(self._groups[part.get("ref")]))))
                case kind:
                    raise ValueError(f"no instances of {kind}")

    def _ends(self, option: etree._Element) -> bool:
        return _kind(option) != "element" or (option.get("ref") or option.get("name")) not in self._path

    def _anything(self) -> etree._Element:
        made = etree.Element(self._random.choice(["anything", "ANY.THING", *self._names[:3]]), some="attribute")
        made.text = "text"
        return made

    def _count(self, part: etree._Element) -> int:
        least, most = int(part.get("minOccurs") or 1), part.get("maxOccurs") or "1"
        greatest = least + 3 if most == "unbounded" else min(int(most), least + 3)
        if self._left < 0:
            return least
        return self._random.choice((least, self._random.randint(least, greatest)))

    def _restricted(self, described: etree._Element) -> str:
        restriction = _child(described, "restriction")
        assert restriction is not None
        facets = {_kind(facet): str(facet.get("value")) for facet in _children(restriction)}
        values = [str(facet.get("value")) for facet in _children(restriction) if _kind(facet) == "enumeration"]
        if values:
            return self._random.choice(values)
        if "minInclusive" in facets:
            least = int(facets["minInclusive"])
            return str(self._random.randint(least, int(facets.get("maxInclusive", least + 1000))))
        unknown = facets.keys() - {"minLength", "maxLength"}
        if unknown:
            raise ValueError(f"no instances of {unknown}")
        return "x" * self._random.randint(int(facets["minLength"]), int(facets["maxLength"]))

    def _text(self, type_name: str) -> str:
        match type_name:
            case "xs:boolean":
                return self._random.choice(["true", "false", "1", "0"])
            case "xs:integer":
                return str(self._random.randint(-9, 99999))
            case "xs:dateTime":
                return "2024-05-01T10:00:00Z"
            case "xs:string" | "anyType" | "xs:anyType":
                return self._random.choice(_WORDS)
            case _:
                raise ValueError(f"no instances of {type_name}")


def spoiled(document: etree._Element, names: list[str], seed: int) -> Iterator[etree._Element]:
    """Yield copies of a document with one thing changed each; most of them are no longer valid."""
    chance = random.Random(seed)
    for change in (_drop, _double, _swap, _rename, _insert, _write_text, _set_attribute, _drop_attribute, _empty):
        copy = etree.fromstring(etree.tostring(document))
        element = chance.choice(list(copy.iter()))
        change(element, names, chance)
        yield copy


def _drop(element: etree._Element, names: list[str], chance: random.Random) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _double(element: etree._Element, names: list[str], chance: random.Random) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.insert(parent.index(element), etree.fromstring(etree.tostring(element, with_tail=False)))


def _swap(element: etree._Element, names: list[str], chance: random.Random) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.insert(chance.randrange(len(parent)), element)


def _rename(element: etree._Element, names: list[str], chance: random.Random) -> None:
    if element.getparent() is not None:
        element.tag = chance.choice(names)


def _insert(element: etree._Element, names: list[str], chance: random.Random) -> None:
    element.insert(chance.randint(0, len(element)), etree.Element(chance.choice(names)))


def _write_text(element: etree._Element, names: list[str], chance: random.Random) -> None:
    element.text = chance.choice(["text", " ", "\n", "true", "3", "x" * 300])


def _set_attribute(element: etree._Element, names: list[str], chance: random.Random) -> None:
    element.set(chance.choice(["key", "line_num", "object", "externalkey", "controlid", "unknown", "name"]), "true")


def _drop_attribute(element: etree._Element, names: list[str], chance: random.Random) -> None:
    for name in list(element.attrib):
        del element.attrib[name]


def _empty(element: etree._Element, names: list[str], chance: random.Random) -> None:
    element.text = None
    for child in list(element):
        element.remove(child)


def _children(node: etree._Element) -> Iterator[etree._Element]:
    return (child for child in node if isinstance(child.tag, str) and child.tag != f"{XS}annotation")


def _child(node: etree._Element, *kinds: str) -> etree._Element | None:
    return next((child for child in _children(node) if _kind(child) in kinds), None)


def _kind(node: etree._Element) -> str:
    return str(node.tag).removeprefix(XS)
