# Generated from spec/accounts_payable/appaymentrequest_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure appaymentrequest_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, DATETIME, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["AppaymentrequestReply"]


@model
class AppaymentrequestReply(ReplyPart):
    """AP payment request."""

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text)."""
    vendorname: str | None | Unset = UNSET
    """Vendor name (text)."""
    paymenttype: str | None | Unset = UNSET
    """Payment method (text)."""
    paymentdate: datetime.date | None | Unset = UNSET
    """Payment date (date, written as year, month and day)."""
    receiptdate: str | None | Unset = UNSET
    """Receipt date (text)."""
    paymentamount: Decimal | None | Unset = UNSET
    """Payment amount (amount in base currency)."""
    documentnumber: str | None | Unset = UNSET
    """Document number (text)."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    state: str | None | Unset = UNSET
    """State (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    bankaccountid: str | None | Unset = UNSET
    """Bank account ID (text)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    termname: str | None | Unset = UNSET
    """Payment term (text). Payment terms, from which due date and discount follow."""
    cleared: str | None | Unset = UNSET
    """Cleared (text)."""
    cleareddate: datetime.date | None | Unset = UNSET
    """Cleared date (date, written as year, month and day)."""
    systemgenerated: str | None | Unset = UNSET
    """System generated (text)."""
    vendordue: Decimal | None | Unset = UNSET
    """Total due vendor (decimal)."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    paymenttrxamount: Decimal | None | Unset = UNSET
    """Payment transaction amount (amount in transaction currency)."""

    __wire__ = Wire(
        "appaymentrequest",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("vendorid", TEXT, "?", label="Vendor ID"),
            el("vendorname", TEXT, "?", label="Vendor name"),
            el("paymenttype", TEXT, "?", label="Payment method"),
            el("paymentdate", SPLIT_DATE, "?", label="Payment date"),
            el("receiptdate", TEXT, "?", label="Receipt date"),
            el("paymentamount", CURRENCY, "?", label="Payment amount"),
            el("documentnumber", TEXT, "?", label="Document number"),
            el("memo", TEXT, "?", label="Memo"),
            el("state", TEXT, "?", label="State"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("bankaccountid", TEXT, "?", label="Bank account ID"),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("termname", TEXT, "?", label="Payment term"),
            el("cleared", TEXT, "?", label="Cleared"),
            el("cleareddate", SPLIT_DATE, "?", label="Cleared date"),
            el("systemgenerated", TEXT, "?", label="System generated"),
            el("vendordue", DECIMAL, "?", label="Total due vendor"),
            el("currency", TEXT, "?", label="Currency"),
            el("paymenttrxamount", DECIMAL, "?", label="Payment transaction amount"),
        ),
    )
