"""An element holds something else."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="content-changed",
    aspect=Aspect.HOLDS,
    applies=lambda _: True,
    levels=lambda _: Levels(BREAKING, BREAKING),
    message=lambda found: f"{thing(found)} holds {found.after} now, it held {found.before}",
    mirror="content-changed",
)
