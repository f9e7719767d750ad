"""A field of an object is gone."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import named

RULE = Rule(
    id="optional-field-removed",
    aspect=Aspect.FIELD,
    applies=lambda found: found.removed and not found.before.element.required_for,
    levels=lambda _: Levels(BREAKING, BREAKING),
    message=lambda found: f"field {named(found)} removed",
    mirror="optional-field-added",
    many="fields removed",
)
