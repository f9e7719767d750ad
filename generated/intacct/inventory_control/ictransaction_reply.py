# Generated from spec/inventory_control/ictransaction_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure ictransaction_reply."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.ictransitems_reply import ICTRANSITEMS_REPLY
from intacct.common.subtotals_reply import SUBTOTALS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DATETIME, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.ictransitem_reply import IctransitemReply
    from intacct.common.subtotal_reply import SubtotalReply

__all__ = ["IctransactionReply"]


@model
class IctransactionReply(ReplyPart):
    """Inventory transaction."""

    key: str | None | Unset = UNSET
    """Record key (text)."""
    transactiontype: str | None | Unset = UNSET
    """Transaction type (text)."""
    transactionid: str | None | Unset = UNSET
    """Transaction ID (text)."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    createdfrom: str | None | Unset = UNSET
    """Converted from (text). Document that this one was converted from."""
    documentno: str | None | Unset = UNSET
    """Document number (text)."""
    referenceno: str | None | Unset = UNSET
    """Reference number (text)."""
    message: str | None | Unset = UNSET
    """Message (text)."""
    transactionstate: str | None | Unset = UNSET
    """Transaction state (text). Known values: Pending, Closed, Submitted, Approved, Unapproved, Confirmed, Voided,
    Deleted.
    """
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    dateprinted: datetime.datetime | None | Unset = UNSET
    """Last delivered date (datetime, mm/dd/yyyy hh:mm:ss)."""
    ictransitems: list[IctransitemReply] | None | Unset = UNSET
    """Lines."""
    subtotals: list[SubtotalReply] | None | Unset = UNSET
    """Subtotals."""

    __wire__ = Wire(
        "ictransaction",
        unordered(
            el("key", TEXT, "?", label="Record key"),
            el("transactiontype", TEXT, "?", label="Transaction type"),
            el("transactionid", TEXT, "?", label="Transaction ID"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("createdfrom", TEXT, "?", label="Converted from"),
            el("documentno", TEXT, "?", label="Document number"),
            el("referenceno", TEXT, "?", label="Reference number"),
            el("message", TEXT, "?", label="Message"),
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
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("dateprinted", DATETIME, "?", label="Last delivered date"),
            el("ictransitems", ICTRANSITEMS_REPLY, "?", label="Lines"),
            el("subtotals", SUBTOTALS_REPLY, "?", label="Subtotals"),
        ),
    )
