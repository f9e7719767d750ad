# Generated from spec/sales_tax_vat_gst/create_contacttaxgroup.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_contacttaxgroup."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["create_contacttaxgroup"]


@model
class create_contacttaxgroup(Function[str]):
    """Create contact tax group (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/sales-tax-vat-gst/contact-tax-groups/#create-contact-tax-group-legacy
    """

    name: str | None
    """Name (text). Required."""

    __wire__ = Wire("create_contacttaxgroup", seq(el("name", TEXT, label="Name")), writes=True)
    __result__ = KeyResult()
