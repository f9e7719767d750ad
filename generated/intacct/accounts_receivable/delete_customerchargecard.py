# Generated from spec/accounts_receivable/delete_customerchargecard.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function delete_customerchargecard."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute

__all__ = ["delete_customerchargecard"]


@model
class delete_customerchargecard(Function[str]):
    """Delete customer charge card (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Deprecated since 2025.R1.
    Reference:
    https://developer.intacct.com/api/accounts-receivable/customer-charge-cards/#delete-customer-charge-card-legacy
    """

    recordno: str | None
    """Record number (text). Required."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""

    __wire__ = Wire(
        "delete_customerchargecard",
        attributes=(attribute("recordno", TEXT, required=True), attribute("externalkey", BOOLEAN, default="false")),
        writes=True,
    )
    __result__ = KeyResult(required=False)
