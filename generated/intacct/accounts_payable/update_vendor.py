# Generated from spec/accounts_payable/update_vendor.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_vendor."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.contactlist import CONTACTLIST
from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, CURRENCY, PERCENT, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.accounts_payable.contactto1099 import Contactto1099
    from intacct.common.contactinfo import Contactinfo
    from intacct.common.contactitem import Contactitem
    from intacct.common.customfield import Customfield
    from intacct.common.payto import Payto
    from intacct.common.primary import Primary
    from intacct.common.returnto import Returnto
    from intacct.common.visibility import Visibility

__all__ = ["update_vendor"]


@model
class update_vendor(Function[str]):
    """Update vendor (legacy; the generic form is update VENDOR).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/vendors/#update-vendor-legacy
    """

    vendorid: str | None
    """Vendor ID (text). Required."""
    set_nulls: bool | None | Unset = UNSET
    """Set nulls (boolean, true or false). Default: false."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
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
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. The vendor's schema does not
    list it; the gateway takes it.
    """
    taxschedule: str | None | Unset = UNSET
    """Default tax schedule (text). The vendor's schema does not list it; the gateway takes it."""
    creditlimit: Decimal | None | Unset = UNSET
    """Credit limit (amount)."""
    paymethod: str | None | Unset = UNSET
    """Payment method (text)."""
    outsourcecheck: str | None | Unset = UNSET
    """Enable outsource check (text)."""
    outsourceach: str | None | Unset = UNSET
    """Enable outsource ACH (text)."""
    billingtype: str | None | Unset = UNSET
    """Billing type (text)."""
    vendoraccountno: str | None | Unset = UNSET
    """Account number with the vendor (text)."""
    displocacctnocheck: bool | None | Unset = UNSET
    """Show location account number on check (boolean, true or false)."""
    onhold: bool | None | Unset = UNSET
    """On hold (boolean, true or false)."""
    donotcutcheck: bool | None | Unset = UNSET
    """Do not pay (boolean, true or false)."""
    comments: str | None | Unset = UNSET
    """Comments (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    primary: Primary | None | Unset = UNSET
    """Primary."""
    returnto: Returnto | None | Unset = UNSET
    """Return-to contact."""
    payto: Payto | None | Unset = UNSET
    """Pay-to contact."""
    contactinfo: Contactinfo | None | Unset = UNSET
    """Primary contact."""
    contactto1099: Contactto1099 | None | Unset = UNSET
    """Form 1099 contact."""
    contactlist: list[Contactitem] | None | Unset = UNSET
    """Contact list."""
    name1099: str | None | Unset = UNSET
    """1099 name (text)."""
    form1099type: str | None | Unset = UNSET
    """Form 1099 type (text). Kind of the US tax form, such as MISC or INT."""
    form1099box: str | None | Unset = UNSET
    """Form 1099 box (text). Box of the US tax form, as its kind numbers them."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
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
    """ACH account type (text)."""
    achremittancetype: str | None | Unset = UNSET
    """ACH remittance type (text)."""
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
    visibility: Visibility | None | Unset = UNSET
    """Visibility."""
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    mergepaymentreq: bool | None | Unset = UNSET
    """Merge payment requests (boolean, true or false)."""
    offsetglaccountno: str | None | Unset = UNSET
    """Offset GL account number (text). Account of the other side of the entry, usually the one for receivables or
    payables.
    """
    retainagepercentage: Decimal | None | Unset = UNSET
    """Retainage percentage (percent). Share of the amount that is held back until it is released. Since 2020.R2."""

    __wire__ = Wire(
        "update_vendor",
        seq(
            el("name", TEXT, "?", label="Name"),
            el("parentid", TEXT, "?", label="Parent ID"),
            el("termname", TEXT, "?", label="Payment term"),
            el("glaccountno", TEXT, "?", label="GL account number"),
            el("accountlabel", TEXT, "?", label="Account label"),
            el("vendtype", TEXT, "?", label="Vendor type"),
            el("taxid", TEXT, "?", label="Tax ID"),
            el("taxsolutionid", TEXT, "?", label="Tax solution"),
            el("taxschedule", TEXT, "?", label="Default tax schedule"),
            el("creditlimit", CURRENCY, "?", label="Credit limit"),
            el("paymethod", TEXT, "?", label="Payment method"),
            el("outsourcecheck", TEXT, "?", label="Enable outsource check"),
            el("outsourceach", TEXT, "?", label="Enable outsource ACH"),
            el("billingtype", TEXT, "?", label="Billing type"),
            el("vendoraccountno", TEXT, "?", label="Account number with the vendor"),
            el("displocacctnocheck", BOOLEAN, "?", label="Show location account number on check"),
            el("onhold", BOOLEAN, "?", label="On hold"),
            el("donotcutcheck", BOOLEAN, "?", label="Do not pay"),
            el("comments", TEXT, "?", label="Comments"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("currency", TEXT, "?", label="Currency"),
            el("primary", Ref("intacct.common.primary", "Primary"), "?", label="Primary"),
            el("returnto", Ref("intacct.common.returnto", "Returnto"), "?", label="Return-to contact"),
            el("payto", Ref("intacct.common.payto", "Payto"), "?", label="Pay-to contact"),
            el("contactinfo", Ref("intacct.common.contactinfo", "Contactinfo"), "?", label="Primary contact"),
            el(
                "contactto1099",
                Ref("intacct.accounts_payable.contactto1099", "Contactto1099"),
                "?",
                label="Form 1099 contact",
            ),
            el("contactlist", CONTACTLIST, "?", label="Contact list"),
            el("name1099", TEXT, "?", label="1099 name"),
            el("form1099type", TEXT, "?", label="Form 1099 type"),
            el("form1099box", TEXT, "?", label="Form 1099 box"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("paymentnotify", BOOLEAN, "?", label="Payment notification"),
            el("achenabled", BOOLEAN, "?", label="Enable ACH"),
            el("wireenabled", BOOLEAN, "?", label="Enable wire transfer"),
            el("checkenabled", BOOLEAN, "?", label="Enable check outsourcing"),
            el("achbankroutingnumber", TEXT, "?", label="ACH bank routing number"),
            el("achaccountnumber", TEXT, "?", label="ACH account number"),
            el("achaccounttype", TEXT, "?", label="ACH account type"),
            el("achremittancetype", TEXT, "?", label="ACH remittance type"),
            el("wirebankname", TEXT, "?", label="Wire bank name"),
            el("wirebankroutingnumber", TEXT, "?", label="Wire bank routing number"),
            el("wireaccountnumber", TEXT, "?", label="Wire account number"),
            el("wireaccounttype", TEXT, "?", label="Wire account type", open_values=("Demand Deposit Account",)),
            el("pmplusremittancetype", TEXT, "?", label="Remittance delivery type", open_values=("Email", "Fax")),
            el("pmplusemail", TEXT, "?", label="Remittance email address"),
            el("pmplusfax", TEXT, "?", label="Remittance fax number"),
            el("displaytermdiscount", BOOLEAN, "?", label="Display the term discount on the check stub"),
            el("visibility", Ref("intacct.common.visibility", "Visibility"), "?", label="Visibility"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("mergepaymentreq", BOOLEAN, "?", label="Merge payment requests"),
            el("offsetglaccountno", TEXT, "?", label="Offset GL account number"),
            el("retainagepercentage", PERCENT, "?", since="2020.R2", label="Retainage percentage"),
        ),
        (
            attribute("vendorid", TEXT, required=True),
            attribute("set_nulls", BOOLEAN, default="false"),
            attribute("externalkey", BOOLEAN, default="false"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
