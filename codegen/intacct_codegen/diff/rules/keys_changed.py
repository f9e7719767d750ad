"""Another field identifies the records of an object."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, WARNING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import before_and_after

RULE = Rule(
    id="keys-changed",
    aspect=Aspect.KEYS,
    applies=lambda _: True,
    levels=lambda _: Levels(WARNING, INFO),
    message=lambda found: f"identifying fields: {before_and_after(found)}",
    mirror="keys-changed",
)
