# Generated from spec/general_ledger/glentry_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure glentry_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, DATE, DECIMAL, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["GlentryReply"]


@model
class GlentryReply(ReplyPart):
    """Journal entry line."""

    trtype: str | None | Unset = UNSET
    """Debit or credit (text). Known values: debit, credit."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount in base currency)."""
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    document: str | None | Unset = UNSET
    """Document (text)."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text)."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text)."""
    projectid: str | None | Unset = UNSET
    """Project ID (text)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    classid: str | None | Unset = UNSET
    """Class ID (text)."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text)."""
    journalid: str | None | Unset = UNSET
    """Journal symbol (text)."""
    batchno: str | None | Unset = UNSET
    """Batch number (text)."""
    trx_amount: Decimal | None | Unset = UNSET
    """Transaction amount (amount in transaction currency)."""
    exch_rate_date: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy)."""
    exch_rate_type_id: str | None | Unset = UNSET
    """Exchange rate type (text)."""
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal)."""
    recon_date: datetime.date | None | Unset = UNSET
    """Reconciliation date (date, written as year, month and day)."""

    __wire__ = Wire(
        "glentry",
        unordered(
            el("trtype", TEXT, "?", label="Debit or credit", open_values=("debit", "credit")),
            el("amount", CURRENCY, "?", label="Amount"),
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("document", TEXT, "?", label="Document"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("memo", TEXT, "?", label="Memo"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("customerid", TEXT, "?", label="Customer ID"),
            el("vendorid", TEXT, "?", label="Vendor ID"),
            el("employeeid", TEXT, "?", label="Employee ID"),
            el("projectid", TEXT, "?", label="Project ID"),
            el("itemid", TEXT, "?", label="Item ID"),
            el("classid", TEXT, "?", label="Class ID"),
            el("contractid", TEXT, "?", label="Contract ID"),
            el("warehouseid", TEXT, "?", label="Warehouse ID"),
            el("journalid", TEXT, "?", label="Journal symbol"),
            el("batchno", TEXT, "?", label="Batch number"),
            el("trx_amount", DECIMAL, "?", label="Transaction amount"),
            el("exch_rate_date", DATE, "?", label="Exchange rate date"),
            el("exch_rate_type_id", TEXT, "?", label="Exchange rate type"),
            el("exchange_rate", DECIMAL, "?", label="Exchange rate"),
            el("recon_date", SPLIT_DATE, "?", label="Reconciliation date"),
        ),
    )
