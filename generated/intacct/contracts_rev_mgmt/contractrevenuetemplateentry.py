# Generated from spec/contracts_rev_mgmt/CONTRACTREVENUETEMPLATEENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTREVENUETEMPLATEENTRY."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import DECIMAL, INTEGER
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["CONTRACTREVENUETEMPLATEENTRY"]


@model
class CONTRACTREVENUETEMPLATEENTRY(Object):
    """Contract revenue template entry (CONTRACTREVENUETEMPLATEENTRY).

    Stands as a line in CONTRACTREVENUETEMPLATE (CONTRACTREVENUETEMPLATEENTRIES).
    No generic function takes it.
    """

    fields: ClassVar[_CONTRACTREVENUETEMPLATEENTRYFields]

    periodoffset: int | None | Unset = UNSET
    """No. of months offset (integer)."""
    steppercent: Decimal | None | Unset = UNSET
    """Threshold percent (percentage)."""
    periodpercent: Decimal | None | Unset = UNSET
    """Period percent (percentage)."""

    __wire__ = Wire(
        "CONTRACTREVENUETEMPLATEENTRY",
        unordered(
            el("PERIODOFFSET", INTEGER, "?", label="No. of months offset"),
            el("STEPPERCENT", DECIMAL, "?", label="Threshold percent"),
            el("PERIODPERCENT", DECIMAL, "?", label="Period percent"),
        ),
        label="Contract revenue template entry",
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _CONTRACTREVENUETEMPLATEENTRYFields(Fields):
        """Fields of CONTRACTREVENUETEMPLATEENTRY."""

        periodoffset: Field[int]
        steppercent: Field[Decimal]
        periodpercent: Field[Decimal]
