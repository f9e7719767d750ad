"""The error table: a class for each meaning of the gateway's error numbers, and the table that leads to them."""

from __future__ import annotations

from collections.abc import Iterable

from intacct_codegen.emit.source import HEADER, docstring, literal
from intacct_codegen.ir import ErrorMeaning

TITLE = "What is known about the gateway's error numbers: a class for each meaning, and the table that leads to them."
BUILT_IN = frozenset({"Aborted", "AlreadyRecorded"})
"""Classes that the run time defines itself, because it raises them without looking anything up."""


def error_classes(errors: Iterable[ErrorMeaning]) -> dict[str, str]:
    """Return the classes that the table defines, with what each means."""
    found: dict[str, str] = {}
    for entry in errors:
        if entry.class_name not in BUILT_IN:
            found.setdefault(entry.class_name, entry.meaning)
    return dict(sorted(found.items()))


def error_module(errors: tuple[ErrorMeaning, ...]) -> list[str]:
    """Return the module of the error table."""
    classes = error_classes(errors)
    imported = sorted({"ErrorEntry", "GatewayError"} | {entry.class_name for entry in errors} & BUILT_IN)
    public = ["ENTRIES", *sorted(classes)]
    lines = [
        HEADER.format(source="spec/errors.yaml"),
        *docstring([TITLE], 0),
        "",
        "from __future__ import annotations",
        "",
        "from typing import Final",
        "",
        f"from .errors import {', '.join(imported)}",
        "",
        "__all__ = [",
        *(f"    {literal(name)}," for name in public),
        "]",
    ]
    for name, meaning in classes.items():
        lines += ["", "", f"class {name}(GatewayError):", *docstring([meaning], 4)]
    lines += ["", "", "ENTRIES: Final[tuple[ErrorEntry, ...]] = ("]
    lines += [f"    {_entry(entry)}," for entry in errors]
    return [*lines, ")"]


def _entry(entry: ErrorMeaning) -> str:
    arguments = [
        literal(entry.number),
        entry.class_name,
        literal(entry.meaning),
        literal(entry.retry),
        literal(entry.remedy),
    ]
    if entry.when:
        arguments.append(f"when={literal(entry.when)}")
    return f"ErrorEntry({', '.join(arguments)})"
