# Generated from spec/data_delivery_service/getDdsObjects.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getDdsObjects."""

from __future__ import annotations

from typing import Generic, TypeVar

from intacct_runtime.model import Function, Object, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.wire import Ref, Wire

__all__ = ["getDdsObjects"]


T = TypeVar("T", bound=Object)


@model
class getDdsObjects(Function[Records[T]], Generic[T]):
    """Get DDS objects.

    Answers records of the object named.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/data-delivery-service/dds-objects/#list-dds-objects
    - No recorded reply: records are read without a type.
    """

    __wire__ = Wire("getDdsObjects")
    __result__ = RecordsResult(registry=Ref("intacct._index", "REGISTRY"))
