"""An XML attribute that had to be given is gone."""

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
"""


def test_required_attribute_removed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "required-attribute-removed",
        "breaking",
        "breaking",
        "required attribute @key removed",
    )
