# Generated from spec/common/bankaccount_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure bankaccount_reply."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.mailaddress_reply import MailaddressReply

__all__ = ["BankaccountReply"]


@model
class BankaccountReply(ReplyPart):
    """Bank account."""

    bankaccountid: str | None | Unset = UNSET
    """Bank account ID (text)."""
    bankaccountno: str | None | Unset = UNSET
    """Account number (text)."""
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    bankname: str | None | Unset = UNSET
    """Bank name (text)."""
    routingno: str | None | Unset = UNSET
    """Routing number (text)."""
    branchid: str | None | Unset = UNSET
    """Branch ID (text)."""
    bankaccounttype: str | None | Unset = UNSET
    """Account type (text). Known values: checking, savings."""
    phone: str | None | Unset = UNSET
    """Phone number (text)."""
    nextcheck: str | None | Unset = UNSET
    """Next check number (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    lastreconciledbalance: str | None | Unset = UNSET
    """Last reconciled balance (text)."""
    lastreconcileddate: datetime.date | None | Unset = UNSET
    """Last reconciled date (date, written as year, month and day)."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    mailaddress: MailaddressReply | None | Unset = UNSET
    """Mailing address."""
    outsourcecheck: str | None | Unset = UNSET
    """Enable outsource check (text)."""
    fractionalroutingno: str | None | Unset = UNSET
    """Fractional routing number (text)."""
    nameontheaccount: str | None | Unset = UNSET
    """Name on the account (text)."""

    __wire__ = Wire(
        "bankaccount",
        unordered(
            el("bankaccountid", TEXT, "?", label="Bank account ID"),
            el("bankaccountno", TEXT, "?", label="Account number"),
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("bankname", TEXT, "?", label="Bank name"),
            el("routingno", TEXT, "?", label="Routing number"),
            el("branchid", TEXT, "?", label="Branch ID"),
            el("bankaccounttype", TEXT, "?", label="Account type", open_values=("checking", "savings")),
            el("phone", TEXT, "?", label="Phone number"),
            el("nextcheck", TEXT, "?", label="Next check number"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("lastreconciledbalance", TEXT, "?", label="Last reconciled balance"),
            el("lastreconcileddate", SPLIT_DATE, "?", label="Last reconciled date"),
            el("currency", TEXT, "?", label="Currency"),
            el(
                "mailaddress", Ref("intacct.common.mailaddress_reply", "MailaddressReply"), "?", label="Mailing address"
            ),
            el("outsourcecheck", TEXT, "?", label="Enable outsource check"),
            el("fractionalroutingno", TEXT, "?", label="Fractional routing number"),
            el("nameontheaccount", TEXT, "?", label="Name on the account"),
        ),
    )
