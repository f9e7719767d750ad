# Generated from spec/accounts_payable/create_bill.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_bill."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.accounts_payable.billitems import BILLITEMS
from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.common.lineitem import Lineitem
    from intacct.common.payto import Payto
    from intacct.common.returnto import Returnto

__all__ = ["create_bill"]


@model
class create_bill(Function[str]):
    """Create bill (legacy; the generic form is create APBILL).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/bills/#create-bill-legacy
    """

    vendorid: str | None
    """Vendor ID (text). Required."""
    datecreated: datetime.date | None
    """Date created (date, written as year, month and day). Required."""
    dateposted: datetime.date | None | Unset = UNSET
    """Date posted (date, written as year, month and day). Date under which the general ledger has it."""
    datedue: datetime.date | None | Unset = UNSET
    """Date due (date, written as year, month and day)."""
    termname: str | None | Unset = UNSET
    """Payment term (text). Payment terms, from which due date and discount follow."""
    action: str | None | Unset = UNSET
    """Action (text). Known values: Submit, Draft. Default: Submit."""
    batchkey: int | None | Unset = UNSET
    """Summary key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with."""
    billno: str | None | Unset = UNSET
    """Bill number (text)."""
    ponumber: str | None | Unset = UNSET
    """PO number (text)."""
    onhold: bool | None | Unset = UNSET
    """On hold (boolean, true or false). Default: false."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    externalid: str | None | Unset = UNSET
    """External ID (text). ID that another system gives the record."""
    payto: Payto | None | Unset = UNSET
    """Pay-to contact."""
    returnto: Returnto | None | Unset = UNSET
    """Return-to contact."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books."""
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
    nogl: bool | None | Unset = UNSET
    """Do not post to the GL (boolean, true or false). Default: false."""
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    inclusivetax: bool | None | Unset = UNSET
    """Inclusive taxes (boolean, true or false). True when lines give totals with tax, from which the gateway works
    out amount and tax. Since 2021.R1.
    """
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Required for a top-level
    transaction in a company with several tax jurisdictions. Since 2021.R1.
    """
    billitems: list[Lineitem] | None
    """Lines. Required."""

    __wire__ = Wire(
        "create_bill",
        seq(
            el("vendorid", TEXT, label="Vendor ID"),
            el("datecreated", SPLIT_DATE, label="Date created"),
            el("dateposted", SPLIT_DATE, "?", label="Date posted"),
            choice(
                seq(el("datedue", SPLIT_DATE, label="Date due"), el("termname", TEXT, "?", label="Payment term")),
                el("termname", TEXT, label="Payment term"),
            ),
            el("action", TEXT, "?", label="Action", open_values=("Submit", "Draft"), default="Submit"),
            el("batchkey", INTEGER, "?", label="Summary key"),
            el("billno", TEXT, "?", label="Bill number"),
            el("ponumber", TEXT, "?", label="PO number"),
            el("onhold", BOOLEAN, "?", label="On hold", default="false"),
            el("description", TEXT, "?", label="Description"),
            el("externalid", TEXT, "?", label="External ID"),
            el("payto", Ref("intacct.common.payto", "Payto"), "?", label="Pay-to contact"),
            el("returnto", Ref("intacct.common.returnto", "Returnto"), "?", label="Return-to contact"),
            seq(
                el("basecurr", TEXT, "?", label="Base currency"),
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
            el("nogl", BOOLEAN, "?", label="Do not post to the GL", default="false"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("inclusivetax", BOOLEAN, "?", since="2021.R1", label="Inclusive taxes"),
            el("taxsolutionid", TEXT, "?", since="2021.R1", label="Tax solution"),
            el("billitems", BILLITEMS, label="Lines"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
