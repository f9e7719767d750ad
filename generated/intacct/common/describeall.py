# Generated from spec/common/describeall.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function describeall."""

from __future__ import annotations

from typing import Generic, TypeVar

from intacct_runtime.model import Function, Object, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.wire import Ref, Wire

__all__ = ["describeall"]


T = TypeVar("T", bound=Object)


@model
class describeall(Function[Records[T]], Generic[T]):
    """Describe all.

    Answers records of the object named.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    - No recorded reply: records are read without a type.
    """

    __wire__ = Wire("describeall")
    __result__ = RecordsResult(registry=Ref("intacct._index", "REGISTRY"))
