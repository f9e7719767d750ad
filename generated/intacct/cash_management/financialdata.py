# Generated from spec/cash_management/financialdata.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure financialdata."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Financialdata"]


@model
class Financialdata(Structure):
    """Financial data."""

    reconmode: str | None
    """Reconciliation mode (text). Default: Manual. Required."""
    apjournal: str | None | Unset = UNSET
    """AP journal (text)."""
    arjournal: str | None | Unset = UNSET
    """AR journal (text)."""

    __wire__ = Wire(
        "financialdata",
        seq(
            el("reconmode", TEXT, label="Reconciliation mode", default="Manual"),
            el("apjournal", TEXT, "?", label="AP journal"),
            el("arjournal", TEXT, "?", label="AR journal"),
        ),
    )
