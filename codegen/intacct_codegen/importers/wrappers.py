"""Which structures are mere wrappers, and so plain lists in Python."""

from __future__ import annotations

from intacct_codegen.importers.shapes import GROUPS, Part, elements, group_key, occurs, occurs_range
from intacct_codegen.importers.tree import Tree


def alternatives(tree: Tree) -> set[str]:
    """Structures that are members of a repeated choice somewhere."""
    return {
        member["of"]
        for document in tree.documents.values()
        for part in _groups(document.data.get("body", []))
        if "choice" in part and repeats(part)
        for member in part["choice"]
        if "of" in member
    }


def is_wrapper(data: Part, alternatives_: set[str]) -> bool:
    """Whether a structure is nothing but repeated elements in every release."""
    name: str = data["structure"]
    body: list[Part] = data.get("body", [])
    if data.get("attributes") or data.get("content") or not body or name in alternatives_:
        return False
    if any(part.get("of") == name for part in elements(body)):
        return False
    return all(_is_repeated(part) for part in body)


def repeats(part: Part) -> bool:
    """Whether a part can stand there more than once."""
    most = occurs_range(occurs(part))[1]
    return most is None or most > 1


def _is_repeated(part: Part) -> bool:
    if not repeats(part):
        return False
    if "choice" in part:
        return all("element" in member and "type" not in member for member in part["choice"])
    return "element" in part


def _groups(parts: list[Part]) -> list[Part]:
    found: list[Part] = []
    for part in parts:
        if group_key(part):
            found.append(part)
        for key in (*GROUPS, "body"):
            found += _groups(part.get(key, []))
    return found
