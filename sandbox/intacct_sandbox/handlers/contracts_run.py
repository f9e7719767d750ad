"""GENINVOICERUN: the lines of a preview become invoices, and what they bill counts as billed."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Final

import attrs

from intacct_sandbox.context import Context
from intacct_sandbox.errors import GatewayError, no_such_record, refused
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields
from intacct_sandbox.writing import Draft

from .contracts_calendar import Portion, Span
from .contracts_invoices import Charge, make_invoice
from .contracts_kinds import BILLING, LINE, REVENUE
from .contracts_ledger import summarize
from .contracts_posting import post_entry, unpost_entry
from .contracts_preview import PREVIEW, PREVIEW_LINE
from .contracts_schedules import (
    OPEN,
    POSTED,
    add_entries,
    contract_of,
    recognizes_on_invoice,
    schedule_of,
    settle_state,
)
from .registry import Behaviour, behaviour

RUN: Final = "GENINVOICERUN"
_MOST_ONLINE: Final = 50
_BILLED_BY: Final = "#BILLEDBY"
"""Hidden field of a revenue entry that an invoice made: the billing entry that it recognizes."""


@attrs.frozen
class _Bundle:
    """Lines of a preview that go on one invoice."""

    key: tuple[str, ...]
    lines: list[int]


@behaviour(RUN)
class Runs(Behaviour):
    """Invoices made from a preview."""

    def completed(self, context: Context, draft: Draft) -> Fields:
        preview = _preview(context, draft)
        return {
            **draft.fields,
            "EXECUTIONMODE": draft.fields.get("EXECUTIONMODE") or "Offline",
            "TYPE": "Unified Generate Invoice",
            "INVOICEBY": preview["INVOICEBY"],
            "POLICYKEY": preview["POLICYKEY"],
            "POLICYNAME": preview["POLICYNAME"],
            "TXNDEFINITION": preview["DOCPARID"],
            "INVOICEDATE": f"{preview.date('INVOICEDATE'):%m/%d/%Y}",
            "CREATEDBYUSER": context.session.user_id,
            "SCHEDULED": False,
            "STATE": "In Transit",
        }

    def create(self, context: Context, draft: Draft) -> Record:
        run = super().create(context, draft)
        preview = _preview(context, draft)
        bundles = _bundles(context, preview)
        if run.text("EXECUTIONMODE") == "Online" and len(bundles) > _MOST_ONLINE:
            raise refused(f"{len(bundles)} invoices are too many for an online run.", "Use the execution mode Offline.")
        failed = sum(not _invoice(context, preview.recordno, run.recordno, bundle) for bundle in bundles)
        state = "Success" if not failed else "Failed" if failed == len(bundles) else "Partial Success"
        context.change(_again(context, PREVIEW, preview.recordno), {"GENINVOICERUNKEY": run.recordno})
        run = _again(context, RUN, run.recordno)
        context.change(run, {"STATE": state})
        return run


def _preview(context: Context, draft: Draft) -> Record:
    key = draft.text("PREVIEWKEY")
    preview = context.get(PREVIEW, int(key)) if key.isdecimal() else None
    if preview is None:
        raise no_such_record("invoice", "contract invoice preview", key)
    if preview["GENINVOICERUNKEY"] is not None:
        raise refused(
            f"Preview {key} is invoiced already by run {preview.text('GENINVOICERUNKEY')}.", "Make a new one."
        )
    return preview


def _again(context: Context, kind: str, number: int) -> Record:
    """Return a record anew: what is undone leaves old copies behind."""
    record = context.store.get(kind, number)
    assert record is not None
    return record


def _bundles(context: Context, preview: Record) -> list[_Bundle]:
    """Sort the selected lines into invoices: by customer and currency, and as the preview says."""
    by = set(preview.text("INVOICEBY").split("#~#"))
    if by == {"CONTRACT"}:
        by = {"CUSTOMER", "CONTRACT"}
    found: dict[tuple[str, ...], list[int]] = {}
    for line in context.lines(preview, PREVIEW_LINE):
        if not line.flag("SELECTED"):
            continue
        sold = _again(context, LINE, line.integer("#LINE") or 0)
        contract = contract_of(context, sold)
        key = (
            contract.text("CUSTOMERID"),
            contract.text("CURRENCY"),
            contract.text("BASECURR"),
            contract.text("CONTRACTID") if "CONTRACT" in by else "",
            sold.text("BILLTOCONTACTNAME") if "BILLTO" in by else "",
            sold.text("PROJECTID") if "PROJECT" in by else "",
        )
        found.setdefault(key, []).append(line.recordno)
    return [_Bundle(key, lines) for key, lines in sorted(found.items())]


def _invoice(context: Context, preview_key: int, run_key: int, bundle: _Bundle) -> bool:
    """Make one invoice; if it cannot be made its lines say why and nothing of it is kept."""
    try:
        with context.store.savepoint():
            preview = _again(context, PREVIEW, preview_key)
            charges = [_charge(context, number) for number in bundle.lines]
            _invoice_charges(context, preview, run_key, charges)
    except GatewayError as failure:
        text = " ".join(row.description2 for row in failure.rows)
        for number in bundle.lines:
            context.change(_again(context, PREVIEW_LINE, number), {"STATE": "Failure", "ERRMSG": text})
        return False
    return True


def _charge(context: Context, number: int) -> Charge:
    line = _again(context, PREVIEW_LINE, number)
    sold = _again(context, LINE, line.integer("#LINE") or 0)
    entry = context.store.get(BILLING.entry, line.integer("CNBILLINGSCHENTRYKEY"))
    if entry is None or entry.text("STATE") != OPEN:
        state = "gone" if entry is None else entry.text("STATE").lower()
        raise refused(
            f"Billing schedule entry {line.text('CNBILLINGSCHENTRYKEY')} is not open any more: it is {state}."
        )
    if (entry.number("AMOUNT"), entry.number("BASEAMOUNT")) != (line.number("TRX_AMOUNT"), line.number("AMOUNT")):
        raise refused(f"Billing schedule entry {entry.recordno} was changed since the preview.", "Make a new preview.")
    return Charge(line, entry, sold, contract_of(context, sold))


def _invoice_charges(context: Context, preview: Record, run_key: int, charges: list[Charge]) -> None:
    document = make_invoice(context, preview, run_key, charges)
    date = preview.date("GLPOSTDATE") or context.today
    for charge in charges:
        post_entry(context, charge.entry, date)
        _recognize(context, charge, date)
        context.change(charge.preview_line, {"DOCNO": document["DOCNO"]})
    for contract in {charge.contract.recordno: charge.contract for charge in charges}.values():
        summarize(context, contract)


def _recognize(context: Context, charge: Charge, date: datetime.date) -> None:
    """Recognize the revenue of a line that does not defer it."""
    schedule = schedule_of(context, charge.line, REVENUE)
    if schedule is None or not recognizes_on_invoice(context, charge.line):
        return
    entry = charge.entry
    portions = [Portion(date, Decimal(1), Span(date, date))]
    (made,) = add_entries(context, schedule, portions, entry.number("AMOUNT"), entry.number("BASEAMOUNT"))
    context.store.update(made, {_BILLED_BY: entry.recordno})
    post_entry(context, made, date)


def withdraw(context: Context, document: Record) -> None:
    """Take back what an invoice of a run did: what it billed is open again and its receivable is gone."""
    invoice = context.store.get("ARINVOICE", document.integer("PRRECORDKEY"))
    if invoice is not None and (invoice.number("TRX_TOTALPAID") or invoice.number("TRX_TOTALSELECTED")):
        raise refused(f"Invoice {invoice.text('RECORDID')} is paid.", "Undo the payment first.")
    contracts: dict[int, Record] = {}
    for line in context.lines(document, "SODOCUMENTENTRY"):
        entry = context.store.get(BILLING.entry, line.integer("BILLABLECONTRACTSCHENTRYKEY"))
        if entry is not None and entry.text("STATE") == POSTED:
            contract = _reopen(context, entry)
            contracts[contract.recordno] = contract
    if invoice is not None:
        for item in context.lines(invoice, "ARINVOICEITEM"):
            context.remove(item)
        context.remove(invoice)
        context.change(document, {"PRRECORDKEY": None})
    for contract in contracts.values():
        summarize(context, contract)


def _reopen(context: Context, entry: Record) -> Record:
    for made in context.store.select(REVENUE.entry, lambda revenue: revenue[_BILLED_BY] == entry.recordno):
        schedule = context.parent(made)
        unpost_entry(context, made)
        context.remove(made)
        if schedule is not None:
            settle_state(context, schedule)
    unpost_entry(context, entry)
    schedule = context.parent(entry)
    assert schedule is not None
    return contract_of(context, schedule)
