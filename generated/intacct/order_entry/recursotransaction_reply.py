# Generated from spec/order_entry/recursotransaction_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure recursotransaction_reply."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.common.customfields_reply import CUSTOMFIELDS_REPLY
from intacct.common.subtotals_reply import SUBTOTALS_REPLY
from intacct.order_entry.recursotransitems import RECURSOTRANSITEMS
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATETIME, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.billto_reply import BilltoReply
    from intacct.common.customfield_reply import CustomfieldReply
    from intacct.common.ending import Ending
    from intacct.common.shipto_reply import ShiptoReply
    from intacct.common.subtotal_reply import SubtotalReply
    from intacct.order_entry.recursotransitem import Recursotransitem

__all__ = ["RecursotransactionReply"]


@model
class RecursotransactionReply(ReplyPart):
    """Recurring order entry transaction.

    - No reply is on record: the fields are those that the record is written with.
    """

    key: str | None | Unset = UNSET
    """Record key (text)."""
    transactiontype: str | None | Unset = UNSET
    """Transaction type (text)."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
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
    shipto: ShiptoReply | None | Unset = UNSET
    """Ship-to contact."""
    billto: BilltoReply | None | Unset = UNSET
    """Bill-to contact."""
    externalid: str | None | Unset = UNSET
    """External ID (text). ID that another system gives the record."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code of the currency in which amounts are given."""
    exchratetype: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when exchrate
    gives the rate.
    """
    customfields: list[CustomfieldReply] | None | Unset = UNSET
    """Custom fields."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Since 2020.R4."""
    recursotransitems: list[Recursotransitem] | None | Unset = UNSET
    """Lines."""
    subtotals: list[SubtotalReply] | None | Unset = UNSET
    """Subtotals."""
    paymethod: str | None | Unset = UNSET
    """Payment method (text). Known values: None, Printed Check, Credit Card, EFT, Cash, Online Charge Card, Online
    ACH Debit.
    """
    payinfull: bool | None | Unset = UNSET
    """Pay in full (boolean, true or false)."""
    paymentamount: Decimal | None | Unset = UNSET
    """Payment amount (amount)."""
    creditcardtype: str | None | Unset = UNSET
    """Card type (text). Known values: VISA, MC, DISCOVER, DINERS, OTHER."""
    customercreditcardkey: int | None | Unset = UNSET
    """Credit card (integer)."""
    customerbankaccountkey: int | None | Unset = UNSET
    """Customer bank account (integer)."""
    accounttype: str | None | Unset = UNSET
    """Account type (text). Known values: Bank, Undeposited Funds Account."""
    bankaccountid: str | None | Unset = UNSET
    """Bank account ID (text)."""
    glaccountkey: str | None | Unset = UNSET
    """Undeposited funds account (text)."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, written as year, month and day)."""
    ending: Ending | None | Unset = UNSET
    """Ending."""
    modenew: str | None | Unset = UNSET
    """Interval unit (text). Known values: None, Days, Weeks, Months, Years."""
    interval: int | None | Unset = UNSET
    """Repeat interval (integer)."""
    eom: bool | None | Unset = UNSET
    """End of month (boolean, true or false)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    docstatus: str | None | Unset = UNSET
    """Status (text). Known values: Active, Inactive, Ended."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""

    __wire__ = Wire(
        "recursotransaction",
        unordered(
            el("key", TEXT, "?", label="Record key"),
            el("transactiontype", TEXT, "?", label="Transaction type"),
            el("customerid", TEXT, "?", label="Customer ID"),
            el("referenceno", TEXT, "?", label="Reference number"),
            el("termname", TEXT, "?", label="Payment term"),
            el("message", TEXT, "?", label="Message"),
            el("contractid", TEXT, "?", label="Contract ID"),
            el("contractdesc", TEXT, "?", label="Contract description"),
            el("customerponumber", TEXT, "?", since="2020.R4", label="Customer PO number"),
            el("shippingmethod", TEXT, "?", label="Shipping method"),
            el("shipto", Ref("intacct.common.shipto_reply", "ShiptoReply"), "?", label="Ship-to contact"),
            el("billto", Ref("intacct.common.billto_reply", "BilltoReply"), "?", label="Bill-to contact"),
            el("externalid", TEXT, "?", label="External ID"),
            el("basecurr", TEXT, "?", label="Base currency"),
            el("currency", TEXT, "?", label="Currency"),
            el("exchratetype", TEXT, "?", label="Exchange rate type"),
            el("customfields", CUSTOMFIELDS_REPLY, "?", label="Custom fields"),
            el("taxsolutionid", TEXT, "?", since="2020.R4", label="Tax solution"),
            el("recursotransitems", RECURSOTRANSITEMS, "?", label="Lines"),
            el("subtotals", SUBTOTALS_REPLY, "?", label="Subtotals"),
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
            ),
            el("payinfull", BOOLEAN, "?", label="Pay in full"),
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
            el("accounttype", TEXT, "?", label="Account type", open_values=("Bank", "Undeposited Funds Account")),
            el("bankaccountid", TEXT, "?", label="Bank account ID"),
            el("glaccountkey", TEXT, "?", label="Undeposited funds account"),
            el("startdate", SPLIT_DATE, "?", label="Start date"),
            el("ending", Ref("intacct.common.ending", "Ending"), "?", label="Ending"),
            el("modenew", TEXT, "?", label="Interval unit", open_values=("None", "Days", "Weeks", "Months", "Years")),
            el("interval", INTEGER, "?", label="Repeat interval"),
            el("eom", BOOLEAN, "?", label="End of month"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("docstatus", TEXT, "?", label="Status", open_values=("Active", "Inactive", "Ended")),
            el("whenmodified", DATETIME, "?", label="When modified"),
        ),
    )
