"""Elements stand in an optional group: they are given together or not at all."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
  - {element: a, occurs: "?", type: text}
  - {element: b, occurs: "?", type: text}
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


def test_moved_into_optional_group() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "moved-into-optional-group",
        "warning",
        "warning",
        "a, b moved into an optional group: (a, b)?",
    )
