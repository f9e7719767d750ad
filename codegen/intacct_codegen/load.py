"""Reads spec/ into documents: strictly, so that every mistake is told with its place and its fix."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Generic, TypeGuard, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from intacct_codegen.documents import (
    AllParticle,
    AnyParticle,
    ApplicationsDocument,
    ChoiceParticle,
    ElementParticle,
    EnvelopeDocument,
    ErrataDocument,
    ErrorsDocument,
    FunctionDocument,
    MeaningsDocument,
    ObjectDocument,
    ReleasesDocument,
    SequenceParticle,
    StructureDocument,
    ValuesDocument,
)
from intacct_codegen.grammar import Reading, shape_of
from intacct_codegen.problems import Problem, SpecError, suggestion
from intacct_codegen.releases import Releases
from intacct_codegen.schemas import DEFAULT_SPEC
from intacct_codegen.yaml_text import compose

Particle = ElementParticle | SequenceParticle | ChoiceParticle | AllParticle | AnyParticle
Group = SequenceParticle | ChoiceParticle | AllParticle
D = TypeVar("D", bound=BaseModel)

SINGLE = ("releases", "applications", "errors", "values", "envelope", "errata", "meanings")
KINDS = ("function", "structure", "object")


@dataclass(frozen=True, slots=True)
class Loaded(Generic[D]):
    """A document with the file and application that it comes from."""

    document: D
    application: str
    path: Path


@dataclass(frozen=True)
class Spec:
    """All documents of a spec folder, by wire name."""

    root: Path
    releases: ReleasesDocument
    applications: ApplicationsDocument
    errors: ErrorsDocument
    values: ValuesDocument
    envelope: EnvelopeDocument
    errata: ErrataDocument
    meanings: MeaningsDocument
    functions: dict[str, Loaded[FunctionDocument]]
    structures: dict[str, Loaded[StructureDocument]]
    objects: dict[str, Loaded[ObjectDocument]]

    @cached_property
    def order(self) -> Releases:
        """The order of releases."""
        return Releases.of(entry.name for entry in self.releases.releases)

    def snapshots(self, kind: str = "xsd") -> tuple[str, ...]:
        """Releases of which a source of a kind was imported, oldest first."""
        return tuple(entry.name for entry in self.releases.releases if kind in entry.snapshots)


def members(particle: Particle) -> list[Particle]:
    """The parts of a group; none for elements and wildcards."""
    match particle:
        case SequenceParticle():
            return list(particle.sequence)
        case ChoiceParticle():
            return list(particle.choice)
        case AllParticle():
            return list(particle.all_of)
        case ElementParticle() | AnyParticle():
            return []


def read_data(path: Path, kind: str | None = None, text: str | None = None) -> tuple[str, dict[str, Any]]:
    """One document as plain mappings and lists, checked against its grammar, with its kind."""
    text = _text(path) if text is None else text
    root = compose(path, text)
    kind = kind or _kind(path, root)
    reading = Reading(path)
    data = shape_of(kind).read(root, reading)
    if reading.problems or data is None:
        raise SpecError(reading.problems)
    return kind, data


def load_spec(path: Path = DEFAULT_SPEC) -> Spec:
    """Read and check a spec folder; raises SpecError with every problem found."""
    from intacct_codegen.crosscheck import check  # it needs Spec

    spec = read_spec(path)
    problems = list(check(spec))
    if problems:
        raise SpecError(problems)
    return spec


def read_spec(path: Path = DEFAULT_SPEC) -> Spec:
    """Read a spec folder and check each document by itself, not what they say about each other."""
    problems: list[Problem] = []
    releases = _single(ReleasesDocument, path / "releases.yaml", problems)
    applications = _single(ApplicationsDocument, path / "applications.yaml", problems)
    errors = _optional(ErrorsDocument, ErrorsDocument(errors=[]), path / "errors.yaml", problems)
    values = _optional(ValuesDocument, ValuesDocument(value_lists=[]), path / "values.yaml", problems)
    envelope = _optional(EnvelopeDocument, EnvelopeDocument(elements=[]), path / "envelope.yaml", problems)
    errata = _optional(ErrataDocument, ErrataDocument(errata=[]), path / "errata.yaml", problems)
    meanings = _optional(MeaningsDocument, MeaningsDocument(meanings=[]), path / "meanings.yaml", problems)
    shared = {entry.name: entry.values for entry in values.value_lists} if values else {}
    functions: dict[str, Loaded[FunctionDocument]] = {}
    structures: dict[str, Loaded[StructureDocument]] = {}
    objects: dict[str, Loaded[ObjectDocument]] = {}
    for file in document_files(path):
        try:
            kind, data = read_data(file)
            match kind:
                case "function":
                    _add(
                        functions,
                        data[kind],
                        Loaded(_model(FunctionDocument, file, data, shared), file.parent.name, file),
                    )
                case "structure":
                    _add(
                        structures,
                        data[kind],
                        Loaded(_model(StructureDocument, file, data, shared), file.parent.name, file),
                    )
                case _:
                    _add(
                        objects, data[kind], Loaded(_model(ObjectDocument, file, data, shared), file.parent.name, file)
                    )
        except SpecError as error:
            problems += error.problems
    if releases is None or applications is None or errors is None or values is None or envelope is None:
        raise SpecError(problems)
    if problems or errata is None or meanings is None:
        raise SpecError(problems)
    return Spec(
        path, releases, applications, errors, values, envelope, errata, meanings, functions, structures, objects
    )


def read_errata(path: Path) -> ErrataDocument:
    """Read the errata of a spec folder alone; none if it has no such file."""
    problems: list[Problem] = []
    found = _optional(ErrataDocument, ErrataDocument(errata=[]), path / "errata.yaml", problems)
    if found is None:
        raise SpecError(problems)
    return found


def read_one(model: type[D], file: Path, kind: str) -> D:
    """Read one document of a kind by itself."""
    return _model(model, file, read_data(file, kind)[1], {})


def _single(model: type[D], file: Path, problems: list[Problem]) -> D | None:
    try:
        return _model(model, file, read_data(file, file.stem)[1])
    except SpecError as error:
        problems += error.problems
        return None


def _optional(model: type[D], without: D, file: Path, problems: list[Problem]) -> D | None:
    return _single(model, file, problems) if file.exists() else without


def _add(documents: dict[str, Loaded[D]], name: str, loaded: Loaded[D]) -> None:
    if name in documents:
        fix = f"Keep one of them; the other is {documents[name].path}."
        raise SpecError([Problem(loaded.path, 1, 1, f"{name} is described twice", fix)])
    documents[name] = loaded


def document_files(path: Path) -> Iterator[Path]:
    """Files of functions, structures and objects, in a fixed order."""
    for folder in sorted(entry for entry in path.iterdir() if entry.is_dir() and entry.name != "schema"):
        yield from sorted(folder.glob("*.yaml"))


def place(path: Path, keys: tuple[str | int, ...]) -> tuple[int, int]:
    """Line and column of an entry of a document; of the nearest entry around it when there is no such one."""
    node: yaml.Node = compose(path, _text(path))
    for key in keys:
        following = _child(node, key)
        if following is None:
            break
        node = following
    return node.start_mark.line + 1, node.start_mark.column + 1


def _child(node: yaml.Node, key: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for name, value in node.value if name.value == key), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(key, int) and key < len(node.value):
        child: yaml.Node = node.value[key]
        return child
    return None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise SpecError(
            [Problem(path, 1, 1, "there is no such file", "Write it, or name another spec folder.")]
        ) from None
    except UnicodeDecodeError as error:
        fix = "Save the file as UTF-8."
        raise SpecError([Problem(path, 1, 1, f"byte {error.start} is not UTF-8", fix)]) from None


def _kind(path: Path, root: yaml.Node) -> str:
    keys = [key.value for key, _ in root.value] if isinstance(root, yaml.MappingNode) else []
    kinds = [key for key in keys if key in KINDS]
    if len(kinds) != 1:
        fix = "Start it with exactly one of `function:`, `structure:` or `object:` and the wire name."
        raise SpecError([Problem(path, 1, 1, "nothing says what the document describes", fix)])
    kind: str = kinds[0]
    return kind


def _model(model: type[D], path: Path, data: dict[str, Any], shared: dict[str, list[Any]] | None = None) -> D:
    if shared is not None and "values_of" in repr(data):
        _fill_in(path, data, shared, ())
    try:
        return model.model_validate(data)
    except ValidationError as error:
        problems = [
            Problem(path, *place(path, details["loc"]), details["msg"], "Correct it after spec/schema.")
            for details in error.errors()
        ]
        raise SpecError(problems) from None


def _fill_in(path: Path, entry: dict[str, Any], shared: dict[str, list[Any]], at: tuple[str | int, ...]) -> None:
    """Give entries that refer to a shared list of values these values."""
    name = entry.get("values_of")
    if name is not None:
        here = (*at, "values_of")
        if name not in shared:
            fix = suggestion(name, sorted(shared), "Lists in values.yaml are")
            raise SpecError([Problem(path, *place(path, here), f"there is no list of values {name}", fix)])
        if "values" in entry or "open_values" in entry:
            fix = "Remove it, or `values_of`."
            raise SpecError([Problem(path, *place(path, here), "`values_of` stands beside values of its own", fix)])
        entry["values"] = shared[name]
    for key, value in entry.items():
        if _is_mapping(value):
            _fill_in(path, value, shared, (*at, key))
        elif _is_list(value):
            for number, inner in enumerate(value):
                if _is_mapping(inner):
                    _fill_in(path, inner, shared, (*at, key, number))


def _is_mapping(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


def _is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)
