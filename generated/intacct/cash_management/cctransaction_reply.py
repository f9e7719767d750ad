# Generated from spec/cash_management/cctransaction_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure cctransaction_reply."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.ccpayitems_reply import CCPAYITEMS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.ccpayitem_reply import CcpayitemReply

__all__ = ["CctransactionReply"]


@model
class CctransactionReply(ReplyPart):
    """Charge card transaction."""

    record: str | None | Unset = UNSET
    """Record (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    chargecardid: str | None | Unset = UNSET
    """Charge card ID (text)."""
    payee: str | None | Unset = UNSET
    """Payee (text)."""
    referenceno: str | None | Unset = UNSET
    """Reference number (text)."""
    paymentdate: datetime.date | None | Unset = UNSET
    """Payment date (date, written as year, month and day)."""
    inclusivetax: bool | None | Unset = UNSET
    """Inclusive taxes (boolean, true or false). True when lines give totals with tax, from which the gateway works
    out amount and tax. Since 2023.R2 to 2024.R2 (which of them is not known).
    """
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Since 2023.R2 to 2024.R2 (which
    of them is not known).
    """
    ccpayitems: list[CcpayitemReply] | None | Unset = UNSET
    """Charge card lines."""

    __wire__ = Wire(
        "cctransaction",
        unordered(
            el("record", TEXT, "?", label="Record"),
            el("description", TEXT, "?", label="Description"),
            el("chargecardid", TEXT, "?", label="Charge card ID"),
            el("payee", TEXT, "?", label="Payee"),
            el("referenceno", TEXT, "?", label="Reference number"),
            el("paymentdate", SPLIT_DATE, "?", label="Payment date"),
            el("inclusivetax", BOOLEAN, "?", since="2023.R2..2024.R2", label="Inclusive taxes"),
            el("taxsolutionid", TEXT, "?", since="2023.R2..2024.R2", label="Tax solution"),
            el("ccpayitems", CCPAYITEMS_REPLY, "?", label="Charge card lines"),
        ),
    )
