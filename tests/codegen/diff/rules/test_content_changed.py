"""An element holds something else."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

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
