"""A structure is a plain list in Python now."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
structure: lines
class: Lines
body:
  - {element: memo, occurs: "+", type: text}
"""
NEW = """\
structure: lines
list: true
class: Lines
body:
  - {element: memo, occurs: "+", type: text}
"""


def test_became_list() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "became-list",
        "breaking",
        "info",
        "lines is a plain list in Python now",
    )
