# Generated from spec/accounts_payable/create_appayment.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_appayment."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.accounts_payable.payitems import PAYITEMS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import CURRENCY, DECIMAL, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.accounts_payable.payitem import Payitem

__all__ = ["create_appayment"]


@model
class create_appayment(Function[str]):
    """Create AP payment (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-payments/#create-manual-ap-payment-legacy
    """

    bankaccountid: str | None | Unset = UNSET
    """Bank account ID (text)."""
    chargecardid: str | None | Unset = UNSET
    """Charge card ID (text)."""
    vendorid: str | None
    """Vendor ID (text). Required."""
    memo: str | None
    """Memo (text). Required."""
    paymentmethod: str | None | Unset = UNSET
    """Payment method (text). Known values: Printed Check, Manual Check, Joint Check, Cash, EFT, Credit."""
    checkdate: datetime.date | None
    """Check date (date, written as year, month and day). Required."""
    batchkey: int | None | Unset = UNSET
    """Summary key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with."""
    checkno: str | None
    """Check number (text). Required."""
    billno: str | None | Unset = UNSET
    """Bill number (text)."""
    basepaymentamount: Decimal | None | Unset = UNSET
    """Base payment amount (amount in base currency)."""
    paymentexchratetype: str | None | Unset = UNSET
    """Payment exchange rate type (text). Default: Intacct Daily Rate."""
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
    payitems: list[Payitem] | None
    """Pay items. Required."""

    __wire__ = Wire(
        "create_appayment",
        seq(
            choice(
                el("bankaccountid", TEXT, label="Bank account ID"), el("chargecardid", TEXT, label="Charge card ID")
            ),
            el("vendorid", TEXT, label="Vendor ID"),
            el("memo", TEXT, label="Memo"),
            el(
                "paymentmethod",
                TEXT,
                "?",
                label="Payment method",
                open_values=("Printed Check", "Manual Check", "Joint Check", "Cash", "EFT", "Credit"),
            ),
            el("checkdate", SPLIT_DATE, label="Check date"),
            el("batchkey", INTEGER, "?", label="Summary key"),
            el("checkno", TEXT, label="Check number"),
            el("billno", TEXT, "?", label="Bill number"),
            el("basepaymentamount", CURRENCY, "?", label="Base payment amount"),
            el("paymentexchratetype", TEXT, "?", label="Payment exchange rate type", default="Intacct Daily Rate"),
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
            el("payitems", PAYITEMS, label="Pay items"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
