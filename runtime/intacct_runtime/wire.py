"""What the codec knows of a class: its tag, its attributes and the content model of its element.

A content model is a tree of particles in wire order, written in generated modules with the helpers of this module:

    seq(el("vendorid", TEXT), el("memo", TEXT, "?"), choice(el("accountlabel", TEXT), el("glaccountno", TEXT)))

Occurrence is written as in a DTD (`"?"`, `"*"`, `"+"`) or as a range (`"2..*"`, `"1..1000"`); without it: exactly once.
"""

from __future__ import annotations

import functools
import importlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, Literal

from .scalars import Scalar

if TYPE_CHECKING:
    pass

Unbounded: Final = 2**31
Access = Literal["both", "read", "write"]
GroupKind = Literal["sequence", "choice", "all"]


@functools.cache
def occurrence(text: str) -> tuple[int, int]:
    """Return the least and greatest count of an occurrence text."""
    short = {"1": (1, 1), "?": (0, 1), "*": (0, Unbounded), "+": (1, Unbounded)}.get(text)
    if short:
        return short
    low, _, high = text.partition("..")
    return int(low), Unbounded if high == "*" else int(high)


class Ref:
    """A class named by module and name, imported when it is first needed: modules may refer to each other."""

    __slots__ = ("module", "name", "_target")

    def __init__(self, module: str, name: str) -> None:
        self.module = module
        self.name = name
        self._target: Any = None

    def resolve(self) -> Any:
        if self._target is None:
            self._target = getattr(importlib.import_module(self.module), self.name)
        return self._target

    def __repr__(self) -> str:
        return f"{self.module}.{self.name}"


class Particle:
    """A node of a content model: an element, a group or a place for any elements."""

    __slots__ = ("min", "max", "since", "until")

    def __init__(self, occurs: str, since: str | None, until: str | None) -> None:
        self.min, self.max = occurrence(occurs)
        self.since = since
        self.until = until


class Element(Particle):
    """One child element: its wire name, its Python attribute and what it holds.

    `type` is a scalar, a reference to a model class, or a `Wrapper` (an element that only holds a list).
    """

    __slots__ = ("name", "attr", "type", "label", "access", "required", "open_values", "default")

    def __init__(
        self,
        name: str,
        type: Scalar | Ref | Wrapper,
        occurs: str,
        *,
        attr: str,
        since: str | None = None,
        until: str | None = None,
        label: str = "",
        access: Access = "both",
        required: tuple[str, ...] = (),
        open_values: tuple[str, ...] = (),
        default: str | None = None,
    ) -> None:
        super().__init__(occurs, since, until)
        self.name = name
        self.attr = attr
        self.type = type
        self.label = label
        self.access: Access = access
        self.required = required
        self.open_values = open_values
        self.default = default

    def holding(self, type: Wrapper) -> Element:
        """Return this element with other content."""
        copy = Element(self.name, type, "1", attr=self.attr, label=self.label, access=self.access)
        copy.min, copy.max, copy.required = self.min, self.max, self.required
        return copy

    def __repr__(self) -> str:
        return f"<element {self.name}: {self.type!r}>"


class Group(Particle):
    """A sequence, choice or `all` group. With `attr`, its repeated members are one list of that Python attribute."""

    __slots__ = ("kind", "items", "attr")

    def __init__(
        self,
        kind: GroupKind,
        items: tuple[Particle, ...],
        occurs: str,
        since: str | None,
        until: str | None,
        attr: str | None,
    ) -> None:
        super().__init__(occurs, since, until)
        self.kind: GroupKind = kind
        self.items = items
        self.attr = attr

    def of(self, items: tuple[Particle, ...]) -> Group:
        """Return this group with other items."""
        copy = Group(self.kind, items, "1", None, None, self.attr)
        copy.min, copy.max = self.min, self.max
        return copy

    def __repr__(self) -> str:
        return f"<{self.kind} {self.items!r}>"


class AnyContent(Particle):
    """A place for elements of any name. With `objects`, a reference to a registry, known records are read as models."""

    __slots__ = ("attr", "objects")

    def __init__(self, attr: str, objects: Ref | None, occurs: str, since: str | None, until: str | None) -> None:
        super().__init__(occurs, since, until)
        self.attr = attr
        self.objects = objects


class Wrapper:
    """The content of an element that only holds a list: one repeated element, or a repeated choice of models."""

    __slots__ = ("content",)

    def __init__(self, content: Element | Group) -> None:
        self.content = content

    def __repr__(self) -> str:
        return f"<list of {self.content!r}>"


class Content:
    """Text directly inside the class's element, beside its attributes."""

    __slots__ = ("attr", "type")

    def __init__(self, attr: str, type: Scalar) -> None:
        self.attr = attr
        self.type = type


class Attribute:
    """An XML attribute of the class's element."""

    __slots__ = ("name", "attr", "type", "required", "since", "until", "default")

    def __init__(
        self,
        name: str,
        type: Scalar,
        *,
        attr: str,
        required: bool,
        since: str | None,
        until: str | None,
        default: str | None,
    ) -> None:
        self.name = name
        self.attr = attr
        self.type = type
        self.required = required
        self.since = since
        self.until = until
        self.default = default


