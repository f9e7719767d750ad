# Generated from spec/order_entry/delete_sotransaction.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function delete_sotransaction."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute

__all__ = ["delete_sotransaction"]


@model
class delete_sotransaction(Function[str]):
    """Delete order entry transaction (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/order-entry/order-entry-transactions/#delete-order-entry-transaction-legacy
    """

    key: str | None
    """Record key (text). Required."""
    external: bool | None | Unset = UNSET
    """External (boolean, true or false). Default: false."""

    __wire__ = Wire(
        "delete_sotransaction",
        attributes=(attribute("key", TEXT, required=True), attribute("external", BOOLEAN, default="false")),
        writes=True,
    )
    __result__ = KeyResult(required=False)
