# Generated from spec/common/parameter.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure parameter."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Parameter"]


@model
class Parameter(Structure):
    """Parameter."""

    name: str | None
    """Name (text). Known values: PERIODSTARTDATE, PERIODENDDATE, PERIOD. Required."""
    value: str | None
    """Value (text). Required."""

    __wire__ = Wire(
        "parameter",
        seq(
            el("name", TEXT, label="Name", open_values=("PERIODSTARTDATE", "PERIODENDDATE", "PERIOD")),
            el("value", TEXT, label="Value"),
        ),
    )
