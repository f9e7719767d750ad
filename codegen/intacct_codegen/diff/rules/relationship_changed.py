"""A relationship leads elsewhere, or by another field."""

from __future__ import annotations

from intacct_codegen.diff.difference import Aspect
from intacct_codegen.diff.level import WARNING, Levels
from intacct_codegen.diff.picture import Relationship
from intacct_codegen.diff.rule import Rule


def said(relationship: Relationship) -> str:
    """Say where a relationship leads."""
    by = f" by {relationship.by}" if relationship.by else ""
    return f"{relationship.object} ({relationship.type}{by})"


RULE = Rule(
    id="relationship-changed",
    aspect=Aspect.RELATIONSHIP_TARGET,
    applies=lambda _: True,
    levels=lambda _: Levels(WARNING, WARNING),
    message=lambda found: f"relationship {found.name}: {said(found.before)} → {said(found.after)}",
    mirror="relationship-changed",
)
