# Generated from spec/consolidations/csnentity.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure csnentity."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import DECIMAL, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Csnentity"]


@model
class Csnentity(Structure):
    """Consolidation entity."""

    entityid: str | None
    """Entity (text). Required."""
    bsrate: Decimal | None | Unset = UNSET
    """Ending spot rate (decimal)."""
    warate: Decimal | None | Unset = UNSET
    """Weighted average rate (decimal)."""

    __wire__ = Wire(
        "csnentity",
        seq(
            el("entityid", TEXT, label="Entity"),
            el("bsrate", DECIMAL, "?", label="Ending spot rate"),
            el("warate", DECIMAL, "?", label="Weighted average rate"),
        ),
    )
