# Generated from spec/company_console/getDimensionAutofillData.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getDimensionAutofillData."""

from __future__ import annotations

from typing import Generic, TypeVar

from intacct_runtime.model import Function, Object, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Ref, Wire, el, seq

__all__ = ["getDimensionAutofillData"]


T = TypeVar("T", bound=Object)


@model
class getDimensionAutofillData(Function[Records[T]], Generic[T]):
    """Get dimension autofill data.

    Answers records of the object named.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    - No recorded reply: records are read without a type.
    """

    dimension: str | None
    """Dimension (text). Required."""
    value: str | None
    """Value (text). Required."""

    __wire__ = Wire(
        "getDimensionAutofillData", seq(el("dimension", TEXT, label="Dimension"), el("value", TEXT, label="Value"))
    )
    __result__ = RecordsResult(registry=Ref("intacct._index", "REGISTRY"))
