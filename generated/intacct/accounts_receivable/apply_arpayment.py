# Generated from spec/accounts_receivable/apply_arpayment.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function apply_arpayment."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.accounts_receivable.arpaymentitems import ARPAYMENTITEMS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.accounts_receivable.arpaymentitem import Arpaymentitem

__all__ = ["apply_arpayment"]


@model
class apply_arpayment(Function[str]):
    """Apply AR payment (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-payments/#apply-ar-payment-legacy
    """

    arpaymentkey: int | None
    """AR payment key (integer, record number). Required."""
    paymentdate: datetime.date | None
    """Payment date (date, written as year, month and day). Required."""
    batchkey: int | None | Unset = UNSET
    """Summary key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    overpaylocid: str | None | Unset = UNSET
    """Overpayment location ID (text)."""
    overpaydeptid: str | None | Unset = UNSET
    """Overpayment department ID (text)."""
    arpaymentitems: list[Arpaymentitem] | None | Unset = UNSET
    """AR payment items. The schema lets the element around the list be repeated; a further one is kept in `extra`."""

    __wire__ = Wire(
        "apply_arpayment",
        seq(
            el("arpaymentkey", INTEGER, label="AR payment key"),
            el("paymentdate", SPLIT_DATE, label="Payment date"),
            el("batchkey", INTEGER, "?", label="Summary key"),
            el("memo", TEXT, "?", label="Memo"),
            el("overpaylocid", TEXT, "?", label="Overpayment location ID"),
            el("overpaydeptid", TEXT, "?", label="Overpayment department ID"),
            el("arpaymentitems", ARPAYMENTITEMS, "?", label="AR payment items"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
