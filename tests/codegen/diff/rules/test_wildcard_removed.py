"""Elements of any name may not be given any more."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
  - {any: true, occurs: "*"}
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
"""


def test_wildcard_removed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "wildcard-removed",
        "breaking",
        "breaking",
        "only the elements listed may stand there now",
    )
