"""An element that might be given is gone."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import named, presence

RULE = Rule(
    id="optional-element-removed",
    aspect=Aspect.ELEMENT,
    applies=lambda found: found.removed and not presence(found).needed,
    levels=lambda _: Levels(BREAKING, BREAKING),
    message=lambda found: f"optional element {named(found)} removed",
    mirror="optional-element-added",
    many="optional elements removed",
)
