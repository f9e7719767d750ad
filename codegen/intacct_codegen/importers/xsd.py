"""Reads a vendor's XML Schema, through xsdata's parser, into content models.

xsdata only reads the schema, so the two that libxml2 refuses for being ambiguous are read like the others; what had to
be decided to make them unambiguous is told in `decisions`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from xsdata.models import xsd

from intacct_codegen.importers.problems import ImportFailed
from intacct_codegen.importers.schema_files import read_files
from intacct_codegen.importers.shapes import (
    Part,
    as_described,
    elements,
    is_inline,
    is_part,
    normal,
    reachable,
    shortest,
    with_occurs,
)

ROOT = "function"
ENVELOPE = "request"
SPLIT_DATE = ("year", "month", "day")
_TYPES = {
    "string": "text",
    "boolean": "boolean",
    "integer": "integer",
    "int": "int",
    "long": "long",
    "short": "short",
    "nonNegativeInteger": "nonNegativeInteger",
    "positiveInteger": "positiveInteger",
    "decimal": "decimal",
    "float": "float",
    "double": "double",
    "date": "date",
    "dateTime": "dateTime",
    "time": "time",
    "anyType": "any",
    "anySimpleType": "text",
    "normalizedString": "normalizedString",
    "token": "token",
    "anyURI": "anyURI",
    "NMTOKEN": "NMTOKEN",
    "ID": "ID",
    "IDREF": "IDREF",
}
_PYTHON = {
    "boolean": "boolean",
    "iaboolean": "boolean",
    "decimal": "decimal",
    "float": "decimal",
    "double": "decimal",
    "date": "date",
    "dateTime": "datetime",
} | dict.fromkeys(("integer", "int", "long", "short", "nonNegativeInteger", "positiveInteger"), "integer")
_UNBOUNDED = 2**31  # xsdata gives the largest number there is
_MOST_PARTS = 500_000
"""Far more than any schema describes; groups within groups can amount to more without end."""
_FACETS = {
    "min_inclusive": ("min", 0),
    "min_exclusive": ("min", 1),
    "max_inclusive": ("max", 0),
    "max_exclusive": ("max", -1),
    "min_length": ("min_length", 0),
    "max_length": ("max_length", 0),
}


@dataclass
class Snapshot:
    """What one release's schema describes."""

    functions: dict[str, Part] = field(default_factory=dict[str, Part])
    structures: dict[str, Part] = field(default_factory=dict[str, Part])
    unlisted: dict[str, Part] = field(default_factory=dict[str, Part])
    decisions: list[str] = field(default_factory=list[str])
    left_out: list[str] = field(default_factory=list[str])

    def described_as(self, known: Callable[[str, str], Mapping[str, Any] | None]) -> Snapshot:
        """The same, with structures inline where known documents describe them inline.

        What nothing holds then is left out, unless a document of it is known.
        """

        def adapted(kind: str, shapes: Mapping[str, Part]) -> dict[str, Part]:
            documents = {name: known(kind, name) or {} for name in shapes}
            return {name: as_described(documents[name], shape, self.structures) for name, shape in shapes.items()}

        functions, unlisted = adapted("function", self.functions), adapted("function", self.unlisted)
        structures = adapted("structure", self.structures)
        held = reachable([*functions.values(), *unlisted.values()], structures)
        left = {name: shape for name, shape in structures.items() if name in held or known("structure", name)}
        return replace(self, functions=functions, unlisted=unlisted, structures=left)


def read_schema(path: Path, extra_functions: Iterable[str] = ()) -> Snapshot:
    """The content models of a schema; `extra_functions` are functions even where the schema does not list them."""
    remarks: list[str] = []
    reader = _Reader(path, read_files(path, remarks))
    reader.result.left_out += remarks
    snapshot = reader.snapshot(set(extra_functions))
    snapshot.decisions = list(dict.fromkeys(snapshot.decisions))
    snapshot.left_out = list(dict.fromkeys(snapshot.left_out))
    return snapshot


