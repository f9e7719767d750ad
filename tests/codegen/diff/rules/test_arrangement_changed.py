"""A content model is arranged differently in a way that no other rule tells."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
  - choice:
      - sequence:
          - {element: a, type: text}
          - {element: b, type: text}
      - {element: c, type: text}
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
  - choice:
      - {element: a, type: text}
      - sequence:
          - {element: b, type: text}
          - {element: c, type: text}
"""


def test_arrangement_changed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "arrangement-changed",
        "warning",
        "warning",
        "the groups of create_order are arranged differently",
    )
