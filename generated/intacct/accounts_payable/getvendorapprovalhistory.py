# Generated from spec/accounts_payable/getVendorApprovalHistory.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getVendorApprovalHistory."""

from __future__ import annotations

from typing import Generic, TypeVar

from intacct_runtime.model import Function, Object, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import INTEGER
from intacct_runtime.wire import Ref, Wire, el, seq

__all__ = ["getVendorApprovalHistory"]


T = TypeVar("T", bound=Object)


@model
class getVendorApprovalHistory(Function[Records[T]], Generic[T]):
    """Get vendor approval history.

    Answers records of the object named.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Since 2023.R4.
    Reference: https://developer.intacct.com/api/accounts-payable/vendors/#get-vendor-approval-history
    - No recorded reply: records are read without a type.
    """

    recordno: int | None
    """Record number (integer). Required."""

    __wire__ = Wire("getVendorApprovalHistory", seq(el("recordno", INTEGER, label="Record number")), since="2023.R4")
    __result__ = RecordsResult(registry=Ref("intacct._index", "REGISTRY"))