class _Reader:
    def __init__(self, path: Path, schemas: list[xsd.Schema]) -> None:
        every = [element for schema in schemas for element in schema.elements]
        self.path = path
        self.schemas = schemas
        self.elements = {_local(element.name): element for element in every}
        self.groups = {_local(group.name): group for schema in schemas for group in schema.groups}
        self.attribute_groups = {_local(group.name): group for schema in schemas for group in schema.attribute_groups}
        self.simple_types = {_local(kind.name): kind for schema in schemas for kind in schema.simple_types}
        self.complex_types = {_local(kind.name): kind for schema in schemas for kind in schema.complex_types}
        self.attributes = {_local(entry.name): entry for schema in schemas for entry in schema.attributes}
        self.substitutes: dict[str, list[str]] = {}
        for element in every:
            for head in (element.substitution_group or "").split():
                self.substitutes.setdefault(_local(head), []).append(_local(element.name))
        self.result = Snapshot()
        names = Counter(_local(element.name) for element in every)
        twice = sorted(name for name, number in names.items() if number > 1)
        if twice:
            self.result.decisions.append(f"described more than once, of which the last stands: {', '.join(twice)}")
        for element in _all_elements(schemas):
            if element.keys or element.uniques or element.keyrefs:
                self.result.left_out.append(f"{_local(element.name)}: what has to be unique or be there inside of it")
        self._opening: list[str] = []
        self._parts = 0
        self._of_types = self._name_structures()
        self._named = {
            structure: kind for (_, kind), structure in self._of_types.items() if structure not in self.elements
        }

    def _functions(self) -> list[Part]:
        """What the element of functions may hold, wherever the schema describes that element."""
        there = [element for element in _all_elements(self.schemas) if element.name == ROOT]
        if not there:
            raise ImportFailed(
                f"{self.path}: the schema describes no `{ROOT}` element, so nothing says what its functions are"
            )
        root = self.elements.get(ROOT, there[0])
        kind = root.complex_type or self.complex_types.get(_local(root.type))
        found = list(elements(self._body(kind, ROOT))) if kind else []
        if not found:
            raise ImportFailed(f"{self.path}: the element `{ROOT}` of this schema lists no function")
        return found

    def snapshot(self, extra: set[str]) -> Snapshot:
        listed: set[str] = set()
        for part in self._functions():
            name: str = part["element"]
            listed.add(name)
            held = name if name in self.elements else part.get("of")
            self.result.functions[name] = self._document(held) if held else _described_here(part)
        for name in sorted(extra.difference(listed).intersection(self.elements)):
            self.result.unlisted[name] = self._document(name)
        described = (self.result.functions, self.result.unlisted, self.result.structures)
        pending = [*self.result.functions.values(), *self.result.unlisted.values()]
        while pending:
            for part in elements(pending.pop().get("body", ()), inside=True):
                held = part.get("of")
                if held and not any(held in known for known in described):
                    shape = self._document(held)
                    self.result.structures[held] = shape
                    pending.append(shape)
        self._report_unused(listed | extra)
        return self.result

    def _report_unused(self, functions: set[str]) -> None:
        envelope: set[str] = set()
        pending = [ENVELOPE]
        while pending:
            name = pending.pop()
            if name not in envelope and name in self.elements and name not in functions:
                envelope.add(name)
                kind = self._kind(self.elements[name])
                pending += [part["element"] for part in elements(self._body(kind, name), inside=True)] if kind else []
        used = {ROOT} | envelope | functions | set(self.result.structures)
        unused = [
            name
            for name, element in self.elements.items()
            if name not in used and self._held(element, name, {}).get("of")
        ]
        if unused:
            self.result.left_out.append(f"no function uses these elements: {', '.join(sorted(unused))}")

    # Elements

    def _document(self, name: str) -> Part:
        """Shape of a global element, or of elements of a named type."""
        if name in self._named:
            return self._structure(self.complex_types[self._named[name]], name)
        element = self.elements[name]
        kind = self._kind(element)
        return {"content": self._text(element, {})} if kind is None else self._structure(kind, name)

    def _kind(self, element: xsd.Element) -> xsd.ComplexType | None:
        """The type of an element that may hold more than a text."""
        return self.complex_types.get(_local(element.type)) or element.complex_type

    def _structure(self, kind: xsd.ComplexType, owner: str) -> Part:
        shape: Part = {}
        attributes = self._attributes(kind, owner)
        if attributes:
            shape["attributes"] = attributes
        if kind.simple_content:
            inner = kind.simple_content.extension or kind.simple_content.restriction
            base = getattr(inner, "base", None)
            shape["content"] = self._by_name(base, {}) if base else {"type": "text"}
        elif kind.mixed or (kind.complex_content and kind.complex_content.mixed):
            shape["content"] = {"type": "text"}
        body = self._body(kind, owner)
        if body:
            shape["body"] = body
        return shape

    def _element(self, element: xsd.Element, owner: str) -> Part:
        often = _occurs(element)
        if element.nillable and owner:
            self.result.left_out.append(f"{owner}: xsi:nil, which {_local(element.ref or element.name)} may say")
        if element.ref:
            name = _local(element.ref)
            target = self.elements.get(name)
            if name in self.substitutes:
                return with_occurs({"choice": self._substitutes(name, owner)}, often)
            if target is None:
                self.result.left_out.append(f"{owner}: {name} is not described anywhere; taken for a text")
                return with_occurs({"element": name, "type": "text"}, often)
            return with_occurs({"element": name, **self._held(target, owner, {})}, often)
        name = _local(element.name)
        facts: Part = {key: value for key in ("default", "fixed") if (value := getattr(element, key)) is not None}
        held = self._held(element, owner, facts, local=True)
        return with_occurs({"element": name, **held}, often)

    def _substitutes(self, name: str, owner: str) -> list[Part]:
        """An element and all that may stand in its place."""
        head = self.elements.get(name)
        found: list[Part] = []
        if head is not None and not head.abstract:
            found.append({"element": name, **self._held(head, owner, {})})
        for other in self.substitutes.get(name, ()):
            if other != name:
                with self._inside(f"the substitution group {name}"):
                    found += self._substitutes(other, owner)
        return found

    @contextmanager
    def _inside(self, what: str) -> Generator[None]:
        """Guards against definitions that hold themselves without end."""
        if what in self._opening:
            raise ImportFailed(f"{self.path}: {what} holds itself without end")
        self._opening.append(what)
        try:
            yield
        finally:
            self._opening.pop()

    def _held(self, element: xsd.Element, owner: str, facts: Part, *, local: bool = False) -> Part:
        """What an element holds: a text, a structure of its own, or one described in a document of its own."""
        name = _local(element.name)
        kind = self._kind(element)
        if kind is None:
            return self._text(element, facts)
        if self._is_text(kind):
            return {"type": "text"} if kind.mixed else {"type": "text", "schema": "empty"}
        if self._is_split_date(kind):
            return {"type": "date", "form": "split"}
        structure = self._of_types.get((name, _local(element.type))) if local else name
        return {"of": structure} if structure else self._structure(kind, f"{owner} {name}")

    @staticmethod
    def _is_text(kind: xsd.ComplexType) -> bool:
        inner = (kind.sequence, kind.choice, kind.all, kind.group, kind.simple_content, kind.complex_content)
        return not kind.attributes and not kind.attribute_groups and not any(inner)

    def _is_split_date(self, kind: xsd.ComplexType) -> bool:
        sequence = kind.sequence
        if sequence is None or kind.attributes or kind.mixed or _occurs(sequence) != "1":
            return False
        inner = list(_in_order(sequence))
        names = tuple(_local(child.ref or child.name) for child in inner if isinstance(child, xsd.Element))
        return len(names) == len(inner) and names == SPLIT_DATE and all(map(self._is_plain_text, inner))

    def _is_plain_text(self, element: xsd.Element) -> bool:
        """Whether an element stands once and holds any text."""
        name = _local(element.ref)
        target = self.elements.get(name, xsd.Element(type="string")) if name else element
        kind = self._kind(target)
        plain = self._is_text(kind) and kind.mixed if kind else self._text(target, {}) == {"type": "text"}
        facts = (element.default, element.fixed)
        return plain and name not in self.substitutes and _occurs(element) == "1" and facts == (None, None)

    # Named types

    def _name_structures(self) -> dict[tuple[str, str], str]:
        """Names of the structures that elements of named types hold, by element and type.

        Such a structure has the name of its element, as that of a global element has, so that it does not matter in
        which of the two ways a schema is written. Elements of one name and several types are told apart by those.
        """
        found: dict[tuple[str, str], str] = {}
        several: dict[str, set[str]] = {}
        for element in _all_elements(self.schemas):
            name, kind = _local(element.name), _local(element.type)
            described = self.complex_types.get(kind)
            if described is None or element.ref or self._is_text(described) or self._is_split_date(described):
                continue
            if name in self.elements and _local(self.elements[name].type) == kind:
                found[name, kind] = name
            else:
                several.setdefault(name, set()).add(kind)
        alone = {name for name, kinds in several.items() if len(kinds) == 1 and name not in self.elements}
        taken = alone | set(self.elements)
        of_kinds: dict[str, str] = {}
        for name, kinds in sorted(several.items()):
            for kind in sorted(kinds):
                if name not in alone and kind not in of_kinds:
                    of_kinds[kind] = _free(kind.rpartition(".")[2], taken)
                    taken.add(of_kinds[kind])
                found[name, kind] = name if name in alone else of_kinds[kind]
        return found

    # Groups

    def _body(self, kind: xsd.ComplexType, owner: str) -> list[Part]:
        parts: list[Part] = []
        if kind.complex_content:
            extension = kind.complex_content.extension
            inner = extension or kind.complex_content.restriction
            if inner is None:
                return parts
            base = _local(extension.base) if extension else ""
            if base in self.complex_types:
                with self._inside(f"the type {base}"):
                    parts += self._body(self.complex_types[base], owner)
            top = (inner.sequence, inner.choice, inner.all, inner.group)
        else:
            top = (kind.sequence, kind.choice, kind.all, kind.group)
        parts += self._particles((group for group in top if group is not None), owner)
        return normal(parts)

    def _particles(self, group: Iterable[Any], owner: str) -> list[Part]:
        """The parts of a group; what may stand there no time at all is none."""
        return [self._particle(member, owner) for member in group if member.max_occurs != 0]

    def _particle(self, child: Any, owner: str) -> Part:
        self._parts += 1
        if self._parts > _MOST_PARTS:
            raise ImportFailed(f"{self.path}: written out, its groups are more than {_MOST_PARTS} elements")
        often = _occurs(child)
        match child:
            case xsd.Element():
                return self._element(child, owner)
            case xsd.Any():
                if child.namespace not in (None, "##any"):
                    self.result.left_out.append(f"{owner}: the name space {child.namespace} of a wildcard")
                return with_occurs({"any": True}, often)
            case xsd.Group() if child.ref:
                return with_occurs({"sequence": self._group(_local(child.ref), owner)}, often)
            case xsd.Choice():
                alternatives = self._particles(_in_order(child), owner)
                return with_occurs({"choice": self._unambiguous(alternatives, owner)}, often)
            case xsd.All():
                return with_occurs({"all": self._particles(_in_order(child), owner)}, often)
            case _:
                return with_occurs({"sequence": self._particles(_in_order(child), owner)}, often)

    def _group(self, name: str, owner: str) -> list[Part]:
        target = self.groups.get(name)
        if target is None:
            self.result.left_out.append(f"{owner}: the group {name} is not described anywhere")
            return []
        inner = target.sequence or target.choice or target.all
        if inner is None:
            return []
        with self._inside(f"the group {name}"):
            return [self._particle(inner, owner)]

    def _unambiguous(self, alternatives: list[Part], owner: str) -> list[Part]:
        """Alternatives that a parser can tell apart: where one of them is a wildcard, an element beside it is not."""
        wild = [part for part in alternatives if _starts_wild(part)]
        if not wild or len(wild) == len(alternatives):
            return alternatives
        dropped = sorted({part["element"] for part in elements(p for p in alternatives if p not in wild)})
        self.result.decisions.append(
            f"{owner}: a choice between {', '.join(dropped)} and anything at all is ambiguous (libxml2 refuses the "
            f"schema); {', '.join(dropped)} was dropped, as the wildcard takes it too"
        )
        return wild

    # Texts and attributes

    def _text(self, element: xsd.Element, facts: Part) -> Part:
        if element.simple_type:
            return self._simple(element.simple_type, facts)
        if element.type:
            return self._by_name(element.type, facts)
        return _as_text({"type": "any", **facts})

    def _by_name(self, qualified: str, facts: Part) -> Part:
        name = _local(qualified)
        if name in self.simple_types:
            kind = self.simple_types[name]
            if name == "iaboolean":
                return _as_text({"type": "iaboolean", **facts})
            return self._simple(kind, facts)
        if name not in _TYPES:
            self.result.left_out.append(f"type {name} is not known; taken for a text")
        return _as_text({"type": _TYPES.get(name, "text"), **facts})

    def _simple(self, kind: xsd.SimpleType, facts: Part) -> Part:
        restriction = kind.restriction
        if restriction is None:
            self.result.left_out.append("a list or union type; taken for a text")
            return _as_text({"type": "text", **facts})
        rule: Part = {"type": "text"}
        if restriction.base:
            with self._inside(f"the type {_local(kind.name) or 'without a name'} of {_local(restriction.base)}"):
                schema = self._by_name(restriction.base, {}).get("schema", "text")
            rule = dict(schema) if is_part(schema) else {"type": schema}
        if restriction.enumerations:
            rule["values"] = [entry.value for entry in restriction.enumerations]
        for facet, (key, shift) in _FACETS.items():
            found = getattr(restriction, facet)
            if found is None:
                continue
            limit = _whole(str(found.value))
            if limit is None or (shift and _PYTHON.get(rule["type"]) != "integer"):
                told = f"the limit {found.value} of a {rule['type']} ({facet.replace('_', ' ')})"
                self.result.left_out.append(told)
            else:
                rule[key] = limit + shift
        if restriction.length is not None:
            rule["min_length"] = rule["max_length"] = int(restriction.length.value)
        for facet in ("total_digits", "fraction_digits"):
            if getattr(restriction, facet) is not None:
                self.result.left_out.append(f"the number of digits that a number may have ({facet.replace('_', ' ')})")
        if restriction.patterns:
            rule["pattern"] = "|".join(pattern.value for pattern in restriction.patterns)
        return _as_text({**rule, **facts})

    def _attributes(self, kind: xsd.ComplexType, owner: str) -> list[Part]:
        holders: list[Any] = [kind]
        inherited: list[Part] = []
        content = kind.simple_content or kind.complex_content
        if content:
            inner = content.extension or content.restriction
            if inner is not None:
                holders.append(inner)
                base = _local(inner.base)
                if base in self.complex_types:
                    with self._inside(f"the type {base}"):
                        inherited = self._attributes(self.complex_types[base], owner)
        if any(holder.any_attribute for holder in holders):
            self.result.left_out.append(f"{owner}: any attribute may stand there")
        found = {part["name"]: part for part in inherited}
        for holder in holders:
            for group in holder.attribute_groups:
                found |= {part["name"]: part for part in self._attribute_group(_local(group.ref), owner)}
            for attribute in holder.attributes:
                name = _local(attribute.ref or attribute.name)
                if attribute.use is not None and attribute.use.value == "prohibited":
                    found.pop(name, None)
                else:
                    found[name] = self._attribute(attribute, owner)
        return list(found.values())

    def _attribute_group(self, name: str, owner: str) -> list[Part]:
        target = self.attribute_groups.get(name)
        if target is None:
            self.result.left_out.append(f"{owner}: the attribute group {name} is not described anywhere")
            return []
        with self._inside(f"the attribute group {name}"):
            found = [self._attribute(attribute, owner) for attribute in target.attributes]
            for group in target.attribute_groups:
                found += self._attribute_group(_local(group.ref), owner)
        return found

    def _attribute(self, attribute: xsd.Attribute, owner: str) -> Part:
        facts: Part = {key: value for key in ("default", "fixed") if (value := getattr(attribute, key)) is not None}
        name = _local(attribute.ref or attribute.name)
        source = self.attributes.get(name, attribute) if attribute.ref else attribute
        if attribute.ref and name not in self.attributes:
            self.result.left_out.append(f"{owner}: the attribute {attribute.ref} is not described; taken for a text")
        if source.simple_type:
            text = self._simple(source.simple_type, facts)
        else:
            text = self._by_name(source.type or "string", facts)
        required = {"required": True} if attribute.use is not None and attribute.use.value == "required" else {}
        return {"name": name, **required, **text}


