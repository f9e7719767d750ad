"""A relationship leads elsewhere, or by another field."""

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
relationships:
  - {path: VENDOR, object: VENDOR, type: MANY2ONE, by: VENDORKEY}
"""


def test_relationship_changed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "relationship-changed",
        "warning",
        "warning",
        "relationship VENDOR: VENDOR (MANY2ONE by VENDORID) → VENDOR (MANY2ONE by VENDORKEY)",
    )
