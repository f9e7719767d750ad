# Generated from spec/accounts_receivable/reclassify_invoice.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function reclassify_invoice."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.reclassifyitems import RECLASSIFYITEMS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.reclasslineitem import Reclasslineitem

__all__ = ["reclassify_invoice"]


@model
class reclassify_invoice(Function[str]):
    """Reclassify invoice.

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    key: str | None
    """Record key (text). Required."""
    invoiceno: str | None | Unset = UNSET
    """Invoice number (text)."""
    referenceno: str | None | Unset = UNSET
    """Reference number (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    termname: str | None | Unset = UNSET
    """Payment term (text). Payment terms, from which due date and discount follow."""
    datedue: datetime.date | None | Unset = UNSET
    """Date due (date, written as year, month and day)."""
    reclassifyitems: list[Reclasslineitem] | None | Unset = UNSET
    """Lines to reclassify."""

    __wire__ = Wire(
        "reclassify_invoice",
        seq(
            el("invoiceno", TEXT, "?", label="Invoice number"),
            el("referenceno", TEXT, "?", label="Reference number"),
            el("description", TEXT, "?", label="Description"),
            el("termname", TEXT, "?", label="Payment term"),
            el("datedue", SPLIT_DATE, "?", label="Date due"),
            el("reclassifyitems", RECLASSIFYITEMS, "?", label="Lines to reclassify"),
        ),
        (attribute("key", TEXT, required=True),),
        writes=True,
    )
    __result__ = KeyResult(required=False)
