# Generated from spec/accounts_receivable/customerchargecard_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure customerchargecard_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.mailaddress_reply import MailaddressReply

__all__ = ["CustomerchargecardReply"]


@model
class CustomerchargecardReply(ReplyPart):
    """Customer charge card."""

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    cardnum: str | None | Unset = UNSET
    """Card number (text)."""
    maskcardnum: str | None | Unset = UNSET
    """Masked card number (text)."""
    cardtype: str | None | Unset = UNSET
    """Card type (text)."""
    exp_month: str | None | Unset = UNSET
    """Expiration month (text)."""
    exp_year: int | None | Unset = UNSET
    """Expiration year (integer)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    defaultcard: bool | None | Unset = UNSET
    """Default card (boolean, true or false)."""
    usebilltoaddr: bool | None | Unset = UNSET
    """Use bill-to address (boolean, true or false)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    mailaddress: MailaddressReply | None | Unset = UNSET
    """Mailing address."""

    __wire__ = Wire(
        "customerchargecard",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("customerid", TEXT, "?", label="Customer ID"),
            el("cardnum", TEXT, "?", label="Card number"),
            el("maskcardnum", TEXT, "?", label="Masked card number"),
            el("cardtype", TEXT, "?", label="Card type"),
            el("exp_month", TEXT, "?", label="Expiration month"),
            el("exp_year", INTEGER, "?", label="Expiration year"),
            el("description", TEXT, "?", label="Description"),
            el("defaultcard", BOOLEAN, "?", label="Default card"),
            el("usebilltoaddr", BOOLEAN, "?", label="Use bill-to address"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el(
                "mailaddress", Ref("intacct.common.mailaddress_reply", "MailaddressReply"), "?", label="Mailing address"
            ),
        ),
    )
