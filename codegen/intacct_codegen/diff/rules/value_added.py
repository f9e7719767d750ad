"""A value is accepted that was not."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, WARNING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="value-added",
    aspect=Aspect.VALUE,
    applies=lambda found: found.added,
    levels=lambda found: Levels(INFO, INFO) if not found.answered else Levels(WARNING, WARNING),
    message=lambda found: f"{thing(found)}: value {found.key!r} added",
    mirror="value-removed",
    many="values added",
)
