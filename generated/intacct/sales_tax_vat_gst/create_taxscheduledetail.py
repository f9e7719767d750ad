# Generated from spec/sales_tax_vat_gst/create_taxscheduledetail.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_taxscheduledetail."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["create_taxscheduledetail"]


@model
class create_taxscheduledetail(Function[str]):
    """Create tax schedule detail (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    scheduleid: str | None
    """Schedule ID (text). Required."""
    detailid: str | None
    """Tax detail ID (text). Required."""

    __wire__ = Wire(
        "create_taxscheduledetail",
        seq(el("scheduleid", TEXT, label="Schedule ID"), el("detailid", TEXT, label="Tax detail ID")),
        writes=True,
    )
    __result__ = KeyResult()
