"""Finds what differs between two pictures; what it means to anybody is for the rules to say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from intacct_codegen.diff.bodies import (
    Need,
    Outline,
    Presence,
    Slot,
    SlotId,
    moved,
    outline,
    pair,
    regrouped,
    signature,
    slots,
    told,
)
from intacct_codegen.diff.compare_texts import ONE_TEXT, SPLIT, TextScope, text_differences
from intacct_codegen.diff.difference import Aspect, Difference
from intacct_codegen.diff.directions import Directions
from intacct_codegen.diff.picture import (
    REPLIES,
    Attribute,
    Direction,
    Element,
    Group,
    Key,
    Origin,
    Picture,
    Reference,
    Shape,
    Subject,
    SubjectKind,
    Text,
    Wildcard,
    leaves,
    references,
)


class Incomparable(ValueError):
    """Raised when two sources have nothing in common that could be compared."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What both sources can tell."""

    functions: bool
    replies: bool
    """Structures that only replies hold."""
    objects: bool
    words: bool
    python: bool
    types: bool
    everything: bool
    """Whether what one source lacks is really missing there."""
    details: bool
    """Whether both can tell all about a field; a lookup does not tell as much as the spec, and some of it wrongly."""

    @classmethod
    def of(cls, old: Picture, new: Picture) -> Scope:
        """Return what can be compared between two pictures."""
        origins = {old.origin, new.origin}
        vendor = {Origin.SCHEMA, Origin.DTD} & origins
        if vendor and Origin.LOOKUP in origins:
            raise Incomparable(
                f"{old.title} and {new.title} have nothing in common: a schema describes functions, lookup replies "
                "describe objects. Compare each with a release."
            )
        return cls(
            functions=Origin.LOOKUP not in origins and origins != {Origin.SPEC, Origin.DTD},
            replies=Origin.DTD in origins and Origin.SCHEMA not in origins,
            objects=not vendor,
            words=len(origins) == 1 and not vendor,
            python=origins == {Origin.SPEC},
            types=not vendor,
            everything=Origin.LOOKUP not in origins or len(origins) == 1,
            details=origins != {Origin.SPEC, Origin.LOOKUP},
        )


def compare(
    old: Picture, new: Picture, directions: Directions | None = None, only: Iterable[Key] | None = None
) -> list[Difference]:
    """Return what differs between two pictures, subject by subject; of some subjects only where these are given."""
    scope = Scope.of(old, new)
    directions = directions or Directions(old, new)
    keys = {*old.subjects, *new.subjects} if only is None else only
    replies = _replies(old) | _replies(new) if scope.replies else set[str]()
    found: list[Difference] = []
    for key in sorted(keys):
        if _is_known(scope, key, directions, replies):
            found += _subject(scope, old, new, key, directions)
    return [*_behaviour(old, new), *found] if scope.python else found


def _is_known(scope: Scope, key: Key, directions: Directions, replies: set[str]) -> bool:
    """Whether both sources can tell of a subject."""
    kind, name = key
    if kind != "structure":
        return scope.objects if kind == "object" else scope.functions
    if name in replies:
        return True
    return scope.functions and (scope.python or directions.sent(name))


def _replies(picture: Picture) -> set[str]:
    """Structures that the list of records in replies leads to."""
    found: set[str] = set()
    pending = [REPLIES]
    while pending:
        name = pending.pop()
        subject = picture.subjects.get(("structure", name))
        if subject is not None and name not in found:
            found.add(name)
            pending += references(subject.shape)
    return found


def _subject(scope: Scope, old: Picture, new: Picture, key: Key, directions: Directions) -> Iterator[Difference]:
    before, after = old.subjects.get(key), new.subjects.get(key)
    known = after or before
    if known is None or before is after:
        return
    direction = directions.of(known)
    if before is not None and after is not None:
        if before != after:
            yield from _compared(scope, old, new, before, after, direction)
    elif scope.everything or (old if before is None else new).origin is not Origin.LOOKUP:
        yield Difference(Aspect.SUBJECT, known, (), before, after, direction)


def _compared(
    scope: Scope, old: Picture, new: Picture, before: Subject, after: Subject, direction: Direction
) -> Iterator[Difference]:
    """Compare a subject the same way round whichever side is the older one, so that looking back mirrors looking on."""
    if _first(before, after):
        yield from _SubjectComparison(scope, old, new, before, after, direction).run()
        return
    for found in _SubjectComparison(scope, new, old, after, before, direction).run():
        yield replace(found, subject=after, before=found.after, after=found.before)


def _first(one: Subject, other: Subject) -> bool:
    """Whether a subject comes first in an order that depends on nothing but what the two are."""
    names, others = ([leaf.name for leaf in leaves(subject.shape.body)] for subject in (one, other))
    return names < others if names != others else repr(one) <= repr(other)


