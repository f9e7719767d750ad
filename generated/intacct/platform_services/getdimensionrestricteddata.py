# Generated from spec/platform_services/getDimensionRestrictedData.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getDimensionRestrictedData."""

from __future__ import annotations

from intacct_runtime.model import Function, ReplyPart, Structure, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq, unordered

__all__ = ["GetDimensionRestrictedDataDimensionValue", "RestrictedData", "getDimensionRestrictedData"]


@model
class getDimensionRestrictedData(Function[Records["RestrictedData"]]):
    """Get dimension restricted data.

    Answers a list of `RestrictedData`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/platform-services/dimensions/#list-dimensions-restricted-data
    """

    dimensionvalue: list[GetDimensionRestrictedDataDimensionValue] | None
    """Dimension value. Required."""

    __wire__ = Wire(
        "getDimensionRestrictedData",
        seq(
            el(
                "DimensionValue",
                Ref("intacct.platform_services.getdimensionrestricteddata", "GetDimensionRestrictedDataDimensionValue"),
                "+",
                label="Dimension value",
            )
        ),
    )
    __result__ = RecordsResult(
        elements={"RestrictedData": Ref("intacct.platform_services.getdimensionrestricteddata", "RestrictedData")}
    )


@model
class GetDimensionRestrictedDataDimensionValue(Structure):
    """Dimension value."""

    dimension: str | None
    """Dimension (text). Required."""
    value: str | None
    """Value (text). Required."""

    __wire__ = Wire("DimensionValue", seq(el("dimension", TEXT, label="Dimension"), el("value", TEXT, label="Value")))


@model
class RestrictedData(ReplyPart):
    """`<RestrictedData>`."""

    dimension: str | None | Unset = UNSET
    """Dimension (text)."""
    value: list[str] | None | Unset = UNSET
    """Values (list of text)."""

    __wire__ = Wire(
        "RestrictedData",
        unordered(el("dimension", TEXT, "?", label="Dimension"), el("value", TEXT, "*", label="Values")),
    )
