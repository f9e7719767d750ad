"""A content model is arranged differently in a way that no other rule tells."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import WARNING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="arrangement-changed",
    aspect=Aspect.ARRANGEMENT,
    applies=lambda _: True,
    levels=lambda _: Levels(WARNING, WARNING),
    message=lambda found: f"the groups of {thing(found)} are arranged differently",
    mirror="arrangement-changed",
)
