"""Checked by mypy and pyright, never run: what a user's editor infers of fields and queries."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import assert_type

from intacct import Aggregate, AsyncClient, Client, Condition, Field, Query, Record, Records, query, read_by_query
from intacct.accounts_payable import APBILL, VENDOR
from intacct.common import readByQuery

f = APBILL.fields
DUE = query(APBILL).select(f.recordno, f.vendor.name, f.totaldue.sum()).where((f.vendorid == "V1") & (f.totaldue > 0))


def fields_have_the_type_of_their_values(bill: APBILL) -> None:
    assert_type(f.recordno, Field[int])
    assert_type(f.totaldue, Field[Decimal])
    assert_type(f.whencreated, Field[datetime.date])
    assert_type(f.auwhencreated, Field[datetime.datetime])
    assert_type(VENDOR.fields.status, Field[str])
    assert_type(VENDOR.fields.onetime, Field[bool])
    assert_type(f.totaldue.of(bill), Decimal | None)
    assert_type(Field.named("REGION", Decimal), Field[Decimal])


def related_fields_too(bill: APBILL) -> None:
    assert_type(f.vendor.name.of(bill), str | None)
    assert_type(f.vendor.parent.totaldue, Field[Decimal])
    assert_type(f.vendor.displaycontact.mailaddress.city, Field[str])
    assert_type(VENDOR.fields.apaccount_record.title, Field[str])


def aggregates_have_the_type_of_what_they_work_out(row: APBILL) -> None:
    assert_type(f.vendorid.count(), Aggregate[int])
    assert_type(f.totaldue.sum(), Aggregate[Decimal])
    assert_type(f.recordno.sum(), Aggregate[int])
    assert_type(f.recordno.avg(), Aggregate[Decimal])
    assert_type(f.whencreated.max().of(row), datetime.date | None)


def comparisons_are_conditions() -> None:
    assert_type(f.totaldue > 1, Condition)
    assert_type(f.totaldue == Decimal(1), Condition)
    assert_type((f.vendorid != None) | ~f.whencreated.between(datetime.date(2024, 1, 1), datetime.date.max), Condition)  # noqa: E711


def queries_answer_records_of_their_object(client: Client) -> None:
    assert_type(DUE, Query[APBILL])
    assert_type(client.execute(DUE), Records[APBILL])
    assert_type(client.batch().add(DUE).value, Records[APBILL])
    for bill in client.iterate(DUE.order_by(f.recordno, f.totaldue.desc())):
        assert_type(bill, APBILL)
    assert_type(read_by_query(VENDOR, VENDOR.fields.status == "T"), readByQuery[VENDOR])
    assert_type(client.execute(query("plot").select(Field.named("SIZE", int))), Records[Record])


async def the_async_client_too(client: AsyncClient) -> None:
    assert_type(await client.execute(DUE), Records[APBILL])
    async for bill in client.iterate(DUE):
        assert_type(bill, APBILL)


def misuse_is_an_error_in_the_editor(field: Field[str]) -> None:
    DUE.where(f.totaldue == "1.00")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    DUE.where(f.totaldue == 1.5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    DUE.where(f.recordno == "1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    DUE.where(f.vendor.name == 1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    DUE.where(f.totaldue > "1.00")  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    DUE.where((f.recordno == "1") & (f.totaldue > 0))  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    DUE.where(f.whencreated.in_(["05/01/2024"]))  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    DUE.select(f.vendrid)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]
    DUE.select(f.vendor.nam)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]
    DUE.select("VENDORID")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    DUE.select(field.sum())  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]
