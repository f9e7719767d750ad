# Generated from spec/cash_management/reconcile_bank.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function reconcile_bank."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.cash_management.banktxns import BANKTXNS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import CURRENCY, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.cash_management.banktxn import Banktxn

__all__ = ["reconcile_bank"]


@model
class reconcile_bank(Function[str]):
    """Reconcile bank account.

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/cash-management/checking-accounts/#reconcile-checking-account-legacy
    """

    bankaccountid: str | None
    """Bank account ID (text). Required."""
    cutoffdate: datetime.date | None | Unset = UNSET
    """Cut-off date (date, written as year, month and day)."""
    statementendingdate: datetime.date | None
    """Statement ending date (date, written as year, month and day). Required."""
    reconmode: str | None
    """Reconciliation mode (text). Known values: Automatch, AutomatchReview. Required."""
    statementendingbalance: Decimal | None
    """Statement ending balance (amount). Required."""
    banktxns: list[Banktxn] | None
    """Bank transactions. Required."""

    __wire__ = Wire(
        "reconcile_bank",
        seq(
            el("bankaccountid", TEXT, label="Bank account ID"),
            el("cutoffdate", SPLIT_DATE, "?", label="Cut-off date"),
            el("statementendingdate", SPLIT_DATE, label="Statement ending date"),
            el("reconmode", TEXT, label="Reconciliation mode", open_values=("Automatch", "AutomatchReview")),
            el("statementendingbalance", CURRENCY, label="Statement ending balance"),
            el("banktxns", BANKTXNS, label="Bank transactions"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
