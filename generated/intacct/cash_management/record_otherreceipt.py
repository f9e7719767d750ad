# Generated from spec/cash_management/record_otherreceipt.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function record_otherreceipt."""

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
from intacct_runtime.wire import Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.common.lineitem import Lineitem
    from intacct.common.updatelineitem import Updatelineitem

__all__ = ["record_otherreceipt"]


@model
class record_otherreceipt(Function[str]):
    """Record other receipt (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/cash-management/other-receipts/#create-other-receipt-legacy
    """

    paymentdate: datetime.date | None
    """Payment date (date, written as year, month and day). Required."""
    payee: str | None
    """Payee (text). Required."""
    receiveddate: datetime.date | None
    """Received date (date, written as year, month and day). Required."""
    paymentmethod: str | None
    """Payment method (text). Known values: Printed Check, Cash, EFT, Credit Card. Required."""
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
    out amount and tax. Default: false. Since 2020.R4.
    """
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Required for a top-level
    transaction in a company with several tax jurisdictions. Since 2020.R4.
    """
    receiptitems: Sequence[Lineitem | Updatelineitem] | None
    """Receipt items. Required."""

    __wire__ = Wire(
        "record_otherreceipt",
        seq(
            el("paymentdate", SPLIT_DATE, label="Payment date"),
            el("payee", TEXT, label="Payee"),
            el("receiveddate", SPLIT_DATE, label="Received date"),
            el(
                "paymentmethod",
                TEXT,
                label="Payment method",
                open_values=("Printed Check", "Cash", "EFT", "Credit Card"),
            ),
            choice(
                el("undepglaccountno", TEXT, label="Undeposited funds GL account number"),
                seq(
                    el("bankaccountid", TEXT, label="Bank account ID"),
                    el("depositdate", SPLIT_DATE, "?", label="Deposit date"),
                ),
            ),
            el("refid", TEXT, "?", label="Reference ID"),
            el("description", TEXT, "?", label="Description"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
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
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("inclusivetax", BOOLEAN, "?", since="2020.R4", label="Inclusive taxes", default="false"),
            el("taxsolutionid", TEXT, "?", since="2020.R4", label="Tax solution"),
            el("receiptitems", RECEIPTITEMS, label="Receipt items"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
