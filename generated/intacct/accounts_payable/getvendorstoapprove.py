# Generated from spec/accounts_payable/getVendorsToApprove.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getVendorsToApprove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Content, Ref, Wire

if TYPE_CHECKING:
    from intacct.accounts_payable.vendor import VENDOR

__all__ = ["getVendorsToApprove"]


@model
class getVendorsToApprove(Function[Records["VENDOR"]]):
    """Get vendors to approve.

    Answers a list of `VENDOR`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Since 2023.R4.
    Reference: https://developer.intacct.com/api/accounts-payable/vendors/#get-vendors-to-approve
    - No reply is on record: the vendors are read as records of their object.
    """

    value: str | None | Unset = UNSET
    """Text of the element (text)."""

    __wire__ = Wire("getVendorsToApprove", content=Content("value", TEXT), since="2023.R4")
    __result__ = RecordsResult(elements={"VENDOR": Ref("intacct.accounts_payable.vendor", "VENDOR")})
