# Generated from spec/cash_management/delete_achbankconfiguration.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function delete_achbankconfiguration."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, attribute

__all__ = ["delete_achbankconfiguration"]


@model
class delete_achbankconfiguration(Function[str]):
    """Delete ACH bank configuration (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/cash-management/ach-bank-configs/#delete-ach-bank-configuration-legacy
    """

    achbankid: str | None
    """ACH bank ID (text). Required."""

    __wire__ = Wire(
        "delete_achbankconfiguration", attributes=(attribute("achbankid", TEXT, required=True),), writes=True
    )
    __result__ = KeyResult(required=False)
