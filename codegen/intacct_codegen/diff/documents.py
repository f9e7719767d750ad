"""All documents of a spec as plain data, and the API that they describe in any release."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeGuard

from intacct_codegen.diff.picture import Behaviour, Key, Origin, Picture, Subject, SubjectKind
from intacct_codegen.diff.reading import Data, Reader
from intacct_codegen.load import document_files, read_data
from intacct_codegen.problems import Problem, SpecError
from intacct_codegen.releases import Releases

SINGLE = ("releases", "applications", "values")
KINDS: dict[str, SubjectKind] = {"function": "function", "object": "object", "structure": "structure"}


@dataclass(frozen=True, slots=True)
class Document:
    """A function, object or structure as the spec says it."""

    application: str
    data: Data


@dataclass
class SpecDocuments:
    """The documents of one spec. What does not change between two releases is read once for both."""

    title: str
    order: Releases
    applications: Mapping[str, str]
    behaviour: tuple[Behaviour, ...]
    documents: Mapping[Key, Document]
    _cuts: dict[Key, tuple[int, ...]] = field(default_factory=dict[Key, tuple[int, ...]], repr=False)
    _subjects: dict[tuple[Key, int, bool], Subject | None] = field(
        default_factory=dict[tuple[Key, int, bool], "Subject | None"], repr=False
    )

    def picture(self, release: str, *, unlisted: bool = True) -> Picture:
        """Return the API as of a release, with what the vendor's schema lacks or without it."""
        found = {key: self.subject(key, release, unlisted=unlisted) for key in self.documents}
        at = self.order.index(release)
        return Picture(
            title=release,
            origin=Origin.SPEC,
            subjects={key: subject for key, subject in found.items() if subject is not None},
            applications=self.applications,
            behaviour=tuple(entry for entry in self.behaviour if self.order.index(entry.release) <= at),
        )

    def subject(self, key: Key, release: str, *, unlisted: bool = True) -> Subject | None:
        """Return what a document describes in a release; None when that is not there then."""
        number = bisect_right(self.cuts(key), self.order.index(release))
        place = (key, number, unlisted)
        if place not in self._subjects:
            reader = Reader(self.order, release, unlisted)
            document = self.documents[key]
            there = reader.there(document.data)
            self._subjects[place] = reader.subject(key[0], document.data, document.application) if there else None
        return self._subjects[place]

    def cuts(self, key: Key) -> tuple[int, ...]:
        """Return the places in the order of releases from which on a document says something else."""
        if key not in self._cuts:
            self._cuts[key] = tuple(sorted(set(_cuts(self.documents[key].data, self.order))))
        return self._cuts[key]


def mappings(value: object) -> Iterator[dict[str, Any]]:
    """Yield every mapping in a document, the outer ones first."""
    if _is_mapping(value):
        yield value
        for inner in value.values():
            yield from mappings(inner)
    elif _is_list(value):
        for inner in value:
            yield from mappings(inner)


def _is_mapping(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _cuts(data: Data, order: Releases) -> Iterator[int]:
    for entry in mappings(data):
        for name in ("since", "deprecated"):
            if isinstance(entry.get(name), str):
                yield order.bounds(entry[name])[1]
        if isinstance(entry.get("until"), str):
            yield order.bounds(entry["until"])[1] + 1


def read_folder(folder: Path) -> SpecDocuments:
    """Read a spec folder."""
    if not (folder / "releases.yaml").is_file():
        fix = "Name the spec folder with --spec DIR."
        raise SpecError([Problem(folder / "releases.yaml", 1, 1, "there is no such file", fix)])
    paths = [folder / f"{name}.yaml" for name in SINGLE] + list(document_files(folder))
    return from_texts(str(folder), ((path, path.read_text(encoding="utf-8")) for path in paths if path.exists()))


def from_texts(title: str, files: Iterable[tuple[Path, str]]) -> SpecDocuments:
    """Read the files of a spec from their texts; a file at the top of the folder has its name for its kind."""
    single: dict[str, Data] = {}
    documents: dict[Key, Document] = {}
    problems: list[Problem] = []
    for path, text in files:
        try:
            kind, data = read_data(path, path.stem if path.stem in SINGLE else None, text)
        except SpecError as error:
            problems += error.problems
            continue
        if kind in SINGLE:
            single[kind] = data
        else:
            documents[KINDS[kind], data[kind]] = Document(path.parent.name, data)
    if problems:
        raise SpecError(problems)
    releases = single["releases"]["releases"]
    lists = {entry["name"]: entry["values"] for entry in single.get("values", {}).get("value_lists", ())}
    for document in documents.values():
        for entry in mappings(document.data):
            if "values_of" in entry and "values" not in entry:
                entry["values"] = lists.get(entry["values_of"], [])
    return SpecDocuments(
        title=title,
        order=Releases.of(entry["name"] for entry in releases),
        applications={entry["name"]: entry["title"] for entry in single["applications"]["applications"]},
        behaviour=tuple(_behaviour(entry["name"], note) for entry in releases for note in entry.get("behaviour", ())),
        documents=documents,
    )


def _behaviour(release: str, note: str | Data) -> Behaviour:
    if isinstance(note, str):
        return Behaviour(release, note)
    return Behaviour(release, note["text"], tuple(note.get("about", ())), note.get("since", ""))
