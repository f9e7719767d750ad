"""Reads object definitions: replies of the `lookup` function, or the same facts as JSON, into object documents.

A definition shows what one company sees: standard fields of the applications it subscribes to, and fields of its own.
So a field that is missing proves nothing, and is reported only; fields of its own are left out. The vendor's
descriptions of fields are never read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lxml import etree

from intacct_codegen.importers.lives import Lives
from intacct_codegen.importers.problems import ImportFailed
from intacct_codegen.importers.report import Report
from intacct_codegen.importers.shapes import Part, elements, value_of
from intacct_codegen.importers.tree import COMMON, Document, Tree

SOURCE = "lookup"
SHARED_VALUES = "_common_values.json"
_TYPES = {
    "TEXT": "text",
    "ENUM": "text",
    "INTEGER": "integer",
    "DECIMAL": "decimal",
    "CURRENCY": "currency",
    "PERCENT": "percent",
    "BOOLEAN": "boolean",
    "DATE": "date",
    "TIMESTAMP": "datetime",
}
XML_NAME = re.compile(r"[^\W\d][\w.\-]*")
_WIRE_NAME = re.compile(r"[^\s<>&\"'/=]+")
_RELATIONSHIPS = {"MANY2ONE", "ONE2MANY", "ONE2ONE", "MANY2MANY"}


@dataclass
class Definition:
    """An object as one company sees it: standard fields, and the company's own."""

    name: str
    fields: list[Part] = field(default_factory=list[Part])
    relationships: list[Part] = field(default_factory=list[Part])
    custom_fields: list[Part] = field(default_factory=list[Part])
    unknown: list[str] = field(default_factory=list[str])
    """Fields of a type that nobody knows; they are taken for texts."""
    left_out: list[str] = field(default_factory=list[str])
    """Entries that lack what makes them one."""


def import_lookups(
    tree: Tree, paths: Sequence[Path], release: str, progress: Callable[[int], None] | None = None
) -> Report:
    """Merge object definitions into the tree; nothing is written yet."""
    source = str(paths[0]) if len(paths) == 1 else f"{len(paths)} files"
    merge = _LookupImport(tree, Lives(tree.releases, release), Report(source, release))
    for number, path in enumerate(paths, 1):
        for definition in read_definitions(path):
            merge.bring(definition)
        if progress:
            progress(number)
    tree.mark(release, SOURCE)
    return merge.report


def read_definitions(path: Path) -> Iterator[Definition]:
    """The definitions in a file; files that hold none (shared lists, say) give nothing."""
    if path.suffix == ".json":
        if not path.name.startswith("_"):
            yield _from_json(path)
        return
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.parse(path, parser).getroot()
    except (etree.XMLSyntaxError, OSError) as error:
        raise ImportFailed(f"{path}: this is no XML that can be read: {error}") from error
    found = [element for element in root.iter(etree.Element) if _tag(element) == "type" and not _is_listed(element)]
    if not found:
        raise ImportFailed(f"{path}: no <Type> element, so it is no reply of lookup")
    for element in found:
        yield _from_xml(path, element)


def _from_xml(path: Path, element: etree._Element) -> Definition:
    name = next((text for key, text in element.attrib.items() if str(key).lower() == "name" and text), None)
    if name is None:
        raise ImportFailed(f"{path}: a <Type> has no Name attribute")
    definition = Definition(str(name))
    for entry in _children(element, "fields", "field"):
        texts = _texts(entry)
        facts = _Facts(
            texts.get("id", ""),
            texts.get("label", ""),
            texts.get("datatype", "").upper(),
            _is_true(texts.get("required")),
            _is_true(texts.get("readonly")),
            [value.text or "" for value in _children(entry, "validvalues", "validvalue")],
        )
        if not facts.name:
            definition.left_out.append("a field without an ID")
            continue
        is_custom = _is_true(texts.get("iscustom"))
        (definition.custom_fields if is_custom else definition.fields).append(_field(facts, definition))
    for entry in _children(element, "relationships", "relationship"):
        texts = _texts(entry)
        if texts.get("objectpath") and texts.get("objectname"):
            facts_of = ("objectpath", "objectname", "label", "relationshiptype", "relatedby")
            definition.relationships.append(_relationship(*(texts.get(key, "") for key in facts_of)))
        else:
            known = texts.get("objectpath") or texts.get("objectname")
            definition.left_out.append(f"a relationship without a path or an object{f' ({known})' if known else ''}")
    return definition


