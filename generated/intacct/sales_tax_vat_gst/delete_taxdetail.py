# Generated from spec/sales_tax_vat_gst/delete_taxdetail.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function delete_taxdetail."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, attribute

__all__ = ["delete_taxdetail"]


@model
class delete_taxdetail(Function[str]):
    """Delete tax detail (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    detailid: str | None
    """Tax detail ID (text). Required."""

    __wire__ = Wire("delete_taxdetail", attributes=(attribute("detailid", TEXT, required=True),), writes=True)
    __result__ = KeyResult(required=False)
