# Generated from spec/accounts_receivable/recurinvoice_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure recurinvoice_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.accounts_receivable.recurinvoiceitems import RECURINVOICEITEMS
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.recurlineitem import Recurlineitem

__all__ = ["RecurinvoiceReply"]


@model
class RecurinvoiceReply(ReplyPart):
    """Recurring invoice."""

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    prbatchkey: int | None | Unset = UNSET
    """Summary key (integer, record number)."""
    prbatch: str | None | Unset = UNSET
    """Summary (text)."""
    recordtype: str | None | Unset = UNSET
    """Record type (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    state: str | None | Unset = UNSET
    """State (text)."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    datemodified: datetime.date | None | Unset = UNSET
    """Date modified (date, written as year, month and day)."""
    termkey: int | None | Unset = UNSET
    """Term key (integer, record number)."""
    termname: str | None | Unset = UNSET
    """Payment term (text). Payment terms, from which due date and discount follow."""
    recordid: str | None | Unset = UNSET
    """Bill number (text)."""
    totalentered: Decimal | None | Unset = UNSET
    """Total amount (amount)."""
    userkey: int | None | Unset = UNSET
    """User key (integer, record number)."""
    docnumber: str | None | Unset = UNSET
    """Document number (text)."""
    prmodulekey: str | None | Unset = UNSET
    """Subledger key (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    schopkey: int | None | Unset = UNSET
    """Scheduled operation key (integer, record number)."""
    entity: str | None | Unset = UNSET
    """Entity (text)."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
    contractdesc: str | None | Unset = UNSET
    """Contract description (text)."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    customername: str | None | Unset = UNSET
    """Customer name (text)."""
    username: str | None | Unset = UNSET
    """User name (text)."""
    billtocontactname: str | None | Unset = UNSET
    """Bill to (text)."""
    shiptocontactname: str | None | Unset = UNSET
    """Ship to (text)."""
    locationkey: int | None | Unset = UNSET
    """Location key (integer, record number)."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST."""
    recurinvoiceitems: list[Recurlineitem] | None | Unset = UNSET
    """Lines."""
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    externalurl: str | None | Unset = UNSET
    """External URL (text)."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, written as year, month and day)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, written as year, month and day)."""
    repeatcount: int | None | Unset = UNSET
    """Repeat count (integer)."""
    repeatby: str | None | Unset = UNSET
    """Schedule repeats (text)."""
    interval: int | None | Unset = UNSET
    """Repeat interval (integer)."""
    customerdata: str | None | Unset = UNSET
    """Customer data (text)."""

    __wire__ = Wire(
        "recurinvoice",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("prbatchkey", INTEGER, "?", label="Summary key"),
            el("prbatch", TEXT, "?", label="Summary"),
            el("recordtype", TEXT, "?", label="Record type"),
            el("description", TEXT, "?", label="Description"),
            el("state", TEXT, "?", label="State"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("datemodified", SPLIT_DATE, "?", label="Date modified"),
            el("termkey", INTEGER, "?", label="Term key"),
            el("termname", TEXT, "?", label="Payment term"),
            el("recordid", TEXT, "?", label="Bill number"),
            el("totalentered", CURRENCY, "?", label="Total amount"),
            el("userkey", INTEGER, "?", label="User key"),
            el("docnumber", TEXT, "?", label="Document number"),
            el("prmodulekey", TEXT, "?", label="Subledger key"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("schopkey", INTEGER, "?", label="Scheduled operation key"),
            el("entity", TEXT, "?", label="Entity"),
            el("contractid", TEXT, "?", label="Contract ID"),
            el("contractdesc", TEXT, "?", label="Contract description"),
            el("customerid", TEXT, "?", label="Customer ID"),
            el("customername", TEXT, "?", label="Customer name"),
            el("username", TEXT, "?", label="User name"),
            el("billtocontactname", TEXT, "?", label="Bill to"),
            el("shiptocontactname", TEXT, "?", label="Ship to"),
            el("locationkey", INTEGER, "?", label="Location key"),
            el("taxsolutionid", TEXT, "?", label="Tax solution"),
            el("recurinvoiceitems", RECURINVOICEITEMS, "?", label="Lines"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("externalurl", TEXT, "?", label="External URL"),
            el("startdate", SPLIT_DATE, "?", label="Start date"),
            el("enddate", SPLIT_DATE, "?", label="End date"),
            el("repeatcount", INTEGER, "?", label="Repeat count"),
            el("repeatby", TEXT, "?", label="Schedule repeats"),
            el("interval", INTEGER, "?", label="Repeat interval"),
            el("customerdata", TEXT, "?", label="Customer data"),
        ),
    )
