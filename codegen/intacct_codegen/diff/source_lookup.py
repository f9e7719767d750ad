"""Replies to `lookup` as one side of a comparison: what one company sees at one time."""

from __future__ import annotations

from pathlib import Path

from intacct_codegen.diff.documents import SpecDocuments
from intacct_codegen.diff.picture import Key, Origin, Picture, Subject
from intacct_codegen.diff.reading import Reader


def is_lookup_folder(path: Path) -> bool:
    """Whether a folder holds files that could be replies."""
    return any(_files(path))


def _files(path: Path) -> list[Path]:
    return sorted(entry for entry in path.iterdir() if entry.suffix in (".xml", ".json") and entry.is_file())


def lookup_picture(path: Path, spec: SpecDocuments) -> Picture:
    """Return the objects that a company has; the spec says which application an object belongs to."""
    from intacct_codegen.importers.lookup import read_definitions

    reader = Reader(spec.order, spec.order.newest)
    subjects: dict[Key, Subject] = {}
    for file in _files(path):
        for definition in read_definitions(file):
            known = spec.documents.get(("object", definition.name))
            data = {
                "object": definition.name,
                "class": definition.name,
                "fields": [*definition.fields, *definition.custom_fields],
                "relationships": definition.relationships,
            }
            application = known.application if known is not None else "platform_services"
            subjects["object", definition.name] = reader.subject("object", data, application)
    return Picture(str(path), Origin.LOOKUP, subjects, spec.applications)
