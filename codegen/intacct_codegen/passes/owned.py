"""Lists that an element wraps: list structures of functions, and the collections that records own."""

from __future__ import annotations

import dataclasses

from intacct_codegen.ir import ALWAYS, UNBOUNDED, Element, Group, Holds, ListOf, Occurs
from intacct_codegen.passes.eras import within
from intacct_codegen.passes.names import attribute_name

ANY_NUMBER = Occurs(0, UNBOUNDED)


def collection(item: str, holds: Holds) -> ListOf:
    """Return what a record's element holds that wraps any number of items."""
    return ListOf(Group("sequence", (Element(item, attribute_name(item), holds, ANY_NUMBER),)))


def python_occurs(element: Element) -> Occurs:
    """Return how often an element may stand there as Python sees it.

    A list is one list even where the schema lets its wrapper be repeated; a further wrapper is kept in `extra`.
    """
    if isinstance(element.holds, ListOf) and element.occurs.repeated:
        return Occurs(min(element.occurs.least, 1), 1)
    return element.occurs


def content(wrapped: ListOf) -> Element | Group:
    """Return the one repeated element or choice that a list consists of, over all releases."""
    entries = wrapped.body.items
    if len(entries) == 1 and isinstance(entries[0], Element | Group):
        return entries[0]
    members: dict[tuple[str, Holds], Element] = {}
    for entry in entries:
        for member in entry.items if isinstance(entry, Group) else (entry,):
            if not isinstance(member, Element):
                raise TypeError(f"a list consists of elements, not of {member}")
            key = (member.name, member.holds)
            life = ALWAYS if key in members else within(member.life, entry.life)
            members[key] = dataclasses.replace(member, occurs=Occurs(), life=life)
    if len(members) == 1:
        return dataclasses.replace(next(iter(members.values())), occurs=ANY_NUMBER)
    return Group("choice", tuple(members.values()), ANY_NUMBER)
