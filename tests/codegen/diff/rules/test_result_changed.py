"""A function answers with something else."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
result: {kind: none}
body:
  - {element: key, type: text}
"""
NEW = """\
function: create_order
result: {kind: key}
body:
  - {element: key, type: text}
"""


def test_result_changed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "result-changed",
        "breaking",
        "breaking",
        "answer changed: none → key",
    )
