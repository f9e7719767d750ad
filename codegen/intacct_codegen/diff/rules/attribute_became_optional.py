"""An XML attribute may be left out that had to be given."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, WARNING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing

RULE = Rule(
    id="attribute-became-optional",
    aspect=Aspect.ATTRIBUTE_NEED,
    applies=lambda found: found.after is False,
    levels=lambda found: Levels(INFO, INFO) if not found.answered else Levels(WARNING, WARNING),
    message=lambda found: f"attribute {thing(found)} need not be given any more",
    mirror="attribute-became-required",
)