def _behaviour(old: Picture, new: Picture) -> Iterator[Difference]:
    for one, other, begins in ((old, new, False), (new, old, True)):
        for note in one.behaviour:
            if note not in other.behaviour:
                subject = Subject("release", note.release, "", Shape())
                before, after = (None, note) if begins else (note, None)
                yield Difference(Aspect.BEHAVIOUR, subject, (), before, after, "both", key=note.text)


@dataclass(frozen=True, slots=True)
class _SubjectComparison:
    scope: Scope
    old_picture: Picture
    new_picture: Picture
    old: Subject
    new: Subject
    direction: Direction
    _compared: set[tuple[Direction, int, int]] = field(default_factory=set[tuple[Direction, int, int]])
    """Structures under two names, which are told about once however often they stand in the subject."""

    def run(self) -> Iterator[Difference]:
        old, new = self.old, self.new
        if self.scope.python:
            yield from self._differ(Aspect.APPLICATION, (), old.application, new.application, wire=False)
            yield from self._differ(Aspect.PYTHON, (), old.shape.python, new.shape.python, wire=False)
            yield from self._differ(Aspect.LIST, (), old.is_list, new.is_list, wire=False)
            yield from self._differ(Aspect.KEYS, (), old.keys, new.keys, wire=False)
            if old.writes is not None and new.writes is not None:
                yield from self._differ(Aspect.WRITES, (), old.writes, new.writes, wire=False)
            yield from self._operations()
        if self.scope.words:
            yield from self._differ(Aspect.DEPRECATED, (), old.deprecated, new.deprecated)
            yield from self._differ(Aspect.WORDS, (), old.words, new.words, wire=False)
            yield from self._relationships()
        request: Direction = "request" if old.kind == "function" else self.direction
        yield from self._at(request)._shapes(old.shape, new.shape, ())
        yield from self._at("response")._results()

    def _at(self, direction: Direction) -> _SubjectComparison:
        return self if direction == self.direction else replace(self, direction=direction)

    def _differ(
        self, aspect: Aspect, path: tuple[str, ...], before: object, after: object, *, wire: bool = True
    ) -> Iterator[Difference]:
        if before != after:
            yield self._difference(aspect, path, before, after, wire=wire)

    def _difference(
        self,
        aspect: Aspect,
        path: tuple[str, ...],
        before: object,
        after: object,
        *,
        key: str = "",
        bindings: bool = True,
        wire: bool = True,
        place: tuple[int, ...] = (),
    ) -> Difference:
        return Difference(aspect, self.new, path, before, after, self.direction, key, bindings, wire, place)

    # What only objects have

    def _operations(self) -> Iterator[Difference]:
        old, new = self.old.operations, self.new.operations
        for name in sorted({*old, *new}):
            if (name in old) != (name in new):
                before, after = (name if name in old else None), (name if name in new else None)
                yield self._difference(Aspect.OPERATION, (), before, after, key=name)
            elif old[name] != new[name]:
                yield self._difference(Aspect.DEPRECATED, (name,), old[name], new[name])

    def _relationships(self) -> Iterator[Difference]:
        old, new = self.old.relationships, self.new.relationships
        for path in sorted({*old, *new}):
            before, after = old.get(path), new.get(path)
            if before == after:
                continue
            aspect = Aspect.RELATIONSHIP if before is None or after is None else Aspect.RELATIONSHIP_TARGET
            yield self._difference(aspect, (path,), before, after)

    # Answers

    def _results(self) -> Iterator[Difference]:
        old, new = self.old.result, self.new.result
        if not self.scope.python or old == new:
            return
        yield from self._differ(Aspect.RESULT, (), replace(old, shape=None), replace(new, shape=None))
        if old.shape is not None and new.shape is not None:
            yield from self._shapes(old.shape, new.shape, (old.element or "data",))
        elif old.shape is not new.shape and old.kind == new.kind:
            yield self._difference(Aspect.RESULT, (), old.shape, new.shape, key="shape")

    # Shapes

    def _shapes(self, old: Shape, new: Shape, path: tuple[str, ...]) -> Iterator[Difference]:
        if old == new:
            return
        if path and self.scope.python and old.python and new.python:
            yield from self._differ(Aspect.PYTHON, path, old.python, new.python, wire=False)
        yield from self._attributes(old, new, path)
        if old.content is not None and new.content is not None:
            yield from self._texts(old.content, new.content, path)
        else:
            yield from self._differ(Aspect.CONTENT, path, old.content, new.content)
        if old.body != new.body:
            yield from self._bodies(old, new, path)

    def _attributes(self, old: Shape, new: Shape, path: tuple[str, ...]) -> Iterator[Difference]:
        before = {attribute.name: attribute for attribute in old.attributes}
        after = {attribute.name: attribute for attribute in new.attributes}
        for name in [*before, *(name for name in after if name not in before)]:
            here = (*path, f"@{name}")
            one, other = before.get(name), after.get(name)
            if one is None or other is None:
                yield self._difference(Aspect.ATTRIBUTE, here, one, other)
                continue
            yield from self._differ(Aspect.ATTRIBUTE_NEED, here, one.required, other.required)
            yield from self._facts(one, other, here)
            yield from self._texts(one.text, other.text, here)

    def _facts(self, old: Attribute | Element, new: Attribute | Element, path: tuple[str, ...]) -> Iterator[Difference]:
        """What attributes and elements are told alike."""
        if self.scope.python:
            yield from self._differ(Aspect.PYTHON, path, old.python, new.python, wire=False)
        if self.scope.words:
            yield from self._differ(Aspect.DEPRECATED, path, old.deprecated, new.deprecated)
            yield from self._differ(Aspect.WORDS, path, old.words, new.words, wire=False)

    def _texts(self, old: Text, new: Text, path: tuple[str, ...]) -> Iterator[Difference]:
        if old == new:
            return
        rules = (self.scope.functions or self.scope.replies) and self.old.kind != "object"
        scope = TextScope(types=self.scope.types, rules=rules)
        for found in text_differences(old, new, scope):
            if not self.scope.details and found.aspect is not Aspect.VALUE:
                continue
            yield self._difference(
                found.aspect,
                path,
                found.before,
                found.after,
                key=found.key,
                bindings=found.bindings,
                wire=found.wire,
            )

    # Content models

    def _bodies(self, old: Shape, new: Shape, path: tuple[str, ...]) -> Iterator[Difference]:
        pairs = pair(slots(old.body), slots(new.body))
        both = [(slot, one, other) for slot, one, other in pairs if one is not None and other is not None]
        known_before = {one.place: one.element.name for _, one, _ in both}
        known_after = {other.place: other.element.name for _, _, other in both}
        structural = False
        for slot, one, other in pairs:
            if one is not None and other is not None:
                yield from self._elements(one.element, other.element, (*path, told(slot)))
                continue
            before = None if one is None else one.presence(known_before)
            after = None if other is None else other.presence(known_after)
            for found in self._lone(before, after, path, slot):
                structural = True
                yield found
        grouped: set[SlotId] = set()
        if not (_is_plain(old.body) and _is_plain(new.body)):
            before_outline = outline(old.body, {one.place: slot for slot, one, _ in both})
            after_outline = outline(new.body, {other.place: slot for slot, _, other in both})
            for found in self._arrangement(before_outline, after_outline, path):
                structural = True
                if found.aspect is Aspect.GROUP:
                    grouped.update(*(node.members for node in (found.before, found.after) if node))
                yield found
        for slot, one, other in both:
            needs = one.need(known_before), other.need(known_after)
            for found in self._counts(one, other, needs, (*path, told(slot)), grouped=slot in grouped):
                structural = True
                yield found
        if not structural and self.scope.everything and signature(old.body) != signature(new.body):
            yield self._difference(Aspect.ARRANGEMENT, path, signature(old.body), signature(new.body))

    def _counts(
        self, old: Slot, new: Slot, needs: tuple[Need, Need], path: tuple[str, ...], *, grouped: bool
    ) -> Iterator[Difference]:
        """How often an element may or must be given; unless a change of its group tells that already."""
        if needs[0] != needs[1] and (not grouped or Need.REQUIRED in needs):
            before_need, after_need = NeedOf(needs[0], old.rivals()), NeedOf(needs[1], new.rivals())
            yield self._difference(Aspect.NEED, path, before_need, after_need)
        if grouped:
            return
        before, after = (max(old.element.least, 1), old.most), (max(new.element.least, 1), new.most)
        if (before[1] > 1) != (after[1] > 1):
            yield self._difference(Aspect.REPEATED, path, before[1] > 1, after[1] > 1)
        elif before != after:
            yield self._difference(Aspect.LIMITS, path, before, after)

    def _lone(
        self, before: Presence | None, after: Presence | None, path: tuple[str, ...], slot: SlotId
    ) -> Iterator[Difference]:
        known = after or before
        assert known is not None
        if not self.scope.everything and not _is_looked_up(known.element):
            return
        aspect = Aspect.ELEMENT
        if known.element.name == "*":
            aspect = Aspect.WILDCARD
        elif self.new.kind == "object":
            aspect = Aspect.FIELD
        yield self._difference(aspect, (*path, told(slot)), before, after, place=known.place)

    def _elements(self, old: Element, new: Element, path: tuple[str, ...]) -> Iterator[Difference]:
        if old == new:
            return
        yield from self._facts(old, new, path)
        if self.new.kind == "object" and self.scope.details:
            yield from self._differ(Aspect.ACCESS, path, old.access, new.access)
            if self.scope.words:
                for operation in sorted({*old.required_for} ^ {*new.required_for}):
                    before = operation if operation in old.required_for else None
                    after = operation if operation in new.required_for else None
                    yield self._difference(Aspect.REQUIRED_FOR, path, before, after, key=operation)
        yield from self._contents(old, new, path)

    def _contents(self, old: Element, new: Element, path: tuple[str, ...]) -> Iterator[Difference]:
        before, after = old.holds, new.holds
        if before == after:
            return
        if isinstance(before, Text) and isinstance(after, Text):
            yield from self._texts(before, after, path)
            return
        if not self.scope.everything:
            return
        one, other = self._resolved(before, self.old_picture), self._resolved(after, self.new_picture)
        if _is_text_alone(before, other) or _is_text_alone(after, one):
            yield from self._attributed(before, after, one, other, path)
            return
        if one is None or other is None or len(path) > _DEEPEST:
            yield self._difference(Aspect.HOLDS, path, _description(before), _description(after))
            return
        if not (isinstance(before, Shape) and isinstance(after, Shape)):
            known = (self.direction, id(one), id(other))
            if known in self._compared:
                return
            self._compared.add(known)
        yield from self._shapes(one, other, path)

    def _attributed(
        self, before: object, after: object, one: Shape | None, other: Shape | None, path: tuple[str, ...]
    ) -> Iterator[Difference]:
        """A text that got attributes, or lost them: another Python type, while on the wire the attributes count."""
        yield self._difference(Aspect.HOLDS, path, _with_attributes(one), _with_attributes(other), wire=False)
        if isinstance(before, Text):
            one = Shape(content=before)
        if isinstance(after, Text):
            other = Shape(content=after)
        assert one is not None
        assert other is not None
        yield from self._attributes(one, other, path)
        if one.content is not None and other.content is not None:
            yield from self._texts(one.content, other.content, path)

    @staticmethod
    def _resolved(holds: object, picture: Picture) -> Shape | None:
        if isinstance(holds, Shape):
            return holds
        if not isinstance(holds, Reference):
            return None
        kinds: tuple[SubjectKind, ...] = ("structure", "object", "function")
        found = [picture.subjects[kind, holds.name] for kind in kinds if (kind, holds.name) in picture.subjects]
        return found[0].shape if found else None

    def _arrangement(self, old: Outline, new: Outline, path: tuple[str, ...]) -> Iterator[Difference]:
        for before, after in regrouped(old, new):
            if all(
                node is None or (node.kind, node.least, node.most) == ("sequence", 1, 1) for node in (before, after)
            ):
                continue  # the alternatives that it is a branch of tell it
            names = sorted({name for node in (before, after) if node for name in node.names()})
            yield self._difference(Aspect.GROUP, path, before, after, key=",".join(names))
        if old.order != new.order:
            slots_moved = moved(old, new)
            if slots_moved:
                before_places = tuple((told(slot), _follows(old.order, slot)) for slot in slots_moved)
                after_places = tuple((told(slot), _follows(new.order, slot)) for slot in slots_moved)
                key = ",".join(told(slot) for slot in slots_moved)
                yield self._difference(Aspect.ORDER, path, before_places, after_places, key=key)


