"""An object is gone."""

from __future__ import annotations

from tests.codegen.diff.examples import change_between, facts

OLD = {
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
NEW = {
    "common/create_order.yaml": """\
function: create_order
body:
  - {element: key, type: text}
""",
}


def test_object_removed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "object-removed",
        "breaking",
        "breaking",
        "object ORDER removed",
    )
