# Generated from spec/common/contactitem.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure contactitem."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Contactitem"]


@model
class Contactitem(Structure):
    """Contact item."""

    category: str | None
    """Category (text). Required."""
    contactname: str | None
    """Contact name (text). Required."""

    __wire__ = Wire(
        "contactitem", seq(el("category", TEXT, label="Category"), el("contactname", TEXT, label="Contact name"))
    )