@dataclass(frozen=True, slots=True)
class NeedOf:
    """Whether an element has to be given, and what may be given instead."""

    need: Need
    rivals: tuple[str, ...]


_DEEPEST = 100
"""Below this depth, structures are not followed any further."""


def _follows(order: tuple[SlotId, ...], slot: SlotId) -> str:
    at = order.index(slot)
    return told(order[at - 1]) if at else ""


def _is_looked_up(element: Element) -> bool:
    """Whether replies to a lookup tell of such a field."""
    return isinstance(element.holds, Text) and element.access != "write"


def _is_plain(body: Group) -> bool:
    """Whether nothing but single elements stand there, in any order."""
    return body.kind == "all" and all(isinstance(item, Element) for item in body.items)


def _is_text_alone(holds: object, other: Shape | None) -> bool:
    """Whether something is a text, and the other side one with attributes."""
    if not isinstance(holds, Text) or holds.split or other is None:
        return False
    return other.content is not None and not other.body.items


def _with_attributes(shape: Shape | None) -> str:
    names = [f"@{attribute.name}" for attribute in shape.attributes] if shape is not None else []
    return f"{ONE_TEXT} with {', '.join(names)}" if names else ONE_TEXT


def _description(holds: object) -> str:
    match holds:
        case Text():
            return SPLIT if holds.split else ONE_TEXT
        case Reference():
            return holds.name
        case Wildcard():
            return "any elements"
        case _:
            return "a structure of its own"
