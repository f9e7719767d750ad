# Generated from spec/accounts_payable/delete_apterm.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function delete_apterm."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, attribute

__all__ = ["delete_apterm"]


@model
class delete_apterm(Function[str]):
    """Delete AP term (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-terms/#delete-ap-term-legacy
    """

    name: str | None
    """Name (text). Required."""

    __wire__ = Wire("delete_apterm", attributes=(attribute("name", TEXT, required=True),), writes=True)
    __result__ = KeyResult(required=False)
