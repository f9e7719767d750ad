"""A repeated element stands within other limits."""

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
  - {element: memo, occurs: "3..10", type: text}
"""


def test_count_changed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "count-changed",
        "breaking",
        "breaking",
        "memo: 2 to 5 → 3 to 10 times",
    )
