# Generated from spec/purchasing/delete_potransaction.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function delete_potransaction."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute

__all__ = ["delete_potransaction"]


@model
class delete_potransaction(Function[str]):
    """Delete purchasing transaction (legacy; the generic form is delete PODOCUMENT).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/purchasing/purchasing-transactions/#delete-purchasing-transaction-legacy
    """

    key: str | None
    """Record key (text). Required."""
    external: bool | None | Unset = UNSET
    """External (boolean, true or false). Default: false."""

    __wire__ = Wire(
        "delete_potransaction",
        attributes=(attribute("key", TEXT, required=True), attribute("external", BOOLEAN, default="false")),
        writes=True,
    )
    __result__ = KeyResult(required=False)
