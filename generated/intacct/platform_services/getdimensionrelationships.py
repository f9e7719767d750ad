# Generated from spec/platform_services/getDimensionRelationships.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getDimensionRelationships."""

from __future__ import annotations

from typing import Generic, TypeVar

from intacct_runtime.model import Function, Object, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.wire import Ref, Wire

__all__ = ["getDimensionRelationships"]


T = TypeVar("T", bound=Object)


@model
class getDimensionRelationships(Function[Records[T]], Generic[T]):
    """Get dimension relationships.

    Answers records of the object named.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/platform-services/dimensions/#list-dimension-relationships
    - No recorded reply: records are read without a type.
    """

    __wire__ = Wire("getDimensionRelationships")
    __result__ = RecordsResult(registry=Ref("intacct._index", "REGISTRY"))
