"""Only listed values are accepted where any text was."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: state, type: text}
"""
NEW = """\
function: create_order
body:
  - {element: state, type: text, values: [Draft, Posted]}
"""


def test_values_limited() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "values-limited",
        "breaking",
        "info",
        "state: only 'Draft', 'Posted' accepted now",
    )
