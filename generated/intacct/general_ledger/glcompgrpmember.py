# Generated from spec/general_ledger/GLCOMPGRPMEMBER.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLCOMPGRPMEMBER."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["GLCOMPGRPMEMBER"]


@model
class GLCOMPGRPMEMBER(Object):
    """Computation group member (GLCOMPGRPMEMBER).

    Stands as a line in GLACCTGRP (GLCOMPGRPS).
    No generic function takes it.
    """

    fields: ClassVar[_GLCOMPGRPMEMBERFields]

    lhsacctno: str | None | Unset = UNSET
    """Left side account (text)."""
    lhsacctgrpname: str | None | Unset = UNSET
    """Left side account group (text)."""
    lhsconst: Decimal | None | Unset = UNSET
    """Left side constant (decimal)."""
    lhsasof: str | None | Unset = UNSET
    """Left side as of (text). Known values: P, B, E."""
    operator: str | None | Unset = UNSET
    """Operator (text). Known values: A, S, M, D."""
    rhsacctno: str | None | Unset = UNSET
    """Right side account (text)."""
    rhsacctgrpname: str | None | Unset = UNSET
    """Right side account group (text)."""
    rhsconst: Decimal | None | Unset = UNSET
    """Right side constant (decimal)."""
    rhsasof: str | None | Unset = UNSET
    """Right side as of (text). Known values: P, B, E."""
    precision: int | None | Unset = UNSET
    """Precision (integer)."""
    displayas: str | None | Unset = UNSET
    """Display as (text). Known values: V, P, R, F, D, W, M, Q."""
    uom: str | None | Unset = UNSET
    """Unit of measure (text)."""

    __wire__ = Wire(
        "GLCOMPGRPMEMBER",
        unordered(
            el("LHSACCTNO", TEXT, "?", label="Left side account"),
            el("LHSACCTGRPNAME", TEXT, "?", label="Left side account group"),
            el("LHSCONST", DECIMAL, "?", label="Left side constant"),
            el("LHSASOF", TEXT, "?", label="Left side as of", open_values=("P", "B", "E")),
            el("OPERATOR", TEXT, "?", label="Operator", open_values=("A", "S", "M", "D")),
            el("RHSACCTNO", TEXT, "?", label="Right side account"),
            el("RHSACCTGRPNAME", TEXT, "?", label="Right side account group"),
            el("RHSCONST", DECIMAL, "?", label="Right side constant"),
            el("RHSASOF", TEXT, "?", label="Right side as of", open_values=("P", "B", "E")),
            el("PRECISION", INTEGER, "?", label="Precision"),
            el("DISPLAYAS", TEXT, "?", label="Display as", open_values=("V", "P", "R", "F", "D", "W", "M", "Q")),
            el("UOM", TEXT, "?", label="Unit of measure"),
        ),
        label="Computation group member",
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _GLCOMPGRPMEMBERFields(Fields):
        """Fields of GLCOMPGRPMEMBER."""

        lhsacctno: Field[str]
        lhsacctgrpname: Field[str]
        lhsconst: Field[Decimal]
        lhsasof: Field[str]
        operator: Field[str]
        rhsacctno: Field[str]
        rhsacctgrpname: Field[str]
        rhsconst: Field[Decimal]
        rhsasof: Field[str]
        precision: Field[int]
        displayas: Field[str]
        uom: Field[str]
