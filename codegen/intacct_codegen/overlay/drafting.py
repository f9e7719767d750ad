"""From the definitions that a company gives of its objects to the documents of an overlay.

Only what the spec does not have goes in: custom fields, user-defined dimensions, relationships that lead to them, and
whole objects. Every field keeps the Python name it once got, so that pulling again renames nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from intacct_codegen.importers.lookup import XML_NAME, Definition, standard_names
from intacct_codegen.importers.shapes import Part
from intacct_codegen.importers.tree import Tree
from intacct_codegen.overlay.folder import Documents, merged_names
from intacct_codegen.passes.names import attribute_name

APPLICATION = "platform_services"
"""The application under which a company's own objects are filed."""
OPERATIONS = ["lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"]
"""The generic functions that take a company's own object."""
_DIMENSION = "GLDIM"
_KEYS = ("RECORDNO", "ID")
_KEPT = ("attr", "doc", "notes")
"""What people may have written at a field, or what must not change once it is published."""


@dataclass
class Drafts:
    """The documents of a company, and what a person should know of how they came about."""

    tree: Tree
    before: Documents
    objects: dict[str, Part] = field(default_factory=dict[str, Part])
    remarks: list[str] = field(default_factory=list[str])
    unknown_fields: list[str] = field(default_factory=list[str])
    """Standard fields that the spec does not have."""

    def __post_init__(self) -> None:
        self._known = {document.name.upper(): document.data for document in self.tree.of_kind("object")}
        self._before = {name.upper(): data for name, data in self.before.objects.items()}
        self._classes = {name.upper() for name in self.tree.classes(APPLICATION)}

    def add(self, definition: Definition) -> None:
        """Take in the definition of an object."""
        known = self._known.get(definition.name.upper())
        before = self._before.get(definition.name.upper(), {})
        self.remarks += [f"{definition.name}.{line} is not known; taken for a text" for line in definition.unknown]
        self.remarks += [f"{definition.name}: {line} is left out" for line in definition.left_out]
        data = self._own_object(definition, before) if known is None else self._extension(definition, known, before)
        if data is not None:
            self.objects[data["object"]] = data

    def _extension(self, definition: Definition, known: Part, before: Part) -> Part | None:
        name: str = known["object"]
        standard = standard_names(self.tree, known)
        dimensions = [
            entry
            for entry in definition.fields
            if entry["name"].upper().startswith(_DIMENSION) and entry["name"].upper() not in standard
        ]
        own = {id(entry) for entry in (*definition.custom_fields, *dimensions)}
        self.unknown_fields += [
            f"{name}.{entry['name']}"
            for entry in definition.fields
            if id(entry) not in own and entry["name"].upper() not in standard
        ]
        for entry in definition.custom_fields:
            if entry["name"].upper() in standard:
                self.remarks.append(
                    f"{name}.{entry['name']} is a custom field with the name of a standard one; left out"
                )
        added = [entry for entry in (*definition.custom_fields, *dimensions) if entry["name"].upper() not in standard]
        taken = {entry.get("attr") or attribute_name(entry["name"]) for entry in known.get("fields", ())}
        fields, notes = self._fields(name, added, taken, before)
        paths = {entry["path"].upper() for entry in known.get("relationships", ())}
        relationships = self._relationships(
            name, (entry for entry in definition.relationships if entry["path"].upper() not in paths)
        )
        if not fields and not relationships and not notes:
            return None
        return _document(name, known["class"], fields, relationships, notes)

    def _own_object(self, definition: Definition, before: Part) -> Part | None:
        name = definition.name
        if not XML_NAME.fullmatch(name):
            self.remarks.append(f"{name}: no XML element can have this name; the object is left out")
            return None
        fields, notes = self._fields(name, [*definition.fields, *definition.custom_fields], set(), before)
        class_name = before.get("class") or self._class_name(name)
        self._classes.add(class_name.upper())
        data = _document(name, class_name, fields, self._relationships(name, definition.relationships), notes)
        data["operations"] = OPERATIONS
        named = {entry["name"].upper(): entry["name"] for entry in fields}
        key = next((named[key] for key in _KEYS if key in named), None)
        if key is not None:
            data["key"] = key
        return data

    def _class_name(self, name: str) -> str:
        wanted = re.sub(r"[^A-Z0-9_]", "_", name.upper())
        wanted = wanted if wanted[:1].isalpha() else f"OBJECT{wanted}"
        return _free(wanted, self._classes)

    def _fields(
        self, name: str, entries: Iterable[Part], taken: set[str], before: Part
    ) -> tuple[list[Part], list[str]]:
        """Return the fields by name, with their Python names, and remarks on those that cannot be fields."""
        earlier = {entry["name"]: entry for entry in before.get("fields", ())}
        kept: dict[str, Part] = {}
        notes: list[str] = []
        for entry in sorted(entries, key=lambda entry: entry["name"]):
            wire = entry["name"]
            if wire in kept:
                self.remarks.append(f"{name}.{wire} stands twice in the definition; the first was taken")
            elif not XML_NAME.fullmatch(wire):
                notes.append(f"The field {wire!r} is left out: no XML element can have this name.")
            else:
                kept[wire] = {key: value for key, value in entry.items() if key != "attr"}
        self.remarks += [f"{name}: {note}" for note in notes]
        for wire in (*(wire for wire in kept if wire in earlier), *(wire for wire in kept if wire not in earlier)):
            entry = kept[wire]
            entry.update({key: value for key, value in earlier.get(wire, {}).items() if key in _KEPT})
            known = entry.pop("attr", attribute_name(wire) if wire in earlier else _attribute(wire))
            attr = _free(known, taken)
            taken.add(attr)
            if attr != attribute_name(wire):
                entry["attr"] = attr
        return list(kept.values()), notes

    def _relationships(self, name: str, entries: Iterable[Part]) -> list[Part]:
        kept: dict[str, Part] = {}
        for entry in sorted(entries, key=lambda entry: entry["path"]):
            if not all(XML_NAME.fullmatch(str(entry.get(key, "X"))) for key in ("path", "object", "by")):
                self.remarks.append(f"{name}: the relationship {entry['path']!r} is left out: it has no proper name")
            else:
                kept.setdefault(entry["path"], entry)
        return list(kept.values())


def head(company: str, release: str, read: Iterable[str], refused: Iterable[str]) -> Part:
    """Return the document that heads an overlay."""
    data: Part = {"company": company, "release": release, "objects": merged_names(read)}
    left = merged_names(refused)
    return {**data, "refused": left} if left else data


def _document(name: str, class_name: str, fields: list[Part], relationships: list[Part], notes: list[str]) -> Part:
    data: Part = {"object": name, "class": class_name}
    for key, value in (("fields", fields), ("relationships", relationships), ("notes", notes)):
        if value:
            data[key] = value
    return data


def _attribute(wire: str) -> str:
    """Return a Python name for any wire name; one that begins with an underscore could not be a parameter."""
    plain = re.sub(r"[^a-z0-9_]+", "_", wire.lower()).lstrip("_")
    return attribute_name(plain if plain[:1].isalpha() else f"field_{plain}")


def _free(wanted: str, taken: Iterable[str]) -> str:
    """Return a name, numbered if it is taken."""
    used = set(taken)
    return next(name for name in _numbered(wanted) if name not in used)


def _numbered(wanted: str) -> Iterator[str]:
    yield wanted
    number = 2
    while True:
        yield f"{wanted}_{number}"
        number += 1
