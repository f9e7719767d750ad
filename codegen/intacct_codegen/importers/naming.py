"""Class names for what importers draft. A name once in the spec stays; only new entries get one."""

from __future__ import annotations

import re
from collections.abc import Callable

from intacct_codegen.importers.shapes import Part, group_key, is_inline


def class_name(wire_name: str) -> str:
    """A wire name in the style of class names: sotransitem → Sotransitem, CONTRACTDETAIL → Contractdetail."""
    words = re.split(r"[^A-Za-z0-9]+", wire_name)
    return "".join(_capitalised(word) for word in words if word)


def name_inline(owner: str, shape: Part, taken: Callable[[str], bool]) -> None:
    """Give every inline structure without a class its owner's name and its own, numbered where that is taken."""

    def visit(parts: list[Part], prefix: str) -> None:
        for part in parts:
            key = group_key(part)
            if key is not None:
                visit(part[key], prefix)
            elif is_inline(part):
                if "class" not in part:
                    part["class"] = _free(f"{prefix}{class_name(part['element'])}", taken)
                visit(part.get("body", []), part["class"])

    visit(shape.get("body", []), owner)


def _free(wanted: str, taken: Callable[[str], bool]) -> str:
    name, number = wanted, 2
    while taken(name):
        name, number = f"{wanted}{number}", number + 1
    return name


def _capitalised(word: str) -> str:
    return word.capitalize() if word.isupper() else word[:1].upper() + word[1:]
