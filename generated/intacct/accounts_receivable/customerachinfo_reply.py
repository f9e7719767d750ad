# Generated from spec/accounts_receivable/customerachinfo_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure customerachinfo_reply."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["CustomerachinfoReply"]


@model
class CustomerachinfoReply(Structure):
    """Customer ACH information."""

    recordno: int | None
    """Record number (integer). Required."""
    customerid: str | None
    """Customer ID (text). Required."""
    bankname: str | None
    """Bank name (text). Required."""
    bankadd1: str | None | Unset = UNSET
    """Bank address line 1 (text)."""
    bankadd2: str | None | Unset = UNSET
    """Bank address line 2 (text)."""
    aba: str | None
    """ABA routing number (text). Required."""
    accountnumber: str | None
    """Account number (text). Required."""
    bankaccounttype: str | None
    """Account type (text). Known values: checking, savings. Required."""

    __wire__ = Wire(
        "customerachinfo",
        seq(
            el("recordno", INTEGER, label="Record number"),
            el("customerid", TEXT, label="Customer ID"),
            el("bankname", TEXT, label="Bank name"),
            el("bankadd1", TEXT, "?", label="Bank address line 1"),
            el("bankadd2", TEXT, "?", label="Bank address line 2"),
            el("aba", TEXT, label="ABA routing number"),
            el("accountnumber", TEXT, label="Account number"),
            el("bankaccounttype", TEXT, label="Account type", open_values=("checking", "savings")),
        ),
    )
