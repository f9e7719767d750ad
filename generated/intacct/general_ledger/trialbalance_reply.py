# Generated from spec/general_ledger/trialbalance_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure trialbalance_reply."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["TrialbalanceReply"]


@model
class TrialbalanceReply(ReplyPart):
    """Trial balance.

    - The response DTD lists the parts up to locationid; the others follow from includereportingbook and adjbooks.
    """

    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    startbalance: Decimal | None | Unset = UNSET
    """Start balance (amount)."""
    debits: Decimal | None | Unset = UNSET
    """Debits (amount)."""
    credits: Decimal | None | Unset = UNSET
    """Credits (amount)."""
    endbalance: Decimal | None | Unset = UNSET
    """End balance (amount)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    adjdebits: Decimal | None | Unset = UNSET
    """Adjustment debits (amount). The vendor's schema does not list it; the gateway takes it."""
    adjcredits: Decimal | None | Unset = UNSET
    """Adjustment credits (amount). The vendor's schema does not list it; the gateway takes it."""
    reportingbook: str | None | Unset = UNSET
    """Reporting book (text). The vendor's schema does not list it; the gateway takes it."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given. The vendor's schema does not
    list it; the gateway takes it.
    """

    __wire__ = Wire(
        "trialbalance",
        unordered(
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("startbalance", CURRENCY, "?", label="Start balance"),
            el("debits", CURRENCY, "?", label="Debits"),
            el("credits", CURRENCY, "?", label="Credits"),
            el("endbalance", CURRENCY, "?", label="End balance"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("adjdebits", CURRENCY, "?", label="Adjustment debits"),
            el("adjcredits", CURRENCY, "?", label="Adjustment credits"),
            el("reportingbook", TEXT, "?", label="Reporting book"),
            el("currency", TEXT, "?", label="Currency"),
        ),
    )
