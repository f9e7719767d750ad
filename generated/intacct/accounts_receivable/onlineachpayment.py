# Generated from spec/accounts_receivable/onlineachpayment.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure onlineachpayment."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Onlineachpayment"]


@model
class Onlineachpayment(Structure):
    """Online ACH payment."""

    bankname: str | None
    """Bank name (text). Required."""
    accounttype: str | None
    """Account type (text). Required."""
    accountnumber: str | None
    """Account number (text). Required."""
    routingnumber: str | None
    """Routing number (text). Required."""
    accountholder: str | None
    """Account holder (text). Required."""
    usedefaultcard: bool | None | Unset = UNSET
    """Use default card (boolean, true or false). The vendor's schema does not list it; the gateway takes it."""
    usedefaultaccount: bool | None | Unset = UNSET
    """Use default account (boolean, true or false)."""

    __wire__ = Wire(
        "onlineachpayment",
        seq(
            el("bankname", TEXT, label="Bank name"),
            el("accounttype", TEXT, label="Account type"),
            el("accountnumber", TEXT, label="Account number"),
            el("routingnumber", TEXT, label="Routing number"),
            el("accountholder", TEXT, label="Account holder"),
            el("usedefaultcard", BOOLEAN, "?", label="Use default card"),
            el("usedefaultaccount", BOOLEAN, "?", label="Use default account"),
        ),
    )
