# Generated from spec/accounts_receivable/create_customer.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_customer."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.accounts_receivable.deliveryoptions import DELIVERYOPTIONS
from intacct.common.contactlist import CONTACTLIST
from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, CURRENCY, PERCENT, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.billto import Billto
    from intacct.common.contactinfo import Contactinfo
    from intacct.common.contactitem import Contactitem
    from intacct.common.customfield import Customfield
    from intacct.common.primary import Primary
    from intacct.common.shipto import Shipto
    from intacct.common.visibility import Visibility

__all__ = ["create_customer"]


@model
class create_customer(Function[str]):
    """Create customer (legacy; the generic form is create CUSTOMER).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/customers/#create-customer-legacy
    """

    ignoreduplicates: bool | None | Unset = UNSET
    """Ignore duplicates (boolean, true or false). Default: false."""
    customerid: str | None
    """Customer ID (text). Required."""
    name: str | None
    """Name (text). Required."""
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
    territoryid: str | None | Unset = UNSET
    """Territory ID (text)."""
    resaleno: str | None | Unset = UNSET
    """Resale number (text)."""
    deliveryoptions: list[str] | None | Unset = UNSET
    """Delivery options (list of text)."""
    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers.
    """
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    glgroup: str | None | Unset = UNSET
    """GL group (text)."""
    onhold: bool | None | Unset = UNSET
    """On hold (boolean, true or false). Default: false."""
    comments: str | None | Unset = UNSET
    """Comments (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Default: active."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    externalid: str | None | Unset = UNSET
    """External ID (text). ID that another system gives the record."""
    primary: Primary | None | Unset = UNSET
    """Primary."""
    billto: Billto | None | Unset = UNSET
    """Bill-to contact."""
    shipto: Shipto | None | Unset = UNSET
    """Ship-to contact."""
    contactinfo: Contactinfo | None | Unset = UNSET
    """Primary contact."""
    contactlist: list[Contactitem] | None | Unset = UNSET
    """Contact list."""
    vsoepricelist: str | None | Unset = UNSET
    """Fair value price list (text)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    visibility: Visibility | None | Unset = UNSET
    """Visibility."""
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    offsetglaccountno: str | None | Unset = UNSET
    """Offset GL account number (text). Account of the other side of the entry, usually the one for receivables or
    payables.
    """
    retainagepercentage: Decimal | None | Unset = UNSET
    """Retainage percentage (percent). Share of the amount that is held back until it is released. Since 2019.R4 to
    2023.R1 (which of them is not known).
    """

    __wire__ = Wire(
        "create_customer",
        seq(
            el("customerid", TEXT, label="Customer ID"),
            el("name", TEXT, label="Name"),
            el("parentid", TEXT, "?", label="Parent ID"),
            el("termname", TEXT, "?", label="Payment term"),
            el("custrepid", TEXT, "?", label="Sales representative"),
            el("shippingmethod", TEXT, "?", label="Shipping method"),
            el("custtype", TEXT, "?", label="Customer type"),
            el("taxid", TEXT, "?", label="Tax ID"),
            el("creditlimit", CURRENCY, "?", label="Credit limit"),
            el("territoryid", TEXT, "?", label="Territory ID"),
            el("resaleno", TEXT, "?", label="Resale number"),
            el("deliveryoptions", DELIVERYOPTIONS, "?", label="Delivery options"),
            el("accountlabel", TEXT, "?", label="Account label"),
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("glgroup", TEXT, "?", label="GL group"),
            el("onhold", BOOLEAN, "?", label="On hold", default="false"),
            el("comments", TEXT, "?", label="Comments"),
            el("status", TEXT, "?", label="Status", default="active"),
            el("currency", TEXT, "?", label="Currency"),
            el("externalid", TEXT, "?", label="External ID"),
            el("primary", Ref("intacct.common.primary", "Primary"), "?", label="Primary"),
            el("billto", Ref("intacct.common.billto", "Billto"), "?", label="Bill-to contact"),
            el("shipto", Ref("intacct.common.shipto", "Shipto"), "?", label="Ship-to contact"),
            el("contactinfo", Ref("intacct.common.contactinfo", "Contactinfo"), "?", label="Primary contact"),
            el("contactlist", CONTACTLIST, "?", label="Contact list"),
            el("vsoepricelist", TEXT, "?", label="Fair value price list"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("visibility", Ref("intacct.common.visibility", "Visibility"), "?", label="Visibility"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("offsetglaccountno", TEXT, "?", label="Offset GL account number"),
            el("retainagepercentage", PERCENT, "?", since="2019.R4..2023.R1", label="Retainage percentage"),
        ),
        (attribute("ignoreduplicates", BOOLEAN, default="false"),),
        writes=True,
    )
    __result__ = KeyResult()
