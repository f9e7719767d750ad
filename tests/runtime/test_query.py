"""Conditions, and what the two ways to ask make of them."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intacct_runtime.errors import InvalidInput
from intacct_runtime.model import Structure, model
from intacct_runtime.query import Condition, Field, fields_of
from intacct_runtime.scalars import BOOLEAN, DATE, INTEGER
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq

from .calls import VENDOR

HERE = __name__
vendor = fields_of(VENDOR)
born = Field("WHENCREATED", DATE)
onetime = Field("ONETIME", BOOLEAN)


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
        (vendor.vendorid.in_("AB"), "<in>{}<value>A</value><value>B</value></in>", "VENDORID IN ('A','B')"),
        (vendor.vendorid.not_in("A"), "<notin>{}<value>A</value></notin>", "VENDORID NOT IN ('A')"),
        (vendor.vendorid.like("V%"), "<like>{}<value>V%</value></like>", "VENDORID like 'V%'"),
        (vendor.vendorid.not_like("V_"), "<notlike>{}<value>V_</value></notlike>", "VENDORID not like 'V_'"),
        (vendor.vendorid.is_null(), "<isnull>{}</isnull>", "VENDORID IS NULL"),
        (vendor.vendorid.is_not_null(), "<isnotnull>{}</isnotnull>", "VENDORID IS NOT NULL"),
    ],
)
def test_operators(condition: Condition, xml: str, text: str) -> None:
    assert condition.xml == xml.format("<field>VENDORID</field>")
    assert condition.text == text


def test_values_by_type() -> None:
    assert (vendor.totaldue > Decimal("10.50")).text == "TOTALDUE > 10.50"
    assert (vendor.recordno == 7).text == "RECORDNO = 7"
    assert (born >= datetime.date(2024, 5, 1)).text == "WHENCREATED >= '05/01/2024'"
    assert (onetime == True).text == "ONETIME = 'T'"  # noqa: E712 - builds a condition
    assert "<value>true</value>" in (onetime == True).xml  # noqa: E712
    assert vendor.recordno.like("1%").text == "RECORDNO like '1%'"
    for field, wrong in ((vendor.totaldue, 1.5), (vendor.recordno, "7"), (vendor.vendorid, 7), (born, "05/01/2024")):
        with pytest.raises(InvalidInput, match=f"{field.name}: .* accepted: "):
            field == wrong  # noqa: B015 - building it raises


def test_junctions() -> None:
    a, b, c = vendor.vendorid == "A", vendor.vendorid == "B", vendor.totaldue > 0
    assert ((a | b) & c).text == "(VENDORID = 'A' OR VENDORID = 'B') AND TOTALDUE > 0"
    assert (a & b & c).text == "VENDORID = 'A' AND VENDORID = 'B' AND TOTALDUE > 0"
    assert (a & (b & c)).xml == f"<and>{a.xml}{b.xml}{c.xml}</and>"
    assert (a | b & c).xml == f"<or>{a.xml}<and>{b.xml}{c.xml}</and></or>"
    with pytest.raises(InvalidInput, match=r"join conditions with & and \|"):
        bool(a)


def test_what_needs_quoting() -> None:
    assert (vendor.name == 'Erin\'s "Soft" & <Ware>').text == "NAME = 'Erin\\'s \"Soft\" & <Ware>'"
    assert '<value>Erin\'s "Soft" &amp; &lt;Ware&gt;</value>' in (vendor.name == 'Erin\'s "Soft" & <Ware>').xml
    assert (vendor.name == "''").text == "NAME = '\\'\\''"
    with pytest.raises(InvalidInput, match=r"NAME: .* holds a backslash"):
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


def test_limits() -> None:
    numbers = Field("RECORDNO", INTEGER)
    assert numbers.in_(range(1000)).xml.count("<value>") == 1000
    for wrong in ((), range(1001)):
        with pytest.raises(InvalidInput, match=r"RECORDNO: \d+ values; accepted: 1 to 1000"):
            numbers.in_(wrong)


def test_fields_are_found_by_name_and_path() -> None:
    assert vendor["TOTALDUE"].type is vendor.totaldue.type
    assert (vendor["PAYTOCONTACT.CONTACTNAME"] == "x").text == "PAYTOCONTACT.CONTACTNAME = 'x'"
    assert dir(vendor) == ["name", "recordno", "totaldue", "vendorid"]
    with pytest.raises(AttributeError, match="VENDOR has no field 'vendrid'; did you mean vendorid"):
        _ = vendor.vendrid


@model
class Filter(Structure):
    equalto: Comparison | None | Unset = UNSET

    __wire__ = Wire("filter", seq(choice(el("equalto", Ref(HERE, "Comparison")))))


@model
class Comparison(Structure):
    field: str | None
    value: str | None

    __wire__ = Wire("equalto", seq(el("field", vendor.name.type), el("value", vendor.name.type)))


def test_a_condition_becomes_a_filter() -> None:
    found = (vendor.vendorid == "V1").into(Filter)
    assert found == Filter(equalto=Comparison(field="VENDORID", value="V1"))
