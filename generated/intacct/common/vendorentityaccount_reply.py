# Generated from spec/common/vendorentityaccount_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure vendorentityaccount_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["VendorentityaccountReply"]


@model
class VendorentityaccountReply(ReplyPart):
    """Vendor entity account."""

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    accountno: str | None | Unset = UNSET
    """Account number (text)."""
    vendorname: str | None | Unset = UNSET
    """Vendor name (text)."""
    locationname: str | None | Unset = UNSET
    """Location name (text)."""

    __wire__ = Wire(
        "vendorentityaccount",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("vendorid", TEXT, "?", label="Vendor ID"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("accountno", TEXT, "?", label="Account number"),
            el("vendorname", TEXT, "?", label="Vendor name"),
            el("locationname", TEXT, "?", label="Location name"),
        ),
    )
