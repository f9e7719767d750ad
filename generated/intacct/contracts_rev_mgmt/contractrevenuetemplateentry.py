# Generated from spec/contracts_rev_mgmt/CONTRACTREVENUETEMPLATEENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTREVENUETEMPLATEENTRY."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import DECIMAL, INTEGER
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["CONTRACTREVENUETEMPLATEENTRY"]


@model
class CONTRACTREVENUETEMPLATEENTRY(Object):
    """Contract revenue template entry (CONTRACTREVENUETEMPLATEENTRY).

    No generic function takes it.
    """

    periodoffset: int | None | Unset = UNSET
    """No. of months offset (integer)."""
    steppercent: Decimal | None | Unset = UNSET
    """Threshold percent (decimal)."""
    periodpercent: Decimal | None | Unset = UNSET
    """Period percent (decimal)."""

    __wire__ = Wire(
        "CONTRACTREVENUETEMPLATEENTRY",
        unordered(
            el("PERIODOFFSET", INTEGER, "?", label="No. of months offset"),
            el("STEPPERCENT", DECIMAL, "?", label="Threshold percent"),
            el("PERIODPERCENT", DECIMAL, "?", label="Period percent"),
        ),
        label="Contract revenue template entry",
    )
