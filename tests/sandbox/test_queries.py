"""Queries built from fields, answered by the gateway: related records, aggregates, order, and both languages."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intacct import Client, Condition, Field, HttpReply, HttpRequest, InvalidInput, query, read_by_query
from intacct.accounts_payable import APBILL, APBILLITEM, VENDOR, create_apbill, create_vendor_object
from intacct.common import QueryFilter
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Scalar
from intacct_sandbox.handlers.reading import condition_of
from intacct_sandbox.params import Params
from intacct_sandbox.query.conditions import Column, Compare, compiled
from intacct_sandbox.query.text import parse
from intacct_sandbox.store import Record
from intacct_sandbox.values import Value

from .desk import HOST, PATH, Desk

f = APBILL.fields


class _Wire:
    """Carries requests of a client to a company in this process."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def send(self, request: HttpRequest) -> HttpReply:
        assert isinstance(request.content, bytes)
        response = self.desk.post(request.content, **{"Content-Type": "application/xml"})
        return HttpReply(response.status_code, dict(response.headers), response.content)

    def close(self) -> None:
        pass


@pytest.fixture
def client(desk: Desk) -> Iterator[Client]:
    """A client of the demo company, where five bills of two vendors are entered."""
    access = desk.sandbox.access
    with Client(
        transport=_Wire(desk),
        endpoint_url=f"https://{HOST}{PATH}",
        sender_id=access.sender_id,
        sender_password=access.sender_password,
        company_id=access.company_id,
        user_id=access.user_id,
        user_password=access.user_password,
    ) as client:
        for number, (vendor, amount) in enumerate(
            [("V1001", "10.00"), ("V1002", "7.25"), ("V1001", "20.50"), ("V1002", "1.00"), ("V1001", "30.00")], 1
        ):
            line = APBILLITEM(accountno="6000", trx_amount=Decimal(amount), locationid="110")
            day = datetime.date(2026, 11, number)
            client.execute(
                create_apbill(
                    vendorid=vendor,
                    recordid=f"Q{number}",
                    whencreated=day,
                    whendue=day + datetime.timedelta(days=30),
                    apbillitems=[line],
                )
            )
        yield client


MINE = f.recordid.like("Q_")


def test_records_come_in_order_page_by_page(client: Client) -> None:
    asked = query(APBILL).select(f.recordid, f.totaldue).where(MINE & (f.totaldue > 5)).order_by(f.totaldue.desc())
    found = list(client.iterate(asked, page_size=3))
    assert [(bill.recordid, bill.totaldue) for bill in found] == [
        ("Q5", Decimal("30.00")),
        ("Q3", Decimal("20.50")),
        ("Q1", Decimal("10.00")),
        ("Q2", Decimal("7.25")),
    ]
    assert [bill.recordid for bill in client.iterate(asked.order_by(f.recordid), page_size=1)][-1] == "Q2"
    assert len(client.execute(asked.page_size(2))) == 2
    assert [bill.recordid for bill in client.execute(asked.offset(3))] == ["Q2"]


def test_what_is_equal_in_an_order_keeps_its_place_from_page_to_page(client: Client) -> None:
    asked = query(APBILL).select(f.recordid).where(MINE).order_by(f.vendorid.desc())
    for size in (1, 2, 5):
        assert [bill.recordid for bill in client.iterate(asked, page_size=size)] == ["Q2", "Q4", "Q1", "Q3", "Q5"]


def test_fields_of_related_records_at_any_depth(client: Client) -> None:
    contact = f.vendor.displaycontact
    asked = query(APBILL).select(f.recordid, f.vendor.name, f.vendor.recordno, contact.contactname)
    [bill] = client.execute(asked.where((f.recordid == "Q2") & (f.vendor.name == "Granite Peak Legal")))
    assert f.vendor.name.of(bill) == "Granite Peak Legal"
    assert isinstance(f.vendor.recordno.of(bill), int)
    assert contact.contactname.of(bill) == "Granite Peak Legal(VV1002)"
    ordered = asked.where(MINE).order_by(f.vendor.name.desc(), f.recordid)
    assert [bill.recordid for bill in client.iterate(ordered, page_size=2)] == ["Q2", "Q4", "Q1", "Q3", "Q5"]


