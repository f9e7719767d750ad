"""A value is accepted that was not."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: state, type: text, values: [Draft]}
"""
NEW = """\
function: create_order
body:
  - {element: state, type: text, values: [Draft, Posted]}
"""


def test_value_added() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "value-added",
        "info",
        "info",
        "state: value 'Posted' added",
    )
