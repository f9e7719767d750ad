"""A value is known of a text that takes any."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: state, type: text, open_values: [Draft]}
"""
NEW = """\
function: create_order
body:
  - {element: state, type: text, open_values: [Draft, Posted]}
"""


def test_known_value_added() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "known-value-added",
        "info",
        "info",
        "state: known value 'Posted' added",
    )
