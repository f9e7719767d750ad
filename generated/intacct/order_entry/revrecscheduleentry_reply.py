# Generated from spec/order_entry/revrecscheduleentry_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure revrecscheduleentry_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["RevrecscheduleentryReply"]


@model
class RevrecscheduleentryReply(ReplyPart):
    """Revenue recognition schedule entry."""

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    revrecschedulekey: str | None | Unset = UNSET
    """Revenue recognition schedule key (text)."""
    posted: bool | None | Unset = UNSET
    """Post to GL budgets (boolean, true or false)."""
    position: str | None | Unset = UNSET
    """Position (text)."""
    next: bool | None | Unset = UNSET
    """Next (boolean, true or false)."""
    postingdate: datetime.date | None | Unset = UNSET
    """Posting date (date, written as year, month and day)."""
    revacctkey: str | None | Unset = UNSET
    """Acct no. (text)."""
    accountno: str | None | Unset = UNSET
    """Account number (text)."""
    accounttitle: str | None | Unset = UNSET
    """Account title (text)."""
    journalkey: str | None | Unset = UNSET
    """Journal (text)."""
    gljournal: str | None | Unset = UNSET
    """Journal (text)."""
    deferredrevacctkey: str | None | Unset = UNSET
    """Deferred revenue GL account (text)."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount in base currency)."""
    glbatchkey: str | None | Unset = UNSET
    """GL batch (text)."""
    schopkey: int | None | Unset = UNSET
    """Scheduled operation key (integer, record number)."""
    tr_type: str | None | Unset = UNSET
    """Debit or credit (text)."""
    trx_amount: Decimal | None | Unset = UNSET
    """Transaction amount (amount in transaction currency)."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    posted_amount: Decimal | None | Unset = UNSET
    """Posted amount (amount)."""
    exchratedate: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, written as year, month and day). Day of which the exchange rate is taken."""
    exchratetypeid: str | None | Unset = UNSET
    """Exchange rate type ID (text)."""
    exchrate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal)."""
    description: str | None | Unset = UNSET
    """Description (text)."""

    __wire__ = Wire(
        "revrecscheduleentry",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("revrecschedulekey", TEXT, "?", label="Revenue recognition schedule key"),
            el("posted", BOOLEAN, "?", label="Post to GL budgets"),
            el("position", TEXT, "?", label="Position"),
            el("next", BOOLEAN, "?", label="Next"),
            el("postingdate", SPLIT_DATE, "?", label="Posting date"),
            el("revacctkey", TEXT, "?", label="Acct no."),
            el("accountno", TEXT, "?", label="Account number"),
            el("accounttitle", TEXT, "?", label="Account title"),
            el("journalkey", TEXT, "?", label="Journal"),
            el("gljournal", TEXT, "?", label="Journal"),
            el("deferredrevacctkey", TEXT, "?", label="Deferred revenue GL account"),
            el("amount", CURRENCY, "?", label="Amount"),
            el("glbatchkey", TEXT, "?", label="GL batch"),
            el("schopkey", INTEGER, "?", label="Scheduled operation key"),
            el("tr_type", TEXT, "?", label="Debit or credit"),
            el("trx_amount", DECIMAL, "?", label="Transaction amount"),
            el("currency", TEXT, "?", label="Currency"),
            el("posted_amount", CURRENCY, "?", label="Posted amount"),
            el("exchratedate", SPLIT_DATE, "?", label="Exchange rate date"),
            el("exchratetypeid", TEXT, "?", label="Exchange rate type ID"),
            el("exchrate", DECIMAL, "?", label="Exchange rate"),
            el("description", TEXT, "?", label="Description"),
        ),
    )
