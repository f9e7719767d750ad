"""A vendor's version 2.1 DTDs as one side of a comparison: requests, and the records that replies hold."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from pathlib import Path

from intacct_codegen.diff.documents import SpecDocuments
from intacct_codegen.diff.picture import Key, Origin, Picture, Subject, SubjectKind
from intacct_codegen.diff.reading import Reader
from intacct_codegen.importers.shapes import Part, elements

_SUFFIX = "_reply"


def dtd_picture(title: str, paths: Sequence[Path], spec: SpecDocuments) -> Picture:
    """Return the API that DTDs describe; the spec says which application something belongs to."""
    from intacct_codegen.importers.dtd import is_reply, read_side  # xsdata takes its time, and few need it

    requests = [path for path in paths if not is_reply(path)]
    replies = [path for path in paths if is_reply(path)]
    reader = Reader(spec.order, spec.order.newest)
    subjects: dict[Key, Subject] = {}

    def add(kind: SubjectKind, name: str, shape: Part) -> None:
        known = spec.documents.get((kind, name))
        application = known.application if known is not None else "common"
        subjects[kind, name] = reader.subject(kind, {kind: name, **shape}, application)

    request_side = read_side(requests) if requests else None
    if request_side is not None:
        functions = [part["element"] for part in elements(request_side.shapes.get("function", {}).get("body", ()))]
        for name in functions:
            add("function", name, request_side.shapes.get(name) or {"content": request_side.texts.get(name)})
        for name in _reachable(request_side.shapes, functions):
            if name not in functions:
                add("structure", name, request_side.shapes[name])
    if replies:
        shapes = read_side(replies, request_side).shapes
        for name in _reachable(shapes, ["data"]):
            add("structure", f"{name}{_SUFFIX}", {"tag": name, **_suffixed(shapes[name])})
    return Picture(title, Origin.DTD, subjects, spec.applications)


def _reachable(shapes: dict[str, Part], names: Sequence[str]) -> list[str]:
    """Structures that some elements hold, they themselves included."""
    found: dict[str, None] = {}
    pending = [name for name in names if name in shapes]
    while pending:
        name = pending.pop()
        if name not in found:
            found[name] = None
            body = shapes[name].get("body", ())
            pending += [part["of"] for part in elements(body, inside=True) if "of" in part]
    return sorted(found)


def _suffixed(shape: Part) -> Part:
    """The shape with what it holds named as the spec names structures of replies."""
    result = deepcopy(shape)
    for part in elements(result.get("body", ()), inside=True):
        if "of" in part:
            part["of"] += _SUFFIX
    return result
