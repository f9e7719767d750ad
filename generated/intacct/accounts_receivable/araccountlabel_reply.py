# Generated from spec/accounts_receivable/araccountlabel_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure araccountlabel_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["AraccountlabelReply"]


@model
class AraccountlabelReply(ReplyPart):
    """AR account label."""

    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers.
    """
    description: str | None | Unset = UNSET
    """Description (text)."""
    offsetglaccountno: str | None | Unset = UNSET
    """Offset GL account number (text). Account of the other side of the entry, usually the one for receivables or
    payables.
    """
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    taxcode: str | None | Unset = UNSET
    """Tax code (text)."""

    __wire__ = Wire(
        "araccountlabel",
        unordered(
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("accountlabel", TEXT, "?", label="Account label"),
            el("description", TEXT, "?", label="Description"),
            el("offsetglaccountno", TEXT, "?", label="Offset GL account number"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("taxcode", TEXT, "?", label="Tax code"),
        ),
    )
