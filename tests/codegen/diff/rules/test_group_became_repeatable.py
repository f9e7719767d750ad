"""A group of elements may be repeated."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
  - sequence:
      - {element: a, type: text}
      - {element: b, type: text}
    occurs: "?"
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
  - sequence:
      - {element: a, type: text}
      - {element: b, type: text}
    occurs: "*"
"""


def test_group_became_repeatable() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "group-became-repeatable",
        "breaking",
        "info",
        "a, b may be repeated together now",
    )
