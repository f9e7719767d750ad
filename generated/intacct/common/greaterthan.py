# Generated from spec/common/greaterthan.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure greaterthan."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Greaterthan"]


@model
class Greaterthan(Structure):
    """Greater than.

    Since 2019.R4 to 2023.R1 (which of them is not known).
    """

    field: str | None
    """Field (text). Required."""
    value: str | None
    """Value (text). Required."""

    __wire__ = Wire(
        "greaterthan", seq(el("field", TEXT, label="Field"), el("value", TEXT, label="Value")), since="2019.R4..2023.R1"
    )
