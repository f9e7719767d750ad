"""A function is gone."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = {
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
NEW = {
    "common/create_order.yaml": """\
function: create_order
body:
  - {element: key, type: text}
""",
}


def test_function_removed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "function-removed",
        "breaking",
        "breaking",
        "function hold removed",
    )
