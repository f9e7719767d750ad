"""An element may stand more than once."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
  - {element: memo, occurs: "?", type: text}
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
  - {element: memo, occurs: "*", type: text}
"""


def test_element_became_repeatable() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "element-became-repeatable",
        "breaking",
        "info",
        "memo may be given more than once now",
    )
