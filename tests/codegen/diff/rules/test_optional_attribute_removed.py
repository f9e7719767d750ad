"""An XML attribute that might be given is gone."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
attributes:
  - {name: set_nulls, type: boolean}
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
"""


def test_optional_attribute_removed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "optional-attribute-removed",
        "breaking",
        "breaking",
        "optional attribute @set_nulls removed",
    )
