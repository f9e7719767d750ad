# Generated from spec/construction/STANDARDTASKSTANDARDCOSTTYPE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object STANDARDTASKSTANDARDCOSTTYPE."""

from __future__ import annotations

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["STANDARDTASKSTANDARDCOSTTYPE"]


@model
class STANDARDTASKSTANDARDCOSTTYPE(Object):
    """Standard cost type of a standard task (STANDARDTASKSTANDARDCOSTTYPE).

    No generic function takes it.
    """

    standardcosttypeid: str | None | Unset = UNSET
    """Standard cost type ID (text). Required in create and update."""

    __wire__ = Wire(
        "STANDARDTASKSTANDARDCOSTTYPE",
        unordered(el("STANDARDCOSTTYPEID", TEXT, "?", label="Standard cost type ID", required=("create", "update"))),
        label="Standard cost type of a standard task",
    )
