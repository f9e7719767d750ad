"""An XML attribute may be given that was not known before."""

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
  - {name: set_nulls, type: boolean}
"""


def test_optional_attribute_added() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "optional-attribute-added",
        "info",
        "info",
        "optional attribute @set_nulls added",
    )
