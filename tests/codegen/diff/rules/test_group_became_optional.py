"""A group of elements may be left out."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
  - choice:
      - {element: a, type: text}
      - {element: b, type: text}
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
  - choice:
      - {element: a, type: text}
      - {element: b, type: text}
    occurs: "?"
"""


def test_group_became_optional() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "group-became-optional",
        "info",
        "info",
        "a, b may be left out together now",
    )
