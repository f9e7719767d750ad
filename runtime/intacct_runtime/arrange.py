"""Finds the place of each given value in a content model, and refuses values that do not fit together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, NamedTuple, cast

from .errors import InvalidInput
from .plan import Plan, accepts, attrs_of, check_count, not_in_release, notation
from .scalars import MultipleChoice
from .unset import UNSET
from .wire import AnyContent, Element, Group, Particle, Wrapper, walk

Values = dict[str, Any]


class Step(NamedTuple):
    """One piece of content to write: all that an attribute holds, or one of several occurrences of it."""

    particle: Element | Group | AnyContent
    tag: str
    value: Any
    whole: bool


def arrange(plan: Plan, values: Values, tags: tuple[str, ...] | None) -> list[Step]:
    """Return the given values in wire order; `tags` are the child elements in the order they were read, if they were.

    `values` is used up. Raises `InvalidInput` if something required is missing or something given has no place.
    """
    arrangement = _Arrangement(plan, values, tags)
    arrangement.group(plan.body)
    if values:
        raise _left_over(plan, values)
    return arrangement.steps


def items_of(value: Any) -> list[Any]:
    """Return a list of what is one value or several."""
    return list(cast("Iterable[Any]", value)) if isinstance(value, (list, tuple)) else [value]


def as_list(element: Element, value: Any) -> list[Any]:
    """Return the list that an element with several occurrences holds; refuse anything else."""
    if isinstance(value, (list, tuple)):
        return items_of(value)
    accepted = accepts(element) if isinstance(element.type, Wrapper) else f"a list of {accepts(element)}"
    raise InvalidInput(f"{type(value).__name__} {value!r}; accepted: {accepted}", element.attr)


class _Arrangement:
    """One model while it is arranged: values are taken out as particles use them."""

    __slots__ = ("plan", "steps", "strict", "tags", "values")

    def __init__(self, plan: Plan, values: Values, tags: tuple[str, ...] | None) -> None:
        self.plan = plan
        self.strict = plan.context.strict
        self.values = values
        self.steps: list[Step] = []
        self.tags = tags

    def group(self, group: Group) -> None:
        if group.attr is not None:
            self._list(group, group.attr, f"a list of {notation(group)}")
        elif group.max > 1:
            self._repeated(group)
        elif group.kind == "choice":
            self._choice(group)
        else:
            arranged = self._in_read_order(self.tags) if group.kind == "all" and self.tags else frozenset[str]()
            for item in group.items:
                if not (isinstance(item, Element) and item.attr in arranged):
                    self.particle(item)

    def particle(self, particle: Particle) -> None:
        if isinstance(particle, Element):
            self._element(particle)
        elif isinstance(particle, AnyContent):
            self._list(particle, particle.attr, "a list of models or nodes")
        elif isinstance(particle, Group) and (particle.min > 0 or self.touched(particle)):
            self.group(particle)

    def _element(self, element: Element) -> None:
        value = self.values.pop(element.attr, UNSET)
        if value is not UNSET:
            if _is_only_item(element, value):
                self.steps.append(Step(element, element.name, value[0], False))
            else:
                self.steps.append(Step(element, element.name, value, True))
        elif element.min > 0 and self.strict:
            raise InvalidInput(f"required and missing; accepted: {accepts(element)}", element.attr)

    def _list(self, particle: Group | AnyContent, attr: str, accepted: str) -> None:
        value = self.values.pop(attr, UNSET)
        if value is not UNSET:
            self.steps.append(Step(particle, attr, items_of(value), True))
        elif particle.min > 0 and self.strict:
            raise InvalidInput(f"required and missing; accepted: {accepted}", attr)

    def touched(self, particle: Particle) -> bool:
        """Whether a value is given for anything in a particle."""
        return not self.values.keys().isdisjoint(attrs_of(particle))

    def _choice(self, group: Group) -> None:
        given = self.values.keys() & set(attrs_of(group))
        if not given:
            self._require(group)
            return
        fitting = [item for item in group.items if given <= set(attrs_of(item))]
        if not fitting:
            names = sorted(given)
            raise InvalidInput(
                f"{' and '.join(names)} exclude each other; accepted is one of {notation(group)}", names[0]
            )
        self.particle(next((item for item in fitting if self._satisfied(item)), fitting[0]))

    def _require(self, group: Group) -> None:
        """Refuse that nothing is given for a group which cannot be empty."""
        if group.min > 0 and self.strict and not _can_be_empty(group):
            raise InvalidInput(f"one of these is required: {notation(group)}", next(attrs_of(group), ""))

    def _satisfied(self, particle: Particle) -> bool:
        """Whether the values given fill all that a particle requires."""
        if particle.min == 0 and not self.touched(particle):
            return True
        if not isinstance(particle, Group) or particle.attr is not None:
            return self.touched(particle)
        test = any if particle.kind == "choice" and particle.items else all
        return test(self._satisfied(item) for item in particle.items)

    def _in_read_order(self, tags: tuple[str, ...]) -> frozenset[str]:
        """Arrange the elements of a model that was read in the order in which they stood; return their attributes."""
        by_tag = self.plan.by_tag
        given = frozenset(self.values)
        queues: dict[str, list[Any]] = {}
        read = [by_tag.get(tag) or (by_tag.get(tag.upper()) if self.plan.any_case else None) for tag in tags]
        counts = Counter(element.attr for element in read if element is not None)
        for tag, element in zip(tags, read, strict=True):
            if element is None:
                continue
            if (group := self.plan.members.get(element.name)) is not None and group.attr is not None:
                self._next_member(group, group.attr)
                continue
            if element.max > 1 and element.attr in self.values:
                queues[element.attr] = as_list(element, self.values.pop(element.attr))
                check_count(element, len(queues[element.attr]), element.attr)
            if element.attr in queues:
                queue = queues[element.attr]
                count = 1 if len(queue) <= counts[element.attr] else len(queue)
                self.steps.extend(Step(element, tag, item, False) for item in queue[:count])
                del queue[:count]
            else:
                value = self.values.pop(element.attr, UNSET)
                if value is not UNSET:
                    self.steps.append(Step(element, tag, value, True))
        return given - self.values.keys()

    def _next_member(self, group: Group, attr: str) -> None:
        """Arrange the first of the members of a list that are not arranged yet; the last takes the attribute along."""
        left = items_of(self.values.get(attr, ()))
        if left:
            self.steps.append(Step(group, attr, left[:1], False))
            self.values[attr] = left[1:]
        if not left[1:]:
            self.values.pop(attr, None)

    def _repeated(self, group: Group) -> None:
        """Arrange a repeated group whose members are attributes of their own, each holding one value or a list."""
        given = [attr for attr in dict.fromkeys(attrs_of(group)) if attr in self.values]
        if not given:
            self._require(group)
            return
        queues = {attr: items_of(self.values.pop(attr)) for attr in given}
        if self.tags:
            elements = {element.name: element for element in walk(group)}
            for tag in self.tags:
                element = elements.get(tag)
                if element is not None and queues.get(element.attr):
                    self.steps.append(Step(element, tag, queues[element.attr].pop(0), False))
        rounds = 0
        while any(queues.values()):
            rounds += 1
            turn = _Arrangement(self.plan, {attr: queue.pop(0) for attr, queue in queues.items() if queue}, None)
            for item in group.items:
                if group.kind != "choice" or turn.touched(item):
                    turn.particle(item)
            self.steps.extend(step._replace(whole=False) for step in turn.steps)
        if rounds > group.max:
            raise InvalidInput(f"{rounds} values; accepted: at most {group.max}", given[0])


def _is_only_item(element: Element, value: Any) -> bool:
    """Whether a value is a list of one item for an element that other releases repeat."""
    if element.max > 1 or not isinstance(value, list) or isinstance(element.type, (Wrapper, MultipleChoice)):
        return False
    return len(items_of(value)) == 1


def _can_be_empty(particle: Particle) -> bool:
    if particle.min == 0:
        return True
    if isinstance(particle, Group):
        test = any if particle.kind == "choice" else all
        return test(_can_be_empty(item) for item in particle.items)
    return False


def _left_over(plan: Plan, values: Values) -> InvalidInput:
    """Explain a value that no particle of this release took."""
    attr = next(iter(values))
    release = plan.context.release
    if attr not in plan.attrs:
        bounds = _bounds(plan.wire.body, attr, None, None) or (None, None)
        return InvalidInput(not_in_release(release, *bounds), attr)
    return InvalidInput(f"does not fit beside the other values given; accepted: {_around(plan.body, attr)}", attr)


def _bounds(
    particle: Particle, attr: str, since: str | None, until: str | None
) -> tuple[str | None, str | None] | None:
    """Return since and until of an attribute, taking those of the groups around it."""
    since, until = particle.since or since, particle.until or until
    if isinstance(particle, Group) and particle.attr != attr:
        found = [bounds for item in particle.items if (bounds := _bounds(item, attr, since, until))]
        return found[-1] if found else None
    return (since, until) if attr in attrs_of(particle) else None


def _around(particle: Particle, attr: str) -> str:
    """Describe the smallest group around an attribute in DTD notation."""
    if isinstance(particle, Group):
        for item in particle.items:
            if isinstance(item, Group) and attr in set(attrs_of(item)):
                return _around(item, attr)
    return notation(particle)
