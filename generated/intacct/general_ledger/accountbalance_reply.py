# Generated from spec/general_ledger/accountbalance_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure accountbalance_reply."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["AccountbalanceReply"]


@model
class AccountbalanceReply(ReplyPart):
    """Account balance."""

    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    startbalance: Decimal | None | Unset = UNSET
    """Start balance (amount)."""
    debits: Decimal | None | Unset = UNSET
    """Debits (amount)."""
    credits: Decimal | None | Unset = UNSET
    """Credits (amount)."""
    adjdebits: Decimal | None | Unset = UNSET
    """Adjustment debits (amount)."""
    adjcredits: Decimal | None | Unset = UNSET
    """Adjustment credits (amount)."""
    endbalance: Decimal | None | Unset = UNSET
    """End balance (amount)."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    reportingbook: str | None | Unset = UNSET
    """Reporting book (text)."""

    __wire__ = Wire(
        "accountbalance",
        unordered(
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("startbalance", CURRENCY, "?", label="Start balance"),
            el("debits", CURRENCY, "?", label="Debits"),
            el("credits", CURRENCY, "?", label="Credits"),
            el("adjdebits", CURRENCY, "?", label="Adjustment debits"),
            el("adjcredits", CURRENCY, "?", label="Adjustment credits"),
            el("endbalance", CURRENCY, "?", label="End balance"),
            el("currency", TEXT, "?", label="Currency"),
            el("reportingbook", TEXT, "?", label="Reporting book"),
        ),
    )
