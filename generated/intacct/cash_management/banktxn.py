# Generated from spec/cash_management/banktxn.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure banktxn."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import CURRENCY, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Banktxn"]


@model
class Banktxn(Structure):
    """Bank transaction."""

    postingdate: datetime.date | None
    """Posting date (date, written as year, month and day). Required."""
    txntype: str | None
    """Transaction type (text). Known values: withdrawal, deposit. Required."""
    doctype: str | None
    """Document type (text). Known values: check, card, ach. Required."""
    document: str | None
    """Document (text). Required."""
    payee: str | None
    """Payee (text). Required."""
    amount: Decimal | None
    """Amount (amount). Required."""
    description: str | None | Unset = UNSET
    """Description (text)."""

    __wire__ = Wire(
        "banktxn",
        seq(
            el("postingdate", SPLIT_DATE, label="Posting date"),
            el("txntype", TEXT, label="Transaction type", open_values=("withdrawal", "deposit")),
            el("doctype", TEXT, label="Document type", open_values=("check", "card", "ach")),
            el("document", TEXT, label="Document"),
            el("payee", TEXT, label="Payee"),
            el("amount", CURRENCY, label="Amount"),
            el("description", TEXT, "?", label="Description"),
        ),
    )
