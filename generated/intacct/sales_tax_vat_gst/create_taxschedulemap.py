# Generated from spec/sales_tax_vat_gst/create_taxschedulemap.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_taxschedulemap."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, choice, el, seq

__all__ = ["create_taxschedulemap"]


@model
class create_taxschedulemap(Function[str]):
    """Create tax schedule map (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    documenttype: str | None | Unset = UNSET
    """Document type (text)."""
    itemtaxgroup: str | None | Unset = UNSET
    """Item tax group (text)."""
    accountgroup: str | None | Unset = UNSET
    """Account group (text)."""
    taxgroup: str | None
    """Contact tax group (text). Required."""
    scheduleid: str | None
    """Schedule ID (text). Required."""
    module: str | None | Unset = UNSET
    """Module (text)."""

    __wire__ = Wire(
        "create_taxschedulemap",
        seq(
            el("documenttype", TEXT, "?", label="Document type"),
            choice(el("itemtaxgroup", TEXT, label="Item tax group"), el("accountgroup", TEXT, label="Account group")),
            el("taxgroup", TEXT, label="Contact tax group"),
            el("scheduleid", TEXT, label="Schedule ID"),
            el("module", TEXT, "?", label="Module"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
