# Generated from spec/accounts_receivable/salestotal_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure salestotal_reply."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["SalestotalReply"]


@model
class SalestotalReply(ReplyPart):
    """Sales total."""

    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    itemid: str | None | Unset = UNSET
    """Item ID (text)."""
    productlineid: str | None | Unset = UNSET
    """Product line ID (text)."""
    quantity: Decimal | None | Unset = UNSET
    """Quantity (quantity)."""
    totalamount: Decimal | None | Unset = UNSET
    """Total amount (amount)."""

    __wire__ = Wire(
        "salestotal",
        unordered(
            el("customerid", TEXT, "?", label="Customer ID"),
            el("itemid", TEXT, "?", label="Item ID"),
            el("productlineid", TEXT, "?", label="Product line ID"),
            el("quantity", DECIMAL, "?", label="Quantity"),
            el("totalamount", CURRENCY, "?", label="Total amount"),
        ),
    )
