"""A group of elements has to be given."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
  - choice:
      - {element: a, type: text}
      - {element: b, type: text}
    occurs: "?"
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
  - choice:
      - {element: a, type: text}
      - {element: b, type: text}
"""


def test_group_became_required() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "group-became-required",
        "breaking",
        "breaking",
        "a, b may not be left out together any more",
    )
