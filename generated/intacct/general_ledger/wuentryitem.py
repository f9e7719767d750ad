# Generated from spec/general_ledger/wuentryitem.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure wuentryitem."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import CURRENCY, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, choice, el, seq

__all__ = ["Wuentryitem"]


@model
class Wuentryitem(Structure):
    """Journal entry line.

    Until 2018.R2 to 2019.R1 (which of them is not known).
    """

    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers.
    """
    amount: Decimal | None
    """Amount (amount). Required."""
    trtype: str | None
    """Debit or credit (text). Required."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    document: str | None | Unset = UNSET
    """Document (text)."""

    __wire__ = Wire(
        "wuentryitem",
        seq(
            choice(el("glaccountno", TEXT, label="GL account number"), el("accountlabel", TEXT, label="Account label")),
            el("amount", CURRENCY, label="Amount"),
            el("trtype", TEXT, label="Debit or credit"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("description", TEXT, "?", label="Description"),
            el("document", TEXT, "?", label="Document"),
        ),
        until="2018.R2..2019.R1",
    )
