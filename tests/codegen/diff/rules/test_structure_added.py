"""A structure shared by functions is new."""

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
    "common/line.yaml": """\
structure: line
class: Line
body:
  - {element: memo, type: text}
""",
}


def test_structure_added() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "structure-added",
        "info",
        "info",
        "structure line added",
    )
