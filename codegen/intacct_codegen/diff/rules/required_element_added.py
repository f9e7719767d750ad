"""An element has to be given that was not known before."""

from __future__ import annotations

from intacct_codegen.diff.bodies import Presence
from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import BREAKING, INFO, Levels
from intacct_codegen.diff.rule import Rule
from intacct_codegen.diff.wording import named, presence


def beside(presence: Presence) -> str:
    """Say what it has to be given together with, where that may be left out."""
    return f" beside {', '.join(presence.beside)}" if presence.beside else ""


RULE = Rule(
    id="required-element-added",
    aspect=Aspect.ELEMENT,
    applies=lambda found: found.added and presence(found).needed,
    levels=lambda found: Levels(BREAKING, BREAKING) if found.requested else Levels(INFO, INFO),
    message=lambda found: f"required element {named(found)} added{beside(presence(found))}",
    mirror="required-element-removed",
    many="required elements added",
)
