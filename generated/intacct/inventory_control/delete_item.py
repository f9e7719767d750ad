# Generated from spec/inventory_control/delete_item.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function delete_item."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, attribute

__all__ = ["delete_item"]


@model
class delete_item(Function[str]):
    """Delete item (legacy; the generic form is delete ITEM).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/items/#delete-an-item-legacy
    """

    itemid: str | None
    """Item ID (text). Required."""

    __wire__ = Wire("delete_item", attributes=(attribute("itemid", TEXT, required=True),), writes=True)
    __result__ = KeyResult(required=False)
