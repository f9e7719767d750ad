# Generated from spec/cash_management/record_deposit.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function record_deposit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.cash_management.receiptkeys import RECEIPTKEYS
from intacct.cash_management.receipts import RECEIPTS
from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.cash_management.receipt import Receipt
    from intacct.common.customfield import Customfield

__all__ = ["record_deposit"]


@model
class record_deposit(Function[str]):
    """Record deposit (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/cash-management/deposits/#create-deposit-legacy
    """

    bankaccountid: str | None
    """Bank account ID (text). Required."""
    depositdate: datetime.date | None
    """Deposit date (date, written as year, month and day). Required."""
    depositid: str | None
    """ID (text). Required."""
    receipts: list[Receipt] | None | Unset = UNSET
    """Receipts."""
    receiptkeys: list[int] | None | Unset = UNSET
    """Receipt keys (list of integer)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "record_deposit",
        seq(
            el("bankaccountid", TEXT, label="Bank account ID"),
            el("depositdate", SPLIT_DATE, label="Deposit date"),
            el("depositid", TEXT, label="ID"),
            choice(el("receipts", RECEIPTS, label="Receipts"), el("receiptkeys", RECEIPTKEYS, label="Receipt keys")),
            el("description", TEXT, "?", label="Description"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
