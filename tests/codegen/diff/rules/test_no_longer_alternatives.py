"""Elements that excluded each other may stand together."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
  - choice:
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


def test_no_longer_alternatives() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "no-longer-alternatives",
        "info",
        "warning",
        "a, b are no alternatives any more: (a | b)?",
    )
