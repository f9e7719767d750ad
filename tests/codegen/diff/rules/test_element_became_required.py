"""An element has to be given that might be left out."""

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
  - {element: memo, type: text}
"""


def test_element_became_required() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "element-became-required",
        "breaking",
        "breaking",
        "memo is required now",
    )
