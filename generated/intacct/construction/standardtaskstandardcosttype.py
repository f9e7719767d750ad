# Generated from spec/construction/STANDARDTASKSTANDARDCOSTTYPE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object STANDARDTASKSTANDARDCOSTTYPE."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["STANDARDTASKSTANDARDCOSTTYPE"]


@model
class STANDARDTASKSTANDARDCOSTTYPE(Object):
    """Standard cost type of a standard task (STANDARDTASKSTANDARDCOSTTYPE).

    Stands as a line in STANDARDTASK (STANDARDTASKSTANDARDCOSTTYPES).
    No generic function takes it.
    """

    fields: ClassVar[_STANDARDTASKSTANDARDCOSTTYPEFields]

    standardcosttypeid: str | None | Unset = UNSET
    """Standard cost type ID (text). Required in create and update."""

    __wire__ = Wire(
        "STANDARDTASKSTANDARDCOSTTYPE",
        unordered(el("STANDARDCOSTTYPEID", TEXT, "?", label="Standard cost type ID", required=("create", "update"))),
        label="Standard cost type of a standard task",
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _STANDARDTASKSTANDARDCOSTTYPEFields(Fields):
        """Fields of STANDARDTASKSTANDARDCOSTTYPE."""

        standardcosttypeid: Field[str]
