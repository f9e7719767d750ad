"""What is assumed when something is not given changed."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import WARNING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import before_and_after, thing

RULE = Rule(
    id="default-changed",
    aspect=Aspect.DEFAULT,
    applies=lambda _: True,
    levels=lambda _: Levels(WARNING, WARNING),
    message=lambda found: f"{thing(found)}: default {before_and_after(found)}",
    mirror="default-changed",
)
