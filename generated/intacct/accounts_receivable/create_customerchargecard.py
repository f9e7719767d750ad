# Generated from spec/accounts_receivable/create_customerchargecard.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_customerchargecard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.mailaddress import Mailaddress

__all__ = ["create_customerchargecard"]


@model
class create_customerchargecard(Function[str]):
    """Create customer charge card (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Deprecated since 2025.R1.
    Reference:
    https://developer.intacct.com/api/accounts-receivable/customer-charge-cards/#create-customer-charge-card-legacy
    """

    customerid: str | None
    """Customer ID (text). Required."""
    cardnum: str | None
    """Card number (text). Required."""
    cardtype: str | None
    """Card type (text). Known values: Visa, Mastercard, Discover, American Express, Diners Club, Other Charge Card.
    Required.
    """
    exp_month: str | None
    """Expiration month (text). Known values: January, February, March, April, May, June, July, August, September,
    October, November, December. Required.
    """
    exp_year: int | None
    """Expiration year (integer). Required."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive. Default: active."""
    mailaddress: Mailaddress | None
    """Mailing address. Required."""
    defaultcard: bool | None | Unset = UNSET
    """Default card (boolean, true or false). Default: false."""
    usebilltoaddr: bool | None | Unset = UNSET
    """Use bill-to address (boolean, true or false). Default: true."""

    __wire__ = Wire(
        "create_customerchargecard",
        seq(
            el("customerid", TEXT, label="Customer ID"),
            el("cardnum", TEXT, label="Card number"),
            el(
                "cardtype",
                TEXT,
                label="Card type",
                open_values=("Visa", "Mastercard", "Discover", "American Express", "Diners Club", "Other Charge Card"),
            ),
            el(
                "exp_month",
                TEXT,
                label="Expiration month",
                open_values=(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December",
                ),
            ),
            el("exp_year", INTEGER, label="Expiration year"),
            el("description", TEXT, "?", label="Description"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive"), default="active"),
            el("mailaddress", Ref("intacct.common.mailaddress", "Mailaddress"), label="Mailing address"),
            el("defaultcard", BOOLEAN, "?", label="Default card", default="false"),
            el("usebilltoaddr", BOOLEAN, "?", label="Use bill-to address", default="true"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
