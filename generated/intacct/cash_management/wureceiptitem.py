# Generated from spec/cash_management/wureceiptitem.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure wureceiptitem."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import CURRENCY, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, choice, el, seq

__all__ = ["Wureceiptitem"]


@model
class Wureceiptitem(Structure):
    """Receipt line.

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
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""

    __wire__ = Wire(
        "wureceiptitem",
        seq(
            choice(el("glaccountno", TEXT, label="GL account number"), el("accountlabel", TEXT, label="Account label")),
            el("description", TEXT, "?", label="Description"),
            el("amount", CURRENCY, label="Amount"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("locationid", TEXT, "?", label="Location ID"),
        ),
        until="2018.R2..2019.R1",
    )
