"""Elements stand in a group that may be repeated."""

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
  - choice:
      - {element: a, type: text}
      - {element: b, type: text}
    occurs: "*"
"""


def test_moved_into_repeated_group() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "moved-into-repeated-group",
        "breaking",
        "info",
        "a, b moved into a repeatable group: (a | b)*",
    )
