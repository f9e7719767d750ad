"""A class or attribute of the bindings has another name."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = """\
function: create_order
body:
  - {element: print, type: text}
"""
NEW = """\
function: create_order
body:
  - {element: print, type: text, attr: print_out}
"""


def test_python_name_changed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "python-name-changed",
        "breaking",
        "info",
        "print: name in Python print → print_out",
    )
