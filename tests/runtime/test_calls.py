from __future__ import annotations

import pytest

from intacct.accounts_payable import APBILL
from intacct.common import QueryFilter, QuerySelect
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.errors import InvalidInput
from intacct_runtime.unset import UNSET


@pytest.mark.parametrize(
    ("given", "text"),
    [("A", "A"), ("A,B", "A,B"), ("*", "*"), (7, "7"), (["A", 7], "A,7"), ((), ""), (iter(["A"]), "A")],
)
def test_keys_and_names_in_any_form(given: object, text: str) -> None:
    assert listed(given) == text  # type: ignore[call-overload]


def test_an_absent_list_stays_absent() -> None:
    assert listed(UNSET) is UNSET


def test_a_comma_inside_a_key_would_be_two_keys() -> None:
    with pytest.raises(InvalidInput, match="'Smith, Jo' holds a comma"):
        listed(["Smith, Jo", "other"])


def test_fields_to_answer() -> None:
    structure = QuerySelect(field=["A"], count="B")
    assert selected(structure, QuerySelect) is structure
    assert selected("A, B", QuerySelect) == QuerySelect(field=["A", "B"])
    assert selected(["A", "B"], QuerySelect) == QuerySelect(field=["A", "B"])


def test_conditions() -> None:
    condition = APBILL.fields.vendorid == "V1"
    found = filtered(condition, QueryFilter)
    assert isinstance(found, QueryFilter)
    assert found == condition.into(QueryFilter)
    assert filtered(found, QueryFilter) is found
    assert filtered(UNSET, QueryFilter) is UNSET
    assert filtered(None, QueryFilter) is None