def _whole(text: str) -> int | None:
    """Return a limit as a whole number; None for parts of one, and for what is no number, such as a date."""
    try:
        value = Decimal(text)
        return int(value) if value == value.to_integral_value() else None
    except (ArithmeticError, ValueError):
        return None


def _all_elements(schemas: Iterable[xsd.Schema]) -> Iterator[xsd.Element]:
    """Every element that schemas describe, those within others included."""
    pending: list[Any] = list(schemas)
    while pending:
        found = pending.pop()
        pending += reversed(list(found.children()))
        if isinstance(found, xsd.Element):
            yield found


def _free(name: str, taken: set[str]) -> str:
    """The name, with an ending where something else has it."""
    while name in taken:
        name += "_type"
    return name


def _described_here(part: Part) -> Part:
    """The shape of a function that is described in the list of functions itself."""
    if is_inline(part):
        return {key: part[key] for key in ("attributes", "content", "body") if key in part}
    return {"content": {key: part[key] for key in ("type", "form", "schema") if key in part}}


def _as_text(rule: Part) -> Part:
    """A text with a rule about it: no rule for plain text, its name alone where that says it all."""
    kind = rule["type"]
    text: Part = {"type": "boolean" if set(rule.get("values", ())) == {"true", "false"} else _PYTHON.get(kind, "text")}
    if kind == "dateTime" or kind == "date":
        text["form"] = "iso"
    if len(rule) > 1:
        text["schema"] = rule
    elif kind != "text":
        text["schema"] = kind
    return text


def _starts_wild(part: Part) -> bool:
    """Whether a part is nothing but a wildcard, however often."""
    found = normal([part])
    return len(found) == 1 and "any" in found[0]


def _in_order(group: Any) -> Iterator[Any]:
    """Members of a group in the order of the schema, which xsdata keeps as an index."""
    kinds = ("elements", "groups", "choices", "sequences", "any")
    return iter(sorted((child for kind in kinds for child in getattr(group, kind, ())), key=lambda child: child.index))


def _occurs(part: Any) -> str:
    most: int = part.max_occurs
    return shortest(part.min_occurs, None if most >= _UNBOUNDED else most)


def _local(name: str | None) -> str:
    return (name or "").rpartition(":")[2]
