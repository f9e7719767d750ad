# Generated from spec/accounts_receivable/update_invoice.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_invoice."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.accounts_receivable.updateinvoiceitems import UPDATEINVOICEITEMS
from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, DECIMAL, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, choice, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.common.lineitem import Lineitem
    from intacct.common.payto import Payto
    from intacct.common.returnto import Returnto
    from intacct.common.updatelineitem import Updatelineitem

__all__ = ["update_invoice"]


@model
class update_invoice(Function[str]):
    """Update invoice (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/invoices/#update-invoice-legacy
    - Changed lines and new lines may stand in any mix.
    """

    key: str | None
    """Record key (text). Required."""
    set_nulls: bool | None | Unset = UNSET
    """Set nulls (boolean, true or false). Default: false."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    dateposted: datetime.date | None | Unset = UNSET
    """Date posted (date, written as year, month and day). Date under which the general ledger has it."""
    datedue: datetime.date | None | Unset = UNSET
    """Date due (date, written as year, month and day). Required without termname."""
    termname: str | None | Unset = UNSET
    """Payment term (text). Payment terms, from which due date and discount follow. Required without datedue."""
    action: str | None | Unset = UNSET
    """Action (text). Known values: Draft, Submit. Default: Submit."""
    invoiceno: str | None | Unset = UNSET
    """Invoice number (text)."""
    ponumber: str | None | Unset = UNSET
    """PO number (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    payto: Payto | None | Unset = UNSET
    """Pay-to contact."""
    returnto: Returnto | None | Unset = UNSET
    """Return-to contact."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books. The vendor's
    schema does not list it; the gateway takes it.
    """
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
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    updateinvoiceitems: Sequence[Lineitem | Updatelineitem] | None | Unset = UNSET
    """Lines."""

    __wire__ = Wire(
        "update_invoice",
        seq(
            el("customerid", TEXT, "?", label="Customer ID"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("dateposted", SPLIT_DATE, "?", label="Date posted"),
            el("datedue", SPLIT_DATE, "?", label="Date due"),
            el("termname", TEXT, "?", label="Payment term"),
            el("action", TEXT, "?", label="Action", open_values=("Draft", "Submit"), default="Submit"),
            el("invoiceno", TEXT, "?", label="Invoice number"),
            el("ponumber", TEXT, "?", label="PO number"),
            el("description", TEXT, "?", label="Description"),
            el("payto", Ref("intacct.common.payto", "Payto"), "?", label="Pay-to contact"),
            el("returnto", Ref("intacct.common.returnto", "Returnto"), "?", label="Return-to contact"),
            el("basecurr", TEXT, "?", label="Base currency"),
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
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("updateinvoiceitems", UPDATEINVOICEITEMS, "?", label="Lines"),
        ),
        (
            attribute("key", TEXT, required=True),
            attribute("set_nulls", BOOLEAN, default="false"),
            attribute("externalkey", BOOLEAN, default="false"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
