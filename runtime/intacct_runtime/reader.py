"""XML to models."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

from lxml import etree

from .model import ExtraValue, Model, Object
from .node import Node
from .record import Record
from .registry import Registry
from .scalars import FLAG, SPLIT_DATE, Scalar
from .wire import AnyContent, Element, Group, Particle, Ref, Wrapper

M = TypeVar("M", bound=Model)

_VALUE: Final = 0
_CONTENT: Final = 1
_LIST: Final = 2
_SEVERAL: Final = 3
_DATE_PARTS: Final = ("year", "month", "day")

Convert = Callable[[Any], Any]
Entry = tuple[int, str, Convert]
"""How the elements of a name are read: kind, Python attribute, conversion."""
ShapeEntry = tuple[str, str, Mapping[str, Any] | None]
"""Tag, Python attribute, values by text (None: the text itself is the value)."""
_set = object.__setattr__


class _Unfit(Exception):
    """The content of an element does not have the shape its field expects."""


class Plan:
    """How the children of one class are read: tag → (kind, Python attribute, conversion)."""

    __slots__ = (
        "content",
        "entries",
        "folded",
        "attributes",
        "any_attr",
        "registry",
        "ordered",
        "shape",
        "shape_values",
    )

    def __init__(self, cls: type[Model]) -> None:
        wire = cls.__wire__
        self.entries: dict[str, Entry] = {}
        self.shape: list[ShapeEntry] | None = None
        """The children of the instance read last, if all held plain values: the next one is likely to have the same."""
        self.shape_values: dict[str, Any] = {}
        """What an instance of that shape holds when all its elements are empty."""
        self.attributes = {attribute.name: (attribute.attr, attribute.type.parse) for attribute in wire.attributes}
        self.content = wire.content
        self.any_attr: str | None = None
        self.registry: Ref | None = None
        self.ordered = wire.body.kind == "sequence" and not issubclass(cls, Object)
        self._add(wire.body, repeated=False, named=None)
        self.folded = {tag.upper(): tag for tag in self.entries} if cls.__any_case__ else {}

    def _add(self, particle: Particle, *, repeated: bool, named: str | None) -> None:
        if isinstance(particle, Element):
            if particle.name in self.entries and particle.until is not None:
                return
            attr, kind = particle.attr, _VALUE
            if named is not None:
                attr, kind = named, _LIST
            elif particle.max > 1:
                kind = _LIST
            elif repeated:
                kind = _SEVERAL
            elif not isinstance(particle.type, Scalar) or particle.type in (SPLIT_DATE, FLAG):
                kind = _CONTENT
            self.entries[particle.name] = (kind, attr, _converter(particle, kind))
        elif isinstance(particle, Group):
            if particle.kind != "sequence" or particle.max > 1:
                self.ordered = False
            inner = repeated or particle.max > 1
            for item in particle.items:
                self._add(item, repeated=inner, named=particle.attr or named)
        elif isinstance(particle, AnyContent):
            self.any_attr, self.registry = particle.attr, particle.objects


def plan_of(cls: type[Model]) -> Plan:
    """Return the reading plan of a class, made once."""
    plan = cls.__dict__.get("__reading_plan__")
    if plan is None:
        plan = Plan(cls)
        setattr(cls, "__reading_plan__", plan)  # noqa: B010 - not a declared attribute
    return plan


def _scalar_converter(scalar: Scalar) -> Convert:
    parse = scalar.parse
    empty = True if scalar is FLAG else None

    def convert(element: etree._Element) -> Any:
        if len(element) or element.attrib:
            raise _Unfit
        text = element.text
        return empty if text is None else parse(text)

    return convert


def _split_date(element: etree._Element) -> Any:
    beside = (element.text or "").strip()
    if not len(element) and not element.attrib and not beside:
        return None
    parts = {str(part.tag): part.text for part in element if not len(part) and not part.attrib}
    if tuple(str(part.tag) for part in element) != _DATE_PARTS or len(parts) != 3 or element.attrib or beside:
        raise _Unfit
    try:
        return datetime.date(*(int((parts[name] or "").strip()) for name in _DATE_PARTS))
    except ValueError:
        raise _Unfit from None


def _converter(element: Element, kind: int) -> Convert:
    kept = element.type
    if kept is SPLIT_DATE:
        return _split_date
    if isinstance(kept, Scalar):
        return kept.parse if kind == _VALUE else _scalar_converter(kept)
    if isinstance(kept, Ref):
        return _structure_converter(kept, empty_is_none=kind != _LIST)
    return _wrapper_converter(kept)


def _structure_converter(ref: Ref, *, empty_is_none: bool) -> Convert:
    def convert(element: etree._Element) -> Any:
        if empty_is_none and not len(element) and not element.attrib and not (element.text or "").strip():
            return None
        return read_element(element, ref.resolve())

    return convert


def _wrapper_converter(wrapper: Wrapper) -> Convert:
    content = wrapper.content
    members = content.items if isinstance(content, Group) else (content,)
    converters = {member.name: _converter(member, _LIST) for member in members if isinstance(member, Element)}
    folded = {name.upper(): name for name in converters}

    def convert(element: etree._Element) -> list[Any]:
        if element.attrib or (element.text or "").strip():
            raise _Unfit
        items: list[Any] = []
        for child in element:
            tag = str(child.tag)
            name = tag if tag in converters else folded.get(tag.upper(), "")
            if name not in converters:
                items.append(Node.of(child))
                continue
            item = converters[name](child)
            if tag != name and isinstance(item, Model):
                item._set_tag(tag)
            items.append(item)
        return items

    return convert


def keep(extra: dict[str, ExtraValue], tag: str, element: etree._Element) -> None:
    """Put an element that no field takes among the extras of its parent."""
    value: str | Node | None = Node.of(element) if len(element) or element.attrib else element.text or None
    if tag not in extra:
        extra[tag] = value
        return
    known = extra[tag]
    if isinstance(known, list):
        known.append(value)
    else:
        extra[tag] = [known, value]


def read_element(element: etree._Element, cls: type[M]) -> M:
    """Read an element as an instance of a model class."""
    plan = plan_of(cls)
    instance = cls.__new__(cls)
    values = _read_same_shape(plan, element) if plan.shape is not None else None
    if values is None:
        values = _read_children(plan, element)
    if element.attrib:
        for name, text in element.attrib.items():
            known = plan.attributes.get(str(name))
            if known is None:
                values.setdefault("extra", {})[f"@{name}"] = str(text)
            else:
                values[known[0]] = known[1](str(text))
    mixed = element.text
    if plan.content is not None:
        if mixed is not None and not (mixed.isspace() and len(element)):
            values[plan.content.attr] = plan.content.type.parse(mixed)
    elif mixed is not None and not mixed.isspace():
        values.setdefault("extra", {})["#text"] = mixed
    _set(instance, "__dict__", values)
    return instance


def _read_same_shape(plan: Plan, element: etree._Element) -> dict[str, Any] | None:
    """Read the children of an element if they are those of the instance before, else return None.

    The records of a page nearly always are: this path is what makes reading them fast.
    """
    shape = plan.shape
    if shape is None or len(element) != len(shape):
        return None
    values = plan.shape_values.copy()
    for child, (tag, attr, parsed) in zip(element, shape, strict=True):
        if child.tag != tag or len(child) or child.keys():
            return None
        text = child.text
        if text is not None:
            values[attr] = text if parsed is None else parsed[text]
    return values


def _read_children(plan: Plan, element: etree._Element) -> dict[str, Any]:
    values: dict[str, Any] = {}
    tags: list[str] = []
    shape: list[ShapeEntry] | None = []
    unfit: set[str] = set()
    for child in element:
        tag = str(child.tag)
        tags.append(tag)
        entry = plan.entries.get(tag)
        if entry is None and plan.folded:
            entry = plan.entries.get(plan.folded.get(tag.upper(), ""))
        if entry is None:
            shape = None
            _read_unknown(plan, values, tag, child)
            continue
        kind, attr, convert = entry
        if kind != _VALUE or attr in values or attr in unfit or len(child) or child.attrib:
            shape = None
            # What follows an element that did not fit its field stays behind it in `extra`: so their order is kept.
            if attr in unfit or not _read_content(plan, entry, values, child):
                unfit.add(attr)
                keep(values.setdefault("extra", {}), tag, child)
            continue
        text = child.text
        values[attr] = None if text is None else convert(text)
        if shape is not None:
            scalar: Scalar = convert.__self__  # type: ignore[attr-defined]
            shape.append((tag, attr, scalar.parsed))
    if not plan.ordered or "extra" in values:
        values["_tags"] = tuple(tags)
    if shape:
        plan.shape = shape
        plan.shape_values = {attr: None for _, attr, _ in shape}
        if not plan.ordered:
            plan.shape_values["_tags"] = tuple(tags)
    return values


def _read_unknown(plan: Plan, values: dict[str, Any], tag: str, child: etree._Element) -> None:
    if plan.any_attr is not None:
        values.setdefault(plan.any_attr, []).append(_any_item(plan, child))
    else:
        keep(values.setdefault("extra", {}), tag, child)


def _read_content(plan: Plan, entry: Entry, values: dict[str, Any], child: etree._Element) -> bool:
    """Read an element into its field; return False if it does not fit there."""
    kind, attr, convert = entry
    if kind == _VALUE or (kind == _CONTENT and attr in values):
        return False
    try:
        value = convert(child)
    except _Unfit:
        return False
    if isinstance(value, Model) and child.tag not in plan.entries:
        value._set_tag(str(child.tag))
    if kind == _LIST:
        values.setdefault(attr, []).append(value)
    elif kind == _SEVERAL and attr in values:
        before = values[attr]
        values[attr] = [*before, value] if isinstance(before, list) else [before, value]
    else:
        values[attr] = value
    return True


def _any_item(plan: Plan, child: etree._Element) -> Any:
    if plan.registry is None:
        return Node.of(child)
    registry: Registry = plan.registry.resolve()
    item: Model = read_element(child, registry.object(str(child.tag)) or Record)
    if item.__wire__.tag != child.tag:
        item._set_tag(str(child.tag))
    return item
