"""Structures that stand only in answers: read in any order and case, whatever of them is there.

What an answer holds depends on the call (`get_list` can name the fields it wants) and on the release of the gateway, so
the order and counts that the vendor's schema gives for answers are not what reading may rely on.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator

from intacct_codegen.ir import (
    ALWAYS,
    UNBOUNDED,
    Api,
    Element,
    Function,
    Group,
    Life,
    ListOf,
    ListStructure,
    Model,
    ModelRef,
    Module,
    Occurs,
    Particle,
    Result,
    Structure,
)
from intacct_codegen.passes.eras import within
from intacct_codegen.releases import Releases


def loosened(api: Api) -> Api:
    """Return the API with every structure that no request holds made a `reply`."""
    places = _Places(api)
    asked = places.reachable(
        ref
        for module in api.modules()
        if not isinstance(module.subject, Structure | ListStructure)
        for ref in _held(module.subject.model.body)
    )
    answered = places.reachable(
        ref
        for module in api.modules()
        if isinstance(module.subject, Function)
        for ref in _answers(module.subject.result)
    )
    loose = {ref for ref in answered - asked if places.kind(ref) == "structure"}
    order = Releases(api.releases)
    return dataclasses.replace(
        api,
        applications=tuple(
            dataclasses.replace(
                application, modules=tuple(_module(module, loose, order) for module in application.modules)
            )
            for application in api.applications
        ),
    )


class _Places:
    """Finds what a class, or a structure that only wraps a list, refers to."""

    def __init__(self, api: Api) -> None:
        self._models = {model.ref: model for module in api.modules() for model in module.models}

    def kind(self, ref: ModelRef) -> str:
        model = self._models.get(ref)
        return model.kind if model is not None else ""

    def reachable(self, refs: Iterable[ModelRef]) -> set[ModelRef]:
        found: set[ModelRef] = set()
        pending = list(refs)
        while pending:
            ref = pending.pop()
            if ref not in found:
                found.add(ref)
                model = self._models.get(ref)
                pending += _held(model.body) if model is not None else ()
        return found


def _answers(result: Result) -> list[ModelRef]:
    single = [ref for ref in (result.data, result.other) if ref is not None]
    return [*single, *(record.ref for record in result.records)]


def _held(particle: Particle) -> Iterator[ModelRef]:
    """Yield the classes that the elements of a content model hold."""
    match particle:
        case Group():
            for item in particle.items:
                yield from _held(item)
        case Element(holds=ModelRef() as ref):
            yield ref
        case Element(holds=ListOf(body=body)):
            yield from _held(body)
        case _:
            pass


def _module(module: Module, loose: set[ModelRef], order: Releases) -> Module:
    subject = module.subject
    if isinstance(subject, Structure):
        subject = dataclasses.replace(subject, model=_model(subject.model, loose, order))
    nested = tuple(_model(model, loose, order) for model in module.nested)
    return dataclasses.replace(module, subject=subject, nested=nested)


def _model(model: Model, loose: set[ModelRef], order: Releases) -> Model:
    if model.ref not in loose:
        return model
    return dataclasses.replace(
        model,
        kind="reply",
        attributes=tuple(dataclasses.replace(attribute, required=False) for attribute in model.attributes),
        body=Group("all", _merged(_opened(model.body, ALWAYS, repeated=False), order)),
    )


def _opened(group: Group, life: Life, *, repeated: bool) -> Iterator[Particle]:
    """Yield what a group holds, without the groups in between; nothing has to be there."""
    for item in group.items:
        kept = within(item.life, life)
        if isinstance(item, Group) and item.attr is None:
            yield from _opened(item, kept, repeated=repeated or item.occurs.repeated)
        else:
            endless = repeated and not isinstance(item, Group)
            yield dataclasses.replace(item, life=kept, occurs=Occurs(0, UNBOUNDED if endless else item.occurs.most))


def _merged(particles: Iterable[Particle], order: Releases) -> tuple[Particle, ...]:
    """Join the places that one element has: order tells them apart, which counts for nothing here."""
    found: dict[object, Particle] = {}
    for particle in particles:
        key = (particle.name, particle.holds) if isinstance(particle, Element) else particle
        first = found.setdefault(key, particle)
        if first is not particle:
            most = UNBOUNDED if particle.occurs.repeated else first.occurs.most
            life = _joined(first.life, particle.life, order)
            found[key] = dataclasses.replace(first, life=life, occurs=Occurs(0, most))
    return tuple(found.values())


def _joined(one: Life, other: Life, order: Releases) -> Life:
    """Return the releases from the first to the last in which one of two places of an element is there."""
    starts = [life.since for life in (one, other) if life.since is not None]
    ends = [life.until for life in (one, other) if life.until is not None]
    return Life(
        min(starts, key=order.bounds) if len(starts) == 2 else None,
        max(ends, key=order.bounds) if len(ends) == 2 else None,
        one.deprecated and other.deprecated,
    )
