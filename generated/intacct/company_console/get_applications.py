# Generated from spec/company_console/get_applications.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function get_applications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.wire import Ref, Wire

if TYPE_CHECKING:
    from intacct.company_console.application_reply import ApplicationReply

__all__ = ["get_applications"]


@model
class get_applications(Function[Records["ApplicationReply"]]):
    """Get applications.

    Answers a list of `ApplicationReply`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/subscriptions/#list-subscriptions
    - Each record is an application element that holds the code of a subscribed application.
    """

    __wire__ = Wire("get_applications")
    __result__ = RecordsResult(
        elements={"application": Ref("intacct.company_console.application_reply", "ApplicationReply")}
    )
