"""The vendor no longer advises against something."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
deprecated: 2020.R2
body:
  - {element: key, type: text}
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
"""


def test_deprecation_withdrawn() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "deprecation-withdrawn",
        "info",
        "info",
        "is not deprecated any more",
    )
