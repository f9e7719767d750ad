# Generated from spec/accounts_receivable/customer_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure customer_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.contactlist_reply import CONTACTLIST_REPLY
from intacct.common.customfields_reply import CUSTOMFIELDS_REPLY
from intacct.common.deliveryoptions_reply import DELIVERYOPTIONS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import CURRENCY, DATETIME, DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.billto_reply import BilltoReply
    from intacct.common.contactinfo_reply import ContactinfoReply
    from intacct.common.contactitem_reply import ContactitemReply
    from intacct.common.customfield_reply import CustomfieldReply
    from intacct.common.primary_reply import PrimaryReply
    from intacct.common.shipto_reply import ShiptoReply

__all__ = ["CustomerReply"]


@model
class CustomerReply(ReplyPart):
    """Customer."""

    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
    termname: str | None | Unset = UNSET
    """Payment term (text). Payment terms, from which due date and discount follow."""
    custrepid: str | None | Unset = UNSET
    """Sales representative (text)."""
    shippingmethod: str | None | Unset = UNSET
    """Shipping method (text)."""
    custtype: str | None | Unset = UNSET
    """Customer type (text)."""
    taxid: str | None | Unset = UNSET
    """Tax ID (text)."""
    creditlimit: Decimal | None | Unset = UNSET
    """Credit limit (amount)."""
    totaldue: Decimal | None | Unset = UNSET
    """Total due (amount)."""
    territoryid: str | None | Unset = UNSET
    """Territory ID (text)."""
    resaleno: str | None | Unset = UNSET
    """Resale number (text)."""
    deliveryoptions: list[str] | None | Unset = UNSET
    """Delivery options (list of text). Known values: print, email, online."""
    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers.
    """
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    glgroup: str | None | Unset = UNSET
    """GL group (text)."""
    comments: str | None | Unset = UNSET
    """Comments (text)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    primary: PrimaryReply | None | Unset = UNSET
    """Primary."""
    billto: BilltoReply | None | Unset = UNSET
    """Bill-to contact."""
    shipto: ShiptoReply | None | Unset = UNSET
    """Ship-to contact."""
    contactinfo: ContactinfoReply | None | Unset = UNSET
    """Primary contact."""
    vsoepricelist: str | None | Unset = UNSET
    """Fair value price list (text)."""
    contactlist: list[ContactitemReply] | None | Unset = UNSET
    """Contact list."""
    pricelist: str | None | Unset = UNSET
    """Price list (text)."""
    customfields: list[CustomfieldReply] | None | Unset = UNSET
    """Custom fields."""
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    retainagepercentage: Decimal | None | Unset = UNSET
    """Retainage percentage (percentage). Share of the amount that is held back until it is released. Since 2023.R2
    to 2024.R2 (which of them is not known).
    """

    __wire__ = Wire(
        "customer",
        unordered(
            el("customerid", TEXT, "?", label="Customer ID"),
            el("name", TEXT, "?", label="Name"),
            el("parentid", TEXT, "?", label="Parent ID"),
            el("termname", TEXT, "?", label="Payment term"),
            el("custrepid", TEXT, "?", label="Sales representative"),
            el("shippingmethod", TEXT, "?", label="Shipping method"),
            el("custtype", TEXT, "?", label="Customer type"),
            el("taxid", TEXT, "?", label="Tax ID"),
            el("creditlimit", CURRENCY, "?", label="Credit limit"),
            el("totaldue", CURRENCY, "?", label="Total due"),
            el("territoryid", TEXT, "?", label="Territory ID"),
            el("resaleno", TEXT, "?", label="Resale number"),
            el("deliveryoptions", DELIVERYOPTIONS_REPLY, "?", label="Delivery options"),
            el("accountlabel", TEXT, "?", label="Account label"),
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("glgroup", TEXT, "?", label="GL group"),
            el("comments", TEXT, "?", label="Comments"),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("currency", TEXT, "?", label="Currency"),
            el("primary", Ref("intacct.common.primary_reply", "PrimaryReply"), "?", label="Primary"),
            el("billto", Ref("intacct.common.billto_reply", "BilltoReply"), "?", label="Bill-to contact"),
            el("shipto", Ref("intacct.common.shipto_reply", "ShiptoReply"), "?", label="Ship-to contact"),
            el(
                "contactinfo", Ref("intacct.common.contactinfo_reply", "ContactinfoReply"), "?", label="Primary contact"
            ),
            el("vsoepricelist", TEXT, "?", label="Fair value price list"),
            el("contactlist", CONTACTLIST_REPLY, "?", label="Contact list"),
            el("pricelist", TEXT, "?", label="Price list"),
            el("customfields", CUSTOMFIELDS_REPLY, "?", label="Custom fields"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("retainagepercentage", DECIMAL, "?", since="2023.R2..2024.R2", label="Retainage percentage"),
        ),
    )
