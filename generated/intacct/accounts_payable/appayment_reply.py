# Generated from spec/accounts_payable/appayment_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure appayment_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.appaymentitems_reply import APPAYMENTITEMS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, DATETIME, DECIMAL, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.appaymentitem_reply import AppaymentitemReply

__all__ = ["AppaymentReply"]


@model
class AppaymentReply(ReplyPart):
    """AP payment."""

    key: str | None | Unset = UNSET
    """Record key (text)."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text)."""
    paymentamount: Decimal | None | Unset = UNSET
    """Payment amount (amount in base currency)."""
    refid: str | None | Unset = UNSET
    """Reference ID (text)."""
    paymentdate: datetime.date | None | Unset = UNSET
    """Payment date (date, written as year, month and day)."""
    paymentmethod: str | None | Unset = UNSET
    """Payment method (text). Known values: Printed Check, Online, Cash, EFT, Credit Card, Online Charge Card, WF
    Check, WF Domestic ACH, WF USD Wire, ACH.
    """
    financialentity: str | None | Unset = UNSET
    """Financial entity (text)."""
    transactionstate: str | None | Unset = UNSET
    """Transaction state (text). Known values: Pending, Closed, Submitted, Approved, Unapproved, Confirmed, Voided,
    Deleted.
    """
    paymenttrxamount: Decimal | None | Unset = UNSET
    """Payment transaction amount (amount in transaction currency)."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    cleared: str | None | Unset = UNSET
    """Cleared (text)."""
    cleareddate: datetime.date | None | Unset = UNSET
    """Cleared date (date, written as year, month and day)."""
    appaymentitems: list[AppaymentitemReply] | None | Unset = UNSET
    """AP payment items."""

    __wire__ = Wire(
        "appayment",
        unordered(
            el("key", TEXT, "?", label="Record key"),
            el("vendorid", TEXT, "?", label="Vendor ID"),
            el("paymentamount", CURRENCY, "?", label="Payment amount"),
            el("refid", TEXT, "?", label="Reference ID"),
            el("paymentdate", SPLIT_DATE, "?", label="Payment date"),
            el(
                "paymentmethod",
                TEXT,
                "?",
                label="Payment method",
                open_values=(
                    "Printed Check",
                    "Online",
                    "Cash",
                    "EFT",
                    "Credit Card",
                    "Online Charge Card",
                    "WF Check",
                    "WF Domestic ACH",
                    "WF USD Wire",
                    "ACH",
                ),
            ),
            el("financialentity", TEXT, "?", label="Financial entity"),
            el(
                "transactionstate",
                TEXT,
                "?",
                label="Transaction state",
                open_values=(
                    "Pending",
                    "Closed",
                    "Submitted",
                    "Approved",
                    "Unapproved",
                    "Confirmed",
                    "Voided",
                    "Deleted",
                ),
            ),
            el("paymenttrxamount", DECIMAL, "?", label="Payment transaction amount"),
            el("currency", TEXT, "?", label="Currency"),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("cleared", TEXT, "?", label="Cleared"),
            el("cleareddate", SPLIT_DATE, "?", label="Cleared date"),
            el("appaymentitems", APPAYMENTITEMS_REPLY, "?", label="AP payment items"),
        ),
    )
