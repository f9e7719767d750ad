"""Whether what the vendor's schema says about a text became stricter."""

from __future__ import annotations

from typing import Literal

from intacct_codegen.diff.picture import TextRule

_INSIDE = {
    "positiveInteger": {"nonNegativeInteger", "integer", "decimal"},
    "nonNegativeInteger": {"integer", "decimal"},
    "short": {"int", "long", "integer", "decimal"},
    "int": {"long", "integer", "decimal"},
    "long": {"integer", "decimal"},
    "integer": {"decimal"},
    "date": set[str](),
}


def direction(old: TextRule, new: TextRule) -> Literal["tightened", "loosened", "changed"]:
    """Return whether fewer or more texts are accepted, or partly others."""
    if _accepts(new, old):
        return "loosened" if not _accepts(old, new) else "changed"
    return "tightened" if _accepts(old, new) else "changed"


def _accepts(wide: TextRule, narrow: TextRule) -> bool:
    """Whether one rule surely accepts all that another does."""
    return (
        _holds(wide.type, narrow.type)
        and wide.pattern in ("", narrow.pattern)
        and wide.fixed in ("", narrow.fixed)
        and _below(wide.least, narrow.least)
        and _below(wide.min_length, narrow.min_length)
        and _above(wide.most, narrow.most)
        and _above(wide.max_length, narrow.max_length)
    )


def _holds(wide: str, narrow: str) -> bool:
    """Whether one type has all texts of another: `any` takes elements too, `text` every text."""
    if wide == "text":
        return narrow != "any"
    return wide in (narrow, "any") or wide in _INSIDE.get(narrow, ())


def _below(wide: int | None, narrow: int | None) -> bool:
    return wide is None or (narrow is not None and wide <= narrow)


def _above(wide: int | None, narrow: int | None) -> bool:
    return wide is None or (narrow is not None and wide >= narrow)


def said(rule: TextRule) -> str:
    """Say what a rule demands."""
    words = [rule.type]
    for name, value in (
        ("at least", rule.least),
        ("at most", rule.most),
        ("length from", rule.min_length),
        ("length to", rule.max_length),
        ("pattern", rule.pattern or None),
        ("always", rule.fixed or None),
    ):
        if value is not None:
            words.append(f"{name} {value}")
    return ", ".join(words)
