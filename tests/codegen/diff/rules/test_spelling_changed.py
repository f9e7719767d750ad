"""A value is written in another way."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
object: ORDER
class: ORDER
fields:
  - {name: START, type: date}
"""
NEW = """\
object: ORDER
class: ORDER
fields:
  - {name: START, type: date, form: iso}
"""


def test_spelling_changed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "spelling-changed",
        "info",
        "breaking",
        "START: written as mdy → iso",
    )
