"""What the IR has to fulfil before anything is emitted from it; documents by themselves were checked before."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from intacct_codegen.ir import (
    Anything,
    Api,
    Attribute,
    Content,
    Element,
    Group,
    ListOf,
    ListStructure,
    Model,
    ModelRef,
    Module,
    Object,
    Scalar,
)
from intacct_codegen.passes import owned
from intacct_codegen.passes.fields import Field, fields_of
from intacct_codegen.passes.names import RESERVED

STUBBED = ("create", "update", "delete", "read", "readByName", "query")
"""The generic functions that get a call stub per object."""

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*", re.ASCII)


class IrError(Exception):
    """Raised when the spec cannot be turned into bindings; holds every reason, with the document it lies in."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def check(api: Api) -> None:
    """Raise `IrError` unless bindings can be emitted."""
    problems = [problem for application in api.applications for problem in _names(application.modules)]
    for module in api.modules():
        problems += [f"{module.source}: {problem}" for problem in _module(api, module)]
    if problems:
        raise IrError(problems)


def exports(module: Module, stubbed: Collection[str] = STUBBED) -> tuple[str, ...]:
    """Return the public names of a module: its classes, then its call stubs of the generic functions given."""
    names = [model.ref.name for model in module.models]
    if isinstance(module.subject, Object):
        names += [operation.stub for operation in module.subject.operations if operation.name in stubbed]
    return tuple(names)


def _names(modules: tuple[Module, ...]) -> Iterator[str]:
    """Every public name of an application means one thing."""
    taken: dict[str, Module] = {}
    for module in modules:
        for name in exports(module):
            other = taken.setdefault(name, module)
            if other is not module:
                yield (
                    f"{module.source}: {name} is also defined by {other.source}. "
                    "Give one of them another name: `class` for a class, `stubs` for a call stub of an object."
                )


def _module(api: Api, module: Module) -> Iterator[str]:
    if isinstance(module.subject, ListStructure):
        yield from _list(module.subject.name, module.subject.holds)
        return
    for model in module.models:
        if not _NAME.fullmatch(model.ref.name):
            yield f"{model.ref.name} is no Python name. Give the element `class`."
        for field in fields_of(api, model):
            yield from _field(model, field)


def _field(model: Model, field: Field) -> Iterator[str]:
    if field.attr in RESERVED or not _NAME.fullmatch(field.attr):
        yield f"{model.ref.name}.{field.attr} cannot be a Python attribute. Give the element another `attr`."
    names = {_wire_name(part) for part in field.parts}
    if len(names) > 1:
        listed = ", ".join(sorted(names))
        yield f"{model.ref.name}.{field.attr} stands for several of {listed}. Give one of them another `attr`."
    groups = [part for part in field.parts if isinstance(part, Group)]
    if groups and not any(group.kind == "choice" and group.occurs.repeated for group in groups):
        yield f"{model.ref.name}.{field.attr}: only a repeated choice can be one list. Remove its `attribute`."
    for part in field.parts:
        if isinstance(part, Group):
            yield from _named(model, part)
        elif isinstance(part, Element) and isinstance(part.holds, ListOf):
            yield from _list(part.name, part.holds)
            if field.arity != "one":
                yield f"{model.ref.name}.{field.attr} would be a list of lists. Give {part.name} a class, not `list`."


def _wire_name(part: Attribute | Content | Element | Anything | Group) -> str:
    match part:
        case Attribute():
            return f"@{part.name}"
        case Element():
            return part.name
        case Content():
            return "the text"
        case Anything():
            return "any element"
        case Group():
            return "a group"


def _named(model: Model, group: Group) -> Iterator[str]:
    if not all(isinstance(item, Element) and isinstance(item.holds, ModelRef) for item in group.items):
        yield (
            f"{model.ref.name}.{group.attr}: the members of one list must be told apart by their class. "
            "Remove `attribute`, or give each member a class."
        )


def _list(name: str, holds: ListOf) -> Iterator[str]:
    content = owned.content(holds)
    if isinstance(content, Element):
        if isinstance(content.holds, ListOf) or (isinstance(content.holds, Scalar) and content.holds.type == "flag"):
            yield f"the items of list {name} must be texts or classes. Give {content.name} a `class`."
    elif content.kind != "choice" or not all(
        isinstance(item, Element) and isinstance(item.holds, ModelRef) for item in content.items
    ):
        yield f"list {name} mixes items that Python could not tell apart. Give it a `class` instead of `list`."
