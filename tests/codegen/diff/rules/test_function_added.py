"""A function is new."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = {
    "common/create_order.yaml": """\
function: create_order
body:
  - {element: key, type: text}
""",
}
NEW = {
    "common/create_order.yaml": """\
function: create_order
body:
  - {element: key, type: text}
""",
    "common/hold.yaml": """\
function: hold
body:
  - {element: key, type: text}
""",
}


def test_function_added() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "function-added",
        "info",
        "info",
        "function hold added",
    )
