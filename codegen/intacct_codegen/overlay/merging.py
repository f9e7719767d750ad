"""An overlay laid over the API of the spec: which classes a company needs of its own, and where they are.

A class is the company's own if its object is in the overlay, if it holds such a class (a bill holds its lines), or if
it is a function that answers or takes records of any object: those have to know which class stands for which record.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from intacct_codegen.documents import ObjectDocument
from intacct_codegen.ir import (
    Anything,
    Api,
    Application,
    Element,
    Function,
    Group,
    Holds,
    ListOf,
    ListStructure,
    Model,
    ModelRef,
    Module,
    Object,
    Particle,
    Structure,
    walk,
)
from intacct_codegen.load import Loaded, Spec, load_spec
from intacct_codegen.overlay.drafting import APPLICATION
from intacct_codegen.overlay.folder import Overlay
from intacct_codegen.pipeline import at_release, resolved
from intacct_codegen.project import PACKAGE


@dataclass(frozen=True)
class Company:
    """The API of one company."""

    overlay: Overlay
    package: str
    api: Api
    """The whole API, with the company's classes in the company's package."""
    standard: dict[ModelRef, ModelRef]
    """The standard class that each class of the company's extends; its own objects extend none."""
    added: dict[str, frozenset[str]]
    """The wire names of the fields that the company adds, by object that the spec has too."""

    def modules(self) -> Iterator[Module]:
        """Yield the modules that are the company's own."""
        for module in self.api.modules():
            if module.name.startswith(f"{self.package}."):
                yield module


def company_api(spec_folder: Path, overlay: Overlay, package: str, release: str | None = None) -> Company:
    """Lay an overlay over the spec."""
    spec = load_spec(spec_folder)
    extended, added = _extended(spec, overlay)
    api = at_release(resolved(extended), release)
    own = _own_classes(api, overlay)
    places = {ref: _moved(ref, package) for ref in own}
    known = {document.object for document in (loaded.document for loaded in spec.objects.values())}
    standard = {
        places[model.ref]: model.ref
        for module in api.modules()
        if not (isinstance(module.subject, Object) and module.subject.name not in known)
        for model in module_models(module)
        if model.ref in own
    }
    applications = tuple(
        dataclasses.replace(application, modules=tuple(_relocated(module, places) for module in application.modules))
        for application in api.applications
    )
    api = dataclasses.replace(api, applications=_sources(applications, overlay))
    return Company(overlay, package, api, standard, added)


def module_models(module: Module) -> tuple[Model, ...]:
    """Return the classes of a module."""
    return () if isinstance(module.subject, ListStructure) else module.models


def _extended(spec: Spec, overlay: Overlay) -> tuple[Spec, dict[str, frozenset[str]]]:
    """Return the spec with the documents of an overlay taken in, and what they add to which object."""
    objects = dict(spec.objects)
    by_name = {name.upper(): name for name in spec.objects}
    added: dict[str, frozenset[str]] = {}
    for path, document in overlay.objects.values():
        name = by_name.get(document.object.upper())
        if name is None:
            # The name of the module comes from this place; the file itself is in the overlay.
            objects[document.object] = Loaded(document, APPLICATION, spec.root / APPLICATION / path.name)
            continue
        known = spec.objects[name]
        merged = _merged(known.document, document)
        objects[name] = dataclasses.replace(known, document=merged)
        added[name] = frozenset(entry.name for entry in merged.fields[len(known.document.fields) :])
    return dataclasses.replace(spec, objects=objects), added


def _merged(known: ObjectDocument, more: ObjectDocument) -> ObjectDocument:
    """Return a document with the fields and relationships of another that it does not have."""
    fields = {entry.name.upper() for entry in known.fields}
    paths = {entry.path.upper() for entry in known.relationships}
    return known.model_copy(
        update={
            "fields": [*known.fields, *(entry for entry in more.fields if entry.name.upper() not in fields)],
            "relationships": [
                *known.relationships,
                *(entry for entry in more.relationships if entry.path.upper() not in paths),
            ],
        }
    )


def _own_classes(api: Api, overlay: Overlay) -> set[ModelRef]:
    names = {name.upper() for name in overlay.objects}
    own = {record.model.ref for record in api.objects() if record.name.upper() in names}
    own |= {function.model.ref for function in api.functions() if _any_records(function)}
    models = [model for module in api.modules() for model in module_models(module)]
    holders = {model.ref: set(_references(model.body)) for model in models}
    while True:
        more = {ref for ref, held in holders.items() if ref not in own and held & own}
        if not more:
            return own
        own |= more


def _any_records(function: Function) -> bool:
    """Whether a function answers or takes records of any object."""
    takes = any(isinstance(part, Anything) and part.objects for part in walk(function.model.body))
    return function.generic or takes


def _references(particle: Particle) -> Iterator[ModelRef]:
    for part in walk(particle):
        if isinstance(part, Element):
            yield from _held(part.holds)


def _held(holds: Holds) -> Iterator[ModelRef]:
    if isinstance(holds, ModelRef):
        yield holds
    elif isinstance(holds, ListOf):
        yield from _references(holds.body)


# Classes in their new places


def _moved(ref: ModelRef, package: str) -> ModelRef:
    return ModelRef(f"{package}{ref.module.removeprefix(PACKAGE)}", ref.name)


Places = dict[ModelRef, ModelRef]


def _relocated(module: Module, places: Places) -> Module:
    subject = module.subject
    if isinstance(subject, ListStructure):
        return module
    nested = tuple(_model(model, places) for model in module.nested)
    moved = _subject(subject, places)
    return dataclasses.replace(module, name=moved.model.ref.module, subject=moved, nested=nested)


def _subject(subject: Function | Object | Structure, places: Places) -> Function | Object | Structure:
    return dataclasses.replace(subject, model=_model(subject.model, places))


def _model(model: Model, places: Places) -> Model:
    if model.ref not in places:
        return model
    body = _particle(model.body, places)
    assert isinstance(body, Group)
    return dataclasses.replace(model, ref=places[model.ref], body=body)


def _particle(particle: Particle, places: Places) -> Particle:
    match particle:
        case Element():
            return dataclasses.replace(particle, holds=_holds(particle.holds, places))
        case Group():
            return dataclasses.replace(particle, items=tuple(_particle(item, places) for item in particle.items))
        case Anything():
            return particle


def _holds(holds: Holds, places: Places) -> Holds:
    if isinstance(holds, ModelRef):
        return places.get(holds, holds)
    if isinstance(holds, ListOf):
        body = _particle(holds.body, places)
        assert isinstance(body, Group)
        return dataclasses.replace(holds, body=body, ref=holds.ref if body == holds.body else None)
    return holds


def _sources(applications: tuple[Application, ...], overlay: Overlay) -> tuple[Application, ...]:
    """Name the overlay as the source of what comes from it alone."""
    files = {name: f"{overlay.folder.name}/{path.name}" for name, (path, _) in overlay.objects.items()}
    return tuple(
        dataclasses.replace(
            application,
            modules=tuple(
                dataclasses.replace(module, source=files[module.subject.name])
                if isinstance(module.subject, Object) and module.subject.name in files
                else module
                for module in application.modules
            ),
        )
        for application in applications
    )
