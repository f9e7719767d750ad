"""An element may be given that was not known before."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import named, presence

RULE = Rule(
    id="optional-element-added",
    aspect=Aspect.ELEMENT,
    applies=lambda found: found.added and not presence(found).needed,
    levels=lambda _: Levels(INFO, INFO),
    message=lambda found: f"optional element {named(found)} added",
    mirror="optional-element-removed",
    many="optional elements added",
)
