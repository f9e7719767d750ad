# Generated from spec/platform_services/getDimensionRestrictions.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getDimensionRestrictions."""

from __future__ import annotations

from typing import Generic, TypeVar

from intacct_runtime.model import Function, Object, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.wire import Ref, Wire

__all__ = ["getDimensionRestrictions"]


T = TypeVar("T", bound=Object)


@model
class getDimensionRestrictions(Function[Records[T]], Generic[T]):
    """Get dimension restrictions.

    Answers records of the object named.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/platform-services/dimensions/#list-dimension-restrictions
    - No recorded reply: records are read without a type.
    """

    __wire__ = Wire("getDimensionRestrictions")
    __result__ = RecordsResult(registry=Ref("intacct._index", "REGISTRY"))
