# Generated from spec/accounts_payable/update_bill.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_bill."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.accounts_payable.updatebillitems import UPDATEBILLITEMS
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

__all__ = ["update_bill"]


@model
class update_bill(Function[str]):
    """Update bill (legacy; the generic form is update APBILL).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/bills/#update-bill-legacy
    - Changed lines and new lines may stand in any mix.
    """

    key: str | None
    """Record key (text). Required."""
    partial_edit: bool | None | Unset = UNSET
    """Partial edit (boolean, true or false). Default: false."""
    set_nulls: bool | None | Unset = UNSET
    """Set nulls (boolean, true or false). Default: false."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text)."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    dateposted: datetime.date | None | Unset = UNSET
    """Date posted (date, written as year, month and day). Date under which the general ledger has it."""
    datedue: datetime.date | None | Unset = UNSET
    """Date due (date, written as year, month and day). Required without termname."""
    termname: str | None | Unset = UNSET
    """Payment term (text). Payment terms, from which due date and discount follow. Required without datedue."""
    action: str | None | Unset = UNSET
    """Action (text). Known values: Submit, Draft. Default: Submit."""
    billno: str | None | Unset = UNSET
    """Bill number (text)."""
    ponumber: str | None | Unset = UNSET
    """PO number (text)."""
    onhold: bool | None | Unset = UNSET
    """On hold (boolean, true or false). Default: false."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    payto: Payto | None | Unset = UNSET
    """Pay-to contact."""
    returnto: Returnto | None | Unset = UNSET
    """Return-to contact."""
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
    inclusivetax: bool | None | Unset = UNSET
    """Inclusive taxes (boolean, true or false). True when lines give totals with tax, from which the gateway works
    out amount and tax. Since 2021.R1.
    """
    updatebillitems: Sequence[Lineitem | Updatelineitem] | None | Unset = UNSET
    """Lines."""

    __wire__ = Wire(
        "update_bill",
        seq(
            el("vendorid", TEXT, "?", label="Vendor ID"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("dateposted", SPLIT_DATE, "?", label="Date posted"),
            el("datedue", SPLIT_DATE, "?", label="Date due"),
            el("termname", TEXT, "?", label="Payment term"),
            el("action", TEXT, "?", label="Action", open_values=("Submit", "Draft"), default="Submit"),
            el("billno", TEXT, "?", label="Bill number"),
            el("ponumber", TEXT, "?", label="PO number"),
            el("onhold", BOOLEAN, "?", label="On hold", default="false"),
            el("description", TEXT, "?", label="Description"),
            el("payto", Ref("intacct.common.payto", "Payto"), "?", label="Pay-to contact"),
            el("returnto", Ref("intacct.common.returnto", "Returnto"), "?", label="Return-to contact"),
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
            el("inclusivetax", BOOLEAN, "?", since="2021.R1", label="Inclusive taxes"),
            el("updatebillitems", UPDATEBILLITEMS, "?", label="Lines"),
        ),
        (
            attribute("key", TEXT, required=True),
            attribute("partial_edit", BOOLEAN, default="false"),
            attribute("set_nulls", BOOLEAN, default="false"),
            attribute("externalkey", BOOLEAN, default="false"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
