# Generated from spec/accounts_receivable/create_arpaymentbatch.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_arpaymentbatch."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.accounts_receivable.apply_arpayment import apply_arpayment as apply_arpayment_
    from intacct.accounts_receivable.create_arpayment import create_arpayment as create_arpayment_

__all__ = ["create_arpaymentbatch"]


@model
class create_arpaymentbatch(Function[str]):
    """Create AR payment summary (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-summaries/#create-ar-payment-summary-legacy
    """

    batchtitle: str | None
    """Batch title (text). Required."""
    bankaccountid: str | None | Unset = UNSET
    """Bank account ID (text)."""
    undepfundsacct: str | None | Unset = UNSET
    """Undeposited funds account (text)."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    create_arpayment: list[create_arpayment_] | None | Unset = UNSET
    """Create AR payment."""
    apply_arpayment: list[apply_arpayment_] | None | Unset = UNSET
    """Apply AR payment."""

    __wire__ = Wire(
        "create_arpaymentbatch",
        seq(
            el("batchtitle", TEXT, label="Batch title"),
            choice(
                el("bankaccountid", TEXT, label="Bank account ID"),
                el("undepfundsacct", TEXT, label="Undeposited funds account"),
                occurs="?",
            ),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el(
                "create_arpayment",
                Ref("intacct.accounts_receivable.create_arpayment", "create_arpayment"),
                "*",
                label="Create AR payment",
            ),
            el(
                "apply_arpayment",
                Ref("intacct.accounts_receivable.apply_arpayment", "apply_arpayment"),
                "*",
                label="Apply AR payment",
            ),
        ),
        writes=True,
    )
    __result__ = KeyResult()
