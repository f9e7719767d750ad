# Generated from spec/contracts_rev_mgmt/CONTRACTEXPENSETEMPLATEENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTEXPENSETEMPLATEENTRY."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import DECIMAL, INTEGER
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["CONTRACTEXPENSETEMPLATEENTRY"]


@model
class CONTRACTEXPENSETEMPLATEENTRY(Object):
    """Contract expense template entry (CONTRACTEXPENSETEMPLATEENTRY).

    No generic function takes it.
    """

    periodoffset: int | None | Unset = UNSET
    """No. of months offset (integer)."""
    periodpercent: Decimal | None | Unset = UNSET
    """Period percent (decimal)."""

    __wire__ = Wire(
        "CONTRACTEXPENSETEMPLATEENTRY",
        unordered(
            el("PERIODOFFSET", INTEGER, "?", label="No. of months offset"),
            el("PERIODPERCENT", DECIMAL, "?", label="Period percent"),
        ),
        label="Contract expense template entry",
    )
