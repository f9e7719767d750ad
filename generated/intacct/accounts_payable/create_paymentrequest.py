# Generated from spec/accounts_payable/create_paymentrequest.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_paymentrequest."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from intacct.accounts_payable.paymentrequestitems import PAYMENTREQUESTITEMS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, CURRENCY, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.accounts_payable.paymentrequestitem import Paymentrequestitem

__all__ = ["create_paymentrequest"]


@model
class create_paymentrequest(Function[str]):
    """Create payment request (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-payments/#create-ap-payment-request-legacy
    - Since 2019.R3 a paymentmethod outside the known list is refused.
    """

    bankaccountid: str | None | Unset = UNSET
    """Bank account ID (text)."""
    chargecardid: str | None | Unset = UNSET
    """Charge card ID (text)."""
    vendorid: str | None
    """Vendor ID (text). Required."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    paymentmethod: str | None
    """Payment method (text). Known values: Printed Check, Cash, EFT, Charge Card, ACH. Required."""
    grouppayments: bool | None | Unset = UNSET
    """Group payments (boolean, true or false)."""
    paymentdate: datetime.date | None
    """Payment date (date, written as year, month and day). Required."""
    paymentoption: str | None | Unset = UNSET
    """Payment option (text). Known values: vendor, bill, vendorpref. Default: vendor."""
    paymentrequestitems: list[Paymentrequestitem] | None | Unset = UNSET
    """Payment request items."""
    paymentamount: Decimal | None | Unset = UNSET
    """Payment amount (amount)."""
    documentnumber: str | None | Unset = UNSET
    """Document number (text)."""
    paymentdescription: str | None | Unset = UNSET
    """Payment description (text)."""
    paymentcontact: str | None | Unset = UNSET
    """Payment contact (text)."""

    __wire__ = Wire(
        "create_paymentrequest",
        seq(
            choice(
                el("bankaccountid", TEXT, label="Bank account ID"), el("chargecardid", TEXT, label="Charge card ID")
            ),
            el("vendorid", TEXT, label="Vendor ID"),
            el("memo", TEXT, "?", label="Memo"),
            el(
                "paymentmethod",
                TEXT,
                label="Payment method",
                open_values=("Printed Check", "Cash", "EFT", "Charge Card", "ACH"),
            ),
            el("grouppayments", BOOLEAN, "?", label="Group payments"),
            el("paymentdate", SPLIT_DATE, label="Payment date"),
            el(
                "paymentoption",
                TEXT,
                "?",
                label="Payment option",
                open_values=("vendor", "bill", "vendorpref"),
                default="vendor",
            ),
            choice(
                el("paymentrequestitems", PAYMENTREQUESTITEMS, label="Payment request items"),
                el("paymentamount", CURRENCY, label="Payment amount"),
            ),
            el("documentnumber", TEXT, "?", label="Document number"),
            el("paymentdescription", TEXT, "?", label="Payment description"),
            el("paymentcontact", TEXT, "?", label="Payment contact"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
