"""A field that could only be read can only be written, or the other way round."""

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
  - {name: NAME, type: text, access: write}
"""


def test_field_access_reversed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "field-access-reversed",
        "breaking",
        "breaking",
        "NAME: read only → write only",
    )
