# Generated from spec/data_delivery_service/getDdsDdl.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getDdsDdl."""

from __future__ import annotations

from intacct_runtime.model import Function, ReplyPart, model
from intacct_runtime.result import DataResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

__all__ = ["DdsDdl", "getDdsDdl"]


@model
class getDdsDdl(Function["DdsDdl"]):
    """Get DDS table definition.

    Answers one `DdsDdl`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference:
    https://developer.intacct.com/api/data-delivery-service/dds-objects/#get-dds-object-data-definition-language
    """

    object: str | None
    """Object (text). Required."""

    __wire__ = Wire("getDdsDdl", unordered(el("object", TEXT, label="Object")))
    __result__ = DataResult(Ref("intacct.data_delivery_service.getddsddl", "DdsDdl"), "DdsDdl")


@model
class DdsDdl(ReplyPart):
    """`<DdsDdl>`."""

    ddl: str | None | Unset = UNSET
    """Table definition (text)."""

    __wire__ = Wire("DdsDdl", unordered(el("Ddl", TEXT, "?", label="Table definition")))
