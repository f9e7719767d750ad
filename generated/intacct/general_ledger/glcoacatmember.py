# Generated from spec/general_ledger/GLCOACATMEMBER.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLCOACATMEMBER."""

from __future__ import annotations

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["GLCOACATMEMBER"]


@model
class GLCOACATMEMBER(Object):
    """Category group member (GLCOACATMEMBER).

    No generic function takes it.
    """

    categoryname: str | None | Unset = UNSET
    """Category name (text). Required in create and update."""

    __wire__ = Wire(
        "GLCOACATMEMBER",
        unordered(el("CATEGORYNAME", TEXT, "?", label="Category name", required=("create", "update"))),
        label="Category group member",
    )
