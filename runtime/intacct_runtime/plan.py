"""What writing needs to know of a class for one release, worked out once and kept."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Final

from .errors import InvalidInput
from .model import Model, Object, ReplyPart
from .release import ReleaseKey, present, release_key
from .scalars import Scalar
from .wire import AnyContent, Element, Group, Particle, Ref, Unbounded, Wrapper, walk

Shape = list[tuple[str, Any]]
"""Python attributes in wire order, each with the function that writes its value."""
_SHAPE_LIMIT: Final = 256


class Context:
    """For whom and how models are written. There is one instance per combination; it keeps the plans made for it."""

    __slots__ = ("release", "strict", "operation", "owner", "plans")

    _known: ClassVar[dict[tuple[str | None, bool, str | None, str | None], Context]] = {}

    release: str | None
    """API release; None is the newest."""
    strict: bool
    """Whether missing required values and read-only fields are refused."""
    operation: str | None
    """`create` or `update` while records of these functions are written: what they require is checked."""
    owner: str | None
    """Of a line, the field with the ID of the record around it, empty where that has none; None for a record."""
    plans: dict[type[Model], Plan]

    def __new__(
        cls, release: str | None = None, strict: bool = True, operation: str | None = None, owner: str | None = None
    ) -> Context:
        key = (release, strict, operation, owner)
        known = cls._known.get(key)
        if known is None:
            release_key(release)
            known = super().__new__(cls)
            known.release, known.strict, known.operation, known.owner = key
            known.plans = {}
            cls._known[key] = known
        return known

    def inside_record(self, name_key: str) -> Context:
        """Return the context of what a record owns; `name_key` is the field with its ID."""
        return self if self.operation is None else Context(self.release, self.strict, self.operation, name_key)

    def of_operation(self, operation: str) -> Context:
        """Return the context of the records of a function."""
        return Context(self.release, self.strict, operation)

    def plan(self, cls: type[Model]) -> Plan:
        """Return the plan of a class."""
        plan = self.plans.get(cls)
        if plan is None:
            plan = self.plans[cls] = Plan(cls, self)
        return plan


class Plan:
    """How one class is written in one context."""

    __slots__ = (
        "any_case",
        "attributes",
        "attrs",
        "body",
        "by_tag",
        "context",
        "guarded",
        "identity",
        "inner",
        "members",
        "release",
        "shapes",
        "wire",
    )

    def __init__(self, cls: type[Model], context: Context) -> None:
        wire = cls.__wire__
        self.wire = wire
        self.context = context
        self.release = release_key(context.release)
        self.attributes = [a for a in wire.attributes if present(a.since, a.until, self.release)]
        # What a reply held is written as it came, whatever release answered.
        body = wire.body if issubclass(cls, ReplyPart) else _projected(wire.body, self.release)
        self.body = body if isinstance(body, Group) else Group("sequence", (), "1", None, None, None)
        self.any_case = cls.__any_case__
        record = issubclass(cls, Object)
        self.inner = context.inside_record(wire.name_key) if record else context
        self.by_tag = {element.name: element for element in walk(self.body)}
        if self.any_case:
            for element in list(self.by_tag.values()):
                self.by_tag.setdefault(element.name.upper(), element)
        self.members = {element.name: group for group in _named(self.body) for element in walk(group)}
        self.attrs = frozenset(attrs_of(self.body))
        self.guarded: list[Element] = []
        if record and context.operation and context.strict:
            self.guarded = [element for element in walk(self.body) if element.required or element.access == "read"]
        self.identity: tuple[Element, ...] = ()
        """The fields of which an update needs one, to say which record it means."""
        if record and context.strict and context.operation == "update" and context.owner is None:
            names = (wire.key, wire.name_key) if wire.key and wire.name_key else ()
            self.identity = tuple(self.by_tag[name] for name in names if name in self.by_tag)
        self.shapes: dict[tuple[str, ...], Shape] = {}

    def keep_shape(self, given: tuple[str, ...], shape: Shape) -> None:
        """Keep the arrangement found for a set of given fields: the next model often has the same ones."""
        if len(self.shapes) >= _SHAPE_LIMIT:
            self.shapes.clear()
        self.shapes[given] = shape


def _projected(particle: Particle, release: ReleaseKey) -> Particle | None:
    """Return a particle as it stands in a release."""
    if not present(particle.since, particle.until, release):
        return None
    if isinstance(particle, Element) and isinstance(particle.type, Wrapper):
        content = _projected(particle.type.content, release)
        if content is None or content is particle.type.content:
            return particle
        assert isinstance(content, (Element, Group))
        return particle.holding(Wrapper(content))
    if not isinstance(particle, Group):
        return particle
    items = tuple(item for item in (_projected(item, release) for item in particle.items) if item is not None)
    if items == particle.items:
        return particle
    return particle.of(items) if items else None


def _named(particle: Particle) -> Iterator[Group]:
    """Yield the groups whose members are one list in Python."""
    if isinstance(particle, Group):
        if particle.attr is not None:
            yield particle
        else:
            for item in particle.items:
                yield from _named(item)


def attrs_of(particle: Particle) -> Iterator[str]:
    """Yield the Python attributes that a particle writes."""
    if isinstance(particle, (Element, AnyContent)):
        yield particle.attr
    elif isinstance(particle, Group):
        if particle.attr is not None:
            yield particle.attr
        else:
            for item in particle.items:
                yield from attrs_of(item)


def notation(particle: Particle) -> str:
    """Return a content model in DTD notation."""
    if isinstance(particle, Element):
        text = particle.attr
    elif isinstance(particle, Group):
        joint = {"sequence": ", ", "choice": " | ", "all": " & "}[particle.kind]
        text = f"({joint.join(notation(item) for item in particle.items)})"
    else:
        text = "any elements"
    suffix = {(1, 1): "", (0, 1): "?", (0, Unbounded): "*", (1, Unbounded): "+"}.get((particle.min, particle.max))
    return text + (f"{{{particle.min},{particle.max}}}" if suffix is None else suffix)


def accepts(element: Element) -> str:
    """Say what values an element takes."""
    kept = element.type
    if isinstance(kept, Scalar):
        return f"{kept.name} ({kept.accepts}) or None for an empty element"
    if isinstance(kept, Ref):
        return f"{kept.name} or None for an empty element"
    return f"a list of {notation(kept.content)}"


def check_count(particle: Particle, count: int, attr: str) -> None:
    """Refuse a list that is too short or too long."""
    if not particle.min <= count <= particle.max:
        most = "" if particle.max == Unbounded else f" and at most {particle.max}"
        raise InvalidInput(f"{count} items; accepted: at least {particle.min}{most}", attr)


def not_in_release(release: str | None, since: str | None, until: str | None) -> str:
    """Say that something does not exist in a release."""
    known = f"from {since} to {until}" if since and until else f"since {since}" if since else f"until {until}"
    return f"not in release {release or 'newest'}: known {known}; leave it out or name another release"
