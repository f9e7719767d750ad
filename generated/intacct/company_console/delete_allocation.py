# Generated from spec/company_console/delete_allocation.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function delete_allocation."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, attribute

__all__ = ["delete_allocation"]


@model
class delete_allocation(Function[str]):
    """Delete transaction allocation (legacy; the generic form is delete ALLOCATION).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    key: str | None
    """Record key (text). Required."""

    __wire__ = Wire("delete_allocation", attributes=(attribute("key", TEXT, required=True),), writes=True)
    __result__ = KeyResult(required=False)
