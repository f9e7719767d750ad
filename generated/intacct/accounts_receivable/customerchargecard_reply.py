# Generated from spec/accounts_receivable/customerchargecard_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure customerchargecard_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import BOOLEAN, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.mailaddress_reply import MailaddressReply

__all__ = ["CustomerchargecardReply"]


@model
class CustomerchargecardReply(Structure):
    """Customer charge card."""

    recordno: int | None
    """Record number (integer). Required."""
    customerid: str | None
    """Customer ID (text). Required."""
    cardnum: str | None
    """Card number (text). Required."""
    maskcardnum: str | None
    """Masked card number (text). Required."""
    cardtype: str | None
    """Card type (text). Required."""
    exp_month: str | None
    """Expiration month (text). Required."""
    exp_year: int | None
    """Expiration year (integer). Required."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    defaultcard: bool | None | Unset = UNSET
    """Default card (boolean, true or false)."""
    usebilltoaddr: bool | None | Unset = UNSET
    """Use bill-to address (boolean, true or false)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    mailaddress: MailaddressReply | None
    """Mailing address. Required."""

    __wire__ = Wire(
        "customerchargecard",
        seq(
            el("recordno", INTEGER, label="Record number"),
            el("customerid", TEXT, label="Customer ID"),
            el("cardnum", TEXT, label="Card number"),
            el("maskcardnum", TEXT, label="Masked card number"),
            el("cardtype", TEXT, label="Card type"),
            el("exp_month", TEXT, label="Expiration month"),
            el("exp_year", INTEGER, label="Expiration year"),
            el("description", TEXT, "?", label="Description"),
            el("defaultcard", BOOLEAN, "?", label="Default card"),
            el("usebilltoaddr", BOOLEAN, "?", label="Use bill-to address"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("mailaddress", Ref("intacct.common.mailaddress_reply", "MailaddressReply"), label="Mailing address"),
        ),
    )
