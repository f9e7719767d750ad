"""An element holds something else."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, changes_between, facts

OLD = """\
function: create_order
body:
  - {element: start, type: text}
"""
NEW = """\
function: create_order
body:
  - {element: start, type: date, form: split}
"""


def test_content_changed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "content-changed",
        "breaking",
        "breaking",
        "start holds year, month and day now, it held a text",
    )


ATTRIBUTED = """\
function: create_order
body:
  - element: start
    class: Start
    attributes:
      - {name: zone, type: text}
    content: {type: text}
"""


def test_a_text_with_attributes_is_another_type_in_python_alone() -> None:
    assert {facts(change) for change in changes_between(OLD, ATTRIBUTED)} == {
        ("content-changed", "breaking", "info", "start holds a text with @zone now, it held a text"),
        ("optional-attribute-added", "info", "info", "optional attribute start/@zone added"),
    }
    assert {facts(change)[:3] for change in changes_between(ATTRIBUTED, OLD)} == {
        ("content-changed", "breaking", "info"),
        ("optional-attribute-removed", "breaking", "breaking"),
    }
