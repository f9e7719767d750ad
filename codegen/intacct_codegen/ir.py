"""The resolved model of the API between the spec and what is emitted from it.

Everything here is frozen and complete: references point at classes, Python names are decided, types are spelled out.
Nothing here is text of an output format. A model holds all releases at once; `passes.releases.project` gives one of
them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

UNBOUNDED = -1
"""The greatest count of something that may be repeated without limit."""

ScalarType = Literal["text", "integer", "decimal", "currency", "percent", "boolean", "date", "datetime", "flag"]
ENVELOPE = "envelope"
"""What references to elements of the request around functions have in the place of a module."""

GroupKind = Literal["sequence", "choice", "all"]
Access = Literal["both", "read", "write"]
ModelKind = Literal["function", "structure", "object", "reply"]
ResultKind = Literal["none", "key", "keys", "records", "data", "text", "tree"]


@dataclass(frozen=True, slots=True)
class Life:
    """The releases in which something is there: bounds as the spec writes them."""

    since: str | None = None
    until: str | None = None
    deprecated: str | None = None
    away: tuple[tuple[str, str], ...] = ()
    """First and last release of each time in between in which it was not there."""


ALWAYS = Life()


@dataclass(frozen=True, slots=True)
class Occurs:
    """How often a particle may stand there."""

    least: int = 1
    most: int = 1

    @property
    def repeated(self) -> bool:
        return self.most > 1 or self.most == UNBOUNDED

    @property
    def optional(self) -> bool:
        return self.least == 0


ONCE = Occurs()


@dataclass(frozen=True, slots=True)
class Value:
    """A text of an enumeration."""

    text: str
    stored: str = ""
    """Code under which the gateway stores it, where that differs."""
    doc: str = ""
    life: Life = ALWAYS


@dataclass(frozen=True, slots=True)
class TextRule:
    """What the vendor's schema says about a text."""

    type: str = "text"
    values: tuple[Value, ...] = ()
    least: int | None = None
    most: int | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    default: str | None = None
    fixed: str | None = None


PLAIN_TEXT = TextRule()


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value written as text (or, for a split date, as year, month and day)."""

    type: ScalarType
    form: str = ""
    """Spelling, where the type has several: split, mdy, iso, true_false or t_f."""
    values: tuple[Value, ...] = ()
    shared: str = ""
    """Name of the list that the values come from, where several fields share it."""
    closed: bool = False
    """Whether texts other than `values` are refused."""
    multiple: bool = False
    """Whether several values stand in one text."""
    rule: TextRule = PLAIN_TEXT


@dataclass(frozen=True, slots=True)
class ModelRef:
    """A class of the bindings, by module and name."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class ListOf:
    """The content of an element that only wraps a list: one repeated element, or a repeated choice of classes.

    The body holds several of these where releases differ; `passes.owned.content` gives the one that covers all.
    """

    body: Group
    ref: ModelRef | None = None
    """Where the content is described once for all elements that hold it."""


Holds = Scalar | ModelRef | ListOf


@dataclass(frozen=True, slots=True)
class Words:
    """What a person is told about a part."""

    label: str = ""
    doc: str = ""
    default: str = ""
    required_when: str = ""
    notes: tuple[str, ...] = ()
    unit: str = ""
    """What a number counts, where its name says so: an amount in some currency, a quantity, a percentage."""


NO_WORDS = Words()


@dataclass(frozen=True, slots=True)
class Element:
    """A child element."""

    name: str
    attr: str
    holds: Holds
    occurs: Occurs = ONCE
    life: Life = ALWAYS
    words: Words = NO_WORDS
    access: Access = "both"
    required: tuple[str, ...] = ()
    """Operations on records that fail without it."""
    stored_values: tuple[str, ...] = ()
    unlisted: bool = False
    """Whether the vendor's schema lacks it."""


@dataclass(frozen=True, slots=True)
class Group:
    """Several particles in order, as alternatives or in any order. With `attr`, its members are one list in Python."""

    kind: GroupKind
    items: tuple[Particle, ...] = ()
    occurs: Occurs = ONCE
    life: Life = ALWAYS
    attr: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Anything:
    """A place for elements of any name; with `objects`, for records."""

    attr: str
    objects: bool = False
    occurs: Occurs = ONCE
    life: Life = ALWAYS
    notes: tuple[str, ...] = ()


Particle = Element | Group | Anything


@dataclass(frozen=True, slots=True)
class Attribute:
    """An XML attribute."""

    name: str
    attr: str
    holds: Scalar
    required: bool = False
    life: Life = ALWAYS
    words: Words = NO_WORDS
    unlisted: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """Text directly inside an element that also has attributes or children."""

    attr: str
    holds: Scalar
    words: Words = NO_WORDS


EMPTY_BODY = Group("sequence")


@dataclass(frozen=True, slots=True)
class Model:
    """A class: an element with its attributes and content model."""

    kind: ModelKind
    ref: ModelRef
    tag: str
    words: Words = NO_WORDS
    page: str = ""
    life: Life = ALWAYS
    attributes: tuple[Attribute, ...] = ()
    content: Content | None = None
    body: Group = EMPTY_BODY


