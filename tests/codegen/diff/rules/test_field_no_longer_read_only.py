"""A field that could only be read can be written."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
object: ORDER
class: ORDER
fields:
  - {name: NAME, type: text, access: read}
"""
NEW = """\
object: ORDER
class: ORDER
fields:
  - {name: NAME, type: text}
"""


def test_field_no_longer_read_only() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "field-no-longer-read-only",
        "info",
        "info",
        "NAME can be written now",
    )
