# Generated from spec/cash_management/wudisbursementitem.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure wudisbursementitem."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, choice, el, seq

__all__ = ["Wudisbursementitem"]


@model
class Wudisbursementitem(Structure):
    """Disbursement line.

    Until 2018.R2 to 2019.R1 (which of them is not known).
    """

    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers.
    """
    description: str | None | Unset = UNSET
    """Description (text)."""
    amount: Decimal | None
    """Amount (amount). Required."""
    item1099: bool | None | Unset = UNSET
    """Form 1099 (boolean, true or false)."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""

    __wire__ = Wire(
        "wudisbursementitem",
        seq(
            choice(el("glaccountno", TEXT, label="GL account number"), el("accountlabel", TEXT, label="Account label")),
            el("description", TEXT, "?", label="Description"),
            el("amount", CURRENCY, label="Amount"),
            el("item1099", BOOLEAN, "?", label="Form 1099"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("locationid", TEXT, "?", label="Location ID"),
        ),
        until="2018.R2..2019.R1",
    )
