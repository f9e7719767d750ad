"""Elements stand in another order."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: a, type: text}
  - {element: b, type: text}
  - {element: c, type: text}
"""
NEW = """\
function: create_order
body:
  - {element: a, type: text}
  - {element: c, type: text}
  - {element: b, type: text}
"""


def test_order_changed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "order-changed",
        "info",
        "breaking",
        "order changed: b after c (was after a)",
    )
