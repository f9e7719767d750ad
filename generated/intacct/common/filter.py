# Generated from spec/common/filter.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.common.expression import Expression
    from intacct.common.logical import Logical

__all__ = ["Filter"]


@model
class Filter(Structure):
    """Filter."""

    logical: list[Logical] | None | Unset = UNSET
    """Logical group."""
    expression: list[Expression] | None | Unset = UNSET
    """Expression."""

    __wire__ = Wire(
        "filter",
        seq(
            choice(
                el("logical", Ref("intacct.common.logical", "Logical"), "+", label="Logical group"),
                el("expression", Ref("intacct.common.expression", "Expression"), "+", label="Expression"),
            )
        ),
    )
