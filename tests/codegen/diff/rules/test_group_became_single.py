"""A group of elements may not be repeated any more."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
  - sequence:
      - {element: a, type: text}
      - {element: b, type: text}
    occurs: "*"
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
  - sequence:
      - {element: a, type: text}
      - {element: b, type: text}
    occurs: "?"
"""


def test_group_became_single() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "group-became-single",
        "breaking",
        "breaking",
        "a, b may not be repeated together any more",
    )
