"""Another field identifies the records of an object."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
object: ORDER
class: ORDER
key: RECORDNO
fields:
  - {name: NAME, type: text}
"""
NEW = """\
object: ORDER
class: ORDER
key: NAME
fields:
  - {name: NAME, type: text}
"""


def test_keys_changed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "keys-changed",
        "warning",
        "info",
        "identifying fields: RECORDNO → NAME",
    )
