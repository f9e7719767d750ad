"""An element that might be given is gone."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
  - {element: shipto, occurs: "?", type: date, form: split}
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
"""


def test_optional_element_removed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "optional-element-removed",
        "breaking",
        "breaking",
        "optional element shipto (date as year, month and day) removed",
    )
