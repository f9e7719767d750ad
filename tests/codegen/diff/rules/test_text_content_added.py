"""An element may hold text directly."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
attributes:
  - {name: set, type: text}
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
attributes:
  - {name: set, type: text}
content: {type: text}
"""


def test_text_content_added() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "text-content-added",
        "info",
        "info",
        "create_order may hold text now",
    )
