"""The schema accepts more texts."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.texts import direction, said
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="text-loosened",
    aspect=Aspect.TEXT_RULE,
    applies=lambda found: direction(found.before, found.after) == "loosened",
    levels=lambda _: Levels(INFO, INFO),
    message=lambda found: f"{thing(found)}: the schema accepts more, {said(found.before)} → {said(found.after)}",
    mirror="text-tightened",
)
