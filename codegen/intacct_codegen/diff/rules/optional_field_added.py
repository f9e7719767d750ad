"""An object has a field that it had not."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import named

RULE = Rule(
    id="optional-field-added",
    aspect=Aspect.FIELD,
    applies=lambda found: found.added and not found.after.element.required_for,
    levels=lambda _: Levels(INFO, INFO),
    message=lambda found: f"field {named(found)} added",
    mirror="optional-field-removed",
    many="fields added",
)
