"""What a rule is: it knows one kind of difference, how much it matters, and how to say it."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from intacct_codegen.diff import rules
from intacct_codegen.diff.difference import Aspect, Difference
from intacct_codegen.diff.level import INFO, Levels


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of change."""

    id: str
    aspect: Aspect
    applies: Callable[[Difference], bool]
    levels: Callable[[Difference], Levels]
    message: Callable[[Difference], str]
    """What happened, named as the vendor names it, below the subject's own name."""
    mirror: str | None
    """The rule that the same change gives when it is looked at the other way round."""
    waiver: str = ""
    """Why there is no mirror, where there is none."""
    many: str = ""
    """How several such changes of one subject are said in one line; empty when each stands for itself."""


@dataclass(frozen=True, slots=True)
class Change:
    """A difference with what it means."""

    rule: Rule
    difference: Difference
    levels: Levels
    message: str
    fingerprint: str
    """Stays the same as long as the change does: whatever it is found between, and however it is worded."""


def changes_of(differences: Iterable[Difference]) -> list[Change]:
    """Return what differences mean, in their order; those that nothing tells apart get numbers."""
    found: list[Change] = []
    seen: Counter[str] = Counter()
    for difference in differences:
        change = changed(difference)
        seen[change.fingerprint] += 1
        number = seen[change.fingerprint]
        if number > 1:
            change = replace(change, fingerprint=_hash(f"{change.fingerprint} {number}"))
        found.append(change)
    return found


def changed(difference: Difference) -> Change:
    """Return what a difference means."""
    for rule in all_rules():
        if rule.aspect is difference.aspect and rule.applies(difference):
            levels = rule.levels(difference)
            levels = Levels(
                levels.bindings if difference.bindings else INFO,
                levels.wire if difference.wire else INFO,
            )
            message = rule.message(difference)
            return Change(rule, difference, levels, message, _fingerprint(rule, difference))
    raise LookupError(f"no rule knows {difference.aspect} at {difference.subject.name}/{difference.where}")


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule, by id."""
    names = sorted(module.name for module in iter_modules(rules.__path__))
    return tuple(import_module(f"{rules.__name__}.{name}").RULE for name in names)


def _fingerprint(rule: Rule, difference: Difference) -> str:
    subject = difference.subject
    facts = [rule.id, subject.kind, subject.name, difference.where, difference.key]
    facts += [_text(value) for value in (difference.before, difference.after)]
    return _hash("\0".join(facts))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _text(value: object) -> str:
    """Single facts tell changes apart; what is bigger would make the fingerprint change with every detail."""
    return str(value) if isinstance(value, str | bool | int) else ""
