"""A generic function takes an object now."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
object: ORDER
class: ORDER
operations: [read]
fields:
  - {name: NAME, type: text}
"""
NEW = """\
object: ORDER
class: ORDER
operations: [read, create]
fields:
  - {name: NAME, type: text}
"""


def test_operation_added() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "operation-added",
        "info",
        "info",
        "create possible",
    )
