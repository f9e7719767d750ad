# Generated from spec/common/vendlineitem_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure vendlineitem_reply."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["VendlineitemReply"]


@model
class VendlineitemReply(ReplyPart):
    """Vendor of the item."""

    vendorid: str | None | Unset = UNSET
    """Vendor ID (text)."""
    stockno: str | None | Unset = UNSET
    """Stock number (text)."""
    leadtime: int | None | Unset = UNSET
    """Lead time (integer)."""
    econorderqty: Decimal | None | Unset = UNSET
    """Economic order quantity (quantity)."""

    __wire__ = Wire(
        "vendlineitem",
        unordered(
            el("vendorid", TEXT, "?", label="Vendor ID"),
            el("stockno", TEXT, "?", label="Stock number"),
            el("leadtime", INTEGER, "?", label="Lead time"),
            el("econorderqty", DECIMAL, "?", label="Economic order quantity"),
        ),
    )
