# Generated from spec/accounts_payable/declineVendor.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function declineVendor."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["declineVendor"]


@model
class declineVendor(Function[None]):
    """Decline vendor.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Since 2023.R4.
    Reference: https://developer.intacct.com/api/accounts-payable/vendors/#decline-vendors
    """

    recordno: int | None
    """Record number (integer). Required."""
    reviewcomments: str | None | Unset = UNSET
    """Review comments (text)."""

    __wire__ = Wire(
        "declineVendor",
        seq(el("recordno", INTEGER, label="Record number"), el("reviewcomments", TEXT, "?", label="Review comments")),
        since="2023.R4",
        writes=True,
    )
    __result__ = NothingResult()
