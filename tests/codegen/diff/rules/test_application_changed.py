"""Something belongs to another application, so it is imported from another package."""

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
    "order_entry/create_order.yaml": """\
function: create_order
body:
  - {element: key, type: text}
""",
}


def test_application_changed() -> None:
    assert facts(change_between(OLD, NEW)) == (
        "application-changed",
        "breaking",
        "info",
        "moved to another application: common → order_entry",
    )
