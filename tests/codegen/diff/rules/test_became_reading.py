"""A function only reads, so it may be repeated safely."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
writes: true
body:
  - {element: key, type: text}
"""
NEW = """\
function: create_order
writes: false
body:
  - {element: key, type: text}
"""


def test_became_reading() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "became-reading",
        "info",
        "info",
        "create_order only reads now",
    )
