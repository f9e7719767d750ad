"""Only what people are told about something changed."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
object: ORDER
class: ORDER
fields:
  - {name: NAME, type: text, label: Name}
"""
NEW = """\
object: ORDER
class: ORDER
fields:
  - {name: NAME, type: text, label: Full name}
"""


def test_documentation_changed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "documentation-changed",
        "info",
        "info",
        "NAME: documentation changed (label)",
    )
