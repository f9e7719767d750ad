# Generated from spec/accounts_payable/create_recurringbill.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_recurringbill."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.accounts_payable.recurbillitems import RECURBILLITEMS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.common.ending import Ending
    from intacct.common.recurlineitem import Recurlineitem

__all__ = ["create_recurringbill"]


@model
class create_recurringbill(Function[str]):
    """Create recurring bill (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/recurring-bills/#create-recurring-bill-legacy
    """

    vendorid: str | None
    """Vendor ID (text). Required."""
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
    paytocontactname: str | None | Unset = UNSET
    """Pay to (text)."""
    returntocontactname: str | None | Unset = UNSET
    """Return to (text)."""
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
    recurbillitems: list[Recurlineitem] | None
    """Lines. Required."""

    __wire__ = Wire(
        "create_recurringbill",
        seq(
            el("vendorid", TEXT, label="Vendor ID"),
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
            el("paytocontactname", TEXT, "?", label="Pay to"),
            el("returntocontactname", TEXT, "?", label="Return to"),
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
            el("recurbillitems", RECURBILLITEMS, label="Lines"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
