# Generated from spec/contracts_rev_mgmt/CONTRACTEXPENSETEMPLATEENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTEXPENSETEMPLATEENTRY."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import DECIMAL, INTEGER
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["CONTRACTEXPENSETEMPLATEENTRY"]


@model
class CONTRACTEXPENSETEMPLATEENTRY(Object):
    """Contract expense template entry (CONTRACTEXPENSETEMPLATEENTRY).

    Stands as a line in CONTRACTEXPENSETEMPLATE (CONTRACTEXPENSETEMPLATEENTRIES).
    No generic function takes it.
    """

    fields: ClassVar[_CONTRACTEXPENSETEMPLATEENTRYFields]

    periodoffset: int | None | Unset = UNSET
    """No. of months offset (integer)."""
    periodpercent: Decimal | None | Unset = UNSET
    """Period percent (percentage)."""

    __wire__ = Wire(
        "CONTRACTEXPENSETEMPLATEENTRY",
        unordered(
            el("PERIODOFFSET", INTEGER, "?", label="No. of months offset"),
            el("PERIODPERCENT", DECIMAL, "?", label="Period percent"),
        ),
        label="Contract expense template entry",
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _CONTRACTEXPENSETEMPLATEENTRYFields(Fields):
        """Fields of CONTRACTEXPENSETEMPLATEENTRY."""

        periodoffset: Field[int]
        periodpercent: Field[Decimal]
