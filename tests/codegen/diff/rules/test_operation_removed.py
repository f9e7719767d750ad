"""A generic function does not take an object any more."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
object: ORDER
class: ORDER
operations: [read, create]
fields:
  - {name: NAME, type: text}
"""
NEW = """\
object: ORDER
class: ORDER
operations: [read]
fields:
  - {name: NAME, type: text}
"""


def test_operation_removed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "operation-removed",
        "breaking",
        "breaking",
        "create not possible any more",
    )
