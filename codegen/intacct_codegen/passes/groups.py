"""Content models: occurrence, and groups that say nothing of their own."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Iterable

from intacct_codegen.ir import ALWAYS, ONCE, UNBOUNDED, Group, GroupKind, Life, Occurs, Particle

_SHORT = {"1": ONCE, "?": Occurs(0, 1), "*": Occurs(0, UNBOUNDED), "+": Occurs(1, UNBOUNDED)}


@functools.cache
def occurs(text: str | None) -> Occurs:
    """Return the counts of an occurrence such as `?` or `2..*`."""
    if text is None:
        return ONCE
    if text in _SHORT:
        return _SHORT[text]
    least, _, most = text.partition("..")
    return Occurs(int(least), UNBOUNDED if most == "*" else int(most))


def occurs_text(count: Occurs) -> str:
    """Return an occurrence as it is written: the other direction of `occurs`."""
    for text, short in _SHORT.items():
        if count == short:
            return text
    return f"{count.least}..{'*' if count.most == UNBOUNDED else count.most}"


def body(items: Iterable[Particle]) -> Group:
    """Return the content model of an element from the particles of its body."""
    found = tuple(items)
    if len(found) == 1 and isinstance(found[0], Group) and found[0].kind == "all":
        return found[0]
    return group("sequence", _one_name(found))


def _one_name(items: tuple[Particle, ...]) -> tuple[Particle, ...]:
    """Give a choice the list attribute that the same members have in other releases, where they may be repeated."""
    named = [item for item in items if isinstance(item, Group) and item.attr is not None]
    found: list[Particle] = []
    for item in items:
        if isinstance(item, Group) and item.kind == "choice" and item.attr is None:
            twin = next((other for other in named if other.life != item.life and other.items == item.items), None)
            item = item if twin is None else dataclasses.replace(item, attr=twin.attr)
        found.append(item)
    return tuple(found)


def group(
    kind: GroupKind,
    items: tuple[Particle, ...],
    count: Occurs = ONCE,
    life: Life = ALWAYS,
    attr: str | None = None,
    notes: tuple[str, ...] = (),
) -> Group:
    """Return a group whose inner groups all mean something: sequences in a sequence and the like are opened."""
    opened: list[Particle] = []
    for item in items:
        if isinstance(item, Group) and _opens(item, kind):
            opened.extend(item.items)
        else:
            opened.append(item)
    if kind == "sequence":
        opened = _merged(opened)
    return Group(kind, tuple(opened), count, life, attr, notes)


def _merged(items: list[Particle]) -> list[Particle]:
    """Join groups that follow themselves: one, then any number of the same, is any number from one on.

    In Python both are the same attributes, which could not tell which of the two a value belongs to.
    """
    found: list[Particle] = []
    for item in items:
        last = found[-1] if found else None
        if (
            isinstance(item, Group)
            and isinstance(last, Group)
            and dataclasses.replace(last, occurs=item.occurs) == item
        ):
            least = last.occurs.least + item.occurs.least
            endless = UNBOUNDED in (last.occurs.most, item.occurs.most)
            most = UNBOUNDED if endless else last.occurs.most + item.occurs.most
            found[-1] = dataclasses.replace(item, occurs=Occurs(least, most))
        else:
            found.append(item)
    return found


def _opens(inner: Group, kind: GroupKind) -> bool:
    if inner.occurs != ONCE or inner.life != ALWAYS or inner.attr or inner.notes:
        return False
    return inner.kind == kind != "all" or (len(inner.items) == 1 and inner.kind != "all")
