"""The folder of an overlay: read strictly, written in the canonical layout, in an order that depends on names alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from intacct_codegen.documents import ObjectDocument, OverlayDocument
from intacct_codegen.importers.shapes import Part
from intacct_codegen.load import read_data, read_one
from intacct_codegen.problems import Problem, SpecError
from intacct_codegen.spec_writer import write_document

HEAD = "overlay.yaml"


@dataclass(frozen=True)
class Overlay:
    """An overlay as it was read."""

    folder: Path
    head: OverlayDocument
    objects: Mapping[str, tuple[Path, ObjectDocument]]
    """Documents by wire name, with their files."""


@dataclass
class Documents:
    """The same as plain data, for making and changing it."""

    head: Part
    objects: dict[str, Part]


def is_overlay(folder: Path) -> bool:
    """Whether a folder holds an overlay."""
    return (folder / HEAD).is_file()


def read_overlay(folder: Path) -> Overlay:
    """Read a folder; raises `SpecError` with every problem found."""
    if not is_overlay(folder):
        fix = "Write one with `intacct-codegen pull --overlay DIR --release R`, or name another folder."
        raise SpecError([Problem(folder / HEAD, 1, 1, "there is no overlay in this folder", fix)])
    problems: list[Problem] = []
    head: OverlayDocument | None = None
    try:
        head = read_one(OverlayDocument, folder / HEAD, "overlay")
    except SpecError as error:
        problems += error.problems
    objects: dict[str, tuple[Path, ObjectDocument]] = {}
    taken: dict[str, Path] = {}
    for path in _files(folder):
        try:
            document = read_one(ObjectDocument, path, "object")
        except SpecError as error:
            problems += error.problems
            continue
        other = taken.setdefault(document.object.upper(), path)
        if other is not path:
            problems.append(Problem(path, 1, 1, f"{document.object} is described twice", f"The other is {other}."))
        objects[document.object] = (path, document)
    if problems or head is None:
        raise SpecError(problems)
    return Overlay(folder, head, dict(sorted(objects.items())))


def read_documents(folder: Path) -> Documents | None:
    """Read a folder as plain data; None if it holds no overlay."""
    if not is_overlay(folder):
        return None
    head = read_data(folder / HEAD, "overlay")[1]
    objects = {data["object"]: data for _, data in (read_data(path, "object") for path in _files(folder))}
    return Documents(head, objects)


def write_documents(folder: Path, documents: Documents) -> tuple[list[Path], list[Path]]:
    """Write what changed and remove the documents of objects that have none any more; return both lists of files."""
    texts = {folder / HEAD: write_document("overlay", documents.head)}
    for name, data in sorted(documents.objects.items()):
        texts[folder / file_name(name, ".yaml")] = write_document("object", data)
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    # The head comes first: by it the folder is known as an overlay, even if the others are interrupted.
    for path, text in texts.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8", newline="\n")
            written.append(path)
    removed = [path for path in _files(folder) if path not in texts]
    for path in removed:
        path.unlink()
    return written, removed


def file_name(object_name: str, suffix: str) -> str:
    """Return the name of an object's file, whatever characters the object's name has."""
    return f"{quote(object_name, safe='')}{suffix}"


def merged_names(*lists: Iterable[str]) -> list[str]:
    """Return all names in order, each once whatever its case."""
    found: dict[str, str] = {}
    for names in lists:
        for name in names:
            found.setdefault(name.upper(), name)
    return [found[key] for key in sorted(found)]


def _files(folder: Path) -> Iterator[Path]:
    yield from sorted(path for path in folder.glob("*.yaml") if path.name != HEAD)
