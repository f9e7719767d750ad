# Generated from spec/accounts_receivable/invoice_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure invoice_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.invoiceitems_reply import INVOICEITEMS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATETIME, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.billto_reply import BilltoReply
    from intacct.common.lineitem_reply import LineitemReply
    from intacct.common.shipto_reply import ShiptoReply

__all__ = ["InvoiceReply"]


@model
class InvoiceReply(ReplyPart):
    """Invoice."""

    key: str | None | Unset = UNSET
    """Record key (text)."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    dateposted: datetime.date | None | Unset = UNSET
    """Date posted (date, written as year, month and day). Date under which the general ledger has it."""
    datedue: datetime.date | None | Unset = UNSET
    """Date due (date, written as year, month and day)."""
    datepaid: datetime.date | None | Unset = UNSET
    """Date paid (date, written as year, month and day)."""
    termname: str | None | Unset = UNSET
    """Payment term (text). Payment terms, from which due date and discount follow."""
    batchkey: int | None | Unset = UNSET
    """Summary key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with."""
    invoiceno: str | None | Unset = UNSET
    """Invoice number (text)."""
    ponumber: str | None | Unset = UNSET
    """PO number (text)."""
    totalamount: Decimal | None | Unset = UNSET
    """Total amount (amount in base currency)."""
    totalpaid: Decimal | None | Unset = UNSET
    """Total paid (amount in base currency)."""
    totaldue: Decimal | None | Unset = UNSET
    """Total due (amount in base currency)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    trx_totalamount: Decimal | None | Unset = UNSET
    """Transaction total amount (amount in transaction currency)."""
    trx_totalpaid: Decimal | None | Unset = UNSET
    """Total transaction paid (amount in transaction currency)."""
    trx_totaldue: Decimal | None | Unset = UNSET
    """Total transaction amount due (amount in transaction currency)."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    billto: BilltoReply | None | Unset = UNSET
    """Bill-to contact."""
    shipto: ShiptoReply | None | Unset = UNSET
    """Ship-to contact."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    state: str | None | Unset = UNSET
    """State (text)."""
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Since 2023.R2 to 2024.R2 (which
    of them is not known).
    """
    invoiceitems: list[LineitemReply] | None | Unset = UNSET
    """Lines."""
    retainagereleased: bool | None | Unset = UNSET
    """Retainage release (boolean, true or false). Since 2023.R2 to 2024.R2 (which of them is not known)."""

    __wire__ = Wire(
        "invoice",
        unordered(
            el("key", TEXT, "?", label="Record key"),
            el("customerid", TEXT, "?", label="Customer ID"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("dateposted", SPLIT_DATE, "?", label="Date posted"),
            el("datedue", SPLIT_DATE, "?", label="Date due"),
            el("datepaid", SPLIT_DATE, "?", label="Date paid"),
            el("termname", TEXT, "?", label="Payment term"),
            el("batchkey", INTEGER, "?", label="Summary key"),
            el("invoiceno", TEXT, "?", label="Invoice number"),
            el("ponumber", TEXT, "?", label="PO number"),
            el("totalamount", CURRENCY, "?", label="Total amount"),
            el("totalpaid", CURRENCY, "?", label="Total paid"),
            el("totaldue", CURRENCY, "?", label="Total due"),
            el("description", TEXT, "?", label="Description"),
            el("trx_totalamount", DECIMAL, "?", label="Transaction total amount"),
            el("trx_totalpaid", DECIMAL, "?", label="Total transaction paid"),
            el("trx_totaldue", DECIMAL, "?", label="Total transaction amount due"),
            el("basecurr", TEXT, "?", label="Base currency"),
            el("currency", TEXT, "?", label="Currency"),
            el("billto", Ref("intacct.common.billto_reply", "BilltoReply"), "?", label="Bill-to contact"),
            el("shipto", Ref("intacct.common.shipto_reply", "ShiptoReply"), "?", label="Ship-to contact"),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("state", TEXT, "?", label="State"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("taxsolutionid", TEXT, "?", since="2023.R2..2024.R2", label="Tax solution"),
            el("invoiceitems", INVOICEITEMS_REPLY, "?", label="Lines"),
            el("retainagereleased", BOOLEAN, "?", since="2023.R2..2024.R2", label="Retainage release"),
        ),
    )
