"""Words that rules share."""

from __future__ import annotations

from intacct_codegen.diff.bodies import Presence
from intacct_codegen.diff.difference import Difference
from intacct_codegen.diff.picture import UNBOUNDED, Behaviour, Element, Reference, Shape, Text


def thing(found: Difference) -> str:
    """Name what differs, with what it stands in."""
    return found.where or found.subject.name


def presence(found: Difference) -> Presence:
    """Return the element that came or went."""
    known: Presence = found.after if found.after is not None else found.before
    return known


def named(found: Difference) -> str:
    """Name an element that came or went, with what it holds."""
    return f"{thing(found)}{_kind(presence(found).element)}"


def _kind(element: Element) -> str:
    """Say in brackets what an element holds, where that is more than a text."""
    words: list[str] = []
    match element.holds:
        case Text():
            if element.holds.split:
                words.append("date as year, month and day")
            elif element.holds.type != "text":
                words.append(element.holds.type)
        case Reference():
            if element.holds.name != element.name:
                words.append(element.holds.name)
        case Shape():
            words.append("structure")
        case _:
            pass
    if element.most > 1:
        words.append("repeatable")
    return f" ({', '.join(words)})" if words else ""


def behaviour(note: Behaviour) -> str:
    """Say what is different, of what, and when it came where that is not known for sure."""
    facts = [", ".join(note.about), f"with one of {note.span.replace('..', ' to ')}" if note.span else ""]
    words = "; ".join(filter(None, facts))
    return f"{note.text.rstrip('.')} ({words})" if words else note.text.rstrip(".")


def alternatives(names: tuple[str, ...]) -> str:
    """Name what may be given instead."""
    return " or ".join(names[:4]) + (" or others" if len(names) > 4 else "")


def count(bounds: tuple[int, int]) -> str:
    """Say how often something may stand."""
    least, most = bounds
    return f"{least} or more" if most >= UNBOUNDED else f"{least} to {most}"


def before_and_after(found: Difference) -> str:
    """Say what something was and is."""
    return f"{_shown(found.before)} → {_shown(found.after)}"


def _shown(value: str | tuple[str, ...] | None) -> str:
    if isinstance(value, tuple):
        return ", ".join(filter(None, value)) or "nothing"
    return value or "nothing"
