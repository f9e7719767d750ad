"""Finds what differs between two values written as text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.picture import Text

SPLIT = "year, month and day"
ONE_TEXT = "a text"


@dataclass(frozen=True, slots=True)
class TextScope:
    """What can be compared of a text."""

    types: bool
    """What the bindings make of it."""
    rules: bool
    """What the vendor's schema says about it."""


@dataclass(frozen=True, slots=True)
class TextDifference:
    """One thing that differs between two texts."""

    aspect: Aspect
    before: Any
    after: Any
    key: str = ""
    bindings: bool = True
    wire: bool = True


def text_differences(old: Text, new: Text, scope: TextScope) -> Iterator[TextDifference]:
    """Yield what differs between two texts."""
    if old.split != new.split:
        if not scope.types and old.rule.type == new.rule.type == "any":
            return  # the schema leaves it open, other sources know better
        yield TextDifference(Aspect.HOLDS, _spelling(old), _spelling(new))
        return
    if scope.types:
        if old.type != new.type:
            yield TextDifference(Aspect.TYPE, old.type, new.type, wire=False)
        elif old.form != new.form:
            yield TextDifference(Aspect.FORM, old.form, new.form)
        if old.multiple != new.multiple:
            yield TextDifference(Aspect.MULTIPLE, old.multiple, new.multiple)
        yield from _known(old, new)
    if scope.rules and old.rule != new.rule:
        yield TextDifference(Aspect.TEXT_RULE, old.rule, new.rule, bindings=False)
    if scope.types and (old.default or old.schema_default) != (new.default or new.schema_default):
        yield TextDifference(Aspect.DEFAULT, old.default or old.schema_default, new.default or new.schema_default)
    elif not scope.types and old.schema_default != new.schema_default:
        yield TextDifference(Aspect.DEFAULT, old.schema_default, new.schema_default)
    yield from _values(old, new, scope)


def _spelling(text: Text) -> str:
    return SPLIT if text.split else ONE_TEXT


def _values(old: Text, new: Text, scope: TextScope) -> Iterator[TextDifference]:
    """Values by what is accepted: by the bindings, by the vendor's schema, or by both."""
    before = (old.values if scope.types else (), old.listed if scope.rules else ())
    after = (new.values if scope.types else (), new.listed if scope.rules else ())
    limited = [(bool(one), bool(other)) for one, other in zip(before, after, strict=True)]
    bindings, wire = (one != other for one, other in limited)
    if bindings or wire:
        everything = (tuple(sorted({*before[0], *before[1]})), tuple(sorted({*after[0], *after[1]})))
        began = any(other and not one for one, other in limited)
        ended = any(one and not other for one, other in limited)
        if not (began and ended):
            yield TextDifference(
                Aspect.ENUMERATION,
                None if began else everything[0],
                everything[1] if began else None,
                bindings=bindings,
                wire=wire,
            )
    counted = [all(pair) for pair in limited]
    sets = [(set(one), set(other)) for one, other in zip(before, after, strict=True)]
    gone = [one - other if count else set[str]() for (one, other), count in zip(sets, counted, strict=True)]
    new_ones = [other - one if count else set[str]() for (one, other), count in zip(sets, counted, strict=True)]
    for value in sorted(gone[0] | gone[1]):
        yield TextDifference(Aspect.VALUE, value, None, value, bindings=value in gone[0], wire=value in gone[1])
    for value in sorted(new_ones[0] | new_ones[1]):
        yield TextDifference(Aspect.VALUE, None, value, value, bindings=value in new_ones[0], wire=value in new_ones[1])


def _known(old: Text, new: Text) -> Iterator[TextDifference]:
    """Values that are only documented; where they became a limit or cease to be one, that is told instead."""
    if old.values or new.values:
        return
    for value in sorted({*old.known} - {*new.known}):
        yield TextDifference(Aspect.KNOWN_VALUE, value, None, value, wire=False)
    for value in sorted({*new.known} - {*old.known}):
        yield TextDifference(Aspect.KNOWN_VALUE, None, value, value, wire=False)
