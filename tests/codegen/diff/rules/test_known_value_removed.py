"""A value of a text that takes any is not known any more."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: state, type: text, open_values: [Draft, Posted]}
"""
NEW = """\
function: create_order
body:
  - {element: state, type: text, open_values: [Draft]}
"""


def test_known_value_removed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "known-value-removed",
        "info",
        "info",
        "state: known value 'Posted' removed",
    )
