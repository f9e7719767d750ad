# Generated from spec/common/mailaddress_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure mailaddress_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["MailaddressReply"]


@model
class MailaddressReply(ReplyPart):
    """Mailing address."""

    address1: str | None | Unset = UNSET
    """Address line 1 (text)."""
    address2: str | None | Unset = UNSET
    """Address line 2 (text)."""
    city: str | None | Unset = UNSET
    """City (text)."""
    state: str | None | Unset = UNSET
    """State (text)."""
    zip: str | None | Unset = UNSET
    """Zip or postal code (text)."""
    country: str | None | Unset = UNSET
    """Country (text)."""
    isocountrycode: str | None | Unset = UNSET
    """ISO country code (text)."""

    __wire__ = Wire(
        "mailaddress",
        unordered(
            el("address1", TEXT, "?", label="Address line 1"),
            el("address2", TEXT, "?", label="Address line 2"),
            el("city", TEXT, "?", label="City"),
            el("state", TEXT, "?", label="State"),
            el("zip", TEXT, "?", label="Zip or postal code"),
            el("country", TEXT, "?", label="Country"),
            el("isocountrycode", TEXT, "?", label="ISO country code"),
        ),
    )
