# Generated from spec/accounts_receivable/create_recurringinvoice.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_recurringinvoice."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.accounts_receivable.recurinvoiceitems import RECURINVOICEITEMS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.common.ending import Ending
    from intacct.common.recurlineitem import Recurlineitem

__all__ = ["create_recurringinvoice"]


@model
class create_recurringinvoice(Function[str]):
    """Create recurring invoice (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/accounts-receivable/recurring-invoices/#create-recurring-invoice-legacy
    """

    customerid: str | None
    """Customer ID (text). Required."""
    datecreated: datetime.date | None
    """Date created (date, written as year, month and day). Required."""
    recordid: str | None | Unset = UNSET
    """Bill number (text)."""
    docnumber: str | None | Unset = UNSET
    """Document number (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
    contractdesc: str | None | Unset = UNSET
    """Contract description (text)."""
    termname: str | None
    """Payment term (text). Payment terms, from which due date and discount follow. Required."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    exchratedate: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, written as year, month and day). Day of which the exchange rate is taken."""
    exchratetype: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when exchrate
    gives the rate. Default: Intacct Daily Rate.
    """
    exchrate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive. Default: active."""
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    billtocontactname: str | None | Unset = UNSET
    """Bill to (text)."""
    shiptocontactname: str | None | Unset = UNSET
    """Ship to (text)."""
    startdate: datetime.date | None
    """Start date (date, written as year, month and day). Required."""
    ending: Ending | None | Unset = UNSET
    """Ending."""
    modenew: str | None | Unset = UNSET
    """Interval unit (text). Known values: None, Days, Weeks, Months, Years. Default: None."""
    interval: int | None | Unset = UNSET
    """Repeat interval (integer). Required when a repeat mode is set."""
    eom: bool | None | Unset = UNSET
    """End of month (boolean, true or false). Default: false."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Required for a top-level
    transaction in a company with several tax jurisdictions. Since 2020.R4.
    """
    recurinvoiceitems: list[Recurlineitem] | None
    """Lines. Required."""
    paymethod: str | None | Unset = UNSET
    """Payment method (text). Known values: None, Printed Check, Credit Card, EFT, Cash, Online Charge Card, Online
    ACH Debit. Default: None.
    """
    payinfull: bool | None | Unset = UNSET
    """Pay in full (boolean, true or false). Default: true."""
    paymentamount: Decimal | None | Unset = UNSET
    """Payment amount (amount). Required unless paid in full."""
    customercreditcardkey: int | None | Unset = UNSET
    """Credit card (integer). Required when the payment method is Online Credit Card."""
    customerbankaccountkey: int | None | Unset = UNSET
    """Customer bank account (integer). Required when the payment method is Online ACH Debit."""
    creditcardtype: str | None | Unset = UNSET
    """Card type (text). Known values: VISA, MC, DISCOVER, DINERS, OTHER. Required when the payment method is Credit
    Card.
    """
    expirednotify: bool | None | Unset = UNSET
    """Notify on expired card (boolean, true or false)."""
    expirednotifyemail: str | None | Unset = UNSET
    """Expired card notification e-mail (text)."""
    accounttype: str | None | Unset = UNSET
    """Account type (text). Known values: Bank, Undeposited Funds Account. Default: Bank."""
    bankaccountid: str | None | Unset = UNSET
    """Bank account ID (text)."""
    glaccountkey: str | None | Unset = UNSET
    """Undeposited funds account (text)."""

    __wire__ = Wire(
        "create_recurringinvoice",
        seq(
            el("customerid", TEXT, label="Customer ID"),
            el("datecreated", SPLIT_DATE, label="Date created"),
            el("recordid", TEXT, "?", label="Bill number"),
            el("docnumber", TEXT, "?", label="Document number"),
            el("description", TEXT, "?", label="Description"),
            el("contractid", TEXT, "?", label="Contract ID"),
            el("contractdesc", TEXT, "?", label="Contract description"),
            el("termname", TEXT, label="Payment term"),
            seq(
                el("currency", TEXT, label="Currency"),
                choice(
                    seq(
                        el("exchratedate", SPLIT_DATE, "?", label="Exchange rate date"),
                        el("exchratetype", TEXT, label="Exchange rate type", default="Intacct Daily Rate"),
                    ),
                    el("exchrate", DECIMAL, label="Exchange rate"),
                ),
                occurs="?",
            ),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive"), default="active"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("billtocontactname", TEXT, "?", label="Bill to"),
            el("shiptocontactname", TEXT, "?", label="Ship to"),
            el("startdate", SPLIT_DATE, label="Start date"),
            el("ending", Ref("intacct.common.ending", "Ending"), "?", label="Ending"),
            el(
                "modenew",
                TEXT,
                "?",
                label="Interval unit",
                open_values=("None", "Days", "Weeks", "Months", "Years"),
                default="None",
            ),
            el("interval", INTEGER, "?", label="Repeat interval"),
            el("eom", BOOLEAN, "?", label="End of month", default="false"),
            el("taxsolutionid", TEXT, "?", since="2020.R4", label="Tax solution"),
            el("recurinvoiceitems", RECURINVOICEITEMS, label="Lines"),
            el(
                "paymethod",
                TEXT,
                "?",
                label="Payment method",
                open_values=(
                    "None",
                    "Printed Check",
                    "Credit Card",
                    "EFT",
                    "Cash",
                    "Online Charge Card",
                    "Online ACH Debit",
                ),
                default="None",
            ),
            el("payinfull", BOOLEAN, "?", label="Pay in full", default="true"),
            el("paymentamount", CURRENCY, "?", label="Payment amount"),
            el("customercreditcardkey", INTEGER, "?", label="Credit card"),
            el("customerbankaccountkey", INTEGER, "?", label="Customer bank account"),
            el(
                "creditcardtype",
                TEXT,
                "?",
                label="Card type",
                open_values=("VISA", "MC", "DISCOVER", "DINERS", "OTHER"),
            ),
            el("expirednotify", BOOLEAN, "?", label="Notify on expired card"),
            el("expirednotifyemail", TEXT, "?", label="Expired card notification e-mail"),
            seq(
                el(
                    "accounttype",
                    TEXT,
                    label="Account type",
                    open_values=("Bank", "Undeposited Funds Account"),
                    default="Bank",
                ),
                choice(
                    el("bankaccountid", TEXT, label="Bank account ID"),
                    el("glaccountkey", TEXT, label="Undeposited funds account"),
                ),
                occurs="?",
            ),
        ),
        writes=True,
    )
    __result__ = KeyResult()
