# Generated from spec/inventory_control/delete_invpricelistentry.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function delete_invpricelistentry."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import INTEGER
from intacct_runtime.wire import Wire, attribute

__all__ = ["delete_invpricelistentry"]


@model
class delete_invpricelistentry(Function[str]):
    """Delete inventory price list entry (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    recordno: int | None
    """Record number (integer). Required."""

    __wire__ = Wire(
        "delete_invpricelistentry", attributes=(attribute("recordno", INTEGER, required=True),), writes=True
    )
    __result__ = KeyResult(required=False)
