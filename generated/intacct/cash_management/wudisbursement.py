# Generated from spec/cash_management/wudisbursement.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure wudisbursement."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.cash_management.wudisbursementitems import WUDISBURSEMENTITEMS
from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.cash_management.wudisbursementitem import Wudisbursementitem

__all__ = ["Wudisbursement"]


@model
class Wudisbursement(Structure):
    """Disbursement.

    Until 2018.R2 to 2019.R1 (which of them is not known).
    """

    bankaccountid: str | None
    """Bank account ID (text). Required."""
    datecreated: datetime.date | None
    """Date created (date, written as year, month and day). Required."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text)."""
    payee: str | None | Unset = UNSET
    """Payee (text)."""
    referenceno: str | None | Unset = UNSET
    """Reference number (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    wudisbursementitems: list[Wudisbursementitem] | None
    """Disbursement lines. Required."""

    __wire__ = Wire(
        "wudisbursement",
        seq(
            el("bankaccountid", TEXT, label="Bank account ID"),
            el("datecreated", SPLIT_DATE, label="Date created"),
            choice(el("vendorid", TEXT, label="Vendor ID"), el("payee", TEXT, label="Payee")),
            el("referenceno", TEXT, "?", label="Reference number"),
            el("description", TEXT, "?", label="Description"),
            el("wudisbursementitems", WUDISBURSEMENTITEMS, label="Disbursement lines"),
        ),
        until="2018.R2..2019.R1",
    )
