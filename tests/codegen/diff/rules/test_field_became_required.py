"""An operation on an object needs a field that it did not need."""

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
  - {name: NAME, type: text, required: [create]}
"""


def test_field_became_required() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "field-became-required",
        "breaking",
        "breaking",
        "NAME is required in create now",
    )
