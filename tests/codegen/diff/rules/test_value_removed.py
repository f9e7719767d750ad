"""A value is not accepted any more."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: state, type: text, values: [Draft, Posted]}
"""
NEW = """\
function: create_order
body:
  - {element: state, type: text, values: [Draft]}
"""


def test_value_removed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "value-removed",
        "breaking",
        "info",
        "state: value 'Posted' removed",
    )
