# Generated from spec/company_console/get_applications.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function get_applications."""

from __future__ import annotations

from typing import Generic, TypeVar

from intacct_runtime.model import Function, Object, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.wire import Ref, Wire

__all__ = ["get_applications"]


T = TypeVar("T", bound=Object)


@model
class get_applications(Function[Records[T]], Generic[T]):
    """Get applications.

    Answers records of the object named.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/subscriptions/#list-subscriptions
    - Each record is an application element that holds the code of a subscribed application.
    """

    __wire__ = Wire("get_applications")
    __result__ = RecordsResult(registry=Ref("intacct._index", "REGISTRY"))