@dataclass(frozen=True, slots=True)
class RecordClass:
    """The class of one element in an answer."""

    element: str
    ref: ModelRef


@dataclass(frozen=True, slots=True)
class Result:
    """What a function answers."""

    kind: ResultKind = "none"
    element: str = ""
    """Name of the element under `data` that holds a single structure; empty when `data` itself does."""
    data: ModelRef | None = None
    """The class of a single structure."""
    records: tuple[RecordClass, ...] = ()
    """Classes of records by element; empty when the records are objects named in the call."""
    other: ModelRef | None = None
    """The class of records of any other name."""
    wrapper: str = ""
    """Name of an element that may stand around the records."""
    certain: bool = True
    """Whether a success always tells the key: that of a record made, but not that of one which was there before."""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Function:
    """A call of the gateway."""

    name: str
    model: Model
    writes: bool
    result: Result
    legacy: bool = False
    counterpart: str = ""
    unlisted: bool = False

    @property
    def generic(self) -> bool:
        """Whether the class takes the type of record as a parameter."""
        result = self.result
        return result.kind in ("keys", "records") and not result.records and result.other is None


@dataclass(frozen=True, slots=True)
class Operation:
    """A generic function that takes an object."""

    name: str
    stub: str
    """Name of the Python function that makes the call; empty where there is none."""
    life: Life = ALWAYS


@dataclass(frozen=True, slots=True)
class Relationship:
    """A path from an object to related ones."""

    path: str
    attr: str
    """Python name of the path among the fields of the object."""
    object: str
    type: str
    by: str = ""
    label: str = ""
    life: Life = ALWAYS


@dataclass(frozen=True, slots=True)
class Object:
    """A record type of the generic functions."""

    name: str
    model: Model
    key: str = ""
    name_key: str = ""
    operations: tuple[Operation, ...] = ()
    relationships: tuple[Relationship, ...] = ()


@dataclass(frozen=True, slots=True)
class Structure:
    """A compound element that functions share."""

    name: str
    model: Model


@dataclass(frozen=True, slots=True)
class ListStructure:
    """A compound element that only wraps a list; it has no class."""

    name: str
    holds: ListOf
    words: Words = NO_WORDS
    page: str = ""
    life: Life = ALWAYS


Subject = Function | Object | Structure | ListStructure


@dataclass(frozen=True, slots=True)
class Module:
    """One Python module: what one spec document describes, with the classes that stand inside it."""

    name: str
    """Dotted name."""
    source: str
    """Path of the spec document, below the project."""
    subject: Subject
    nested: tuple[Model, ...] = ()

    @property
    def models(self) -> tuple[Model, ...]:
        """The classes of the module, the one it is named after first."""
        main = () if isinstance(self.subject, ListStructure) else (self.subject.model,)
        return (*main, *self.nested)


@dataclass(frozen=True, slots=True)
class Application:
    """An application of the vendor, which is a Python package."""

    name: str
    title: str
    page: str = ""
    modules: tuple[Module, ...] = ()


@dataclass(frozen=True, slots=True)
class ValueList:
    """Values that several fields share."""

    name: str
    label: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class ErrorMeaning:
    """One meaning of an error number."""

    number: str
    class_name: str
    meaning: str
    retry: str
    remedy: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class EnvelopeElement:
    """An element of the request around functions; its parts refer to each other by name."""

    name: str
    attributes: tuple[Attribute, ...] = ()
    body: Group = EMPTY_BODY
    life: Life = ALWAYS


@dataclass(frozen=True, slots=True)
class Api:
    """Everything, over all releases or at one of them."""

    releases: tuple[str, ...]
    """Oldest first. What bounds mean is always counted in the spec's whole order, not in this list."""
    applications: tuple[Application, ...]
    envelope: tuple[EnvelopeElement, ...] = ()
    errors: tuple[ErrorMeaning, ...] = ()
    value_lists: tuple[ValueList, ...] = ()
    release: str | None = field(default=None)
    """The release that this is a projection to."""

    @property
    def newest(self) -> str:
        return self.releases[-1]

    def modules(self) -> Iterator[Module]:
        """Yield every module in a fixed order."""
        for application in self.applications:
            yield from application.modules

    def functions(self) -> Iterator[Function]:
        """Yield every function, by name."""
        found = [module.subject for module in self.modules() if isinstance(module.subject, Function)]
        yield from sorted(found, key=lambda function: function.name)

    def objects(self) -> Iterator[Object]:
        """Yield every object, by name."""
        found = [module.subject for module in self.modules() if isinstance(module.subject, Object)]
        yield from sorted(found, key=lambda item: item.name)


def walk(particle: Particle) -> Iterator[Element | Anything]:
    """Yield the elements and wildcards of a content model in wire order; not what stands inside the elements."""
    if isinstance(particle, Group):
        for item in particle.items:
            yield from walk(item)
    else:
        yield particle
