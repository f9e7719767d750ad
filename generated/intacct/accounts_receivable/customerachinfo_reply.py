# Generated from spec/accounts_receivable/customerachinfo_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure customerachinfo_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["CustomerachinfoReply"]


@model
class CustomerachinfoReply(ReplyPart):
    """Customer ACH information."""

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    bankname: str | None | Unset = UNSET
    """Bank name (text)."""
    bankadd1: str | None | Unset = UNSET
    """Bank address line 1 (text)."""
    bankadd2: str | None | Unset = UNSET
    """Bank address line 2 (text)."""
    aba: str | None | Unset = UNSET
    """ABA routing number (text)."""
    accountnumber: str | None | Unset = UNSET
    """Account number (text)."""
    bankaccounttype: str | None | Unset = UNSET
    """Account type (text). Known values: checking, savings."""

    __wire__ = Wire(
        "customerachinfo",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("customerid", TEXT, "?", label="Customer ID"),
            el("bankname", TEXT, "?", label="Bank name"),
            el("bankadd1", TEXT, "?", label="Bank address line 1"),
            el("bankadd2", TEXT, "?", label="Bank address line 2"),
            el("aba", TEXT, "?", label="ABA routing number"),
            el("accountnumber", TEXT, "?", label="Account number"),
            el("bankaccounttype", TEXT, "?", label="Account type", open_values=("checking", "savings")),
        ),
    )
