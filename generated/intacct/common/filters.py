# Generated from spec/common/filters.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.filterexpression import FilterExpression

__all__ = ["Filters"]


@model
class Filters(Structure):
    """Filters."""

    filtercondition: str | None | Unset = UNSET
    """Filter condition (text)."""
    filterexpression: list[FilterExpression] | None
    """Filter expression. Required."""

    __wire__ = Wire(
        "filters",
        seq(
            el("filterCondition", TEXT, "?", label="Filter condition"),
            el(
                "filterExpression",
                Ref("intacct.common.filterexpression", "FilterExpression"),
                "+",
                label="Filter expression",
            ),
        ),
    )
