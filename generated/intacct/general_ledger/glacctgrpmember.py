# Generated from spec/general_ledger/GLACCTGRPMEMBER.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLACCTGRPMEMBER."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["GLACCTGRPMEMBER"]


@model
class GLACCTGRPMEMBER(Object):
    """Account group member (GLACCTGRPMEMBER).

    Stands as a line in GLACCTGRP (GLACCTGRPS).
    No generic function takes it.
    """

    fields: ClassVar[_GLACCTGRPMEMBERFields]

    childname: str | None | Unset = UNSET
    """Child name (text). Required in create and update."""

    __wire__ = Wire(
        "GLACCTGRPMEMBER",
        unordered(el("CHILDNAME", TEXT, "?", label="Child name", required=("create", "update"))),
        label="Account group member",
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _GLACCTGRPMEMBERFields(Fields):
        """Fields of GLACCTGRPMEMBER."""

        childname: Field[str]
