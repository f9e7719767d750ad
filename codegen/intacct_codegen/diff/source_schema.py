"""A vendor schema as one side of a comparison."""

from __future__ import annotations

from pathlib import Path

from intacct_codegen.diff.documents import SpecDocuments
from intacct_codegen.diff.picture import Key, Origin, Picture, Subject, SubjectKind
from intacct_codegen.diff.reading import Data, Reader


def schema_picture(path: Path, spec: SpecDocuments) -> Picture:
    """Return the API that a schema describes; the spec says which application a function belongs to."""
    from intacct_codegen.importers.xsd import read_schema  # xsdata takes its time, and few comparisons need it

    def described(kind: str, name: str) -> Data | None:
        document = spec.documents.get(("function" if kind == "function" else "structure", name))
        return document.data if document is not None else None

    snapshot = read_schema(path).described_as(described)
    reader = Reader(spec.order, spec.order.newest)
    subjects: dict[Key, Subject] = {}
    kinds: tuple[tuple[SubjectKind, dict[str, dict[str, object]]], ...] = (
        ("function", snapshot.functions),
        ("structure", snapshot.structures),
    )
    for kind, shapes in kinds:
        for name, shape in shapes.items():
            known = spec.documents.get((kind, name))
            application = known.application if known is not None else "common"
            subjects[kind, name] = reader.subject(kind, {kind: name, **shape}, application)
    return Picture(str(path), Origin.SCHEMA, subjects, spec.applications)
