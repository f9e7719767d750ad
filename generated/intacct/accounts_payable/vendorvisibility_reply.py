# Generated from spec/accounts_payable/vendorvisibility_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure vendorvisibility_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.visibility_reply import VisibilityReply

__all__ = ["VendorvisibilityReply"]


@model
class VendorvisibilityReply(ReplyPart):
    """Vendor visibility."""

    vendorid: str | None | Unset = UNSET
    """Vendor ID (text)."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    visibility: VisibilityReply | None | Unset = UNSET
    """Visibility."""

    __wire__ = Wire(
        "vendorvisibility",
        unordered(
            el("vendorid", TEXT, "?", label="Vendor ID"),
            el("name", TEXT, "?", label="Name"),
            el("visibility", Ref("intacct.common.visibility_reply", "VisibilityReply"), "?", label="Visibility"),
        ),
    )
