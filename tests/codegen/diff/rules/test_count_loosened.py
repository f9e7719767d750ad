"""A repeated element may stand more often, or need not stand as often."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
  - {element: memo, occurs: "2..5", type: text}
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
  - {element: memo, occurs: "1..10", type: text}
"""


def test_count_loosened() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "count-loosened",
        "info",
        "info",
        "memo: 2 to 5 → 1 to 10 times",
    )
