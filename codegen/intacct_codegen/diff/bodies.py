"""Content models taken apart: where each element stands, whether it is needed, and which groups hold it together.

Two content models are compared over what both have. `Outline` is a content model cut down to such elements, with groups
that say nothing taken away; what is left of its groups and its order can be set against another outline.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from intacct_codegen.diff.picture import UNBOUNDED, Element, Group, GroupKind, leaves

SlotId = tuple[str, int]
"""An element's name and a number that tells several of one name apart."""


class Need(Enum):
    """Whether an element has to be given."""

    OPTIONAL = 0
    ALTERNATIVE = 1
    TOGETHER = 2
    REQUIRED = 3


@dataclass(frozen=True, slots=True)
class Slot:
    """An element with the groups around it, the outermost first."""

    element: Element
    groups: tuple[Group, ...]
    place: tuple[int, ...]
    """Its way through the content model, by number of each item."""

    @property
    def most(self) -> int:
        """How often it may stand there, whatever group that comes from."""
        count = self.element.most
        for group in self.groups:
            count = min(count * group.most, UNBOUNDED)
        return count

    def need(self, known: Places) -> Need:
        """Whether it has to be given, in the eyes of somebody who knows only the elements at some places."""
        if self.element.least == 0:
            return Need.OPTIONAL
        for depth in range(len(self.groups) - 1, -1, -1):
            group = self.groups[depth]
            if group.kind == "choice" and len(group.items) > 1:
                return Need.ALTERNATIVE
            if group.least == 0:
                alone = not self._others(depth, known)
                return Need.OPTIONAL if alone else Need.TOGETHER
        return Need.REQUIRED

    def presence(self, known: Places) -> Presence:
        """Return what its coming or going means for somebody who knows only the elements at some places."""
        return Presence(self.element, *self._needed(known), self.rivals(), self.place, self._groups(known))

    def _needed(self, known: Places) -> tuple[bool, tuple[str, ...]]:
        """Whether it has to be given, and beside which of the known elements."""
        if self.element.least == 0:
            return False, ()
        for depth in range(len(self.groups) - 1, -1, -1):
            group = self.groups[depth]
            if group.kind == "choice" and len(group.items) > 1:
                beside = self._others(depth + 1, known)
                if beside or self._others(depth, known) or any(_may_be_empty(item) for item in group.items):
                    return bool(beside), beside
            if group.least == 0:
                beside = self._others(depth, known)
                return bool(beside), beside
        return True, ()

    def _others(self, depth: int, known: Places) -> tuple[str, ...]:
        """Names of the known elements beside it in what stands at a depth of its way."""
        way = self.place[:depth]
        return tuple(name for place, name in known.items() if place[:depth] == way and place != self.place)

    def rivals(self) -> tuple[str, ...]:
        """Names of the elements that may be given in its place."""
        for depth in range(len(self.groups) - 1, -1, -1):
            group = self.groups[depth]
            if group.kind == "choice" and len(group.items) > 1:
                others = (item for number, item in enumerate(group.items) if number != self.place[depth])
                return tuple(leaf.name for item in others for leaf in leaves(item))
        return ()

    def _groups(self, known: Places) -> tuple[GroupPlace, ...]:
        return tuple(
            GroupPlace(self.place[:depth], group, not any(place[:depth] == self.place[:depth] for place in known))
            for depth, group in enumerate(self.groups)
        )


Places = Mapping[tuple[int, ...], str]
"""Places of elements in a content model, with their names."""


@dataclass(frozen=True, slots=True)
class GroupPlace:
    """A group around an element that comes or goes."""

    place: tuple[int, ...]
    group: Group
    lone: bool
    """Whether it comes or goes with the element."""


@dataclass(frozen=True, slots=True)
class Presence:
    """An element that is there on one side only."""

    element: Element
    needed: bool
    """Whether it has to be given."""
    beside: tuple[str, ...]
    """Where it has to be given only together with others: what others."""
    rivals: tuple[str, ...]
    """What may be given instead."""
    place: tuple[int, ...]
    groups: tuple[GroupPlace, ...]


def _may_be_empty(particle: Element | Group) -> bool:
    if particle.least == 0:
        return True
    if isinstance(particle, Element):
        return False
    test = any if particle.kind == "choice" else all
    return test(_may_be_empty(item) for item in particle.items)


def slots(body: Group) -> list[Slot]:
    """Return the elements of a content model in order."""
    return list(_slots(body, (), ()))


