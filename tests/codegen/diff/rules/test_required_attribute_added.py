"""An XML attribute has to be given that was not known before."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
attributes:
  - {name: key, type: text, required: true}
"""


def test_required_attribute_added() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "required-attribute-added",
        "breaking",
        "breaking",
        "required attribute @key added",
    )
