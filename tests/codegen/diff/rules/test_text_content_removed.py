"""An element may not hold text directly any more."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: key, type: text}
attributes:
  - {name: set, type: text}
content: {type: text}
"""
NEW = """\
function: create_order
body:
  - {element: key, type: text}
attributes:
  - {name: set, type: text}
"""


def test_text_content_removed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "text-content-removed",
        "breaking",
        "breaking",
        "create_order may not hold text any more",
    )
