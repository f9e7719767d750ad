"""All documents of a spec as plain data, and the API that they describe in any release."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from intacct_codegen.diff.picture import Key, Origin, Picture, Subject, SubjectKind
from intacct_codegen.diff.reading import Data, Reader
from intacct_codegen.load import document_files, read_data
from intacct_codegen.problems import Problem, SpecError
from intacct_codegen.releases import Releases

SINGLE = ("releases", "applications", "values")
KINDS: tuple[SubjectKind, ...] = ("function", "object", "structure")


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
    behaviour: tuple[tuple[str, str], ...]
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
            behaviour=tuple(entry for entry in self.behaviour if self.order.index(entry[0]) <= at),
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


def _cuts(value: Any, order: Releases) -> Iterator[int]:
    if isinstance(value, dict):
        for name in ("since", "deprecated"):
            if isinstance(value.get(name), str):
                yield order.bounds(value[name])[1]
        if isinstance(value.get("until"), str):
            yield order.bounds(value["until"])[1] + 1
        for inner in value.values():
            yield from _cuts(inner, order)
    elif isinstance(value, list):
        for inner in value:
            yield from _cuts(inner, order)


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
            subject_kind = next(known for known in KINDS if known == kind)
            documents[subject_kind, data[kind]] = Document(path.parent.name, data)
    if problems:
        raise SpecError(problems)
    releases = single["releases"]["releases"]
    lists = {entry["name"]: entry["values"] for entry in single.get("values", {}).get("value_lists", ())}
    for document in documents.values():
        _fill(document.data, lists)
    return SpecDocuments(
        title=title,
        order=Releases.of(entry["name"] for entry in releases),
        applications={entry["name"]: entry["title"] for entry in single["applications"]["applications"]},
        behaviour=tuple((entry["name"], text) for entry in releases for text in entry.get("behaviour", ())),
        documents=documents,
    )


def _fill(value: Any, lists: Mapping[str, list[Any]]) -> None:
    """Put shared lists of values where entries refer to them."""
    if isinstance(value, dict):
        if "values_of" in value and "values" not in value:
            value["values"] = lists.get(value["values_of"], [])
        for inner in value.values():
            _fill(inner, lists)
    elif isinstance(value, list):
        for inner in value:
            if isinstance(inner, dict):
                _fill(inner, lists)
