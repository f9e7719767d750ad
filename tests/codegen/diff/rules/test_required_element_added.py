"""An element has to be given that was not known before."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
  - sequence:
      - {element: start, type: text}
      - {element: unit, occurs: "?", type: text}
    occurs: "?"
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
  - sequence:
      - {element: start, type: text}
      - {element: end, type: text}
      - {element: unit, occurs: "?", type: text}
    occurs: "?"
"""


def test_required_element_added() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "required-element-added",
        "breaking",
        "breaking",
        "required element end added beside start, unit",
    )
