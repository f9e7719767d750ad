from __future__ import annotations

import pytest

from intacct_codegen.importers.naming import class_name, name_inline
from intacct_codegen.importers.shapes import Part


@pytest.mark.parametrize(
    ("wire_name", "expected"),
    [
        ("sotransitem", "Sotransitem"),
        ("CONTRACTDETAIL", "Contractdetail"),
        ("get_accountbalances", "GetAccountbalances"),
        ("DimensionValue", "DimensionValue"),
        ("filterExpression", "FilterExpression"),
        ("documentparams.docid", "DocumentparamsDocid"),
    ],
)
def test_class_names_follow_wire_names(wire_name: str, expected: str) -> None:
    assert class_name(wire_name) == expected


def test_inline_structures_are_named_after_their_owners() -> None:
    inner: Part = {"element": "b", "body": [{"element": "c", "type": "text"}]}
    shape: Part = {"body": [{"choice": [{"element": "a", "body": [inner]}]}, {"element": "kept", "class": "Mine"}]}
    taken = {"FA"}

    def is_taken(name: str) -> bool:
        return name in taken

    name_inline("F", shape, is_taken)
    assert shape["body"][0]["choice"][0]["class"] == "FA2"
    assert inner["class"] == "FA2B"
    assert shape["body"][1]["class"] == "Mine"
