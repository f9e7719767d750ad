"""The schema accepts other texts."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, INFO, WARNING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.texts import direction, said
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="text-rule-changed",
    aspect=Aspect.TEXT_RULE,
    applies=lambda found: direction(found.before, found.after) == "changed",
    levels=lambda found: Levels(INFO, BREAKING if found.requested else WARNING),
    message=lambda found: f"{thing(found)}: the schema accepts other texts, {said(found.before)} → {said(found.after)}",
    mirror="text-rule-changed",
)
