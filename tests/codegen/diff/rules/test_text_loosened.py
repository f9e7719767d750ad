"""The schema accepts more texts."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: count, type: text, schema: {type: text, max_length: 10}}
"""
NEW = """\
function: create_order
body:
  - {element: count, type: text, schema: {type: text, max_length: 20}}
"""


def test_text_loosened() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "text-loosened",
        "info",
        "info",
        "count: the schema accepts more, text, length to 10 → text, length to 20",
    )
