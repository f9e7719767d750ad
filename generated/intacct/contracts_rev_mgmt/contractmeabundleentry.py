# Generated from spec/contracts_rev_mgmt/CONTRACTMEABUNDLEENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTMEABUNDLEENTRY."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import CURRENCY, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["CONTRACTMEABUNDLEENTRY"]


@model
class CONTRACTMEABUNDLEENTRY(Object):
    """MEA allocation entry (CONTRACTMEABUNDLEENTRY).

    Stands as a line in CONTRACTMEABUNDLE (CONTRACTMEABUNDLEENTRIES).
    No generic function takes it.
    """

    fields: ClassVar[_CONTRACTMEABUNDLEENTRYFields]

    contractdetaillineno: str | None | Unset = UNSET
    """Contract line number (text). Required in create."""
    bundleno: int | None | Unset = UNSET
    """Bundle number (integer). Required in create."""
    mea_amount: Decimal | None | Unset = UNSET
    """MEA amount (amount). Takes the place of the calculated amount."""

    __wire__ = Wire(
        "CONTRACTMEABUNDLEENTRY",
        unordered(
            el("CONTRACTDETAILLINENO", TEXT, "?", label="Contract line number", required=("create",)),
            el("BUNDLENO", INTEGER, "?", label="Bundle number", required=("create",)),
            el("MEA_AMOUNT", CURRENCY, "?", label="MEA amount"),
        ),
        label="MEA allocation entry",
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _CONTRACTMEABUNDLEENTRYFields(Fields):
        """Fields of CONTRACTMEABUNDLEENTRY."""

        contractdetaillineno: Field[str]
        bundleno: Field[int]
        mea_amount: Field[Decimal]
