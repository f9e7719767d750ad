# Generated from spec/purchasing/getApprovalHistory.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getApprovalHistory."""

from __future__ import annotations

from typing import Generic, TypeVar

from intacct_runtime.model import Function, Object, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Ref, Wire, el, unordered

__all__ = ["getApprovalHistory"]


T = TypeVar("T", bound=Object)


@model
class getApprovalHistory(Function[Records[T]], Generic[T]):
    """Get approval history.

    Answers records of the object named.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Since 2017.R4.
    Reference:
    https://developer.intacct.com/api/purchasing/purchasing-transactions/#get-purchasing-transaction-approval-history
    - No recorded reply: records are read without a type.
    """

    module: str | None
    """Module (text). Known values: purchasing. Required."""
    docid: str | None
    """Document ID (text). Required."""

    __wire__ = Wire(
        "getApprovalHistory",
        unordered(
            el("module", TEXT, label="Module", open_values=("purchasing",)), el("docid", TEXT, label="Document ID")
        ),
        since="2017.R4",
    )
    __result__ = RecordsResult(registry=Ref("intacct._index", "REGISTRY"))
