# Generated from spec/common/in.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure in."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["In"]


@model
class In(Structure):
    """In.

    Since 2019.R4 to 2023.R1 (which of them is not known).
    """

    field: str | None
    """Field (text). Required."""
    value: list[str] | None
    """Value (list of text). Required."""

    __wire__ = Wire(
        "in",
        seq(el("field", TEXT, label="Field"), el("value", TEXT, "1..1000", label="Value")),
        since="2019.R4..2023.R1",
    )
