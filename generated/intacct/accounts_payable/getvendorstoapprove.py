# Generated from spec/accounts_payable/getVendorsToApprove.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getVendorsToApprove."""

from __future__ import annotations

from typing import Generic, TypeVar

from intacct_runtime.model import Function, Object, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Content, Ref, Wire

__all__ = ["getVendorsToApprove"]


T = TypeVar("T", bound=Object)


@model
class getVendorsToApprove(Function[Records[T]], Generic[T]):
    """Get vendors to approve.

    Answers records of the object named.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Since 2023.R4.
    Reference: https://developer.intacct.com/api/accounts-payable/vendors/#get-vendors-to-approve
    - No recorded reply: records are read without a type.
    """

    value: str | None | Unset = UNSET
    """Text of the element (text)."""

    __wire__ = Wire("getVendorsToApprove", content=Content("value", TEXT), since="2023.R4")
    __result__ = RecordsResult(registry=Ref("intacct._index", "REGISTRY"))
