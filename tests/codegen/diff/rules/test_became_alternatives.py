"""Of several elements only one may be given."""

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
    occurs: "?"
"""


def test_became_alternatives() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "became-alternatives",
        "breaking",
        "breaking",
        "a, b are alternatives now: (a | b)?",
    )
