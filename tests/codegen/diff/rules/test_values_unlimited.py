"""Any text is accepted where only listed values were."""

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
  - {element: state, type: text}
"""


def test_values_unlimited() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "values-unlimited",
        "info",
        "info",
        "state: any text accepted now, only 'Draft', 'Posted' before",
    )
