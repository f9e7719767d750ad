"""A value became several values in one text."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
object: ORDER
class: ORDER
fields:
  - {name: TAGS, type: text}
"""
NEW = """\
object: ORDER
class: ORDER
fields:
  - {name: TAGS, type: text, multiple: true}
"""


def test_became_multiple() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "became-multiple",
        "breaking",
        "warning",
        "TAGS holds several values now",
    )
