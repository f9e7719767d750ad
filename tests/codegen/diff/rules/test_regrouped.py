"""Elements are held together by another group."""

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
  - {element: c, occurs: "?", type: text}
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
  - choice:
      - {element: a, type: text}
      - {element: b, type: text}
      - {element: c, type: text}
    occurs: "?"
"""


def test_regrouped() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "regrouped",
        "warning",
        "warning",
        "a, b, c grouped differently: (a | b)? → (a | b | c)?",
    )
