# Generated from spec/accounts_receivable/update_customerchargecard.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_customerchargecard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.mailaddress import Mailaddress

__all__ = ["update_customerchargecard"]


@model
class update_customerchargecard(Function[str]):
    """Update customer charge card (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Deprecated since 2025.R1.
    Reference:
    https://developer.intacct.com/api/accounts-receivable/customer-charge-cards/#update-customer-charge-card-legacy
    """

    recordno: str | None
    """Record number (text). Required."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    exp_month: str | None | Unset = UNSET
    """Expiration month (text). Known values: January, February, March, April, May, June, July, August, September,
    October, November, December.
    """
    exp_year: int | None | Unset = UNSET
    """Expiration year (integer)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    mailaddress: Mailaddress | None | Unset = UNSET
    """Mailing address."""
    defaultcard: bool | None | Unset = UNSET
    """Default card (boolean, true or false). Default: false."""
    usebilltoaddr: bool | None | Unset = UNSET
    """Use bill-to address (boolean, true or false). Default: true."""

    __wire__ = Wire(
        "update_customerchargecard",
        seq(
            el(
                "exp_month",
                TEXT,
                "?",
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
            el("exp_year", INTEGER, "?", label="Expiration year"),
            el("description", TEXT, "?", label="Description"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("mailaddress", Ref("intacct.common.mailaddress", "Mailaddress"), "?", label="Mailing address"),
            el("defaultcard", BOOLEAN, "?", label="Default card", default="false"),
            el("usebilltoaddr", BOOLEAN, "?", label="Use bill-to address", default="true"),
        ),
        (attribute("recordno", TEXT, required=True), attribute("externalkey", BOOLEAN, default="false")),
        writes=True,
    )
    __result__ = KeyResult(required=False)
