# Generated from spec/sales_tax_vat_gst/update_taxschedule.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_taxschedule."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["update_taxschedule"]


@model
class update_taxschedule(Function[str]):
    """Update tax schedule (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    scheduleid: str | None
    """Schedule ID (text). Required."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    taxtype: str | None | Unset = UNSET
    """Tax type (text). Known values: Sale, Purchase."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""

    __wire__ = Wire(
        "update_taxschedule",
        seq(
            el("description", TEXT, "?", label="Description"),
            el("taxtype", TEXT, "?", label="Tax type", open_values=("Sale", "Purchase")),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
        (attribute("scheduleid", TEXT, required=True),),
        writes=True,
    )
    __result__ = KeyResult(required=False)