def test_aggregates_by_group(client: Client) -> None:
    count, total, least = f.recordno.count(), f.totaldue.sum(), f.whencreated.min()
    asked = query(APBILL).select(f.vendorid, count, total, least).where(MINE)
    rows = [(row.vendorid, count.of(row), total.of(row), least.of(row)) for row in client.iterate(asked, page_size=1)]
    assert rows == [
        ("V1001", 3, Decimal("60.50"), datetime.date(2026, 11, 1)),
        ("V1002", 2, Decimal("8.25"), datetime.date(2026, 11, 2)),
    ]
    by_name = query(APBILL).select(f.vendor.name, f.totaldue.avg()).where(MINE)
    averages = {f.vendor.name.of(row): f.totaldue.avg().of(row) for row in client.iterate(by_name)}
    assert averages["Granite Peak Legal"] == Decimal("4.125")


def test_aggregates_over_everything(client: Client) -> None:
    total, count = f.totaldue.sum(), f.recordno.count()
    asked = query(APBILL).select(total, count)
    [row] = client.iterate(asked.where(MINE))
    assert (total.of(row), count.of(row)) == (Decimal("68.75"), 5)
    [none] = client.execute(asked.where(f.recordid == "none"))
    assert (total.of(none), count.of(none)) == (None, 0)
    [both] = client.execute(query(APBILL).select(f.totaldue.min(), f.totaldue.max()).where(MINE))
    with pytest.raises(InvalidInput, match="TOTALDUE: came 2 times in one row"):
        f.totaldue.min().of(both)


def test_aggregates_over_fields_of_related_records(client: Client) -> None:
    count, last = f.vendor.recordno.count(), f.vendor.name.max()
    [row] = client.execute(query(APBILL).select(count, last).where(MINE))
    assert (count.of(row), last.of(row)) == (5, "Granite Peak Legal")


def test_options(client: Client) -> None:
    v = VENDOR.fields
    client.execute(create_vendor_object(vendorid="Q9", name="Quill", onetime=True))
    asked = query(VENDOR).select(v.vendorid).where((v.name == "QUILL") & (v.onetime == True))  # noqa: E712
    assert client.execute(asked) == []
    assert [vendor.vendorid for vendor in client.execute(asked.ignore_case().show_private())] == ["Q9"]


def test_rows(client: Client) -> None:
    asked = query(APBILL).select(f.recordid, f.totaldue).where(f.recordid == "Q3").return_format("csv")
    assert list(client.execute_rows(asked)) == [{"RECORDID": "Q3", "TOTALDUE": "20.50"}]


def test_queries_in_a_batch(client: Client) -> None:
    batch = client.batch()
    slot = batch.add(query(APBILL).select(f.recordid).where(f.recordid == "Q3"))
    batch.run()
    assert [bill.recordid for bill in slot.value] == ["Q3"]


def test_read_by_query(client: Client) -> None:
    v = VENDOR.fields
    asked = read_by_query(
        VENDOR, (v.status == "T") & (v.vendorid.in_(["V1001", "V1002"])), fields=[v.vendorid, v.status]
    )
    assert [(vendor.vendorid, vendor.status) for vendor in client.iterate(asked, page_size=1)] == [
        ("V1001", "active"),
        ("V1002", "active"),
    ]
    bills = client.iterate(read_by_query(APBILL, ~(f.recordid.not_like("Q_") | (f.totaldue <= 7))))
    assert sorted(str(bill.recordid) for bill in bills) == ["Q1", "Q2", "Q3", "Q5"]
    assert len(list(client.iterate(read_by_query(APBILL)))) >= 5


# Both languages say the same

TYPES: dict[str, Scalar] = {
    "NAME": TEXT,
    "AMOUNT": DECIMAL,
    "NUMBER": INTEGER,
    "DAY": DATE,
    "MOMENT": DATETIME,
    "FLAG": BOOLEAN,
}
names = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\\"), max_size=4)
texts = names | st.sampled_from(["", "'", "''", "%", "_", "' OR '1'='1", "a%b", ") OR (NAME = 'x", "NULL", "-- x", "5"])
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "NAME": texts,
    "AMOUNT": st.decimals(-20, 20, places=2) | st.integers(-3, 3),
    "NUMBER": st.integers(-3, 3),
    "DAY": st.dates(datetime.date(2024, 1, 1), datetime.date(2024, 1, 5)),
    "MOMENT": st.datetimes(datetime.datetime(2024, 1, 1), datetime.datetime(2024, 1, 3)).map(
        lambda moment: moment.replace(microsecond=0)
    ),
    "FLAG": st.booleans(),
}


