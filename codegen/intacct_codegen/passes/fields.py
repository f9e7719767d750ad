"""The Python fields of a class: one per attribute name, whatever particles of the content model carry it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from intacct_codegen.ir import Anything, Api, Attribute, Content, Element, Group, Life, Model, Particle
from intacct_codegen.passes.owned import python_occurs
from intacct_codegen.passes.releases import presence

Part = Attribute | Content | Element | Anything | Group
Arity = Literal["one", "list", "either"]


@dataclass(frozen=True, slots=True)
class Field:
    """A Python attribute and what stands behind it on the wire."""

    attr: str
    parts: tuple[Part, ...]
    """Several where releases or alternatives differ; a group where one list holds all its members."""
    arity: Arity
    """`either`: a value or a list, for elements of a repeated group."""
    required: bool
    """Whether it has to be given for the newest release, whatever else is given."""


@dataclass(frozen=True, slots=True)
class _Use:
    part: Part
    arity: Arity
    required: bool


def fields_of(api: Api, model: Model) -> tuple[Field, ...]:
    """Return the fields of a class: attributes, text content, then the elements in wire order."""
    return tuple(
        Field(
            attr,
            tuple(dict.fromkeys(use.part for use in uses)),
            _arity(uses),
            any(use.required for use in uses),
        )
        for attr, uses in _uses(model, presence(api, model.life)).items()
    )


def _uses(model: Model, present: Callable[[Life], bool]) -> dict[str, list[_Use]]:
    found: dict[str, list[_Use]] = {}
    for attribute in model.attributes:
        use = _Use(attribute, "one", attribute.required and present(attribute.life))
        found.setdefault(attribute.attr, []).append(use)
    if model.content is not None:
        found.setdefault(model.content.attr, []).append(_Use(model.content, "one", False))
    strict = model.kind not in ("object", "reply")
    for use in _walk(model.body, present, repeated=False, needed=strict):
        assert not isinstance(use.part, Attribute | Content)
        assert use.part.attr is not None
        found.setdefault(use.part.attr, []).append(use)
    return found


def _walk(particle: Particle, present: Callable[[Life], bool], *, repeated: bool, needed: bool) -> Iterator[_Use]:
    needed = needed and not particle.occurs.optional and present(particle.life)
    if isinstance(particle, Group):
        if particle.attr is not None:
            yield _Use(particle, "list", needed)
            return
        inner = repeated or particle.occurs.repeated
        only = sum(present(item.life) for item in particle.items) == 1
        for item in particle.items:
            yield from _walk(
                item, present, repeated=inner, needed=needed and not inner and (particle.kind != "choice" or only)
            )
    elif isinstance(particle, Anything) or python_occurs(particle).repeated:
        yield _Use(particle, "list", needed)
    else:
        yield _Use(particle, "either" if repeated else "one", needed)


def _arity(uses: list[_Use]) -> Arity:
    first = uses[0].arity
    return first if all(use.arity == first for use in uses) else "either"
