"""What a model had to keep aside because its class does not know it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, cast

from intacct_runtime.errors import InvalidInput
from intacct_runtime.fields import Fields
from intacct_runtime.model import Model, Object
from intacct_runtime.node import Node
from intacct_runtime.record import Record
from intacct_runtime.scalars import Unparsed
from intacct_runtime.wire import AnyContent, Group, Particle, Ref, walk

AGGREGATES = frozenset({"count", "sum", "avg", "min", "max"})


def extras(model: Model, path: str) -> Iterator[str]:
    """Yield the wire paths of all that is kept in `extra`, and of elements that no class describes."""
    if isinstance(model, Record):
        yield path
        return
    for name in model.extra:
        if not _selected(model, name):
            yield f"{path}/{name}"
    for step, value in _values(model):
        if isinstance(value, Model):
            yield from extras(value, f"{path}/{step}")
        elif isinstance(value, Node) and not _open(model):
            yield f"{path}/{step}"


def _selected(model: Model, name: str) -> bool:
    """Whether a name is a way to a field of a part or a related record, or to an aggregate, as answers spell it."""
    if not isinstance(model, Object) or "." not in name:
        return False
    cls = type(model)
    head, _, rest = name.partition(".")
    return _leads(cls, name) or _has(cls.fields, name) or (head.lower() in AGGREGATES and _has(cls.fields, rest))


def _leads(cls: type[Model], path: str) -> bool:
    """Whether a path leads through the parts of a record to a field of the innermost one."""
    head, dot, rest = path.partition(".")
    element = cls.__wire__.elements.get(head)
    if element is None or not dot:
        return element is not None
    return isinstance(element.type, Ref) and _leads(element.type.resolve(), rest)


def _has(fields: Fields, path: str) -> bool:
    try:
        fields[path]
    except InvalidInput:
        return False
    return True


def unparsed(model: Model, path: str) -> Iterator[str]:
    """Yield the wire paths of texts that are no values of their fields' types."""
    for step, value in _values(model):
        if isinstance(value, Model):
            yield from unparsed(value, f"{path}/{step}")
        elif isinstance(value, Unparsed):
            yield f"{path}/{step} = {str(value)!r}"


def _values(model: Model) -> Iterator[tuple[str, object]]:
    names = {element.attr: element.name for element in walk(model.__wire__.body)}
    for attr, value in model.set_fields():
        if attr == "extra":
            continue
        name = names.get(attr)
        for item in _items(value):
            tag = _tag(item)
            if isinstance(value, (list, tuple)) and tag is not None:
                yield (tag if name in (None, tag) else f"{name}/{tag}"), item
            else:
                yield name or attr, item


def _items(value: object) -> Iterable[object]:
    return cast("Iterable[Any]", value) if isinstance(value, (list, tuple)) else (value,)


def _tag(item: object) -> str | None:
    if isinstance(item, Node):
        return item.tag
    return str(vars(item).get("_tag", item.__wire__.tag)) if isinstance(item, Model) else None


def _open(model: Model) -> bool:
    """Whether a class takes elements of any name, so that a node among them is nothing unknown."""
    return any(isinstance(particle, AnyContent) and particle.objects is None for particle in _flat(model.__wire__.body))


def _flat(particle: Particle) -> Iterator[Particle]:
    if isinstance(particle, Group):
        for item in particle.items:
            yield from _flat(item)
    else:
        yield particle