def _tag(element: etree._Element) -> str:
    """The name of an element as it is compared: the gateway writes names in several cases."""
    return etree.QName(element).localname.lower()


def _is_listed(element: etree._Element) -> bool:
    """Whether an element is an entry of the list that `inspect` gives of all objects, which defines none."""
    return element.get("typename") is not None


def _children(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    """The elements at a path below an element."""
    for child in element.iterchildren(etree.Element):
        if _tag(child) == names[0]:
            if len(names) == 1:
                yield child
            else:
                yield from _children(child, *names[1:])


def _texts(element: etree._Element) -> dict[str, str]:
    """The texts of the children by name, the first of several."""
    found: dict[str, str] = {}
    for child in element.iterchildren(etree.Element):
        found.setdefault(_tag(child), (child.text or "").strip())
    return found


def _from_json(path: Path) -> Definition:
    try:
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        definition = Definition(data["name"])
        shared_path = path.with_name(SHARED_VALUES)
        shared: dict[str, list[str]] = {}
        if shared_path.exists():
            shared = json.loads(shared_path.read_text(encoding="utf-8"))
        for entry in data["fields"]:
            values: list[str] = shared[entry["values_ref"]] if "values_ref" in entry else entry.get("values", [])
            facts = _Facts(
                entry["id"], entry["label"], entry["type"], bool(entry["required"]), bool(entry["readonly"]), values
            )
            fields = definition.custom_fields if entry.get("custom") else definition.fields
            fields.append(_field(facts, definition))
        for entry in data.get("relationships", ()):
            facts_of = (entry["path"], entry["object"], entry.get("label", ""), entry["type"], entry["related_by"])
            definition.relationships.append(_relationship(*facts_of))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ImportFailed(f"{path}: this is no object definition: {type(error).__name__} {error}") from error
    return definition


@dataclass(frozen=True)
class _Facts:
    name: str
    label: str
    kind: str
    required: bool
    readonly: bool
    values: list[str]


def _field(facts: _Facts, definition: Definition) -> Part:
    multiple = facts.kind.startswith("MULTI")
    if facts.kind not in _TYPES and not multiple:
        definition.unknown.append(f"{facts.name}: type {facts.kind or '(none)'}")
    entry: Part = {"name": facts.name, "type": _TYPES.get(facts.kind, "text")}
    values = [value for value in dict.fromkeys(facts.values) if value]  # nothing chosen is an empty element
    kind = "" if multiple else entry["type"]
    if kind in ("text", "boolean") and set(values) == {"true", "false"}:
        entry["type"], values = "boolean", []
    elif kind in ("text", "boolean") and set(values) == {"T", "F"}:
        entry["type"], entry["form"], values = "boolean", "t_f", []
    if facts.readonly:
        entry["access"] = "read"
    elif facts.required:
        entry["required"] = ["create"]
    if values:
        entry["values"] = values
    if multiple:
        entry["multiple"] = True
    plain = re.sub(r"[^a-z0-9_]", "_", facts.name.lower().replace("#", "_no"))
    plain = plain if plain[:1].isalpha() else f"field{plain if plain.startswith('_') else f'_{plain}'}"
    if plain != facts.name.lower().replace(".", "_"):
        entry["attr"] = plain
    if facts.label:
        entry["label"] = facts.label
    return entry


def _relationship(path: str, target: str, label: str, kind: str, by: str) -> Part:
    entry: Part = {"path": path, "object": target, "type": kind if kind in _RELATIONSHIPS else "MANY2ONE"}
    if by:
        entry["by"] = by
    if label:
        entry["label"] = label
    return entry


def _is_true(text: str | None) -> bool:
    return (text or "").strip().lower() == "true"


def standard_names(tree: Tree, data: Part) -> set[str]:
    """The names of an object's fields in upper case, those inside of other fields as the gateway writes them: A.B."""
    return set(_dotted(tree, data, "", frozenset()))


def _dotted(tree: Tree, data: Part, prefix: str, inside: frozenset[str]) -> Iterator[str]:
    for entry in data.get("fields", ()):
        name = f"{prefix}{entry['name'].upper()}"
        yield name
        held: str | None = entry.get("of") or entry.get("list_of")
        target = tree.get("object", held) if held is not None and held not in inside else None
        if entry.get("fields"):
            yield from _dotted(tree, entry, f"{name}.", inside)
        elif target is not None:
            yield from _dotted(tree, target.data, f"{name}.", inside | {target.name})
        elif held is not None:
            structure = tree.get("structure", held)
            body = structure.data.get("body", ()) if structure is not None else ()
            yield from (f"{name}.{part['element'].upper()}" for part in elements(body, inside=True))


@dataclass
class _LookupImport:
    tree: Tree
    lives: Lives
    report: Report

    def __post_init__(self) -> None:
        lists = self.tree.values_document.data.get("value_lists", ())
        self.shared = {entry["name"]: {value_of(value) for value in entry["values"]} for entry in lists}
        self.lists = {frozenset(values): name for name, values in self.shared.items()}
        self.again = self.lives.release in self.tree.snapshots(SOURCE)
        self.scope = [release for release in self.tree.snapshots(SOURCE) if release != self.lives.release]
        self.older = [release for release in self.scope if self.lives.releases.index(release) < self.lives.at]

    def bring(self, definition: Definition) -> None:
        if definition.custom_fields:
            names = ", ".join(entry["name"] for entry in definition.custom_fields)
            self.report.left_out.append(f"{definition.name}: {len(definition.custom_fields)} custom fields ({names})")
        for line in definition.unknown:
            self.report.undecided.append(f"{definition.name}.{line} is not known; taken for a text")
        self.report.left_out += [f"{definition.name}: {line}" for line in definition.left_out]
        for entry in definition.fields:
            if not _WIRE_NAME.fullmatch(entry["name"]):
                self.report.undecided.append(f"{definition.name}: {entry['name']!r} is no wire name; left out")
        definition.fields = [entry for entry in definition.fields if _WIRE_NAME.fullmatch(entry["name"])]
        for entry in definition.fields:
            self._share_values(entry)
        document = self._document(definition.name)
        if document is None:
            self._draft(definition)
        else:
            self._leave_nested(document, definition)
            self._merge(document, definition)

    def _document(self, name: str) -> Document | None:
        """The document of an object; people and samples do not agree on the case of some names."""
        found = self.tree.get("object", name)
        folded = (other for other in self.tree.of_kind("object") if other.name.lower() == name.lower())
        return found or next(folded, None)

    def _leave_nested(self, document: Document, definition: Definition) -> None:
        """Leave out the fields that the spec describes where they stand: inside of another one."""
        plain = {entry["name"].upper() for entry in document.data.get("fields", ())}
        nested = standard_names(self.tree, document.data) - plain
        definition.fields = [entry for entry in definition.fields if entry["name"].upper() not in nested]

    def _share_values(self, entry: Part) -> None:
        name = self.lists.get(frozenset(entry.get("values", ())))
        if name is not None:
            del entry["values"]
            entry["values_of"] = name

    def _draft(self, definition: Definition) -> None:
        if not XML_NAME.fullmatch(definition.name):
            self.report.undecided.append(f"{definition.name}: no XML element can have this name; left out")
            return
        class_name = re.sub(r"[^A-Za-z0-9_]", "_", definition.name)
        data: Part = {"object": definition.name, "class": class_name, "operations": ["lookup"]}
        if any(entry["name"] == "RECORDNO" for entry in definition.fields):
            data["key"] = "RECORDNO"
        if definition.fields:
            data["fields"] = self._once(definition.name, definition.fields, "name")
        if definition.relationships:
            data["relationships"] = self._once(definition.name, definition.relationships, "path")
        home = self.tree.home("object", definition.name)
        if home is None:
            self.report.undecided.append(
                f"{definition.name}: new object, filed under {COMMON}; list it under its application in "
                "applications.yaml and move the file"
            )
        self.tree.add("object", home or COMMON, data)
        self.report.change(definition.name, "new", f"object with {len(definition.fields)} fields")

    def _once(self, name: str, entries: list[Part], key: str) -> list[Part]:
        kept: dict[str, Part] = {}
        for entry in entries:
            if entry[key] in kept:
                self.report.undecided.append(
                    f"{name}: {entry[key]} stands twice in the definition; the first was taken"
                )
            kept.setdefault(entry[key], entry)
        return list(kept.values())

    def _merge(self, document: Document, definition: Definition) -> None:
        data = document.data
        fields: list[Part] = data.setdefault("fields", [])
        self._insert(document.name, fields, self._once(definition.name, definition.fields, "name"), "name")
        relationships: list[Part] = data.get("relationships", [])
        found = self._once(definition.name, definition.relationships, "path")
        self._insert(document.name, relationships, found, "path")
        if relationships:
            data["relationships"] = relationships
        if "lookup" not in [operation_of(entry) for entry in data.get("operations", ())]:
            data["operations"] = ["lookup", *data.get("operations", ())]
            self.report.change(document.name, "added", "operation lookup")
        known = {entry["name"] for entry in fields if self._there(entry) and entry.get("access") != "write"}
        absent = sorted(known.difference(entry["name"] for entry in definition.fields))
        if absent:
            self.report.undecided.append(
                f"{document.name}: {len(absent)} fields are not in this definition and stay as they are, since a "
                f"company sees only what it subscribes to: {', '.join(absent)}"
            )

    def _there(self, entry: Part) -> bool:
        nested = "type" not in entry
        return not nested and self.lives.present(entry)

    def _insert(self, name: str, known: list[Part], found: list[Part], key: str) -> None:
        before: Part | None = None
        for entry in found:
            same = [old for old in known if old[key] == entry[key]]
            if same:
                before = next((old for old in same if self.lives.present(old)), same[-1])
                self._compare(name, before, entry)
                continue
            if self.older:
                entry["since"] = self.lives.releases.between(self.older[-1], self.lives.release)
            place = next((number + 1 for number, old in enumerate(known) if old is before), len(known) if before else 0)
            known.insert(place, entry)
            before = entry
            since = f" since {entry['since']}" if "since" in entry else ""
            self.report.change(name, "added", f"{entry[key]}{since}")

    def _compare(self, name: str, old: Part, new: Part) -> None:
        """Fill in what nobody has said yet; report where the definition and the spec say different things."""
        where = f"{name}.{old.get('name') or old.get('path')}"
        if not self.lives.present(old):
            self.report.undecided.append(
                f"{where}: the definition of {self.lives.release} has it, the spec does not then"
            )
        if "label" not in old and "label" in new:
            old["label"] = new["label"]
            self.report.change(name, "added", f"label of {old.get('name') or old.get('path')}")
        if "type" in old and "name" in old and new["type"] not in ("text", old["type"]):
            self.report.undecided.append(f"{where}: type is {old['type']} in the spec, {new['type']} in the definition")
        more = [value for value in new.get("values", ()) if value not in self._values(old)]
        if not more or "open_values" in old:
            return
        if "values" in old and self.older and not self.again:
            since = self.lives.releases.between(self.older[-1], self.lives.release)
            old["values"] = [*old["values"], *({"value": value, "since": since} for value in more)]
            self.report.change(name, "added", f"{old['name']} = {', '.join(more)} since {since}")
        else:
            self.report.undecided.append(f"{where}: the definition also allows {', '.join(more)}")

    def _values(self, old: Part) -> set[str]:
        """Texts that a field is known to allow."""
        shared = self.shared.get(old.get("values_of", ""), set[str]())
        return shared | {value_of(entry) for entry in old.get("values", ())}


def operation_of(entry: str | Part) -> str:
    """The generic function that an entry of `operations` names."""
    return entry if isinstance(entry, str) else entry["operation"]
