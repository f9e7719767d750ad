# Generated from spec/common/between.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure between."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Between"]


@model
class Between(Structure):
    """Between.

    Since 2019.R4 to 2023.R1 (which of them is not known).
    """

    field: str | None
    """Field (text). Required."""
    value: list[str] | None
    """Value (list of text). Required."""

    __wire__ = Wire(
        "between",
        seq(el("field", TEXT, label="Field"), el("value", TEXT, "2..2", label="Value")),
        since="2019.R4..2023.R1",
    )
