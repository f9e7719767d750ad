"""A structure is no plain list in Python any more."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
structure: lines
list: true
class: Lines
body:
  - {element: memo, occurs: "+", type: text}
"""
NEW = """\
structure: lines
class: Lines
body:
  - {element: memo, occurs: "+", type: text}
"""


def test_no_longer_list() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "no-longer-list",
        "breaking",
        "info",
        "lines has a class in Python now, it was a plain list",
    )
