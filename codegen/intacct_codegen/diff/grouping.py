"""What became of a group of elements."""

from __future__ import annotations

from typing import Literal

from intacct_codegen.diff.bodies import Node
from intacct_codegen.diff.difference import Difference

_SHOWN = 8
"""Elements of a group that are named; the others are counted."""

GroupChange = Literal[
    "alternatives begun",
    "alternatives ended",
    "order freed",
    "order fixed",
    "optional begun",
    "optional ended",
    "became optional",
    "became required",
    "repeated begun",
    "repeated ended",
    "became repeatable",
    "became single",
    "other",
]


def group_change(found: Difference) -> GroupChange:
    """Return what happened to the group that a difference is about."""
    before: Node | None = found.before
    after: Node | None = found.after
    if before is not None and after is not None:
        return _changed(before, after) if before.members == after.members else "other"
    if after is not None:
        return _alone(after, "alternatives begun", "optional begun", "repeated begun")
    assert before is not None
    return _alone(before, "alternatives ended", "optional ended", "repeated ended")


def _changed(before: Node, after: Node) -> GroupChange:
    if before.kind != after.kind and "choice" in (before.kind, after.kind):
        if _is_mix(before) or _is_mix(after):
            return "repeated begun" if _is_mix(after) else "repeated ended"
        return "alternatives begun" if after.kind == "choice" else "alternatives ended"
    if before.kind != after.kind:
        return "order freed" if after.kind == "all" else "order fixed"
    if (before.least == 0) != (after.least == 0):
        return "became optional" if after.least == 0 else "became required"
    if (before.most > 1) != (after.most > 1):
        return "became repeatable" if after.most > 1 else "became single"
    return "other"


def _is_mix(node: Node) -> bool:
    """Whether its elements may stand together in any mix, being alternatives again and again."""
    return node.kind == "choice" and node.most > 1


def _alone(node: Node, choice: GroupChange, optional: GroupChange, repeated: GroupChange) -> GroupChange:
    if node.kind == "choice" and not _is_mix(node):
        return choice
    if node.least == 0 and not _is_mix(node):
        return optional
    return repeated if node.most > 1 else "other"


def described(node: Node) -> str:
    """Say what a group is."""
    sign = {"choice": " | ", "sequence": ", ", "all": " & "}[node.kind]
    count = {(1, True): "", (0, True): "?", (0, False): "*", (1, False): "+"}.get(
        (node.least, node.most == 1), f"{{{node.least}..}}"
    )
    names = node.listing if len(node.listing) <= _SHOWN else (*node.listing[: _SHOWN - 1], "…")
    return f"({sign.join(names)}){count}"


def became(found: Difference) -> str:
    """Say what a group was and is."""
    nodes: list[Node] = [node for node in (found.before, found.after) if node is not None]
    return " → ".join(described(node) for node in nodes)


def members(found: Difference) -> str:
    """Name the elements of the group, with what they stand in."""
    names = sorted({name for node in (found.before, found.after) if node is not None for name in node.names()})
    where = f" in {found.where}" if found.path else ""
    more = len(names) - _SHOWN
    return f"{', '.join(names[:_SHOWN])}{f' and {more} more' if more > 0 else ''}{where}"
