"""An XML attribute may be left out that had to be given."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
attributes:
  - {name: key, type: text, required: true}
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
attributes:
  - {name: key, type: text}
"""


def test_attribute_became_optional() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "attribute-became-optional",
        "info",
        "info",
        "attribute @key need not be given any more",
    )
