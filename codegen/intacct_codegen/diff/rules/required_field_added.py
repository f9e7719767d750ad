"""An object has a new field that has to be given."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect, Difference
from intacct_codegen.diff.level import BREAKING, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import named, presence


def operations(found: Difference) -> str:
    """Name the operations that need the field."""
    return " and ".join(presence(found).element.required_for)


RULE = Rule(
    id="required-field-added",
    aspect=Aspect.FIELD,
    applies=lambda found: found.added and bool(found.after.element.required_for),
    levels=lambda _: Levels(BREAKING, BREAKING),
    message=lambda found: f"field {named(found)} added, required in {operations(found)}",
    mirror="required-field-removed",
)
