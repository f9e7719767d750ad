# Generated from spec/accounts_receivable/create_invoicebatch.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_invoicebatch."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.accounts_receivable.create_invoice import create_invoice as create_invoice_

__all__ = ["create_invoicebatch"]


@model
class create_invoicebatch(Function[str]):
    """Create invoice summary (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-summaries/#create-invoice-summary-legacy
    """

    batchtitle: str | None
    """Batch title (text). Required."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    create_invoice: list[create_invoice_] | None | Unset = UNSET
    """Create invoice."""

    __wire__ = Wire(
        "create_invoicebatch",
        seq(
            el("batchtitle", TEXT, label="Batch title"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el(
                "create_invoice",
                Ref("intacct.accounts_receivable.create_invoice", "create_invoice"),
                "*",
                label="Create invoice",
            ),
        ),
        writes=True,
    )
    __result__ = KeyResult()
