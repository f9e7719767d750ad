# Generated from spec/inventory_control/productline_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure productline_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ProductlineReply"]


@model
class ProductlineReply(ReplyPart):
    """Product line."""

    productlineid: str | None | Unset = UNSET
    """Product line ID (text)."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
    productlinedesc: str | None | Unset = UNSET
    """Product line description (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""

    __wire__ = Wire(
        "productline",
        unordered(
            el("productlineid", TEXT, "?", label="Product line ID"),
            el("parentid", TEXT, "?", label="Parent ID"),
            el("productlinedesc", TEXT, "?", label="Product line description"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
    )
