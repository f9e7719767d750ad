# Generated from spec/general_ledger/get_accountgroupdetails.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function get_accountgroupdetails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.accountgroupdetail_reply import AccountgroupdetailReply

__all__ = ["get_accountgroupdetails"]


@model
class get_accountgroupdetails(Function[Records["AccountgroupdetailReply"]]):
    """Get account group details (legacy).

    Answers a list of `AccountgroupdetailReply`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    """

    accountgroupname: str | None
    """Account group name (text). Required."""

    __wire__ = Wire("get_accountgroupdetails", seq(el("accountgroupname", TEXT, label="Account group name")))
    __result__ = RecordsResult(
        elements={"accountgroupdetail": Ref("intacct.common.accountgroupdetail_reply", "AccountgroupdetailReply")}
    )
