"""Models to XML, checked against the content model of one API release."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final, cast

import attrs

from .errors import InvalidInput
from .model import Model, Object
from .node import Node
from .release import ReleaseKey, present, release_key
from .scalars import FLAG, SPLIT_DATE, Scalar
from .unset import UNSET
from .wire import AnyContent, Attribute, Element, Group, Particle, Ref, Unbounded, Wrapper, walk
from .xmltext import check_name, escape, escape_attribute, node_text

Values = dict[str, Any]
_INTERNAL: Final = frozenset({"extra", "_tags", "_tag"})


@attrs.frozen
class Context:
    """For whom and how a model is written."""

    release: str | None = None
    """API release; None is the newest."""
    strict: bool = True
    """Whether missing required values and read-only fields are refused."""
    operation: str | None = None
    """`create` or `update` while records of these functions are written: what they require is checked."""
    owned: bool = False
    """Whether the model is a line of a record."""


DEFAULT: Final = Context()


class Plan:
    """How one class is written for one release."""

    __slots__ = ("wire", "release", "release_name", "attributes", "body", "by_tag", "attrs", "lenient", "guarded")

    def __init__(self, cls: type[Model], release: str | None) -> None:
        wire = cls.__wire__
        self.wire = wire
        self.release_name = release
        self.release = release_key(release)
        self.attributes = [a for a in wire.attributes if present(a.since, a.until, self.release)]
        body = _projected(wire.body, self.release)
        self.body = body if isinstance(body, Group) else Group("sequence", (), "1", None, None, None)
        self.lenient = issubclass(cls, Object)
        self.by_tag = {element.name: element for element in walk(self.body)}
        self.attrs = set(_attrs(self.body))
        self.guarded = [element for element in walk(self.body) if element.required or element.access == "read"]


def _projected(particle: Particle, release: ReleaseKey) -> Particle | None:
    """Return a particle as it stands in a release."""
    if not present(particle.since, particle.until, release):
        return None
    if isinstance(particle, Element) and isinstance(particle.type, Wrapper):
        content = _projected(particle.type.content, release)
        assert isinstance(content, (Element, Group))
        if content is particle.type.content:
            return particle
        copy = Element(particle.name, Wrapper(content), "1", attr=particle.attr)
        copy.min, copy.max = particle.min, particle.max
        return copy
    if not isinstance(particle, Group):
        return particle
    items = tuple(item for item in (_projected(item, release) for item in particle.items) if item is not None)
    if not items and particle.items:
        return None
    group = Group(particle.kind, items, "1", None, None, particle.attr)
    group.min, group.max = particle.min, particle.max
    return group


def _attrs(particle: Particle) -> Iterator[str]:
    """Yield the Python attributes that a particle writes."""
    if isinstance(particle, (Element, AnyContent)):
        yield particle.attr
    elif isinstance(particle, Group):
        if particle.attr is not None:
            yield particle.attr
        else:
            for item in particle.items:
                yield from _attrs(item)


def plan_of(cls: type[Model], release: str | None) -> Plan:
    """Return the writing plan of a class for a release, made once."""
    plans: dict[str | None, Plan] | None = cls.__dict__.get("__writing_plans__")
    if plans is None:
        plans = {}
        setattr(cls, "__writing_plans__", plans)  # noqa: B010 - not a declared attribute
    plan = plans.get(release)
    if plan is None:
        plan = plans[release] = Plan(cls, release)
    return plan


def write_element(model: Model, context: Context = DEFAULT) -> str:
    """Write a model as an element under its own name."""
    wire = model.__wire__
    name = model.__dict__.get("_tag", wire.tag)
    try:
        if not present(wire.since, wire.until, release_key(context.release)):
            raise InvalidInput(_not_in(context.release, wire.since, wire.until))
        return _write(model, context, name)
    except InvalidInput as error:
        raise error.within(name) from None


def _write(model: Model, context: Context, name: str) -> str:
    plan = plan_of(type(model), context.release)
    state = model.__dict__
    values = {key: value for key, value in state.items() if value is not UNSET and key not in _INTERNAL}
    head = name
    for attribute in plan.attributes:
        value = values.pop(attribute.attr, UNSET)
        if value is not UNSET:
            head += _attribute(attribute, value)
        elif attribute.required and context.strict:
            raise InvalidInput(f"required attribute missing; accepted: {attribute.type.accepts}", attribute.attr)
    if plan.lenient and context.operation and context.strict:
        _check_operation(plan, values, context)
    pieces: list[str] = []
    tags = state.get("_tags")
    _Writing(plan, context, values, pieces, tags).group(plan.body)
    if values:
        raise _left_over(plan, values)
    extra = state.get("extra")
    if extra:
        head += _with_extra(extra, tags, pieces)
    content = "".join(pieces)
    return f"<{head}>{content}</{name}>" if content else f"<{head}/>"


def _check_operation(plan: Plan, values: Values, context: Context) -> None:
    """Refuse a record that lacks what its operation requires or sets what only the gateway sets."""
    for element in plan.guarded:
        needed = context.operation in element.required and not (context.owned and context.operation == "update")
        if needed and element.attr not in values:
            raise InvalidInput(
                f"required in {context.operation} and missing; accepted: {_accepts(element)}", element.attr
            )
        if element.access == "read" and element.attr in values and element.name != plan.wire.key:
            raise InvalidInput(f"read-only: {context.operation} does not accept it; leave it out", element.attr)


def _attribute(attribute: Attribute, value: Any) -> str:
    try:
        text = "" if value is None else escape_attribute(attribute.type.format(value))
    except ValueError as error:
        raise InvalidInput(str(error), attribute.attr) from None
    return f' {attribute.name}="{text}"'


def _with_extra(extra: dict[str, Any], tags: tuple[str, ...] | None, pieces: list[str]) -> str:
    """Put unknown elements among the pieces, where they stood if that is known; return unknown attributes."""
    head = ""
    unknown: dict[str, list[str]] = {}
    for key, value in extra.items():
        try:
            if key.startswith("@"):
                head += f' {check_name(key[1:])}="{escape_attribute(str(value))}"'
            elif key == "#text":
                pieces.insert(0, escape(str(value)))
            else:
                unknown[key] = [_extra_piece(key, item) for item in _items(value)]
        except ValueError as error:
            raise InvalidInput(str(error), f"extra[{key!r}]") from None
    if tags:
        placed: list[str] = pieces[: "#text" in extra]
        position = len(placed)
        for tag in tags:
            if position < len(pieces) and pieces[position].startswith((f"<{tag}>", f"<{tag}/", f"<{tag} ")):
                placed.append(pieces[position])
                position += 1
            elif unknown.get(tag):
                placed.append(unknown[tag].pop(0))
        pieces[:] = [*placed, *pieces[position:]]
    pieces.extend(piece for queue in unknown.values() for piece in queue)
    return head


def _extra_piece(name: str, value: Any) -> str:
    if isinstance(value, Node):
        return node_text(value)
    if value is None or value == "":
        return f"<{check_name(name)}/>"
    if isinstance(value, str):
        return f"<{check_name(name)}>{escape(value)}</{name}>"
    raise ValueError(f"{type(value).__name__} {value!r}; accepted in extra: str, None, Node or a list of these")


def _not_in(release: str | None, since: str | None, until: str | None) -> str:
    known = f"since {since}" if since else f"until {until}" if until else ""
    if since and until:
        known = f"from {since} to {until}"
    return f"not in release {release or 'newest'}: known {known}; leave it out or name another release"


def _left_over(plan: Plan, values: Values) -> InvalidInput:
    """Explain a value that no particle of this release took."""
    attr = next(iter(values))
    for element in walk(plan.wire.body):
        if element.attr == attr and not present(element.since, element.until, plan.release):
            return InvalidInput(_not_in(plan.release_name, element.since, element.until), attr)
    if attr in plan.attrs:
        return InvalidInput(
            f"does not fit beside the other values given; accepted is: {_describe(plan.body, attr)}", attr
        )
    return InvalidInput(_not_in(plan.release_name, None, None).replace("known ", "its group is not there"), attr)


def _describe(particle: Particle, attr: str) -> str:
    """Describe the smallest group around an attribute in DTD notation."""
    if isinstance(particle, Group):
        for item in particle.items:
            if isinstance(item, Group) and attr in set(_attrs(item)):
                return _describe(item, attr)
    return notation(particle)


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


class _Writing:
    """One model while it is written: values are taken out as particles use them."""

    __slots__ = ("plan", "context", "values", "pieces", "tags")

    def __init__(
        self, plan: Plan, context: Context, values: Values, pieces: list[str], tags: tuple[str, ...] | None
    ) -> None:
        self.plan = plan
        self.context = context
        self.values = values
        self.pieces = pieces
        self.tags = tags

    def group(self, group: Group) -> None:
        if group.attr is not None:
            self._named(group)
        elif group.max > 1:
            self._repeated(group)
        elif group.kind == "choice":
            self._choice(group)
        elif group.kind == "all":
            self._all(group)
        else:
            for item in group.items:
                self.particle(item)

    def particle(self, particle: Particle) -> None:
        if isinstance(particle, Element):
            self.element(particle)
        elif isinstance(particle, AnyContent):
            self._any(particle)
        elif isinstance(particle, Group) and (particle.min > 0 or self._touched(particle)):
            self.group(particle)

    def element(self, element: Element) -> None:
        value = self.values.pop(element.attr, UNSET)
        if value is UNSET:
            if element.min > 0 and self.context.strict:
                raise InvalidInput(f"required and missing; accepted: {_accepts(element)}", element.attr)
        elif element.max > 1:
            self._several(element, value)
        else:
            self.pieces.extend(self._one(element, element.name, value))

    def _one(self, element: Element, name: str, value: Any) -> Iterable[str]:
        piece = write_value(element, name, value, self.context)
        return (piece,) if piece else ()

    def _several(self, element: Element, value: Any) -> None:
        items = _as_list(element, value)
        _check_count(element, len(items), element.attr)
        for index, item in enumerate(items):
            try:
                self.pieces.extend(self._one(element, element.name, item))
            except InvalidInput as error:
                error.path = error.path.replace(element.attr, f"{element.attr}[{index}]", 1)
                raise

    def _touched(self, particle: Particle) -> bool:
        return not self.values.keys().isdisjoint(_attrs(particle))

    def _choice(self, group: Group) -> None:
        given = self.values.keys() & set(_attrs(group))
        if not given:
            if group.min > 0 and self.context.strict and not any(_can_be_empty(item) for item in group.items):
                raise InvalidInput(f"one of these is required: {notation(group)}", _first_attr(group))
            return
        fitting = [item for item in group.items if given <= set(_attrs(item))]
        for item in fitting:
            if self._satisfied(item):
                self.particle(item)
                return
        if fitting:
            self.particle(fitting[0])
            return
        names = sorted(given)
        raise InvalidInput(f"{' and '.join(names)} exclude each other; accepted is one of {notation(group)}", names[0])

    def _satisfied(self, particle: Particle) -> bool:
        """Whether the values given fill all that a particle requires."""
        if particle.min == 0 and not self._touched(particle):
            return True
        if not isinstance(particle, Group):
            return self._touched(particle)
        if particle.kind == "choice" and particle.items:
            return any(self._satisfied(item) for item in particle.items)
        return all(self._satisfied(item) for item in particle.items)

    def _all(self, group: Group) -> None:
        if self.tags:
            self._in_read_order()
        for item in group.items:
            self.particle(item)

    def _in_read_order(self) -> None:
        """Write the elements of a model that was read in the order in which they stood."""
        assert self.tags is not None
        by_tag = self.plan.by_tag
        queues: dict[str, list[Any]] = {}
        for tag in self.tags:
            element = by_tag.get(tag) or (by_tag.get(tag.upper()) if self.plan.lenient else None)
            if element is None:
                continue
            if element.max > 1 and element.attr in self.values:
                items = self.values.pop(element.attr)
                queues[element.attr] = _as_list(element, items)
                _check_count(element, len(queues[element.attr]), element.attr)
            if element.attr in queues:
                queue = queues[element.attr]
                count = 1 if len(queue) <= self.tags.count(tag) else len(queue)
                for item in queue[:count]:
                    self.pieces.extend(self._one(element, tag, item))
                del queue[:count]
            else:
                value = self.values.pop(element.attr, UNSET)
                if value is not UNSET:
                    self.pieces.extend(self._one(element, tag, value))
        for attr, queue in queues.items():
            if queue:
                self.values[attr] = queue

    def _repeated(self, group: Group) -> None:
        """Write a repeated group whose members are attributes of their own, each holding one value or a list."""
        attrs = [attr for attr in dict.fromkeys(_attrs(group)) if attr in self.values]
        if not attrs:
            if group.min > 0 and self.context.strict and not all(_can_be_empty(item) for item in group.items):
                raise InvalidInput(f"one of these is required: {notation(group)}", _first_attr(group))
            return
        queues = {attr: _items(self.values.pop(attr)) for attr in attrs}
        if group.kind == "choice" and self.tags:
            elements = {element.name: element for element in walk(group)}
            for tag in self.tags:
                element = elements.get(tag)
                if element is not None and queues.get(element.attr):
                    self.pieces.extend(self._one(element, tag, queues[element.attr].pop(0)))
        rounds = 0
        while any(queues.values()):
            rounds += 1
            turn = {attr: queue.pop(0) for attr, queue in queues.items() if queue}
            writing = _Writing(self.plan, self.context, turn, self.pieces, None)
            if group.kind == "choice":
                for item in group.items:
                    if writing._touched(item):
                        writing.particle(item)
            else:
                for item in group.items:
                    writing.particle(item)
        if rounds > group.max:
            raise InvalidInput(f"{rounds} values; accepted: at most {group.max}", attrs[0])

    def _named(self, group: Group) -> None:
        """Write the one list that holds the mixed members of a repeated choice."""
        assert group.attr is not None
        value = self.values.pop(group.attr, UNSET)
        if value is UNSET:
            if group.min > 0 and self.context.strict:
                raise InvalidInput(f"required and missing; accepted: a list of {notation(group)}", group.attr)
            return
        items = _items(value)
        _check_count(group, len(items), group.attr)
        self.pieces.extend(_member_pieces(group, items, self.context, group.attr))

    def _any(self, particle: AnyContent) -> None:
        value = self.values.pop(particle.attr, UNSET)
        if value is UNSET:
            if particle.min > 0 and self.context.strict:
                raise InvalidInput("required and missing; accepted: a list of models or nodes", particle.attr)
            return
        items = _items(value)
        _check_count(particle, len(items), particle.attr)
        context = attrs.evolve(self.context, operation=self.plan.wire.tag)
        for index, item in enumerate(items):
            if isinstance(item, Model):
                try:
                    self.pieces.append(write_element(item, context))
                except InvalidInput as error:
                    raise error.within(f"{particle.attr}[{index}]") from None
            elif isinstance(item, Node):
                self.pieces.append(node_text(item))
            else:
                raise InvalidInput(
                    f"{type(item).__name__} {item!r}; accepted: a model or a Node", f"{particle.attr}[{index}]"
                )


def _can_be_empty(particle: Particle) -> bool:
    if particle.min == 0:
        return True
    if isinstance(particle, Group):
        test = any if particle.kind == "choice" else all
        return test(_can_be_empty(item) for item in particle.items)
    return False


def _first_attr(particle: Particle) -> str:
    return next(_attrs(particle), "")


def _items(value: Any) -> list[Any]:
    """Return a list of what is one value or several."""
    return list(cast("Iterable[Any]", value)) if isinstance(value, (list, tuple)) else [value]


def _as_list(element: Element, value: Any) -> list[Any]:
    if isinstance(value, (list, tuple)):
        return _items(value)
    raise InvalidInput(f"{type(value).__name__} {value!r}; accepted: a list of {_accepts(element)}", element.attr)


def _check_count(particle: Particle, count: int, attr: str) -> None:
    if not particle.min <= count <= particle.max:
        most = "" if particle.max == Unbounded else f" and at most {particle.max}"
        raise InvalidInput(f"{count} items; accepted: at least {particle.min}{most}", attr)


def _accepts(element: Element) -> str:
    kept = element.type
    if isinstance(kept, Scalar):
        return f"{kept.name} ({kept.accepts}) or None for an empty element"
    if isinstance(kept, Ref):
        return f"{kept.name} or None for an empty element"
    return f"a list of {notation(kept.content)}"


def _member_pieces(content: Group, items: Iterable[Any], context: Context, attr: str) -> Iterator[str]:
    members = [item for item in content.items if isinstance(item, Element)]
    for index, item in enumerate(items):
        if isinstance(item, Node):
            yield node_text(item)
            continue
        for member in members:
            if isinstance(member.type, Ref) and type(item) is member.type.resolve():
                break
        else:
            names = ", ".join(member.type.name for member in members if isinstance(member.type, Ref))
            raise InvalidInput(f"{type(item).__name__}; accepted: {names}", f"{attr}[{index}]")
        try:
            yield _write(item, context, item.__dict__.get("_tag", member.name))
        except InvalidInput as error:
            raise error.within(f"{attr}[{index}]") from None


def write_value(element: Element, name: str, value: Any, context: Context) -> str:
    """Write one occurrence of an element."""
    kept = element.type
    try:
        if value is None:
            return f"<{name}/>"
        if isinstance(kept, Scalar):
            if kept is FLAG and value is False:
                return ""
            text = kept.format(value)
            if kept is not SPLIT_DATE:
                text = escape(text)
            return f"<{name}>{text}</{name}>" if text else f"<{name}/>"
        if isinstance(kept, Ref):
            if type(value) is not kept.resolve():
                raise InvalidInput(f"{type(value).__name__} {value!r}; accepted: {_accepts(element)}", element.attr)
            try:
                return _write(value, _inside(context), name)
            except InvalidInput as error:
                raise error.within(element.attr) from None
        return _wrapped(element, kept, name, value, _inside(context))
    except InvalidInput:
        raise
    except ValueError as error:
        raise InvalidInput(str(error), element.attr) from None


def _wrapped(element: Element, wrapper: Wrapper, name: str, value: Any, context: Context) -> str:
    items = _as_list(element, value)
    content = wrapper.content
    if context.strict:
        _check_count(content, len(items), element.attr)
    if isinstance(content, Group):
        inner = "".join(_member_pieces(content, items, context, element.attr))
    else:
        pieces: list[str] = []
        for index, item in enumerate(items):
            try:
                if isinstance(item, Node):
                    pieces.append(node_text(item))
                else:
                    tag = item.__dict__.get("_tag", content.name) if isinstance(item, Model) else content.name
                    pieces.append(write_value(content, tag, item, context))
            except InvalidInput as error:
                step = f"{element.attr}[{index}]"
                raise InvalidInput(error.problem, step + error.path.removeprefix(content.attr)) from None
        inner = "".join(pieces)
    return f"<{name}>{inner}</{name}>" if inner else f"<{name}/>"


def _inside(context: Context) -> Context:
    """Return the context of what a record owns."""
    if context.operation is None or context.owned:
        return context
    return attrs.evolve(context, owned=True)
