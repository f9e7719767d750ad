# Generated from spec/cash_management/update_otherreceipt.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_otherreceipt."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.cash_management.receiptitems import RECEIPTITEMS
from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, DECIMAL, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, choice, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.common.lineitem import Lineitem
    from intacct.common.updatelineitem import Updatelineitem

__all__ = ["update_otherreceipt"]


@model
class update_otherreceipt(Function[str]):
    """Update other receipt (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Since 2018.R3 to 2019.R2 (which of them is not known).
    Reference: https://developer.intacct.com/api/cash-management/other-receipts/#update-other-receipt-legacy
    """

    key: str | None
    """Record key (text). Required."""
    set_nulls: bool | None | Unset = UNSET
    """Set nulls (boolean, true or false). Default: false."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    paymentdate: datetime.date | None | Unset = UNSET
    """Payment date (date, written as year, month and day)."""
    payee: str | None | Unset = UNSET
    """Payee (text)."""
    receiveddate: datetime.date | None | Unset = UNSET
    """Received date (date, written as year, month and day)."""
    paymentmethod: str | None | Unset = UNSET
    """Payment method (text). Known values: Printed Check, Cash, EFT, Credit Card."""
    undepglaccountno: str | None | Unset = UNSET
    """Undeposited funds GL account number (text)."""
    bankaccountid: str | None | Unset = UNSET
    """Bank account ID (text)."""
    depositdate: datetime.date | None | Unset = UNSET
    """Deposit date (date, written as year, month and day)."""
    refid: str | None | Unset = UNSET
    """Reference ID (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
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
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    inclusivetax: bool | None | Unset = UNSET
    """Inclusive taxes (boolean, true or false). True when lines give totals with tax, from which the gateway works
    out amount and tax. Since 2020.R4.
    """
    receiptitems: Sequence[Lineitem | Updatelineitem] | None | Unset = UNSET
    """Receipt items."""

    __wire__ = Wire(
        "update_otherreceipt",
        seq(
            el("paymentdate", SPLIT_DATE, "?", label="Payment date"),
            el("payee", TEXT, "?", label="Payee"),
            el("receiveddate", SPLIT_DATE, "?", label="Received date"),
            el(
                "paymentmethod",
                TEXT,
                "?",
                label="Payment method",
                open_values=("Printed Check", "Cash", "EFT", "Credit Card"),
            ),
            choice(
                el("undepglaccountno", TEXT, "?", label="Undeposited funds GL account number"),
                seq(
                    el("bankaccountid", TEXT, "?", label="Bank account ID"),
                    el("depositdate", SPLIT_DATE, "?", label="Deposit date"),
                ),
            ),
            el("refid", TEXT, "?", label="Reference ID"),
            el("description", TEXT, "?", label="Description"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            seq(
                el("currency", TEXT, "?", label="Currency"),
                choice(
                    seq(
                        el("exchratedate", SPLIT_DATE, "?", label="Exchange rate date"),
                        el("exchratetype", TEXT, "?", label="Exchange rate type", default="Intacct Daily Rate"),
                    ),
                    el("exchrate", DECIMAL, "?", label="Exchange rate"),
                ),
                occurs="?",
            ),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("inclusivetax", BOOLEAN, "?", since="2020.R4", label="Inclusive taxes"),
            el("receiptitems", RECEIPTITEMS, "?", label="Receipt items"),
        ),
        (
            attribute("key", TEXT, required=True),
            attribute("set_nulls", BOOLEAN, default="false"),
            attribute("externalkey", BOOLEAN, default="false"),
        ),
        since="2018.R3..2019.R2",
        writes=True,
    )
    __result__ = KeyResult(required=False)
