"""Checked by mypy and pyright, never run: what a user's editor infers from the bindings."""

from __future__ import annotations

from decimal import Decimal
from typing import assert_type

from intacct import (
    UNSET,
    AsyncClient,
    AsyncPages,
    Attempt,
    Client,
    Exchange,
    FunctionUsage,
    Pages,
    Query,
    Records,
    Unset,
    UsageCount,
)
from intacct.accounts_payable import APBILL, APPYMT, APPYMTDETAIL, create_appymt, create_bill, read_apbill
from intacct.common import ApprovalHistory, create, delete, describeall, read
from intacct.company_console import AuditTrailDetail, getAuditTrail
from intacct.general_ledger import get_trialbalance
from intacct.order_entry import Sotransitem, create_sotransaction
from intacct.platform_services import DimensionRelationship, getDimensionRelationships
from intacct.purchasing import PODOCUMENT, getApprovalHistory, getTransactionsToApprove
from intacct_runtime.node import Node
from intacct_runtime.telemetry import instrument


def execute_returns_what_the_function_answers(client: Client, bill: create_bill, order: create_sotransaction) -> None:
    assert_type(client.execute(bill), str)
    assert_type(client.execute(order), str)
    assert_type(client.execute(read_apbill(keys=[1])), Records[APBILL])
    assert_type(client.execute(create(objects=[APPYMT(vendorid="V1")])), Records[APPYMT])
    assert_type(client.execute(delete(object="APBILL", keys="1")), None)


def answers_have_classes_of_their_own(client: Client) -> None:
    steps = client.execute(getApprovalHistory(module="purchasing", docid="PO-1"))
    assert_type(steps, Records[ApprovalHistory])
    assert_type(steps[0].approvedby, str | None | Unset)
    assert_type(client.execute(getTransactionsToApprove(module="purchasing")), Records[PODOCUMENT])
    assert_type(client.execute(getAuditTrail(object="APBILL", objectkey="1")), Records[AuditTrailDetail])
    assert_type(client.execute(getDimensionRelationships()), Records[DimensionRelationship])
    assert_type(client.execute(describeall()), Node)


async def the_async_client_too(client: AsyncClient, bill: create_bill) -> None:
    assert_type(await client.execute(bill), str)
    assert_type(await client.execute(read_apbill(keys=[1])), Records[APBILL])


def a_batch_gives_typed_slots(client: Client, bill: create_bill) -> None:
    batch = client.batch()
    assert_type(batch.add(bill).value, str)


def clients_beside_a_client(client: Client, other: AsyncClient) -> None:
    assert_type(client.entity("100"), Client)
    assert_type(client.slide_in("one", entity_id="100"), Client)
    assert_type(other.slide_in("one"), AsyncClient)


def lists_and_counters(client: Client, other: AsyncClient, bills: Query[APBILL]) -> None:
    assert_type(client.iterate(bills, prefetch=True), Pages[APBILL])
    assert_type(other.iterate(bills, prefetch=True), AsyncPages[APBILL])
    assert_type(client.usage - client.usage, UsageCount)
    assert_type(client.usage.by_function["query"], FunctionUsage)


def hooks(seen: list[Attempt], done: list[Exchange]) -> None:
    Client(on_request=seen.append, on_reply=done.append, max_functions=None, max_reply_bytes=None)
    AsyncClient(on_reply=instrument(), max_concurrent_requests=2, max_request_bytes=1_000_000)
    Client(max_replies=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def fields_have_three_states(bill: APBILL, line: Sotransitem) -> None:
    assert_type(bill.totaldue, Decimal | None | Unset)
    assert_type(line.quantity, Decimal | None)
    if bill.totaldue is not None and bill.totaldue is not UNSET:
        assert_type(bill.totaldue, Decimal)
    assert_type(bill.totaldue or Decimal(0), Decimal)


def misuse_is_an_error_in_the_editor(bill: APBILL, line: APPYMTDETAIL) -> None:
    create_appymt(vendorid="V1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    APPYMTDETAIL(trx_paymentamount=1.5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    APBILL(vendrid="V1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    bill.vendrid = "V1"  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    read[APBILL](object="APBILL")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    get_trialbalance(reportingperiodname=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    line.trx_paymentamount = "1.00"  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
