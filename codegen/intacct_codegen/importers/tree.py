"""The documents of a spec folder as importers change them: plain data, written back only where they changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path

from intacct_codegen.importers.shapes import Part, elements
from intacct_codegen.load import document_files, read_data
from intacct_codegen.problems import Problem, SpecError
from intacct_codegen.releases import Releases
from intacct_codegen.spec_writer import write_document
from intacct_codegen.yaml_text import header

COMMON = "common"


@dataclass
class Document:
    """A document with the application it is filed under and what it was before."""

    kind: str
    application: str
    data: Part
    path: Path | None = None
    before: Part = field(default_factory=dict[str, object])
    header: str = ""

    @property
    def name(self) -> str:
        name: str = self.data[self.kind]
        return name

    @property
    def changed(self) -> bool:
        return self.data != self.before


class Tree:
    """All documents of a spec folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.releases_document = Document("releases", "", {})
        self.applications_document = Document("applications", "", {})
        self.values_document = Document("values", "", {})
        self.documents: dict[tuple[str, str], Document] = {}
        single = [self.releases_document, self.applications_document]
        single += [self.values_document] if (root / "values.yaml").exists() else []
        problems: list[Problem] = []
        for document in single:
            try:
                self._read(document, root / f"{document.kind}.yaml", document.kind)
            except SpecError as error:
                problems += error.problems
        for path in document_files(root):
            document = Document("", path.parent.name, {})
            try:
                self._read(document, path)
                self.documents[document.kind, document.name] = document
            except SpecError as error:
                problems += error.problems
        if problems:
            raise SpecError(problems)
        self.releases = Releases.of(entry["name"] for entry in self.releases_document.data["releases"])
        self._homes = {
            (kind, name): application["name"]
            for application in self.applications_document.data["applications"]
            for kind in ("function", "structure", "object")
            for name in application.get(f"{kind}s", ())
        }

    @staticmethod
    def _read(document: Document, path: Path, kind: str | None = None) -> None:
        text = path.read_text(encoding="utf-8") if path.exists() else None
        document.kind, document.data = read_data(path, kind, text)
        document.before = deepcopy(document.data)
        document.path = path
        document.header = header(text or "")

    def of_kind(self, kind: str) -> Iterator[Document]:
        return (document for (found, _), document in self.documents.items() if found == kind)

    def get(self, kind: str, name: str) -> Document | None:
        return self.documents.get((kind, name))

    def home(self, kind: str, name: str) -> str | None:
        """The application that a name is listed under."""
        return self._homes.get((kind, name))

    def has_object(self, application: str, name: str) -> bool:
        """Whether an object of an application has this name but for case."""
        listed = [found for (kind, found), home in self._homes.items() if kind == "object" and home == application]
        there = [document.name for document in self.of_kind("object") if document.application == application]
        return name.lower() in {other.lower() for other in (*listed, *there)}

    def listed(self, kind: str) -> list[str]:
        """Every name listed under an application."""
        return [name for found, name in self._homes if found == kind]

    def add(self, kind: str, application: str, data: Part) -> Document:
        document = Document(kind, application, data)
        self.documents[kind, document.name] = document
        return document

    def make_function(self, document: Document) -> None:
        """Turn a structure's document into a function's."""
        del self.documents[document.kind, document.name]
        rest = {key: value for key, value in document.data.items() if key not in ("structure", "class", "list")}
        document.kind, document.data = "function", {"function": document.name, **rest}
        self.documents["function", document.name] = document

    def classes(self, application: str) -> set[str]:
        """Class names in use in an application."""
        found: set[str] = set()
        for document in self.documents.values():
            if document.application == application:
                name = document.data.get("class") or (document.name if document.kind == "function" else None)
                found.update([name] if name else [])
                found.update(
                    part["class"] for part in elements(document.data.get("body", ()), inside=True) if "class" in part
                )
                found.update(_field_classes(document.data.get("fields", ())))
        return found

    def snapshots(self, source: str) -> list[str]:
        """Releases of which a source of a kind was imported."""
        entries = self.releases_document.data["releases"]
        return [entry["name"] for entry in entries if source in entry.get("snapshots", ())]

    def mark(self, release: str, source: str) -> None:
        """Record that a source of a release is in the tree."""
        for entry in self.releases_document.data["releases"]:
            if entry["name"] == release and source not in entry.get("snapshots", ()):
                entry["snapshots"] = sorted([*entry.get("snapshots", ()), source], key=["xsd", "dtd", "lookup"].index)

    def write(self, *, dry_run: bool = False) -> list[Path]:
        """Write what changed; returns the files, which a dry run only names."""
        written: list[Path] = []
        for document in [self.releases_document, *self.documents.values()]:
            if not document.changed:
                continue
            path = document.path or self.root / document.application / f"{document.name}.yaml"
            if not dry_run:
                path.parent.mkdir(exist_ok=True)
                path.write_text(write_document(document.kind, document.data, document.header), encoding="utf-8")
            written.append(path)
        return written


def _field_classes(fields: Iterable[Part]) -> Iterator[str]:
    for entry in fields:
        if "class" in entry:
            yield entry["class"]
        yield from _field_classes(entry.get("fields", ()))
