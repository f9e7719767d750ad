"""Replies to `lookup` as one side of a comparison: what one company sees at one time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from intacct_codegen.diff.documents import SpecDocuments
from intacct_codegen.diff.picture import Key, Origin, Picture, Subject
from intacct_codegen.diff.reading import Reader
from intacct_codegen.importers.problems import ImportFailed


def lookup_files(path: Path) -> list[Path]:
    """Return the files that could be replies: a file itself, those in a folder, or else those in its folders."""
    if path.is_file():
        return [path] if _could_be(path) else []
    if not path.is_dir():
        return []
    return sorted(filter(_could_be, path.iterdir())) or sorted(filter(_could_be, path.glob("*/*")))


def _could_be(path: Path) -> bool:
    return path.suffix.lower() in (".xml", ".json") and path.is_file()


def lookup_picture(title: str, files: list[Path], spec: SpecDocuments) -> Picture:
    """Return the objects that a company has; the spec says which application an object belongs to."""
    from intacct_codegen.importers.lookup import read_definitions

    reader = Reader(spec.order, spec.order.newest)
    objects: dict[str, dict[str, Any]] = {}
    names = {name.upper(): name for kind, name in spec.documents if kind == "object"}
    for file in files:
        for definition in read_definitions(file) if _defines(file) else ():
            # People and samples do not agree on the case of some names.
            name = names.setdefault(definition.name.upper(), definition.name)
            data = objects.setdefault(name, {"object": name, "class": name})
            # An object may have a definition for each of its document types.
            _add(data, "fields", [*definition.fields, *definition.custom_fields], "name")
            _add(data, "relationships", definition.relationships, "path")
    if not objects:
        raise ImportFailed(f"{title}: none of its files is a reply of lookup, or a definition as JSON")
    subjects: dict[Key, Subject] = {}
    for name, data in objects.items():
        known = spec.documents.get(("object", name))
        application = known.application if known is not None else "platform_services"
        subjects["object", name] = reader.subject("object", data, application)
    return Picture(title, Origin.LOOKUP, subjects, spec.applications)


def _add(data: dict[str, Any], kind: str, entries: list[dict[str, Any]], name: str) -> None:
    known: dict[str, Any] = {entry[name]: entry for entry in data.get(kind, ())}
    data[kind] = [*known.values(), *_once(entries, name, set(known))]


def _once(entries: list[dict[str, Any]], name: str, seen: set[str]) -> Iterator[dict[str, Any]]:
    for entry in entries:
        if entry[name] not in seen:
            seen.add(entry[name])
            yield entry


def _defines(file: Path) -> bool:
    """Whether a file should define objects: lists beside definitions do not, nor does what the gateway refused."""
    if file.suffix.lower() == ".xml":
        content = file.read_bytes().lower()
        return b"<type" in content or b"<errormessage" not in content
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except ValueError:
        return True
    return isinstance(data, dict) and "fields" in data
