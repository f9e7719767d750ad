"""An element that had to be given is gone."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import named, presence

RULE = Rule(
    id="required-element-removed",
    aspect=Aspect.ELEMENT,
    applies=lambda found: found.removed and presence(found).needed,
    levels=lambda _: Levels(BREAKING, BREAKING),
    message=lambda found: f"required element {named(found)} removed",
    mirror="required-element-added",
    many="required elements removed",
)
