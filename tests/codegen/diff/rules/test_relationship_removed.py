"""An object does not lead to another one any more."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
object: ORDER
class: ORDER
fields:
  - {name: NAME, type: text}
relationships:
  - {path: VENDOR, object: VENDOR, type: MANY2ONE, by: VENDORID}
"""
NEW = """\
object: ORDER
class: ORDER
fields:
  - {name: NAME, type: text}
"""


def test_relationship_removed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "relationship-removed",
        "warning",
        "warning",
        "relationship VENDOR to VENDOR removed",
    )
