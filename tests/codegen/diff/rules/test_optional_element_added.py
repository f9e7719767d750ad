"""An element may be given that was not known before."""

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
  - {element: shipto, occurs: "?", type: date, form: split}
"""


def test_optional_element_added() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "optional-element-added",
        "info",
        "info",
        "optional element shipto (date as year, month and day) added",
    )
