"""The schema accepts other texts."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: count, type: text, schema: integer}
"""
NEW = """\
function: create_order
body:
  - {element: count, type: text, schema: dateTime}
"""


def test_text_rule_changed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "text-rule-changed",
        "info",
        "breaking",
        "count: the schema accepts other texts, integer → dateTime",
    )
