"""Only what people are told about something changed."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import INFO, Levels
from intacct_codegen.diff.picture import Words
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import thing


def what(before: Words, after: Words) -> str:
    """Name what of the documentation is different."""
    pairs = (
        ("label", before.label, after.label),
        ("meaning", before.doc, after.doc),
        ("when it is required", before.required_when, after.required_when),
        ("page", before.page, after.page),
        ("remarks", before.notes, after.notes),
    )
    return ", ".join(name for name, one, other in pairs if one != other)


RULE = Rule(
    id="documentation-changed",
    aspect=Aspect.WORDS,
    applies=lambda _: True,
    levels=lambda _: Levels(INFO, INFO),
    message=lambda found: f"{thing(found)}: documentation changed ({what(found.before, found.after)})",
    mirror="documentation-changed",
    many="changes of documentation",
)
