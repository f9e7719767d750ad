"""An operation on an object does not need a field any more."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
object: ORDER
class: ORDER
fields:
  - {name: NAME, type: text, required: [create]}
"""
NEW = """\
object: ORDER
class: ORDER
fields:
  - {name: NAME, type: text}
"""


def test_field_became_optional() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "field-became-optional",
        "info",
        "info",
        "NAME need not be given in create any more",
    )
