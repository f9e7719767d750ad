"""A field cannot be written any more."""

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
  - {name: NAME, type: text, access: read}
"""


def test_field_became_read_only() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "field-became-read-only",
        "breaking",
        "breaking",
        "NAME can only be read now",
    )
