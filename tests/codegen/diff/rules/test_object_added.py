"""An object is new."""

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
    "common/ORDER.yaml": """\
object: ORDER
class: ORDER
fields:
  - {name: NAME, type: text}
""",
}


def test_object_added() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "object-added",
        "info",
        "info",
        "object ORDER added",
    )
