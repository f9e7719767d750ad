"""A value has another type in Python."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
object: ORDER
class: ORDER
fields:
  - {name: AMOUNT, type: text}
"""
NEW = """\
object: ORDER
class: ORDER
fields:
  - {name: AMOUNT, type: currency}
"""


def test_type_changed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "type-changed",
        "breaking",
        "info",
        "AMOUNT: type text → currency",
    )
