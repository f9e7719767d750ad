"""A field cannot be read any more."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
object: ORDER
class: ORDER
fields:
  - {name: NAME, type: text}
"""
NEW = """\
object: ORDER
class: ORDER
fields:
  - {name: NAME, type: text, access: write}
"""


def test_field_became_write_only() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "field-became-write-only",
        "breaking",
        "breaking",
        "NAME can only be written now",
    )
