"""What is assumed when something is not given changed."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: state, occurs: "?", type: text, default: Draft}
"""
NEW = """\
function: create_order
body:
  - {element: state, occurs: "?", type: text, default: Submitted}
"""


def test_default_changed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "default-changed",
        "warning",
        "warning",
        "state: default Draft → Submitted",
    )
