# Generated from spec/sales_tax_vat_gst/delete_taxschedule.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function delete_taxschedule."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, attribute

__all__ = ["delete_taxschedule"]


@model
class delete_taxschedule(Function[str]):
    """Delete tax schedule (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    scheduleid: str | None
    """Schedule ID (text). Required."""

    __wire__ = Wire("delete_taxschedule", attributes=(attribute("scheduleid", TEXT, required=True),), writes=True)
    __result__ = KeyResult(required=False)
