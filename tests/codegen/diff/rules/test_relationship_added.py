"""An object leads to another one."""

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
relationships:
  - {path: VENDOR, object: VENDOR, type: MANY2ONE, by: VENDORID}
"""


def test_relationship_added() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "relationship-added",
        "info",
        "info",
        "relationship VENDOR to VENDOR added",
    )
