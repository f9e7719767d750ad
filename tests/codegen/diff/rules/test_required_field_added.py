"""An object has a new field that has to be given."""

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
  - {name: NAME, type: text}
  - {name: AMOUNT, type: currency, required: [create]}
"""


def test_required_field_added() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "required-field-added",
        "breaking",
        "breaking",
        "field AMOUNT (currency) added, required in create",
    )
