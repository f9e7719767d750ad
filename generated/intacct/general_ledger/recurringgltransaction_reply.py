# Generated from spec/general_ledger/recurringgltransaction_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure recurringgltransaction_reply."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.common.gltransactionentries_reply import GltransactionentriesReply

__all__ = ["RecurringgltransactionReply"]


@model
class RecurringgltransactionReply(ReplyPart):
    """Recurring GL transaction."""

    journalid: str | None | Unset = UNSET
    """Journal symbol (text)."""
    batchno: str | None | Unset = UNSET
    """Batch number (text)."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    sourceentity: str | None | Unset = UNSET
    """Source entity (text)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    gltransactionentries: GltransactionentriesReply | None | Unset = UNSET
    """Journal entry lines."""

    __wire__ = Wire(
        "recurringgltransaction",
        unordered(
            el("journalid", TEXT, "?", label="Journal symbol"),
            el("batchno", TEXT, "?", label="Batch number"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("description", TEXT, "?", label="Description"),
            el("sourceentity", TEXT, "?", label="Source entity"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el(
                "gltransactionentries",
                Ref("intacct.common.gltransactionentries_reply", "GltransactionentriesReply"),
                "?",
                label="Journal entry lines",
            ),
        ),
    )