@st.composite
def comparisons(draw: st.DrawFn) -> Condition:
    name = draw(st.sampled_from(sorted(TYPES)))
    field: Field[Any] = Field(name, TYPES[name])
    value = VALUES[name]
    operators = ["==", "!=", "in", "not in", "null", "not null", "like", "not like"]
    if name != "FLAG":
        operators += ["<", "<=", ">", ">=", "between"]
    match draw(st.sampled_from(operators)):
        case "==":
            return field == draw(value)
        case "!=":
            return field != draw(value)
        case "<":
            return field < draw(value)
        case "<=":
            return field <= draw(value)
        case ">":
            return field > draw(value)
        case ">=":
            return field >= draw(value)
        case "between":
            return field.between(*sorted([draw(value), draw(value)]))
        case "in":
            return field.in_(draw(st.lists(value, min_size=1, max_size=3)))
        case "not in":
            return field.not_in(draw(st.lists(value, min_size=1, max_size=3)))
        case "like":
            return field.like(draw(texts))
        case "not like":
            return field.not_like(draw(texts))
        case "null":
            return field.is_null()
        case _:
            return field.is_not_null()


conditions = st.recursive(
    comparisons(),
    lambda inner: st.one_of(
        st.builds(lambda a, b: a & b, inner, inner),
        st.builds(lambda a, b: a | b, inner, inner),
        inner.map(lambda c: ~c),
    ),
    max_leaves=6,
)
records = st.fixed_dictionaries({}, optional=VALUES)


def _decided(condition: Any, record: Record, *, coded: bool) -> bool | None:
    def column(name: str) -> Column:
        code = (lambda label: label) if coded else None
        return Column(lambda found: found.fields.get(name), type=TYPES[name], code=code)

    return compiled(condition, column)(record)


def _of_filter(condition: Condition) -> Any:
    [(name, value)] = [(n, v) for n, v in Params(condition.into(QueryFilter)).children() if v is not None]
    return condition_of(name, value)


@settings(deadline=None)
@given(conditions, st.lists(records, min_size=1, max_size=4))
def test_filter_and_text_find_the_same_records(condition: Condition, found: list[dict[str, Value]]) -> None:
    if any(
        getattr(leaf, "operator", "") in {"like", "notlike"} and leaf.field.name == "FLAG"
        for leaf in _leaves(condition)
    ):
        return  # patterns fit the code of a yes or no in one language, its label in the other
    for fields in found:
        record = Record("PLOT", 1, fields)
        by_filter = _decided(_of_filter(condition), record, coded=False)
        assert _decided(parse(condition.text), record, coded=True) is by_filter
        opposite = None if by_filter is None else not by_filter
        assert _decided(_of_filter(~condition), record, coded=False) is opposite
        assert _decided(parse((~condition).text), record, coded=True) is opposite


def _leaves(condition: Any) -> list[Any]:
    return [leaf for part in condition.parts for leaf in _leaves(part)] if hasattr(condition, "parts") else [condition]


@given(texts | st.text(), st.sampled_from(["=", "<", ">=", "like", "not like"]))
def test_no_value_changes_what_is_asked(value: str, operator: Any) -> None:
    field = Field.named("NAME", str)
    made = {
        "=": lambda: field == value,
        "<": lambda: field < value,
        ">=": lambda: field >= value,
        "like": lambda: field.like(value),
        "not like": lambda: field.not_like(value),
    }[operator]
    try:
        text = made().text
    except InvalidInput:
        return
    assert parse(text) == Compare("NAME", operator, (value,))
    [(_, filtered)] = [(n, v) for n, v in Params(made().into(QueryFilter)).children() if v is not None]
    assert Params(filtered).texts("value") in ([value], [])
