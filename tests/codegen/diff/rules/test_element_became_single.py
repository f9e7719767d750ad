"""An element may stand only once."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
  - {element: memo, occurs: "*", type: text}
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
  - {element: memo, occurs: "?", type: text}
"""


def test_element_became_single() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "element-became-single",
        "breaking",
        "breaking",
        "memo may be given only once now",
    )
