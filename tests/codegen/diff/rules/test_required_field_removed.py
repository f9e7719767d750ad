"""A field of an object that had to be given is gone."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
object: ORDER
class: ORDER
fields:
  - {name: NAME, type: text}
  - {name: AMOUNT, type: currency, required: [create]}
"""
NEW = """\
object: ORDER
class: ORDER
fields:
  - {name: NAME, type: text}
"""


def test_required_field_removed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "required-field-removed",
        "breaking",
        "breaking",
        "field AMOUNT (currency) removed, required in create before",
    )
