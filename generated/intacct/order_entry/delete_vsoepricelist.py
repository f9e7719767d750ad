# Generated from spec/order_entry/delete_vsoepricelist.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function delete_vsoepricelist."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, attribute

__all__ = ["delete_vsoepricelist"]


@model
class delete_vsoepricelist(Function[str]):
    """Delete fair value price list (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    name: str | None
    """Name (text). Required."""

    __wire__ = Wire("delete_vsoepricelist", attributes=(attribute("name", TEXT, required=True),), writes=True)
    __result__ = KeyResult(required=False)
