# Generated from spec/order_entry/delete_vsoeitempricelist.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function delete_vsoeitempricelist."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, attribute

__all__ = ["delete_vsoeitempricelist"]


@model
class delete_vsoeitempricelist(Function[str]):
    """Delete fair value item price list (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    key: str | None
    """Record key (text). Required."""

    __wire__ = Wire("delete_vsoeitempricelist", attributes=(attribute("key", TEXT, required=True),), writes=True)
    __result__ = KeyResult(required=False)
