"""Elements that were given together or not at all stand for themselves."""

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
  - {element: a, occurs: "?", type: text}
  - {element: b, occurs: "?", type: text}
"""


def test_moved_out_of_optional_group() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "moved-out-of-optional-group",
        "warning",
        "warning",
        "a, b moved out of an optional group: (a, b)?",
    )
