# Generated from spec/general_ledger/GLCOACATMEMBER.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLCOACATMEMBER."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["GLCOACATMEMBER"]


@model
class GLCOACATMEMBER(Object):
    """Category group member (GLCOACATMEMBER).

    Stands as a line in GLACCTGRP (GLCATGRPS), GLACCTGRP (GLSTATCATGRPS).
    No generic function takes it.
    """

    fields: ClassVar[_GLCOACATMEMBERFields]

    categoryname: str | None | Unset = UNSET
    """Category name (text). Required in create and update."""

    __wire__ = Wire(
        "GLCOACATMEMBER",
        unordered(el("CATEGORYNAME", TEXT, "?", label="Category name", required=("create", "update"))),
        label="Category group member",
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _GLCOACATMEMBERFields(Fields):
        """Fields of GLCOACATMEMBER."""

        categoryname: Field[str]
