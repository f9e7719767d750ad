# Generated from spec/general_ledger/GLACCTALLOCATIONGRPMEMBER.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLACCTALLOCATIONGRPMEMBER."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["GLACCTALLOCATIONGRPMEMBER"]


@model
class GLACCTALLOCATIONGRPMEMBER(Object):
    """Account allocation group member (GLACCTALLOCATIONGRPMEMBER).

    Stands as a line in GLACCTALLOCATIONGRP (GLACCTALLOCATIONGRPMEMBERS).
    No generic function takes it.
    """

    fields: ClassVar[_GLACCTALLOCATIONGRPMEMBERFields]

    glacctallocationid: str | None | Unset = UNSET
    """GL account allocation ID (text). Required in create."""

    __wire__ = Wire(
        "GLACCTALLOCATIONGRPMEMBER",
        unordered(el("GLACCTALLOCATIONID", TEXT, "?", label="GL account allocation ID", required=("create",))),
        label="Account allocation group member",
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _GLACCTALLOCATIONGRPMEMBERFields(Fields):
        """Fields of GLACCTALLOCATIONGRPMEMBER."""

        glacctallocationid: Field[str]
