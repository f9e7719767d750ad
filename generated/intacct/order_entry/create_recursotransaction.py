# Generated from spec/order_entry/create_recursotransaction.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_recursotransaction."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct.common.subtotals import SUBTOTALS
from intacct.order_entry.recursotransitems import RECURSOTRANSITEMS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, CURRENCY, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.billto import Billto
    from intacct.common.customfield import Customfield
    from intacct.common.ending import Ending
    from intacct.common.shipto import Shipto
    from intacct.common.subtotal import Subtotal
    from intacct.order_entry.recursotransitem import Recursotransitem

__all__ = ["create_recursotransaction"]


@model
class create_recursotransaction(Function[str]):
    """Create recurring order entry transaction (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/order-entry/recurring-order-entry-transactions/#create-recurring-order-entry-transaction-legacy
    """

    transactiontype: str | None
    """Transaction type (text). Required."""
    customerid: str | None
    """Customer ID (text). Required."""
    referenceno: str | None | Unset = UNSET
    """Reference number (text)."""
    termname: str | None | Unset = UNSET
    """Payment term (text). Payment terms, from which due date and discount follow."""
    message: str | None | Unset = UNSET
    """Message (text)."""
    contractid: str | None | Unset = UNSET
    """Contract ID (text)."""
    contractdesc: str | None | Unset = UNSET
    """Contract description (text)."""
    customerponumber: str | None | Unset = UNSET
    """Customer PO number (text). Since 2020.R4."""
    shippingmethod: str | None | Unset = UNSET
    """Shipping method (text)."""
    shipto: Shipto | None | Unset = UNSET
    """Ship-to contact."""
    billto: Billto | None | Unset = UNSET
    """Bill-to contact."""
    externalid: str | None | Unset = UNSET
    """External ID (text). ID that another system gives the record."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    exchratetype: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when exchrate
    gives the rate. Default: Intacct Daily Rate.
    """
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Required for a top-level
    transaction in a company with several tax jurisdictions. Since 2020.R4.
    """
    recursotransitems: list[Recursotransitem] | None
    """Lines. Required."""
    subtotals: list[Subtotal] | None | Unset = UNSET
    """Subtotals."""
    paymethod: str | None | Unset = UNSET
    """Payment method (text). Known values: None, Printed Check, Credit Card, EFT, Cash, Online Charge Card, Online
    ACH Debit. Default: None.
    """
    payinfull: bool | None | Unset = UNSET
    """Pay in full (boolean, true or false). Default: true."""
    paymentamount: Decimal | None | Unset = UNSET
    """Payment amount (amount). Required unless paid in full."""
    creditcardtype: str | None | Unset = UNSET
    """Card type (text). Known values: VISA, MC, DISCOVER, DINERS, OTHER. Required when the payment method is Credit
    Card.
    """
    customercreditcardkey: int | None | Unset = UNSET
    """Credit card (integer). Required when the payment method is Online Credit Card."""
    customerbankaccountkey: int | None | Unset = UNSET
    """Customer bank account (integer). Required when the payment method is Online ACH Debit."""
    accounttype: str | None | Unset = UNSET
    """Account type (text). Known values: Bank, Undeposited Funds Account. Default: Bank."""
    bankaccountid: str | None | Unset = UNSET
    """Bank account ID (text). Required when the account type is Bank."""
    glaccountkey: str | None | Unset = UNSET
    """Undeposited funds account (text). Required when the account type is Undeposited Funds Account."""
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
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive. Default: active."""
    docstatus: str | None | Unset = UNSET
    """Status (text). Known values: Active, Inactive, Ended."""

    __wire__ = Wire(
        "create_recursotransaction",
        seq(
            el("transactiontype", TEXT, label="Transaction type"),
            el("customerid", TEXT, label="Customer ID"),
            el("referenceno", TEXT, "?", label="Reference number"),
            el("termname", TEXT, "?", label="Payment term"),
            el("message", TEXT, "?", label="Message"),
            el("contractid", TEXT, "?", label="Contract ID"),
            el("contractdesc", TEXT, "?", label="Contract description"),
            el("customerponumber", TEXT, "?", since="2020.R4", label="Customer PO number"),
            el("shippingmethod", TEXT, "?", label="Shipping method"),
            el("shipto", Ref("intacct.common.shipto", "Shipto"), "?", label="Ship-to contact"),
            el("billto", Ref("intacct.common.billto", "Billto"), "?", label="Bill-to contact"),
            el("externalid", TEXT, "?", label="External ID"),
            el("basecurr", TEXT, "?", label="Base currency"),
            el("currency", TEXT, "?", label="Currency"),
            el("exchratetype", TEXT, "?", label="Exchange rate type", default="Intacct Daily Rate"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("taxsolutionid", TEXT, "?", since="2020.R4", label="Tax solution"),
            el("recursotransitems", RECURSOTRANSITEMS, label="Lines"),
            el("subtotals", SUBTOTALS, "?", label="Subtotals"),
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
            el(
                "creditcardtype",
                TEXT,
                "?",
                label="Card type",
                open_values=("VISA", "MC", "DISCOVER", "DINERS", "OTHER"),
            ),
            el("customercreditcardkey", INTEGER, "?", label="Credit card"),
            el("customerbankaccountkey", INTEGER, "?", label="Customer bank account"),
            el(
                "accounttype",
                TEXT,
                "?",
                label="Account type",
                open_values=("Bank", "Undeposited Funds Account"),
                default="Bank",
            ),
            el("bankaccountid", TEXT, "?", label="Bank account ID"),
            el("glaccountkey", TEXT, "?", label="Undeposited funds account"),
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
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive"), default="active"),
            el("docstatus", TEXT, "?", label="Status", open_values=("Active", "Inactive", "Ended")),
        ),
        writes=True,
    )
    __result__ = KeyResult()
