# Generated from spec/common/customfield.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure customfield."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Customfield"]


@model
class Customfield(Structure):
    """Custom field.

    Stands as a line in ACCUMULATIONTYPE (customfields), COSTTYPE (customfields), PJESTIMATEENTRY (customfields),
    STANDARDCOSTTYPE (customfields), STANDARDTASK (customfields).
    """

    customfieldname: str | None
    """Custom field name (text). Required."""
    customfieldvalue: str | None
    """Custom field value (text). Required."""

    __wire__ = Wire(
        "customfield",
        seq(
            el("customfieldname", TEXT, label="Custom field name"),
            el("customfieldvalue", TEXT, label="Custom field value"),
        ),
    )
