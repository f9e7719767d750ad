"""The schema accepts fewer texts."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: count, type: text, schema: {type: text, max_length: 20}}
"""
NEW = """\
function: create_order
body:
  - {element: count, type: text, schema: {type: text, max_length: 10}}
"""


def test_text_tightened() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "text-tightened",
        "info",
        "breaking",
        "count: the schema accepts less, text, length to 20 → text, length to 10",
    )
