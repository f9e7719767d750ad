"""Queries built step by step."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, cast

import pytest

import intacct
from intacct import Field, Record, query, read_by_query
from intacct.accounts_payable import APBILL, VENDOR
from intacct.common import Equalto, QueryFilter, QuerySelect
from intacct.common import query as query_function
from intacct_runtime.builder import as_function
from intacct_runtime.errors import InvalidInput
from intacct_runtime.model import Object, model
from intacct_runtime.query import Query
from intacct_runtime.registry import Registry
from intacct_runtime.wire import Ref, Wire, unordered

f = APBILL.fields
WANTED = query(APBILL).select(f.recordno)


def test_a_query_is_the_function_of_the_api() -> None:
    due = WANTED.where(f.vendorid == "V1")
    expected: query_function[APBILL] = query_function(
        object="APBILL",
        select=QuerySelect(field="RECORDNO"),
        filter=QueryFilter(equalto=Equalto(field="VENDORID", value="V1")),
    )
    assert due.build() == expected
    assert as_function(due) == as_function(expected) == expected


def test_everything_that_can_be_asked() -> None:
    asked = (
        query(APBILL)
        .select(f.vendor.name, f.recordno.count(), f.totaldue.sum())
        .where((f.vendorid == "V1") | (f.totaldue > Decimal("0.50")))
        .where(f.state != "Paid")
        .order_by(f.vendor.name, f.totaldue.desc())
        .order_by(f.recordno)
        .docparid("Vendor Invoice & Co")
        .ignore_case()
        .show_private()
        .return_format("csv")
        .page_size(2000)
        .offset(40)
    )
    expected = (
        "<query><object>APBILL</object><select><field>VENDOR.NAME</field><count>RECORDNO</count><sum>TOTALDUE</sum>"
        "</select><filter><and><or><equalto><field>VENDORID</field><value>V1</value></equalto><greaterthan>"
        "<field>TOTALDUE</field><value>0.50</value></greaterthan></or><notequalto><field>STATE</field><value>Paid"
        "</value></notequalto></and></filter><orderby><order><field>VENDOR.NAME</field><ascending/></order><order>"
        "<field>TOTALDUE</field><descending/></order><order><field>RECORDNO</field><ascending/></order></orderby>"
        "<docparid>Vendor Invoice &amp; Co</docparid><options><caseinsensitive>true</caseinsensitive><showprivate>true"
        "</showprivate><returnformat>csv</returnformat></options><pagesize>2000</pagesize><offset>40</offset></query>"
    )
    assert intacct.dumps(asked.build()).decode() == expected
    assert intacct.loads(expected) == asked.build()


def test_each_step_makes_another_query() -> None:
    one = WANTED.where(f.vendorid == "V1")
    other = WANTED.where(f.vendorid == "V2")
    assert WANTED.xml == "<query><object>APBILL</object><select><field>RECORDNO</field></select></query>"
    assert "V1" in one.xml
    assert "V1" not in other.xml
    with pytest.raises(AttributeError):
        WANTED._offset = 3  # type: ignore[misc]


def test_a_field_is_selected_once() -> None:
    assert WANTED.select(f.recordno, f.vendorid, f.recordno.count(), f.vendorid).xml.count("<field>") == 2
    assert query(APBILL).select(*f).xml.count("<field>") == len(list(f))


def test_a_query_that_selects_nothing_is_refused() -> None:
    with pytest.raises(InvalidInput, match=r"query: nothing is selected; use query\(APBILL\).select\(...\)"):
        query(APBILL).where(f.recordno > 0).build()


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: WANTED.select(VENDOR.fields.name),
        lambda: WANTED.select(VENDOR.fields.recordno.count()),
        lambda: WANTED.where((f.recordno > 1) & (VENDOR.fields.name == "x")),
        lambda: WANTED.order_by(VENDOR.fields.name.desc()),
        lambda: WANTED.where(VENDOR.fields.name.like("x")),
        lambda: read_by_query(APBILL, VENDOR.fields.name == "x"),
    ],
)
def test_fields_of_another_object_are_refused(wrong: Any) -> None:
    with pytest.raises(InvalidInput, match=r"is a field of VENDOR; this asks for APBILL: use APBILL.fields"):
        wrong()


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        (lambda: WANTED.select("TOTALDUE"), "APBILL: 'TOTALDUE'; accepted: fields, such as APBILL.fields.recordno"),
        (lambda: WANTED.select(f.vendor), "APBILL: <fields of VENDOR at VENDOR>; accepted: fields"),
        (lambda: WANTED.order_by("TOTALDUE"), "APBILL: 'TOTALDUE'; accepted: fields"),
        (lambda: WANTED.where(True), "True is no condition; accepted: comparisons of fields"),
        (lambda: query(""), "query: ''; accepted: the class of an object, such as APBILL, or an object's name"),
        (lambda: query(f), "query: <fields of APBILL>; accepted: the class of an object"),
        (lambda: query(Record), "query: .*Record.*; accepted: the class of an object"),
        (lambda: query(query_function), "query: .*; accepted: the class of an object"),
    ],
)
def test_what_is_no_field_condition_or_object_is_refused(wrong: Any, problem: str) -> None:
    with pytest.raises(InvalidInput, match=problem):
        wrong()


def test_a_stored_code_is_refused_where_labels_are_compared() -> None:
    asked = query(VENDOR).select(VENDOR.fields.vendorid)
    with pytest.raises(InvalidInput, match="STATUS: str 'T'; accepted: one of 'active'"):
        asked.where(VENDOR.fields.status == "T")


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        (lambda: WANTED.page_size(0), "page_size: 0; accepted: 1 to 2000"),
        (lambda: WANTED.page_size(cast("Any", "5")), "page_size: '5'; accepted: 1 to 2000"),
        (lambda: WANTED.page_size(2001), "page_size: 2001; accepted: 1 to 2000"),
        (lambda: WANTED.return_format("xls"), "return_format: 'xls'; accepted: csv or json"),
        (lambda: WANTED.offset(-1), "offset: -1; accepted: 0 to"),
        (lambda: read_by_query(APBILL, page_size=1001), "page_size: 1001; accepted: 1 to 1000"),
        (lambda: read_by_query(APBILL, "STATE = 'A'"), "read_by_query: APBILL: str .*; accepted: a condition"),
    ],
)
def test_limits(wrong: Any, problem: str) -> None:
    with pytest.raises(InvalidInput, match=problem):
        wrong()


def test_long_conditions_can_be_sent() -> None:
    long = f.recordno == 0
    for number in range(1, 1200):
        long |= f.recordno == number
    assert intacct.dumps(WANTED.where(long).build()).count(b"<value>") == 1200
    deep = f.recordno == 0
    for number in range(1, 51):
        deep = (deep | (f.recordno == number)) & (f.totaldue > number)
    assert intacct.dumps(WANTED.where(deep).build()).count(b"<and>") == 50
    with pytest.raises(InvalidInput, match="nested deeper than 100 levels"):
        deep | (f.recordno == 0)


def test_objects_without_a_class() -> None:
    asked: Query[Record] = query("plot").select(Field.named("NAME", str)).where(Field.named("SIZE", int) > 5)
    assert "<object>plot</object><select><field>NAME</field></select>" in asked.xml
    assert read_by_query("plot", Field.named("SIZE", int) > 5).query == "SIZE > 5"


def test_read_by_query() -> None:
    asked = read_by_query(
        APBILL,
        (f.state == "A") & f.totaldue.between(1, 2),
        fields=[f.recordno, f.totaldue],
        page_size=500,
        docparid="D",
    )
    assert intacct.dumps(asked) == (
        b"<readByQuery><object>APBILL</object><query>STATE = 'A' AND (TOTALDUE &gt;= 1 AND TOTALDUE &lt;= 2)</query>"
        b"<pagesize>500</pagesize><fields>RECORDNO,TOTALDUE</fields><docparid>D</docparid></readByQuery>"
    )
    assert intacct.dumps(read_by_query(APBILL)) == b"<readByQuery><object>APBILL</object><query/></readByQuery>"
    with pytest.raises(InvalidInput, match=r"VENDOR.NAME: is a field of a related object"):
        read_by_query(APBILL, fields=[f.vendor.name])


@model
class PLOT(Object):
    __wire__ = Wire("PLOT", unordered(), registry=Ref(__name__, "COMPANY"))


COMPANY = Registry({"readByQuery": "intacct.common.readbyquery:readByQuery"}, {"PLOT": f"{__name__}:PLOT"})


def test_the_functions_are_those_of_the_package_of_the_object() -> None:
    assert read_by_query(PLOT).object == "PLOT"
    with pytest.raises(InvalidInput, match="query: is no function that these bindings know"):
        query(PLOT).select(Field.named("SIZE", int)).build()


def test_what_is_shown_of_a_query() -> None:
    assert repr(WANTED.where(f.vendorid == "V1")) == "<query of APBILL: <field RECORDNO: integer>>"
