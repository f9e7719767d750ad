"""Elements of any name may be given."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
  - {any: true, occurs: "*"}
"""


def test_wildcard_added() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "wildcard-added",
        "info",
        "info",
        "any elements may stand there now",
    )
