"""Elements may stand in any order."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: a, type: text}
  - {element: b, type: text}
"""
NEW = """\
function: create_order
body:
  - all:
      - {element: a, type: text}
      - {element: b, type: text}
"""


def test_order_freed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "order-freed",
        "info",
        "info",
        "a, b may stand in any order now",
    )
