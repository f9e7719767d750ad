# Generated from spec/accounts_payable/reclassify_bill.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function reclassify_bill."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.reclassifyitems import RECLASSIFYITEMS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.accounts_payable.paypriority import Paypriority
    from intacct.common.reclasslineitem import Reclasslineitem

__all__ = ["reclassify_bill"]


@model
class reclassify_bill(Function[str]):
    """Reclassify bill.

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    key: str | None
    """Record key (text). Required."""
    billno: str | None | Unset = UNSET
    """Bill number (text)."""
    referenceno: str | None | Unset = UNSET
    """Reference number (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    termname: str | None | Unset = UNSET
    """Payment term (text). Payment terms, from which due date and discount follow."""
    datedue: datetime.date | None | Unset = UNSET
    """Date due (date, written as year, month and day)."""
    recpaydate: datetime.date | None | Unset = UNSET
    """Recurring payment date (date, written as year, month and day)."""
    paypriority: Paypriority | None | Unset = UNSET
    """Pay priority."""
    onhold: bool | None | Unset = UNSET
    """On hold (boolean, true or false)."""
    reclassifyitems: list[Reclasslineitem] | None | Unset = UNSET
    """Lines to reclassify."""

    __wire__ = Wire(
        "reclassify_bill",
        seq(
            el("billno", TEXT, "?", label="Bill number"),
            el("referenceno", TEXT, "?", label="Reference number"),
            el("description", TEXT, "?", label="Description"),
            el("termname", TEXT, "?", label="Payment term"),
            el("datedue", SPLIT_DATE, "?", label="Date due"),
            el("recpaydate", SPLIT_DATE, "?", label="Recurring payment date"),
            el("paypriority", Ref("intacct.accounts_payable.paypriority", "Paypriority"), "?", label="Pay priority"),
            el("onhold", BOOLEAN, "?", label="On hold"),
            el("reclassifyitems", RECLASSIFYITEMS, "?", label="Lines to reclassify"),
        ),
        (attribute("key", TEXT, required=True),),
        writes=True,
    )
    __result__ = KeyResult(required=False)
