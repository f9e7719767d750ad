# Generated from spec/company_console/get_myclients.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function get_myclients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.client_reply import ClientReply

__all__ = ["get_myclients"]


@model
class get_myclients(Function[Records["ClientReply"]]):
    """Get my clients (legacy).

    Answers a list of `ClientReply`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    """

    companytype: str | None | Unset = UNSET
    """Company type (text). Known values: A, E."""

    __wire__ = Wire("get_myclients", seq(el("companytype", TEXT, "?", label="Company type", open_values=("A", "E"))))
    __result__ = RecordsResult(elements={"client": Ref("intacct.common.client_reply", "ClientReply")})
