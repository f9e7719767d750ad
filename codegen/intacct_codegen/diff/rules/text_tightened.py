"""The schema accepts fewer texts."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.texts import direction, said
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="text-tightened",
    aspect=Aspect.TEXT_RULE,
    applies=lambda found: direction(found.before, found.after) == "tightened",
    levels=lambda found: Levels(INFO, BREAKING if found.requested else INFO),
    message=lambda found: f"{thing(found)}: the schema accepts less, {said(found.before)} → {said(found.after)}",
    mirror="text-loosened",
)
