# Generated from spec/cash_management/delete_otherreceipt.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function delete_otherreceipt."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, attribute

__all__ = ["delete_otherreceipt"]


@model
class delete_otherreceipt(Function[str]):
    """Delete other receipt (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Since 2018.R3 to 2019.R2 (which of them is not known).
    Reference: https://developer.intacct.com/api/cash-management/other-receipts/#delete-other-receipt-legacy
    """

    key: str | None
    """Record key (text). Required."""

    __wire__ = Wire(
        "delete_otherreceipt",
        attributes=(attribute("key", TEXT, required=True),),
        since="2018.R3..2019.R2",
        writes=True,
    )
    __result__ = KeyResult(required=False)
