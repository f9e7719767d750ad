# Generated from spec/general_ledger/GLCOMPGRPMEMBER.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLCOMPGRPMEMBER."""

from __future__ import annotations

from decimal import Decimal

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["GLCOMPGRPMEMBER"]


@model
class GLCOMPGRPMEMBER(Object):
    """Computation group member (GLCOMPGRPMEMBER).

    No generic function takes it.
    """

    lhsacctno: str | None | Unset = UNSET
    """Left side account (text). Write-only."""
    lhsacctgrpname: str | None | Unset = UNSET
    """Left side account group (text). Write-only."""
    lhsconst: Decimal | None | Unset = UNSET
    """Left side constant (decimal). Write-only."""
    lhsasof: str | None | Unset = UNSET
    """Left side as of (text). Known values: P, B, E. Write-only."""
    operator: str | None | Unset = UNSET
    """Operator (text). Known values: A, S, M, D. Write-only."""
    rhsacctno: str | None | Unset = UNSET
    """Right side account (text). Write-only."""
    rhsacctgrpname: str | None | Unset = UNSET
    """Right side account group (text). Write-only."""
    rhsconst: Decimal | None | Unset = UNSET
    """Right side constant (decimal). Write-only."""
    rhsasof: str | None | Unset = UNSET
    """Right side as of (text). Known values: P, B, E. Write-only."""
    precision: int | None | Unset = UNSET
    """Precision (integer). Write-only."""
    displayas: str | None | Unset = UNSET
    """Display as (text). Known values: V, P, R, F, D, W, M, Q. Write-only."""
    uom: str | None | Unset = UNSET
    """Unit of measure (text). Write-only."""

    __wire__ = Wire(
        "GLCOMPGRPMEMBER",
        unordered(
            el("LHSACCTNO", TEXT, "?", label="Left side account", access="write"),
            el("LHSACCTGRPNAME", TEXT, "?", label="Left side account group", access="write"),
            el("LHSCONST", DECIMAL, "?", label="Left side constant", access="write"),
            el("LHSASOF", TEXT, "?", label="Left side as of", access="write", open_values=("P", "B", "E")),
            el("OPERATOR", TEXT, "?", label="Operator", access="write", open_values=("A", "S", "M", "D")),
            el("RHSACCTNO", TEXT, "?", label="Right side account", access="write"),
            el("RHSACCTGRPNAME", TEXT, "?", label="Right side account group", access="write"),
            el("RHSCONST", DECIMAL, "?", label="Right side constant", access="write"),
            el("RHSASOF", TEXT, "?", label="Right side as of", access="write", open_values=("P", "B", "E")),
            el("PRECISION", INTEGER, "?", label="Precision", access="write"),
            el(
                "DISPLAYAS",
                TEXT,
                "?",
                label="Display as",
                access="write",
                open_values=("V", "P", "R", "F", "D", "W", "M", "Q"),
            ),
            el("UOM", TEXT, "?", label="Unit of measure", access="write"),
        ),
        label="Computation group member",
    )
