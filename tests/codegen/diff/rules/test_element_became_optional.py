"""An element may be left out that had to be given."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
  - {element: memo, type: text}
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
  - {element: memo, occurs: "?", type: text}
"""


def test_element_became_optional() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "element-became-optional",
        "info",
        "info",
        "memo need not be given any more",
    )