def _slots(particle: Element | Group, groups: tuple[Group, ...], place: tuple[int, ...]) -> Iterator[Slot]:
    if isinstance(particle, Element):
        yield Slot(particle, groups, place)
        return
    for number, item in enumerate(particle.items):
        yield from _slots(item, (*groups, particle), (*place, number))


Pairs = list[tuple[SlotId, Slot | None, Slot | None]]


def pair(old: list[Slot], new: list[Slot]) -> Pairs:
    """Pair the elements of two content models by name; of several of one name, those that are most alike."""
    by_name: dict[str, tuple[list[Slot], list[Slot]]] = defaultdict(lambda: ([], []))
    for slot in old:
        by_name[slot.element.name][0].append(slot)
    for slot in new:
        by_name[slot.element.name][1].append(slot)
    found: Pairs = []
    for name, (before, after) in by_name.items():
        pairs = list(_alike(before, after))
        if len(pairs) > 1:
            pairs.sort(key=_pair_key)
        for number, (one, other) in enumerate(pairs):
            found.append(((name, number), one, other))
    return found


def _pair_key(found: tuple[Slot | None, Slot | None]) -> tuple[object, ...]:
    """Numbers pairs alike whichever side is the older one."""
    known = [slot for slot in found if slot is not None]
    return sorted(slot.place for slot in known), -len(known), sorted(repr(slot.element) for slot in known)


def told(slot: SlotId) -> str:
    """Return the name of an element, with its number where several have that name."""
    name, number = slot
    return f"{name}[{number + 1}]" if number else name


def _alike(before: list[Slot], after: list[Slot]) -> Iterator[tuple[Slot | None, Slot | None]]:
    if len(before) == len(after) == 1:
        yield before[0], after[0]
        return
    left, right = list(before), list(after)
    for likeness in (_twin, _branch):
        for one in list(left):
            other = next((slot for slot in right if likeness(one) == likeness(slot)), None)
            if other is not None:
                left.remove(one)
                right.remove(other)
                yield one, other
    for number in range(max(len(left), len(right))):
        yield left[number] if number < len(left) else None, right[number] if number < len(right) else None


def _twin(slot: Slot) -> tuple[object, ...]:
    return slot.element, tuple((group.kind, group.least, group.most) for group in slot.groups), _branch(slot)


def _branch(slot: Slot) -> tuple[str, ...]:
    """Names of what stands or falls with an element."""
    inner: Element | Group = slot.element
    for group in reversed(slot.groups):
        if group.kind == "choice" and len(group.items) > 1:
            break
        inner = group
        if group.least == 0:
            break
    return tuple(leaf.name for leaf in leaves(inner))


@dataclass(frozen=True, slots=True)
class Node:
    """A group by what it is: kind, count and the elements in it."""

    kind: GroupKind
    least: int
    most: int
    members: frozenset[SlotId]
    branch: bool = False
    """Whether it is one of several alternatives."""
    listing: tuple[str, ...] = field(default=(), compare=False)
    """Names of the elements in it, in the order of the document."""

    def names(self) -> tuple[str, ...]:
        """Names of the elements in it, sorted."""
        return tuple(sorted({name for name, _ in self.members}))


@dataclass(frozen=True, slots=True)
class Outline:
    """The groups of a content model and the order of its elements."""

    nodes: frozenset[Node]
    order: tuple[SlotId, ...]
    chains: Mapping[SlotId, tuple[tuple[int, str], ...]]
    """For each element its way through the groups that count, with the kind of each."""

    def ordered(self, one: SlotId, other: SlotId) -> bool:
        """Whether the order of two elements matters."""
        for (number, kind), (against, _) in zip(self.chains[one], self.chains[other], strict=False):
            if number != against:
                return kind == "sequence"
        return False


def outline(body: Group, ids: Mapping[tuple[int, ...], SlotId]) -> Outline:
    """Return the outline of a content model over the elements at the places given."""
    cut = _cut(body, (), ids)
    nodes: list[Node] = []
    order: list[SlotId] = []
    chains: dict[SlotId, tuple[tuple[int, str], ...]] = {}
    if isinstance(cut, _Leaf):
        return Outline(frozenset(), (cut.id,), {cut.id: ()})
    if cut is None:
        return Outline(frozenset(), (), {})
    _collect(cut, (), False, nodes, order, chains)
    return Outline(frozenset(nodes), tuple(order), chains)


@dataclass(frozen=True, slots=True)
class _Leaf:
    id: SlotId


@dataclass(frozen=True, slots=True)
class _Branch:
    kind: GroupKind
    least: int
    most: int
    items: tuple[_Leaf | _Branch, ...]


