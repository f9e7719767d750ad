# Generated from spec/accounts_payable/apadjustment_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure apadjustment_reply."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.apadjustmentitems_reply import APADJUSTMENTITEMS_REPLY
from intacct.common.customfields_reply import CUSTOMFIELDS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATETIME, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.customfield_reply import CustomfieldReply
    from intacct.common.lineitem_reply import LineitemReply
    from intacct.common.lineitemnoretainage_reply import LineitemnoretainageReply

__all__ = ["ApadjustmentReply"]


@model
class ApadjustmentReply(ReplyPart):
    """AP adjustment."""

    key: str | None | Unset = UNSET
    """Record key (text)."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text)."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    dateposted: datetime.date | None | Unset = UNSET
    """Date posted (date, written as year, month and day). Date under which the general ledger has it."""
    datepaid: datetime.date | None | Unset = UNSET
    """Date paid (date, written as year, month and day)."""
    batchkey: int | None | Unset = UNSET
    """Summary key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with."""
    adjustmentno: str | None | Unset = UNSET
    """Adjustment number (text)."""
    billno: str | None | Unset = UNSET
    """Bill number (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    totalamount: Decimal | None | Unset = UNSET
    """Total amount (amount in base currency)."""
    totalpaid: Decimal | None | Unset = UNSET
    """Total paid (amount in base currency)."""
    totaldue: Decimal | None | Unset = UNSET
    """Total due (amount in base currency)."""
    totalselected: Decimal | None | Unset = UNSET
    """Total selected (amount in base currency)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    state: str | None | Unset = UNSET
    """State (text)."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    trx_totalamount: Decimal | None | Unset = UNSET
    """Transaction total amount (amount in transaction currency)."""
    trx_totalpaid: Decimal | None | Unset = UNSET
    """Total transaction paid (amount in transaction currency)."""
    trx_totaldue: Decimal | None | Unset = UNSET
    """Total transaction amount due (amount in transaction currency)."""
    trx_totalselected: Decimal | None | Unset = UNSET
    """Total transaction amount selected (amount in transaction currency)."""
    customfields: list[CustomfieldReply] | None | Unset = UNSET
    """Custom fields."""
    inclusivetax: bool | None | Unset = UNSET
    """Inclusive taxes (boolean, true or false). True when lines give totals with tax, from which the gateway works
    out amount and tax. Since 2023.R2 to 2024.R2 (which of them is not known).
    """
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Since 2023.R2 to 2024.R2 (which
    of them is not known).
    """
    apadjustmentitems: Sequence[LineitemReply | LineitemnoretainageReply] | None | Unset = UNSET
    """AP adjustment items."""

    __wire__ = Wire(
        "apadjustment",
        unordered(
            el("key", TEXT, "?", label="Record key"),
            el("vendorid", TEXT, "?", label="Vendor ID"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("dateposted", SPLIT_DATE, "?", label="Date posted"),
            el("datepaid", SPLIT_DATE, "?", label="Date paid"),
            el("batchkey", INTEGER, "?", label="Summary key"),
            el("adjustmentno", TEXT, "?", label="Adjustment number"),
            el("billno", TEXT, "?", label="Bill number"),
            el("description", TEXT, "?", label="Description"),
            el("totalamount", CURRENCY, "?", label="Total amount"),
            el("totalpaid", CURRENCY, "?", label="Total paid"),
            el("totaldue", CURRENCY, "?", label="Total due"),
            el("totalselected", CURRENCY, "?", label="Total selected"),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("state", TEXT, "?", label="State"),
            el("basecurr", TEXT, "?", label="Base currency"),
            el("currency", TEXT, "?", label="Currency"),
            el("trx_totalamount", DECIMAL, "?", label="Transaction total amount"),
            el("trx_totalpaid", DECIMAL, "?", label="Total transaction paid"),
            el("trx_totaldue", DECIMAL, "?", label="Total transaction amount due"),
            el("trx_totalselected", DECIMAL, "?", label="Total transaction amount selected"),
            el("customfields", CUSTOMFIELDS_REPLY, "?", label="Custom fields"),
            el("inclusivetax", BOOLEAN, "?", since="2023.R2..2024.R2", label="Inclusive taxes"),
            el("taxsolutionid", TEXT, "?", since="2023.R2..2024.R2", label="Tax solution"),
            el("apadjustmentitems", APADJUSTMENTITEMS_REPLY, "?", label="AP adjustment items"),
        ),
    )
