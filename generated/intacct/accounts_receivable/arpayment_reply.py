# Generated from spec/accounts_receivable/arpayment_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure arpayment_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.arpaymentitemdetails_reply import ARPAYMENTITEMDETAILS_REPLY
from intacct.common.arpaymentitems_reply import ARPAYMENTITEMS_REPLY
from intacct.common.lineitems_reply import LINEITEMS_REPLY
from intacct.common.lineitemsnoretainage_reply import LINEITEMSNORETAINAGE_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATETIME, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.arpaymentitem_reply import ArpaymentitemReply
    from intacct.common.arpaymentitemdetail_reply import ArpaymentitemdetailReply
    from intacct.common.lineitem_reply import LineitemReply
    from intacct.common.lineitemnoretainage_reply import LineitemnoretainageReply

__all__ = ["ArpaymentReply"]


@model
class ArpaymentReply(ReplyPart):
    """AR payment."""

    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    paymentamount: Decimal | None | Unset = UNSET
    """Payment amount (amount)."""
    paymentapplied: Decimal | None | Unset = UNSET
    """Payment applied (amount)."""
    paymentunapplied: Decimal | None | Unset = UNSET
    """Payment not applied (amount)."""
    batchkey: int | None | Unset = UNSET
    """Summary key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with."""
    refid: str | None | Unset = UNSET
    """Reference ID (text)."""
    state: str | None | Unset = UNSET
    """State (text)."""
    datereceived: datetime.date | None | Unset = UNSET
    """Date received (date, written as year, month and day)."""
    key: str | None | Unset = UNSET
    """Record key (text)."""
    batchtitle: str | None | Unset = UNSET
    """Batch title (text)."""
    paymentmethod: str | None | Unset = UNSET
    """Payment method (text). Known values: Printed Check, Online, Cash, EFT, Credit Card, Online Charge Card, WF
    Check, WF Domestic ACH, WF USD Wire, ACH.
    """
    undepglaccountno: str | None | Unset = UNSET
    """Undeposited funds GL account number (text)."""
    undepaccountlabel: str | None | Unset = UNSET
    """Undeposited funds account label (text)."""
    undeposited: bool | None | Unset = UNSET
    """Undeposited (boolean, true or false)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    arpaymentitems: list[ArpaymentitemReply] | None | Unset = UNSET
    """AR payment items."""
    arpaymentitemdetails: list[ArpaymentitemdetailReply] | None | Unset = UNSET
    """AR payment item details."""
    lineitems: list[LineitemReply] | None | Unset = UNSET
    """Line items. Until 2023.R1 to 2024.R1 (which of them is not known)."""
    lineitemsnoretainage: list[LineitemnoretainageReply] | None | Unset = UNSET
    """Lines. Since 2023.R2 to 2024.R2 (which of them is not known)."""

    __wire__ = Wire(
        "arpayment",
        unordered(
            el("customerid", TEXT, "?", label="Customer ID"),
            el("paymentamount", CURRENCY, "?", label="Payment amount"),
            el("paymentapplied", CURRENCY, "?", label="Payment applied"),
            el("paymentunapplied", CURRENCY, "?", label="Payment not applied"),
            el("batchkey", INTEGER, "?", label="Summary key"),
            el("refid", TEXT, "?", label="Reference ID"),
            el("state", TEXT, "?", label="State"),
            el("datereceived", SPLIT_DATE, "?", label="Date received"),
            el("key", TEXT, "?", label="Record key"),
            el("batchtitle", TEXT, "?", label="Batch title"),
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
            el("undepglaccountno", TEXT, "?", label="Undeposited funds GL account number"),
            el("undepaccountlabel", TEXT, "?", label="Undeposited funds account label"),
            el("undeposited", BOOLEAN, "?", label="Undeposited"),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("arpaymentitems", ARPAYMENTITEMS_REPLY, "?", label="AR payment items"),
            el("arpaymentitemdetails", ARPAYMENTITEMDETAILS_REPLY, "?", label="AR payment item details"),
            el("lineitems", LINEITEMS_REPLY, "?", until="2023.R1..2024.R1", label="Line items"),
            el("lineitemsnoretainage", LINEITEMSNORETAINAGE_REPLY, "?", since="2023.R2..2024.R2", label="Lines"),
        ),
    )
