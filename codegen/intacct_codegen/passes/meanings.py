"""Adds to the words of fields what they mean wherever they stand: unit, and what a name means everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from intacct_codegen.documents import MeaningsDocument
from intacct_codegen.ir import (
    Api,
    Element,
    Function,
    Group,
    ListOf,
    ListStructure,
    Model,
    ModelRef,
    Module,
    Object,
    Particle,
    Scalar,
    Structure,
    Subject,
)
from intacct_codegen.passes.owned import content
from intacct_codegen.passes.units import unit


def explained(api: Api, document: MeaningsDocument) -> Api:
    """Return the API with the meanings and units of its fields."""
    pass_ = _Meanings({(entry.field, entry.type): entry.doc for entry in document.meanings}, _owners(api))
    return replace(
        api,
        applications=tuple(
            replace(application, modules=tuple(pass_.module(module) for module in application.modules))
            for application in api.applications
        ),
    )


def _owners(api: Api) -> dict[ModelRef, list[str]]:
    """Return for each class of lines the objects that own such lines, with the fields that hold them."""
    owners: dict[ModelRef, list[str]] = {}
    for record in api.objects():
        for item in record.model.body.items:
            if isinstance(item, Element) and isinstance(item.holds, ListOf):
                line = content(item.holds)
                if isinstance(line, Element) and isinstance(line.holds, ModelRef):
                    owners.setdefault(line.holds, []).append(f"{record.name} ({item.name})")
    return owners


class _Meanings:
    def __init__(self, docs: dict[tuple[str, str | None], str], owners: dict[ModelRef, list[str]]) -> None:
        self._docs = docs
        self._owners = owners

    def module(self, module: Module) -> Module:
        nested = tuple(self._model(model) for model in module.nested)
        return replace(module, subject=self._subject(module.subject), nested=nested)

    def _subject(self, subject: Subject) -> Subject:
        match subject:
            case ListStructure():
                return subject
            case Function() | Structure() | Object():
                return replace(subject, model=self._model(subject.model))

    def _model(self, model: Model) -> Model:
        beside = {name.lower() for name in _names(model.body)}
        words = model.words
        owners = self._owners.get(model.ref)
        if owners and not words.doc:
            words = replace(words, doc=f"Stands as a line in {', '.join(owners)}")
        return replace(model, words=words, body=self._group(model, model.body, beside))

    def _group(self, model: Model, group: Group, beside: set[str]) -> Group:
        return replace(group, items=tuple(self._particle(model, item, beside) for item in group.items))

    def _particle(self, model: Model, item: Particle, beside: set[str]) -> Particle:
        match item:
            case Group():
                return self._group(model, item, beside)
            case Element(holds=Scalar() as holds):
                words = item.words
                doc = words.doc or self._doc(model, item, holds)
                counts = unit(item.name, words.label, holds.type, beside)
                return replace(item, words=replace(words, doc=doc, unit=counts)) if doc or counts else item
            case _:
                return item

    def _doc(self, model: Model, item: Element, holds: Scalar) -> str:
        if "." in item.name and item.access == "read":
            place = item.name.partition(".")[0]
            if any(
                isinstance(other, Element) and other.name == place and isinstance(other.holds, ModelRef)
                for other in model.body.items
            ):
                return f"Part of {place}, and written there"
        return self._docs.get((item.name, holds.type)) or self._docs.get((item.name, None), "")


def _names(group: Group) -> Iterator[str]:
    for item in group.items:
        if isinstance(item, Element):
            yield item.name
        elif isinstance(item, Group):
            yield from _names(item)
