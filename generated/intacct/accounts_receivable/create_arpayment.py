# Generated from spec/accounts_receivable/create_arpayment.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_arpayment."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import CURRENCY, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.accounts_receivable.arpaymentitem import Arpaymentitem
    from intacct.accounts_receivable.onlineachpayment import Onlineachpayment
    from intacct.accounts_receivable.onlinecardpayment import Onlinecardpayment

__all__ = ["create_arpayment"]


@model
class create_arpayment(Function[str]):
    """Create AR payment (legacy; the generic form is create ARPYMT).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-payments/#create-ar-payment-legacy
    """

    customerid: str | None
    """Customer ID (text). Required."""
    paymentamount: Decimal | None
    """Payment amount (amount). Required."""
    translatedamount: Decimal | None | Unset = UNSET
    """Translated amount (amount)."""
    batchkey: int | None | Unset = UNSET
    """Summary key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with."""
    bankaccountid: str | None | Unset = UNSET
    """Bank account ID (text)."""
    undepfundsacct: str | None | Unset = UNSET
    """Undeposited funds account (text)."""
    refid: str | None | Unset = UNSET
    """Reference ID (text)."""
    overpaylocid: str | None | Unset = UNSET
    """Overpayment location ID (text)."""
    overpaydeptid: str | None | Unset = UNSET
    """Overpayment department ID (text)."""
    datereceived: datetime.date | None | Unset = UNSET
    """Date received (date, written as year, month and day)."""
    paymentmethod: str | None | Unset = UNSET
    """Payment method (text). Known values: Printed Check, Cash, EFT, Credit Card, Online Charge Card, Online ACH
    Debit.
    """
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
    cctype: str | None | Unset = UNSET
    """Credit card type (text)."""
    authcode: str | None | Unset = UNSET
    """Authorization code (text)."""
    arpaymentitem: list[Arpaymentitem] | None | Unset = UNSET
    """AR payment item."""
    onlinepayments: Sequence[Onlinecardpayment | Onlineachpayment] | None | Unset = UNSET
    """Any mix, in this order on the wire, of `onlinecardpayment` and `onlineachpayment`."""

    __wire__ = Wire(
        "create_arpayment",
        seq(
            el("customerid", TEXT, label="Customer ID"),
            el("paymentamount", CURRENCY, label="Payment amount"),
            el("translatedamount", CURRENCY, "?", label="Translated amount"),
            choice(
                el("batchkey", INTEGER, label="Summary key"),
                el("bankaccountid", TEXT, label="Bank account ID"),
                el("undepfundsacct", TEXT, label="Undeposited funds account"),
                occurs="?",
            ),
            el("refid", TEXT, "?", label="Reference ID"),
            el("overpaylocid", TEXT, "?", label="Overpayment location ID"),
            el("overpaydeptid", TEXT, "?", label="Overpayment department ID"),
            el("datereceived", SPLIT_DATE, "?", label="Date received"),
            el(
                "paymentmethod",
                TEXT,
                "?",
                label="Payment method",
                open_values=("Printed Check", "Cash", "EFT", "Credit Card", "Online Charge Card", "Online ACH Debit"),
            ),
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
            el("cctype", TEXT, "?", label="Credit card type"),
            el("authcode", TEXT, "?", label="Authorization code"),
            el(
                "arpaymentitem",
                Ref("intacct.accounts_receivable.arpaymentitem", "Arpaymentitem"),
                "*",
                label="AR payment item",
            ),
            choice(
                el(
                    "onlinecardpayment",
                    Ref("intacct.accounts_receivable.onlinecardpayment", "Onlinecardpayment"),
                    label="Online card payment",
                ),
                el(
                    "onlineachpayment",
                    Ref("intacct.accounts_receivable.onlineachpayment", "Onlineachpayment"),
                    label="Online ACH payment",
                ),
                occurs="*",
                attr="onlinepayments",
            ),
        ),
        writes=True,
    )
    __result__ = KeyResult()
