# Generated from spec/accounts_receivable/customerbankaccount_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure customerbankaccount_reply."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.mailaddress_reply import MailaddressReply

__all__ = ["CustomerbankaccountReply"]


@model
class CustomerbankaccountReply(ReplyPart):
    """Customer bank account.

    - No reply is on record: the fields are those that the record is written with.
    """

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    accountnumber: str | None | Unset = UNSET
    """Account number (text)."""
    routingnumber: str | None | Unset = UNSET
    """Routing number (text)."""
    accounttype: str | None | Unset = UNSET
    """Account type (text). Known values: Business Checking Account, Personal Checking Account, Personal Savings
    Account.
    """
    bankname: str | None | Unset = UNSET
    """Bank name (text)."""
    accountholder: str | None | Unset = UNSET
    """Account holder (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    mailaddress: MailaddressReply | None | Unset = UNSET
    """Mailing address."""
    defaultaccount: bool | None | Unset = UNSET
    """Default account (boolean, true or false)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""

    __wire__ = Wire(
        "customerbankaccount",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("customerid", TEXT, "?", label="Customer ID"),
            el("accountnumber", TEXT, "?", label="Account number"),
            el("routingnumber", TEXT, "?", label="Routing number"),
            el(
                "accounttype",
                TEXT,
                "?",
                label="Account type",
                open_values=("Business Checking Account", "Personal Checking Account", "Personal Savings Account"),
            ),
            el("bankname", TEXT, "?", label="Bank name"),
            el("accountholder", TEXT, "?", label="Account holder"),
            el("description", TEXT, "?", label="Description"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el(
                "mailaddress", Ref("intacct.common.mailaddress_reply", "MailaddressReply"), "?", label="Mailing address"
            ),
            el("defaultaccount", BOOLEAN, "?", label="Default account"),
            el("whenmodified", DATETIME, "?", label="When modified"),
        ),
    )
