"""An XML attribute has to be given that might be left out."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
attributes:
  - {name: key, type: text}
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
attributes:
  - {name: key, type: text, required: true}
"""


def test_attribute_became_required() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "attribute-became-required",
        "breaking",
        "breaking",
        "attribute @key is required now",
    )
