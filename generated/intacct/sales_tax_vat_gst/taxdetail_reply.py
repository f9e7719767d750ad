# Generated from spec/sales_tax_vat_gst/taxdetail_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure taxdetail_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATETIME, DECIMAL, INTEGER, PERCENT, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["TaxdetailReply"]


@model
class TaxdetailReply(ReplyPart):
    """Tax detail.

    - No reply is on record: the fields are those that the record is written with and read with by the generic
      functions.
    """

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    detailid: str | None | Unset = UNSET
    """Tax detail ID (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    taxtype: str | None | Unset = UNSET
    """Tax type (text). Known values: Sale, Purchase."""
    value: Decimal | None | Unset = UNSET
    """Value (decimal)."""
    mintaxable: Decimal | None | Unset = UNSET
    """Minimum taxable amount (amount)."""
    maxtaxable: Decimal | None | Unset = UNSET
    """Maximum taxable amount (amount)."""
    include: str | None | Unset = UNSET
    """Include in taxable amount (text). Known values: Full Amount, Amount Within Range."""
    mintax: Decimal | None | Unset = UNSET
    """Minimum tax (amount)."""
    maxtax: Decimal | None | Unset = UNSET
    """Maximum tax (amount)."""
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers.
    """
    taxauthority: str | None | Unset = UNSET
    """Tax authority (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    taxuid: str | None | Unset = UNSET
    """Tax UID (text)."""
    glaccount: str | None | Unset = UNSET
    """GL account (text)."""
    sysgenerated: bool | None | Unset = UNSET
    """System generated field (boolean, true or false)."""
    reversecharge: bool | None | Unset = UNSET
    """Is reverse charge (boolean, true or false)."""
    taxrate: str | None | Unset = UNSET
    """Tax rate (text)."""
    taxfiling: str | None | Unset = UNSET
    """Tax filing (text). Known values: Reporting, Not reporting."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST."""
    useexpenseacct: bool | None | Unset = UNSET
    """Assign taxes to expense account (boolean, true or false)."""
    defaultpartialexemptvalue: Decimal | None | Unset = UNSET
    """Default input tax credit percent value (percent)."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    megaentitykey: int | None | Unset = UNSET
    """Created at - Entity key (integer, record number)."""
    megaentityid: str | None | Unset = UNSET
    """Created at - Entity ID (text)."""
    megaentityname: str | None | Unset = UNSET
    """Created at - Entity name (text)."""
    record_url: str | None | Unset = UNSET
    """Record URL (text)."""

    __wire__ = Wire(
        "taxdetail",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("detailid", TEXT, "?", label="Tax detail ID"),
            el("description", TEXT, "?", label="Description"),
            el("taxtype", TEXT, "?", label="Tax type", open_values=("Sale", "Purchase")),
            el("value", DECIMAL, "?", label="Value"),
            el("mintaxable", CURRENCY, "?", label="Minimum taxable amount"),
            el("maxtaxable", CURRENCY, "?", label="Maximum taxable amount"),
            el(
                "include",
                TEXT,
                "?",
                label="Include in taxable amount",
                open_values=("Full Amount", "Amount Within Range"),
            ),
            el("mintax", CURRENCY, "?", label="Minimum tax"),
            el("maxtax", CURRENCY, "?", label="Maximum tax"),
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("accountlabel", TEXT, "?", label="Account label"),
            el("taxauthority", TEXT, "?", label="Tax authority"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("taxuid", TEXT, "?", label="Tax UID"),
            el("glaccount", TEXT, "?", label="GL account"),
            el("sysgenerated", BOOLEAN, "?", label="System generated field"),
            el("reversecharge", BOOLEAN, "?", label="Is reverse charge"),
            el("taxrate", TEXT, "?", label="Tax rate"),
            el("taxfiling", TEXT, "?", label="Tax filing", open_values=("Reporting", "Not reporting")),
            el("taxsolutionid", TEXT, "?", label="Tax solution"),
            el("useexpenseacct", BOOLEAN, "?", label="Assign taxes to expense account"),
            el("defaultpartialexemptvalue", PERCENT, "?", label="Default input tax credit percent value"),
            el("whencreated", DATETIME, "?", label="When created"),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("megaentitykey", INTEGER, "?", label="Created at - Entity key"),
            el("megaentityid", TEXT, "?", label="Created at - Entity ID"),
            el("megaentityname", TEXT, "?", label="Created at - Entity name"),
            el("record_url", TEXT, "?", label="Record URL"),
        ),
    )
