"""Releases: what is there at one of them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from intacct_codegen.ir import (
    Anything,
    Api,
    Attribute,
    Element,
    Function,
    Group,
    Holds,
    Life,
    ListOf,
    ListStructure,
    Model,
    ModelRef,
    Module,
    Object,
    Particle,
    Result,
    Scalar,
    Structure,
    Subject,
    Value,
)
from intacct_codegen.releases import Releases

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_Entry = TypeVar("_Entry", bound="DataclassInstance")


def project(api: Api, release: str) -> Api:
    """Return the API as it stands in a release.

    What is gone or not there yet is left out. Of what is there, `since` stays as a fact; `until` and a deprecation of
    a later release do not: nobody knew of them.
    """
    order = Releases.of(api.releases)
    if release not in order:
        raise ValueError(f"there is no release {release}; there are {', '.join(api.releases)}")
    return _Projection(order, release).api(api)


def presence(api: Api, life: Life) -> Callable[[Life], bool]:
    """Return a test of what is there in the last release that something with the life given is in."""
    if api.release is not None:
        return lambda _: True
    order = Releases.of(api.releases)
    last = order.newest if life.until is None else order.decided(life.until)
    return lambda part: order.present(part.since, part.until, last)


class _Projection:
    def __init__(self, order: Releases, release: str) -> None:
        self._order = order
        self._release = release

    def api(self, api: Api) -> Api:
        applications = (
            _replaced(
                application, modules=tuple(self._module(entry) for entry in application.modules if self._has(entry))
            )
            for application in api.applications
        )
        return Api(
            releases=(self._release,),
            applications=tuple(application for application in applications if application.modules),
            envelope=tuple(
                _replaced(
                    entry,
                    attributes=self._those(entry.attributes),
                    body=self._body(entry.body),
                    life=self._life(entry.life),
                )
                for entry in api.envelope
                if self._present(entry.life)
            ),
            errors=api.errors,
            value_lists=tuple(_replaced(entry, values=self._values(entry.values)) for entry in api.value_lists),
            release=self._release,
        )

    def _has(self, module: Module) -> bool:
        subject = module.subject
        return self._present(subject.life if isinstance(subject, ListStructure) else subject.model.life)

    def _module(self, module: Module) -> Module:
        subject = self._subject(module.subject)
        nested = tuple(self._model(model) for model in module.nested)
        used = _reachable(subject, nested)
        return _replaced(module, subject=subject, nested=tuple(model for model in nested if model.ref.name in used))

    def _subject(self, subject: Subject) -> Subject:
        match subject:
            case ListStructure():
                holds = self._list(subject.holds)
                return _replaced(subject, holds=holds, life=self._life(subject.life))
            case Function() | Structure():
                return _replaced(subject, model=self._model(subject.model))
            case Object():
                return _replaced(
                    subject,
                    model=self._model(subject.model),
                    operations=tuple(
                        _replaced(operation, life=self._life(operation.life))
                        for operation in subject.operations
                        if self._present(operation.life)
                    ),
                    relationships=tuple(
                        _replaced(relationship, life=self._life(relationship.life))
                        for relationship in subject.relationships
                        if self._present(relationship.life)
                    ),
                )

    def _model(self, model: Model) -> Model:
        content = model.content
        if content is not None:
            content = _replaced(content, holds=self._scalar(content.holds))
        return _replaced(
            model,
            life=self._life(model.life),
            attributes=self._those(model.attributes),
            content=content,
            body=self._body(model.body),
        )

    def _body(self, body: Group) -> Group:
        found = self._group(body)
        if found is None:
            return Group("sequence")
        if found.kind == "sequence" and len(found.items) == 1:
            only = found.items[0]
            if isinstance(only, Group) and only.kind == "all":
                return only
        return found

    def _particle(self, particle: Particle) -> Particle | None:
        if not self._present(particle.life):
            return None
        life = self._life(particle.life)
        match particle:
            case Anything():
                return _replaced(particle, life=life)
            case Element():
                return _replaced(particle, life=life, holds=self._holds(particle.holds))
            case Group():
                found = self._group(particle)
                return None if found is None else _replaced(found, life=life)

    def _group(self, group: Group) -> Group | None:
        items = tuple(item for item in map(self._particle, group.items) if item is not None)
        if not items and group.items:
            return None
        return _replaced(group, items=items)

    def _holds(self, holds: Holds) -> Holds:
        match holds:
            case Scalar():
                return self._scalar(holds)
            case ListOf():
                return self._list(holds)
            case _:
                return holds

    def _list(self, holds: ListOf) -> ListOf:
        return _replaced(holds, body=self._body(holds.body))

    def _scalar(self, scalar: Scalar) -> Scalar:
        if not scalar.values and not scalar.rule.values:
            return scalar
        rule = _replaced(scalar.rule, values=self._values(scalar.rule.values))
        return _replaced(scalar, values=self._values(scalar.values), rule=rule)

    def _values(self, values: tuple[Value, ...]) -> tuple[Value, ...]:
        return tuple(_replaced(value, life=self._life(value.life)) for value in values if self._present(value.life))

    def _those(self, attributes: tuple[Attribute, ...]) -> tuple[Attribute, ...]:
        return tuple(
            _replaced(attribute, life=self._life(attribute.life), holds=self._scalar(attribute.holds))
            for attribute in attributes
            if self._present(attribute.life)
        )

    def _present(self, life: Life) -> bool:
        return self._order.present(life.since, life.until, self._release, life.away)

    def _life(self, life: Life) -> Life:
        if life.until is None and life.deprecated is None and not life.away:
            return life
        deprecated = life.deprecated
        if deprecated is not None and not self._order.present(deprecated, None, self._release):
            deprecated = None
        return Life(life.since, None, deprecated)


def _replaced(entry: _Entry, **changes: Any) -> _Entry:
    """Return an entry with changes; itself where they change nothing, so that releases share what is common."""
    if all(getattr(entry, name) == value for name, value in changes.items()):
        return entry
    return dataclasses.replace(entry, **changes)


def _reachable(subject: Subject, nested: tuple[Model, ...]) -> set[str]:
    """Return the names of the classes inside a module that something in it still refers to."""
    by_place = {model.ref: model for model in nested}
    if isinstance(subject, ListStructure):
        pending = [*_references(subject.holds.body)]
    else:
        pending = [*_references(subject.model.body)]
        if isinstance(subject, Function):
            pending += _answers(subject.result)
    found: set[str] = set()
    while pending:
        model = by_place.get(pending.pop())
        if model is not None and model.ref.name not in found:
            found.add(model.ref.name)
            pending += _references(model.body)
    return found


def _answers(result: Result) -> list[ModelRef]:
    single = [ref for ref in (result.data, result.other) if ref is not None]
    return [*single, *(record.ref for record in result.records)]


def _references(particle: Particle) -> list[ModelRef]:
    if isinstance(particle, Group):
        return [ref for item in particle.items for ref in _references(item)]
    if isinstance(particle, Anything):
        return []
    match particle.holds:
        case ModelRef():
            return [particle.holds]
        case ListOf():
            return _references(particle.holds.body)
        case _:
            return []
