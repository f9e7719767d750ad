"""A field of an object is gone."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
object: ORDER
class: ORDER
fields:
  - {name: NAME, type: text}
  - {name: AMOUNT, type: currency}
"""
NEW = """\
object: ORDER
class: ORDER
fields:
  - {name: NAME, type: text}
"""


def test_optional_field_removed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "optional-field-removed",
        "breaking",
        "breaking",
        "field AMOUNT (currency) removed",
    )
