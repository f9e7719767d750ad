"""A repeated element may not stand as often, or has to stand more often."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
  - {element: memo, occurs: "1..10", type: text}
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
  - {element: memo, occurs: "2..5", type: text}
"""


def test_count_tightened() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "count-tightened",
        "breaking",
        "breaking",
        "memo: 1 to 10 → 2 to 5 times",
    )
