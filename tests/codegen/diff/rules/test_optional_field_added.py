"""An object has a field that it had not."""

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
  - {name: AMOUNT, type: currency}
"""


def test_optional_field_added() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "optional-field-added",
        "info",
        "info",
        "field AMOUNT (currency) added",
    )
