"""A function changes data, so it is not repeated on its own any more."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
writes: false
body:
  - {element: key, type: text}
"""
NEW = """\
function: create_order
writes: true
body:
  - {element: key, type: text}
"""


def test_became_writing() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "became-writing",
        "warning",
        "info",
        "create_order changes data now",
    )
