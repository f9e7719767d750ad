"""An API at one time, in the form that is compared.

A picture holds facts only, whatever source they come from. What a source cannot tell is left at its default, and
`Picture.origin` says which comparisons make sense.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Literal

UNBOUNDED = 2**31
"""The greatest count of what may be repeated without limit."""

GroupKind = Literal["sequence", "choice", "all"]
SubjectKind = Literal["function", "object", "structure", "release"]
Direction = Literal["request", "response", "both"]


Key = tuple[SubjectKind, str]


REPLIES = "data_reply"
"""The structure that lists the records that replies hold."""


class Origin(Enum):
    """The kind of source that a picture was read from."""

    SPEC = "spec"
    SCHEMA = "schema"
    DTD = "dtd"
    LOOKUP = "lookup"


@dataclass(frozen=True, slots=True)
class Words:
    """What a person is told about something."""

    label: str = ""
    doc: str = ""
    required_when: str = ""
    page: str = ""
    notes: tuple[str, ...] = ()


NO_WORDS = Words()


@dataclass(frozen=True, slots=True)
class TextRule:
    """What the vendor's schema says about a text, apart from enumerated values."""

    type: str = "text"
    least: int | None = None
    most: int | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str = ""
    fixed: str = ""


PLAIN = TextRule()


@dataclass(frozen=True, slots=True)
class Text:
    """A value written as text."""

    type: str = "text"
    form: str = ""
    values: tuple[str, ...] = ()
    """What the bindings accept; empty when they accept any text."""
    known: tuple[str, ...] = ()
    """Values that are documented without being a limit."""
    listed: tuple[str, ...] = ()
    """What the vendor's schema accepts; empty when it accepts any text."""
    multiple: bool = False
    default: str = ""
    """What people are told is assumed when it is not given."""
    schema_default: str = ""
    rule: TextRule = PLAIN

    @property
    def split(self) -> bool:
        """Whether it is written as elements year, month and day."""
        return self.type == "date" and self.form == "split"


@dataclass(frozen=True, slots=True)
class Reference:
    """Content that is described elsewhere."""

    name: str


@dataclass(frozen=True, slots=True)
class Wildcard:
    """Whatever elements the caller likes."""


ANYTHING = Wildcard()


@dataclass(frozen=True, slots=True)
class Attribute:
    """An XML attribute."""

    name: str
    text: Text
    required: bool = False
    words: Words = NO_WORDS
    deprecated: bool = False
    python: str = ""


@dataclass(frozen=True, slots=True)
class Element:
    """A child element, or a place for any; of an object, a field."""

    name: str
    holds: Text | Reference | Wildcard | Shape
    least: int = 1
    most: int = 1
    words: Words = NO_WORDS
    deprecated: bool = False
    python: str = ""
    access: Literal["both", "read", "write"] = "both"
    required_for: tuple[str, ...] = ()
    """Operations that fail without it."""


@dataclass(frozen=True, slots=True)
class Group:
    """Several elements in order, as alternatives, or in any order."""

    kind: GroupKind
    items: tuple[Element | Group, ...] = ()
    least: int = 1
    most: int = 1
    attribute: str = ""
    """The one Python list that its members are held in."""


EMPTY = Group("sequence")


@dataclass(frozen=True, slots=True)
class Shape:
    """Attributes and content of an element."""

    attributes: tuple[Attribute, ...] = ()
    content: Text | None = None
    body: Group = EMPTY
    python: str = ""


