"""The page about errors says what the code does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import intacct
from intacct_runtime.error_table import ENTRIES
from intacct_runtime.errors import GatewayError, IntacctError

PAGE = (Path(__file__).parents[2] / "docs" / "errors.md").read_text(encoding="utf-8")
RETRY = {
    "never": "no",
    "safe": "yes, at once",
    "after_renewal": "yes, after a new login",
    "later": "yes, later",
}


def of_the_package(cls: type[IntacctError]) -> dict[str, str]:
    """Return the classes below one with their parents, without those made of two at run time."""
    found: dict[str, str] = {}
    for child in cls.__subclasses__():
        if child.__module__.startswith("intacct_runtime.") and "__parts__" not in child.__dict__:
            found |= {child.__name__: cls.__name__, **of_the_package(child)}
    return found


def test_the_tree_is_that_of_the_code() -> None:
    text = PAGE.split("```text\n")[1].split("```")[0]
    above = ["IntacctError"]
    shown: dict[str, str] = {}
    for line in text.splitlines()[1:]:
        drawing, name, note = re.fullmatch(r"([│├└─ ]+)(\w+) {2,}(\S.*)", line).groups()  # type: ignore[union-attr]
        depth = len(drawing) // 4
        shown[name] = above[depth - 1]
        above[depth:] = [name]
        assert note
    assert shown == of_the_package(IntacctError)


@pytest.mark.parametrize("name", ["IntacctError", *of_the_package(IntacctError)])
def test_every_error_can_be_imported_and_caught(name: str) -> None:
    cls = getattr(intacct, name)
    assert issubclass(cls, IntacctError)
    assert cls.__doc__


def cell(text: str) -> str:
    return text.replace("|", "\\|")


def test_the_table_is_that_of_the_spec() -> None:
    rows = [
        f"| {'any' if entry.number == '*' else f'`{entry.number}`'} | {f'`{cell(entry.when)}`' if entry.when else ''} "
        f"| `{entry.error.__name__}` | {cell(entry.meaning)} | {RETRY[entry.retry]} | {cell(entry.remedy)} |"
        for entry in ENTRIES
    ]
    shown = [line for line in PAGE.split("## Known errors")[1].splitlines() if line.startswith("| ")][1:]
    assert shown == rows, "the rows in docs/errors.md should be:\n" + "\n".join(rows)


def test_every_known_error_comes_with_a_hint() -> None:
    assert [entry.number for entry in ENTRIES if not entry.remedy] == []
    seven = {entry.error for entry in ENTRIES if entry.number == "XL03000006"}
    assert len(seven) == 7


def test_the_attributes_exist() -> None:
    table = PAGE.split("## What an error tells")[1].split("##")[0]
    named = re.findall(r"^\| (`[^|]*`) \| (`[^|]*`) \|", table, re.MULTILINE)
    assert len(named) > 10
    for attributes, classes in named:
        for name in re.findall(r"`(\w+)`", classes):
            source = " ".join(f"{cls.__doc__} {' '.join(vars(cls))}" for cls in getattr(intacct, name).__mro__)
            for attribute in re.findall(r"`(\w+)`", attributes):
                assert attribute in source, f"{name}.{attribute}"
    assert "retry" in vars(GatewayError)
