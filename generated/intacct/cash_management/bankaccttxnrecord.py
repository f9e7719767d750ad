# Generated from spec/cash_management/BANKACCTTXNRECORD.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object BANKACCTTXNRECORD."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import CURRENCY, DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["BANKACCTTXNRECORD"]


@model
class BANKACCTTXNRECORD(Object):
    """Bank transaction record (BANKACCTTXNRECORD).

    No generic function takes it.
    """

    transactionid: str | None | Unset = UNSET
    """Transaction ID (text). Write-only."""
    postingdate: datetime.date | None | Unset = UNSET
    """Posting date (date, mm/dd/yyyy). Write-only."""
    transactiontype: str | None | Unset = UNSET
    """Transaction type (text). Known values: withdrawal, deposit, charge, payment. Required in create. Write-only."""
    doctype: str | None | Unset = UNSET
    """Document type (text). Write-only."""
    docno: str | None | Unset = UNSET
    """Document number (text). Write-only."""
    payee: str | None | Unset = UNSET
    """Payee (text). Write-only."""
    amount: Decimal | None | Unset = UNSET
    """Base amount (amount). Required in create. Write-only."""
    description: str | None | Unset = UNSET
    """Memo (text). Write-only."""
    currency: str | None | Unset = UNSET
    """Transaction currency (text). Write-only."""

    __wire__ = Wire(
        "BANKACCTTXNRECORD",
        unordered(
            el("TRANSACTIONID", TEXT, "?", label="Transaction ID", access="write"),
            el("POSTINGDATE", DATE, "?", label="Posting date", access="write"),
            el(
                "TRANSACTIONTYPE",
                TEXT,
                "?",
                label="Transaction type",
                access="write",
                required=("create",),
                open_values=("withdrawal", "deposit", "charge", "payment"),
            ),
            el("DOCTYPE", TEXT, "?", label="Document type", access="write"),
            el("DOCNO", TEXT, "?", label="Document number", access="write"),
            el("PAYEE", TEXT, "?", label="Payee", access="write"),
            el("AMOUNT", CURRENCY, "?", label="Base amount", access="write", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Memo", access="write"),
            el("CURRENCY", TEXT, "?", label="Transaction currency", access="write"),
        ),
        label="Bank transaction record",
    )
