"""Adds to the words of fields what they mean wherever they stand: unit, and what a name means in all objects."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from intacct_codegen.documents import MeaningsDocument
from intacct_codegen.ir import (
    Api,
    Element,
    Function,
    Group,
    ListStructure,
    Model,
    Module,
    Object,
    Particle,
    Scalar,
    Structure,
    Subject,
)
from intacct_codegen.passes.units import unit


def explained(api: Api, document: MeaningsDocument) -> Api:
    """Return the API with the meanings and units of its fields."""
    pass_ = _Meanings({(entry.field, entry.type): entry.doc for entry in document.meanings})
    return replace(
        api,
        applications=tuple(
            replace(application, modules=tuple(pass_.module(module) for module in application.modules))
            for application in api.applications
        ),
    )


class _Meanings:
    def __init__(self, docs: dict[tuple[str, str | None], str]) -> None:
        self._docs = docs

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
        return replace(model, body=self._group(model, model.body, beside))

    def _group(self, model: Model, group: Group, beside: set[str]) -> Group:
        return replace(group, items=tuple(self._particle(model, item, beside) for item in group.items))

    def _particle(self, model: Model, item: Particle, beside: set[str]) -> Particle:
        match item:
            case Group():
                return self._group(model, item, beside)
            case Element(holds=Scalar() as holds):
                words = item.words
                doc = words.doc or (self._doc(item.name, holds) if model.kind == "object" else "")
                counts = unit(item.name, words.label, holds.type, beside)
                return replace(item, words=replace(words, doc=doc, unit=counts)) if doc or counts else item
            case _:
                return item

    def _doc(self, name: str, holds: Scalar) -> str:
        return self._docs.get((name, holds.type)) or self._docs.get((name, None), "")


def _names(group: Group) -> Iterator[str]:
    for item in group.items:
        if isinstance(item, Element):
            yield item.name
        elif isinstance(item, Group):
            yield from _names(item)
