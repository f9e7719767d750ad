# Generated from spec/order_entry/update_vsoepricelist.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_vsoepricelist."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["update_vsoepricelist"]


@model
class update_vsoepricelist(Function[str]):
    """Update fair value price list (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    name: str | None
    """Name (text). Required."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    isdefault: bool | None | Unset = UNSET
    """Is default (boolean, true or false)."""

    __wire__ = Wire(
        "update_vsoepricelist",
        seq(
            el("description", TEXT, "?", label="Description"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("isdefault", BOOLEAN, "?", label="Is default"),
        ),
        (attribute("name", TEXT, required=True),),
        writes=True,
    )
    __result__ = KeyResult(required=False)
