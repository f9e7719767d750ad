"""Several values in one text became a single one."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
object: ORDER
class: ORDER
fields:
  - {name: TAGS, type: text, multiple: true}
"""
NEW = """\
object: ORDER
class: ORDER
fields:
  - {name: TAGS, type: text}
"""


def test_no_longer_multiple() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "no-longer-multiple",
        "breaking",
        "breaking",
        "TAGS holds one value now",
    )
