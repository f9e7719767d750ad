# Generated from spec/general_ledger/userDefinedDimension.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure userDefinedDimension."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, choice, el, seq

__all__ = ["UserDefinedDimension"]


@model
class UserDefinedDimension(Structure):
    """User-defined dimension.

    Since 2017.R3.
    """

    objectname: str | None
    """Object name (text). Required."""
    recordid: str | None | Unset = UNSET
    """Bill number (text)."""
    recordname: str | None | Unset = UNSET
    """Record name (text)."""

    __wire__ = Wire(
        "userDefinedDimension",
        seq(
            el("objectName", TEXT, label="Object name"),
            choice(el("recordId", TEXT, label="Bill number"), el("recordName", TEXT, label="Record name")),
        ),
        since="2017.R3",
    )
