"""A field that could only be written can be read."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
object: ORDER
class: ORDER
fields:
  - {name: NAME, type: text, access: write}
"""
NEW = """\
object: ORDER
class: ORDER
fields:
  - {name: NAME, type: text}
"""


def test_field_no_longer_write_only() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "field-no-longer-write-only",
        "info",
        "info",
        "NAME can be read now",
    )
