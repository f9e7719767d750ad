# Generated from spec/accounts_payable/vendor_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure vendor_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.contactlist_reply import CONTACTLIST_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATETIME, DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.contactinfo_reply import ContactinfoReply
    from intacct.common.contactitem_reply import ContactitemReply
    from intacct.common.payto_reply import PaytoReply
    from intacct.common.primary_reply import PrimaryReply
    from intacct.common.returnto_reply import ReturntoReply

__all__ = ["VendorReply"]


@model
class VendorReply(ReplyPart):
    """Vendor."""

    vendorid: str | None | Unset = UNSET
    """Vendor ID (text)."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
    termname: str | None | Unset = UNSET
    """Payment term (text). Payment terms, from which due date and discount follow."""
    glaccountno: str | None | Unset = UNSET
    """GL account number (text)."""
    accountlabel: str | None | Unset = UNSET
    """Account label (text). Name that stands for an account, where the company uses labels instead of account
    numbers.
    """
    vendtype: str | None | Unset = UNSET
    """Vendor type (text)."""
    taxid: str | None | Unset = UNSET
    """Tax ID (text)."""
    creditlimit: Decimal | None | Unset = UNSET
    """Credit limit (amount)."""
    totaldue: Decimal | None | Unset = UNSET
    """Total due (amount)."""
    billingtype: str | None | Unset = UNSET
    """Billing type (text). Known values: balanceforward, openitem."""
    outsourcecheck: str | None | Unset = UNSET
    """Enable outsource check (text)."""
    servicestate: str | None | Unset = UNSET
    """Service state (text)."""
    vendoraccountno: str | None | Unset = UNSET
    """Account number with the vendor (text)."""
    comments: str | None | Unset = UNSET
    """Comments (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    onetime: bool | None | Unset = UNSET
    """One-time use (boolean, true or false)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    primary: PrimaryReply | None | Unset = UNSET
    """Primary."""
    returnto: ReturntoReply | None | Unset = UNSET
    """Return-to contact."""
    payto: PaytoReply | None | Unset = UNSET
    """Pay-to contact."""
    contactinfo: ContactinfoReply | None | Unset = UNSET
    """Primary contact."""
    contactlist: list[ContactitemReply] | None | Unset = UNSET
    """Contact list."""
    form1099: bool | None | Unset = UNSET
    """Form 1099 (boolean, true or false)."""
    name1099: str | None | Unset = UNSET
    """1099 name (text)."""
    paymentnotify: bool | None | Unset = UNSET
    """Payment notification (boolean, true or false)."""
    achenabled: bool | None | Unset = UNSET
    """Enable ACH (boolean, true or false)."""
    wireenabled: bool | None | Unset = UNSET
    """Enable wire transfer (boolean, true or false)."""
    checkenabled: bool | None | Unset = UNSET
    """Enable check outsourcing (boolean, true or false)."""
    achbankroutingnumber: str | None | Unset = UNSET
    """ACH bank routing number (text)."""
    achaccountnumber: str | None | Unset = UNSET
    """ACH account number (text)."""
    achaccounttype: str | None | Unset = UNSET
    """ACH account type (text). Known values: Demand Deposit Account."""
    achremittancetype: str | None | Unset = UNSET
    """ACH remittance type (text). Known values: CTX, CCD."""
    wirebankname: str | None | Unset = UNSET
    """Wire bank name (text)."""
    wirebankroutingnumber: str | None | Unset = UNSET
    """Wire bank routing number (text)."""
    wireaccountnumber: str | None | Unset = UNSET
    """Wire account number (text)."""
    wireaccounttype: str | None | Unset = UNSET
    """Wire account type (text). Known values: Demand Deposit Account."""
    pmplusremittancetype: str | None | Unset = UNSET
    """Remittance delivery type (text). Known values: Email, Fax."""
    pmplusemail: str | None | Unset = UNSET
    """Remittance email address (text)."""
    pmplusfax: str | None | Unset = UNSET
    """Remittance fax number (text)."""
    displaytermdiscount: bool | None | Unset = UNSET
    """Display the term discount on the check stub (boolean, true or false)."""
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    mergepaymentreq: bool | None | Unset = UNSET
    """Merge payment requests (boolean, true or false)."""
    retainagepercentage: Decimal | None | Unset = UNSET
    """Retainage percentage (percentage). Share of the amount that is held back until it is released. Since 2023.R2
    to 2024.R2 (which of them is not known).
    """

    __wire__ = Wire(
        "vendor",
        unordered(
            el("vendorid", TEXT, "?", label="Vendor ID"),
            el("name", TEXT, "?", label="Name"),
            el("parentid", TEXT, "?", label="Parent ID"),
            el("termname", TEXT, "?", label="Payment term"),
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("accountlabel", TEXT, "?", label="Account label"),
            el("vendtype", TEXT, "?", label="Vendor type"),
            el("taxid", TEXT, "?", label="Tax ID"),
            el("creditlimit", CURRENCY, "?", label="Credit limit"),
            el("totaldue", CURRENCY, "?", label="Total due"),
            el("billingtype", TEXT, "?", label="Billing type", open_values=("balanceforward", "openitem")),
            el("outsourcecheck", TEXT, "?", label="Enable outsource check"),
            el("servicestate", TEXT, "?", label="Service state"),
            el("vendoraccountno", TEXT, "?", label="Account number with the vendor"),
            el("comments", TEXT, "?", label="Comments"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("currency", TEXT, "?", label="Currency"),
            el("onetime", BOOLEAN, "?", label="One-time use"),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("primary", Ref("intacct.common.primary_reply", "PrimaryReply"), "?", label="Primary"),
            el("returnto", Ref("intacct.common.returnto_reply", "ReturntoReply"), "?", label="Return-to contact"),
            el("payto", Ref("intacct.common.payto_reply", "PaytoReply"), "?", label="Pay-to contact"),
            el(
                "contactinfo", Ref("intacct.common.contactinfo_reply", "ContactinfoReply"), "?", label="Primary contact"
            ),
            el("contactlist", CONTACTLIST_REPLY, "?", label="Contact list"),
            el("form1099", BOOLEAN, "?", label="Form 1099"),
            el("name1099", TEXT, "?", label="1099 name"),
            el("paymentnotify", BOOLEAN, "?", label="Payment notification"),
            el("achenabled", BOOLEAN, "?", label="Enable ACH"),
            el("wireenabled", BOOLEAN, "?", label="Enable wire transfer"),
            el("checkenabled", BOOLEAN, "?", label="Enable check outsourcing"),
            el("achbankroutingnumber", TEXT, "?", label="ACH bank routing number"),
            el("achaccountnumber", TEXT, "?", label="ACH account number"),
            el("achaccounttype", TEXT, "?", label="ACH account type", open_values=("Demand Deposit Account",)),
            el("achremittancetype", TEXT, "?", label="ACH remittance type", open_values=("CTX", "CCD")),
            el("wirebankname", TEXT, "?", label="Wire bank name"),
            el("wirebankroutingnumber", TEXT, "?", label="Wire bank routing number"),
            el("wireaccountnumber", TEXT, "?", label="Wire account number"),
            el("wireaccounttype", TEXT, "?", label="Wire account type", open_values=("Demand Deposit Account",)),
            el("pmplusremittancetype", TEXT, "?", label="Remittance delivery type", open_values=("Email", "Fax")),
            el("pmplusemail", TEXT, "?", label="Remittance email address"),
            el("pmplusfax", TEXT, "?", label="Remittance fax number"),
            el("displaytermdiscount", BOOLEAN, "?", label="Display the term discount on the check stub"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("mergepaymentreq", BOOLEAN, "?", label="Merge payment requests"),
            el("retainagepercentage", DECIMAL, "?", since="2023.R2..2024.R2", label="Retainage percentage"),
        ),
    )