class Relationship:
    """A named path from one object to another, usable in queries."""

    __slots__ = ("path", "object", "kind", "by", "label", "attr")

    def __init__(self, path: str, object: str, kind: str, by: str, label: str = "", *, attr: str | None = None) -> None:
        self.path = path
        self.object = object
        self.kind = kind
        self.by = by
        self.label = label
        self.attr = attr or python_name(path)
        """Python name of the path among the fields of the object."""


class Wire:
    """The wire form of one class."""

    def __init__(
        self,
        tag: str,
        body: Group | None = None,
        attributes: tuple[Attribute, ...] = (),
        *,
        label: str = "",
        since: str | None = None,
        until: str | None = None,
        key: str = "",
        name_key: str = "",
        operations: tuple[str, ...] = (),
        relationships: tuple[Relationship, ...] = (),
        registry: Ref | None = None,
        writes: bool = False,
        content: Content | None = None,
    ) -> None:
        self.tag = tag
        self.body = body or seq()
        self.attributes = attributes
        self.label = label
        self.since = since
        self.until = until
        self.key = key
        self.name_key = name_key
        self.operations = operations
        self.relationships = relationships
        self.registry = registry
        """Where the classes of the objects are found that an object is related to."""
        self.writes = writes
        self.content = content

    @functools.cached_property
    def elements(self) -> dict[str, Element]:
        """The elements by wire name, whatever group they stand in; of several entries of one name the newest."""
        found: dict[str, Element] = {}
        for element in walk(self.body):
            if element.name not in found or element.until is None:
                found[element.name] = element
        return found

    def __repr__(self) -> str:
        return f"<wire of {self.tag}>"


def walk(particle: Particle) -> Iterator[Element]:
    """Yield every element of a content model in wire order."""
    if isinstance(particle, Element):
        yield particle
    elif isinstance(particle, Group):
        for item in particle.items:
            yield from walk(item)


def python_name(name: str) -> str:
    """Return the Python attribute of a wire name that needs no escaping."""
    return name.lower().replace(".", "_").replace("-", "_")


def el(
    name: str,
    type: Scalar | Ref | Wrapper,
    occurs: str = "1",
    *,
    attr: str | None = None,
    since: str | None = None,
    until: str | None = None,
    label: str = "",
    access: Access = "both",
    required: tuple[str, ...] = (),
    open_values: tuple[str, ...] = (),
    default: str | None = None,
) -> Element:
    """Describe a child element."""
    return Element(
        name,
        type,
        occurs,
        attr=attr or python_name(name),
        since=since,
        until=until,
        label=label,
        access=access,
        required=required,
        open_values=open_values,
        default=default,
    )


def seq(*items: Particle, occurs: str = "1", since: str | None = None, until: str | None = None) -> Group:
    """Describe a sequence: the items in this order."""
    return Group("sequence", items, occurs, since, until, None)


def choice(
    *items: Particle, occurs: str = "1", since: str | None = None, until: str | None = None, attr: str | None = None
) -> Group:
    """Describe a choice: one of the items at each occurrence."""
    return Group("choice", items, occurs, since, until, attr)


def unordered(*items: Particle, occurs: str = "1", since: str | None = None, until: str | None = None) -> Group:
    """Describe a group whose items may come in any order."""
    return Group("all", items, occurs, since, until, None)


def anything(
    attr: str, occurs: str = "*", *, objects: Ref | None = None, since: str | None = None, until: str | None = None
) -> AnyContent:
    """Describe a place for elements of any name."""
    return AnyContent(attr, objects, occurs, since, until)


def attribute(
    name: str,
    type: Scalar,
    *,
    attr: str | None = None,
    required: bool = False,
    since: str | None = None,
    until: str | None = None,
    default: str | None = None,
) -> Attribute:
    """Describe an XML attribute."""
    return Attribute(
        name,
        type,
        attr=attr or python_name(name),
        required=required,
        since=since,
        until=until,
        default=default,
    )


def text(attr: str, type: Scalar) -> Content:
    """Describe text directly inside the element, held by a Python attribute."""
    return Content(attr, type)


def list_of(content: Element | Group) -> Wrapper:
    """Describe the content of a wrapper element."""
    return Wrapper(content)


def extended(
    wire: Wire, *elements: Element, relationships: tuple[Relationship, ...] = (), registry: Ref | None = None
) -> Wire:
    """Return the wire form of a class with further elements; one of a known name stands in the place of the known.

    `registry` names the classes of related objects, where they are others than those of the class.
    """
    given = {element.name: element for element in elements}
    body = _replaced(wire.body, given)
    known = {element.name for element in walk(body)}
    copy = Wire.__new__(Wire)
    copy.__dict__.update({name: value for name, value in vars(wire).items() if name != "elements"})
    copy.body = body.of((*body.items, *(element for element in elements if element.name not in known)))
    copy.relationships = (*wire.relationships, *relationships)
    copy.registry = registry or wire.registry
    return copy


def _replaced(group: Group, given: dict[str, Element]) -> Group:
    """Return a group with the given elements in the place of those of the same names."""
    items: list[Particle] = []
    for item in group.items:
        if isinstance(item, Group):
            items.append(_replaced(item, given))
        else:
            items.append(given.get(item.name, item) if isinstance(item, Element) else item)
    copy = group.of(tuple(items))
    copy.since, copy.until = group.since, group.until
    return copy