@dataclass(frozen=True, slots=True)
class Relationship:
    """A path from an object to related ones."""

    object: str
    type: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """What a function answers."""

    kind: str = "none"
    element: str = ""
    records: tuple[tuple[str, str], ...] = ()
    """Element and what it holds, where the answer is described elsewhere."""
    shape: Shape | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """A function, an object, a structure that several of them share, or a release as a whole."""

    kind: SubjectKind
    name: str
    application: str
    shape: Shape
    words: Words = NO_WORDS
    deprecated: bool = False
    tag: str = ""
    is_list: bool = False
    """Whether the bindings show it as a plain list."""
    writes: bool | None = None
    result: Result = Result()
    operations: Mapping[str, bool] = field(default_factory=dict[str, bool])
    """Generic functions that take the object, with whether they are deprecated for it."""
    relationships: Mapping[str, Relationship] = field(default_factory=dict[str, Relationship])
    keys: tuple[str, str] = ("", "")
    """The field of the record number, and that of the business id."""

    @property
    def key(self) -> Key:
        """What tells it apart from all others."""
        return self.kind, self.name


@dataclass(frozen=True, slots=True)
class Behaviour:
    """A change of behaviour that no element shows."""

    release: str
    text: str
    about: tuple[str, ...] = ()
    """Functions and objects that it concerns; empty when that is all of them."""
    span: str = ""
    """The releases of which one brought it, where it is not known which."""


@dataclass(frozen=True, slots=True)
class Picture:
    """An API at one time."""

    title: str
    origin: Origin
    subjects: Mapping[Key, Subject]
    applications: Mapping[str, str] = field(default_factory=dict[str, str])
    """What the vendor calls each application."""
    behaviour: tuple[Behaviour, ...] = ()
    """Oldest first."""


def simplified(group: Group) -> Element | Group | None:
    """Return a group without what says nothing: empty groups, a lone member's, those inside one of their kind.

    What stands several times in a row is one part that stands as often.
    """
    items: list[Element | Group] = []
    for item in group.items:
        if isinstance(item, Group) and item.kind == group.kind != "all" and _is_once(item) and not item.attribute:
            items += item.items
        else:
            items.append(item)
    if not items:
        return None
    if group.kind == "sequence":
        items = _added_up(items)
    if len(items) == 1 and not group.attribute:
        count = _combined((group.least, group.most), (items[0].least, items[0].most))
        if count is not None:
            return replace(items[0], least=count[0], most=count[1])
    return replace(group, items=tuple(items))


def _added_up(items: list[Element | Group]) -> list[Element | Group]:
    """A sequence with equal neighbours as one: an element and any number more of it are two or more."""
    found: list[Element | Group] = []
    for item in items:
        last = found[-1] if found else None
        if last is not None and _is_alike(last, item):
            most = min(last.most + item.most, UNBOUNDED)
            found[-1] = replace(item, least=last.least + item.least, most=most)
        else:
            found.append(item)
    return found


def _is_alike(one: Element | Group, other: Element | Group) -> bool:
    if isinstance(one, Element) and (not isinstance(other, Element) or one.name != other.name):
        return False
    return replace(one, least=1, most=1) == replace(other, least=1, most=1)


_SIMPLE = {(0, 1), (0, UNBOUNDED), (1, UNBOUNDED)}


def _combined(outer: tuple[int, int], inner: tuple[int, int]) -> tuple[int, int] | None:
    """How often a lone member of a group stands there, where that can be said without the group."""
    if outer == (1, 1):
        return inner
    if inner == (1, 1):
        return outer
    if outer in _SIMPLE and inner in _SIMPLE:
        return outer if outer == inner else (0, UNBOUNDED)
    return None


def _is_once(group: Group) -> bool:
    return (group.least, group.most) == (1, 1)


def leaves(particle: Element | Group) -> Iterator[Element]:
    """Yield the elements of a content model in order, not what stands inside them."""
    if isinstance(particle, Element):
        yield particle
        return
    for item in particle.items:
        yield from leaves(item)


def references(shape: Shape) -> Iterator[str]:
    """Yield the names of what a shape refers to, at any depth."""
    for element in leaves(shape.body):
        match element.holds:
            case Reference():
                yield element.holds.name
            case Shape():
                yield from references(element.holds)
            case _:
                pass
