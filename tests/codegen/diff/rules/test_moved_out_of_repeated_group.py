"""Elements that could be repeated as a group stand once."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
  - choice:
      - {element: a, type: text}
      - {element: b, type: text}
    occurs: "*"
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
  - {element: a, occurs: "?", type: text}
  - {element: b, occurs: "?", type: text}
"""


def test_moved_out_of_repeated_group() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "moved-out-of-repeated-group",
        "breaking",
        "breaking",
        "a, b moved out of a repeatable group: (a | b)*",
    )
