"""Conditions, and what the two ways to ask make of them."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intacct.accounts_payable import APBILL, VENDOR
from intacct.common import Equalto, QueryFilter
from intacct_runtime.conditions import Condition
from intacct_runtime.errors import InvalidInput
from intacct_runtime.fields import Field
from intacct_runtime.unset import UNSET

vendor = VENDOR.fields
bill = APBILL.fields


@pytest.mark.parametrize(
    ("condition", "xml", "text"),
    [
        (vendor.vendorid == "V1", "<equalto>{}<value>V1</value></equalto>", "VENDORID = 'V1'"),
        (vendor.vendorid != "V1", "<notequalto>{}<value>V1</value></notequalto>", "NOT VENDORID = 'V1'"),
        (vendor.vendorid < "V1", "<lessthan>{}<value>V1</value></lessthan>", "VENDORID < 'V1'"),
        (vendor.vendorid <= "V1", "<lessthanorequalto>{}<value>V1</value></lessthanorequalto>", "VENDORID <= 'V1'"),
        (vendor.vendorid > "V1", "<greaterthan>{}<value>V1</value></greaterthan>", "VENDORID > 'V1'"),
        (
            vendor.vendorid >= "V1",
            "<greaterthanorequalto>{}<value>V1</value></greaterthanorequalto>",
            "VENDORID >= 'V1'",
        ),
        (
            vendor.vendorid.between("A", "B"),
            "<between>{}<value>A</value><value>B</value></between>",
            "(VENDORID >= 'A' AND VENDORID <= 'B')",
        ),
        (vendor.vendorid.in_(["A", "B"]), "<in>{}<value>A</value><value>B</value></in>", "VENDORID IN ('A','B')"),
        (vendor.vendorid.not_in({"A"}), "<notin>{}<value>A</value></notin>", "VENDORID NOT IN ('A')"),
        (vendor.vendorid.like("V%"), "<like>{}<value>V%</value></like>", "VENDORID like 'V%'"),
        (vendor.vendorid.not_like("V_"), "<notlike>{}<value>V_</value></notlike>", "VENDORID not like 'V_'"),
        (vendor.vendorid.is_null(), "<isnull>{}</isnull>", "VENDORID IS NULL"),
        (vendor.vendorid.is_not_null(), "<isnotnull>{}</isnotnull>", "VENDORID IS NOT NULL"),
        (vendor.vendorid == None, "<isnull>{}</isnull>", "VENDORID IS NULL"),  # noqa: E711 - builds a condition
        (vendor.vendorid != None, "<isnotnull>{}</isnotnull>", "VENDORID IS NOT NULL"),  # noqa: E711
    ],
)
def test_operators(condition: Condition, xml: str, text: str) -> None:
    assert condition.xml == xml.format("<field>VENDORID</field>")
    assert condition.text == text


@pytest.mark.parametrize(
    ("condition", "text"),
    [
        (vendor.vendorid == "A", "NOT VENDORID = 'A'"),
        (vendor.vendorid != "A", "VENDORID = 'A'"),
        (vendor.vendorid < "A", "VENDORID >= 'A'"),
        (vendor.vendorid >= "A", "VENDORID < 'A'"),
        (vendor.vendorid.like("A"), "VENDORID not like 'A'"),
        (vendor.vendorid.in_(["A"]), "VENDORID NOT IN ('A')"),
        (vendor.vendorid.is_null(), "VENDORID IS NOT NULL"),
        (vendor.vendorid.between("A", "B"), "VENDORID < 'A' OR VENDORID > 'B'"),
        ((vendor.vendorid == "A") & (vendor.recordno > 1), "NOT VENDORID = 'A' OR RECORDNO <= 1"),
        (vendor.vendorid.is_null() | (vendor.recordno > 1), "VENDORID IS NOT NULL AND RECORDNO <= 1"),
    ],
)
def test_the_opposite_of_a_condition(condition: Condition, text: str) -> None:
    assert (~condition).text == text


def test_values_by_type() -> None:
    assert (bill.totaldue > Decimal("10.50")).text == "TOTALDUE > 10.50"
    assert (bill.totaldue > -3).text == "TOTALDUE > -3"
    assert (bill.recordno == 7).text == "RECORDNO = 7"
    assert (bill.whencreated >= datetime.date(2024, 5, 1)).text == "WHENCREATED >= '05/01/2024'"
    changed = bill.auwhencreated < datetime.datetime(2024, 5, 1, 13, 5)
    assert changed.text == "AUWHENCREATED < '05/01/2024 13:05:00'"
    assert (vendor.onetime == True).text == "ONETIME = 'T'"  # noqa: E712 - builds a condition
    assert "<value>true</value>" in (vendor.onetime == True).xml  # noqa: E712
    assert vendor.recordno.like("1%").text == "RECORDNO like '1%'"


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        (bill.totaldue, 1.5),
        (bill.totaldue, "1.50"),
        (bill.totaldue, bill.totalpaid),
        (bill.recordno, "7"),
        (bill.recordno, True),
        (bill.vendorid, 7),
        (bill.vendorid, UNSET),
        (bill.whencreated, "05/01/2024"),
        (vendor.onetime, "true"),
    ],
)
def test_a_value_of_another_type_is_refused_where_it_is_given(field: Field[object], wrong: object) -> None:
    with pytest.raises(InvalidInput, match=f"{field.name}: .*; accepted: "):
        field == wrong  # noqa: B015 - building it raises


def test_labels_for_query_and_stored_codes_for_readbyquery() -> None:
    assert "<value>active</value>" in (vendor.status == "active").xml
    assert (vendor.status == "T").text == "STATUS = 'T'"
    with pytest.raises(InvalidInput, match="STATUS: str 'T'; accepted: one of 'active'"):
        _ = (vendor.status == "T").xml
    with pytest.raises(InvalidInput, match="STATUS: int 1; accepted: str"):
        vendor.status == 1  # noqa: B015 - building it raises


def test_junctions() -> None:
    a, b, c = vendor.vendorid == "A", vendor.vendorid == "B", vendor.totaldue > 0
    assert ((a | b) & c).text == "(VENDORID = 'A' OR VENDORID = 'B') AND TOTALDUE > 0"
    assert (a & b & c).text == "VENDORID = 'A' AND VENDORID = 'B' AND TOTALDUE > 0"
    assert (a & (b & c)).xml == f"<and>{a.xml}{b.xml}{c.xml}</and>"
    assert (a | b & c).xml == f"<or>{a.xml}<and>{b.xml}{c.xml}</and></or>"
    assert [field.name for field in (a | b & c).fields()] == ["VENDORID", "VENDORID", "TOTALDUE"]
    with pytest.raises(InvalidInput, match=r"join conditions with & and \|"):
        bool(a)
    with pytest.raises(InvalidInput, match="True is no condition"):
        a & True  # type: ignore[operator]


def test_what_needs_quoting() -> None:
    assert (vendor.name == 'Erin\'s "Soft" & <Ware>').text == "NAME = 'Erin\\'s \"Soft\" & <Ware>'"
    assert '<value>Erin\'s "Soft" &amp; &lt;Ware&gt;</value>' in (vendor.name == 'Erin\'s "Soft" & <Ware>').xml
    assert (vendor.name == "''").text == "NAME = '\\'\\''"
    with pytest.raises(InvalidInput, match=r"NAME: .* holds a backslash.*; use query"):
        _ = (vendor.name == "a\\' OR 1=1").text
    with pytest.raises(InvalidInput, match=r"NAME: text holds the character U\+0000"):
        vendor.name == "\0"  # noqa: B015 - building it raises


@given(st.text())
def test_no_text_breaks_out_of_its_quotes(value: str) -> None:
    try:
        text = (vendor.name == value).text
    except InvalidInput:
        return
    inner = text.removeprefix("NAME = '").removesuffix("'")
    assert inner.replace("\\'", "").count("'") == 0
    assert inner.replace("\\'", "'") == value


def test_a_list_of_values_has_limits() -> None:
    assert vendor.recordno.in_(range(1000)).xml.count("<value>") == 1000
    with pytest.raises(InvalidInput, match=r"RECORDNO: 1001 values; accepted: 1 to 1000. Ask in parts"):
        vendor.recordno.in_(range(1001))
    for condition in (vendor.recordno.in_, vendor.recordno.not_in):
        with pytest.raises(InvalidInput, match=r"RECORDNO: no values; .* An empty list finds nothing: .* leave"):
            condition([])
    with pytest.raises(InvalidInput, match="VENDORID: str 'V1'; accepted: several values"):
        vendor.vendorid.in_("V1")


def test_readbyquery_reaches_no_related_object() -> None:
    condition = bill.vendor.name == "x"
    assert "<field>VENDOR.NAME</field>" in condition.xml
    with pytest.raises(InvalidInput, match=r"VENDOR.NAME: is a field of a related object.*; use query"):
        _ = condition.text
    assert (bill.payto_taxid == "x").text == "PAYTO.TAXID = 'x'"


def test_a_condition_becomes_a_filter() -> None:
    assert (vendor.vendorid == "V1").into(QueryFilter) == QueryFilter(equalto=Equalto(field="VENDORID", value="V1"))


def test_what_is_shown_of_a_condition_holds_no_values() -> None:
    assert repr((vendor.taxid == "123-45-6789") & (vendor.name == "x")) == "<condition on TAXID, NAME>"
