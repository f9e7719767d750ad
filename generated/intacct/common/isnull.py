# Generated from spec/common/isnull.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure isnull."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Isnull"]


@model
class Isnull(Structure):
    """Is null.

    Since 2019.R4 to 2023.R1 (which of them is not known).
    """

    field: str | None
    """Field (text). Required."""

    __wire__ = Wire("isnull", seq(el("field", TEXT, label="Field")), since="2019.R4..2023.R1")