def _cut(
    particle: Element | Group, place: tuple[int, ...], ids: Mapping[tuple[int, ...], SlotId]
) -> _Leaf | _Branch | None:
    if isinstance(particle, Element):
        return _Leaf(ids[place]) if place in ids else None
    items: list[_Leaf | _Branch] = []
    for number, item in enumerate(particle.items):
        found = _cut(item, (*place, number), ids)
        if found is None:
            continue
        once = isinstance(found, _Branch) and (found.least, found.most) == (1, 1)
        if isinstance(found, _Branch) and once and found.kind == particle.kind != "all":
            items += found.items
        else:
            items.append(found)
    if not items:
        return None
    if len(items) == 1:
        only = items[0]
        if isinstance(only, _Leaf):
            return only
        least, most = only.least * particle.least, min(only.most * particle.most, UNBOUNDED)
        return replace(only, least=least, most=most)
    return _Branch(particle.kind, particle.least, particle.most, tuple(items))


def _collect(
    branch: _Branch,
    chain: tuple[tuple[int, str], ...],
    alternative: bool,
    nodes: list[Node],
    order: list[SlotId],
    chains: dict[SlotId, tuple[tuple[int, str], ...]],
) -> frozenset[SlotId]:
    at = len(nodes)
    nodes.append(Node(branch.kind, branch.least, branch.most, frozenset(), alternative))
    members: set[SlotId] = set()
    for number, item in enumerate(branch.items):
        inner = (*chain, (number, branch.kind))
        if isinstance(item, _Leaf):
            order.append(item.id)
            chains[item.id] = inner
            members.add(item.id)
        else:
            members |= _collect(item, inner, branch.kind == "choice", nodes, order, chains)
    listing = tuple(slot[0] for slot in order if slot in members)
    nodes[at] = replace(nodes[at], members=frozenset(members), listing=listing)
    return nodes[at].members


def regrouped(old: Outline, new: Outline) -> list[tuple[Node | None, Node | None]]:
    """Pair the groups that one outline has and the other has not, by what they hold together."""
    before = sorted(old.nodes - new.nodes, key=_sort_key)
    after = sorted(new.nodes - old.nodes, key=_sort_key)
    candidates = sorted(
        (
            (-len(one.members & other.members) / len(one.members | other.members), one.names(), other.names(), i, j)
            for i, one in enumerate(before)
            for j, other in enumerate(after)
            if one.members & other.members
        ),
        key=lambda entry: (entry[0], *sorted((entry[1], entry[2])), *sorted((entry[3], entry[4]))),
    )
    used_before: set[int] = set()
    used_after: set[int] = set()
    found: list[tuple[Node | None, Node | None]] = []
    for _, _, _, i, j in candidates:
        if i not in used_before and j not in used_after and _related(before[i], after[j]):
            used_before.add(i)
            used_after.add(j)
            found.append((before[i], after[j]))
    found += [(node, None) for i, node in enumerate(before) if i not in used_before]
    found += [(None, node) for j, node in enumerate(after) if j not in used_after]
    return found


def _related(one: Node, other: Node) -> bool:
    """Whether one group may be taken for what became of the other: half of what they hold is the same."""
    return 2 * len(one.members & other.members) >= len(one.members | other.members)


def _sort_key(node: Node) -> tuple[object, ...]:
    return (sorted(node.members), node.kind, node.least, node.most)


def moved(old: Outline, new: Outline) -> tuple[SlotId, ...]:
    """Return the fewest elements whose move explains the change of order, as far as order matters; sorted."""
    place = {slot: number for number, slot in enumerate(new.order)}
    conflicts: dict[SlotId, set[SlotId]] = defaultdict(set)
    for number, one in enumerate(old.order):
        for other in old.order[number + 1 :]:
            if place[one] > place[other] and old.ordered(one, other) and new.ordered(one, other):
                conflicts[one].add(other)
                conflicts[other].add(one)
    found: list[SlotId] = []
    while any(conflicts.values()):
        worst = max(sorted(conflicts), key=lambda slot: len(conflicts[slot]))
        for other in conflicts.pop(worst):
            conflicts[other].discard(worst)
        found.append(worst)
    return tuple(sorted(found))


def signature(particle: Element | Group) -> tuple[object, ...]:
    """Return names, counts and groups of a content model in a form that is equal where they mean the same."""
    if isinstance(particle, Element):
        return (particle.name, particle.least, particle.most)
    items = [signature(item) for item in particle.items]
    if particle.kind != "sequence":
        items.sort(key=repr)
    kind = particle.kind if len(items) > 1 else "sequence"
    return (kind, particle.least, particle.most, *items)
