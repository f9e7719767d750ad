# Generated from spec/company_console/getAPISession.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getAPISession."""

from __future__ import annotations

from intacct_runtime.model import Function, ReplyPart, model
from intacct_runtime.result import DataResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq, unordered

__all__ = ["Api", "getAPISession"]


@model
class getAPISession(Function["Api"]):
    """Get API session.

    Answers one `Api`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/api-sessions/#get-api-session
    - Send it alone in a request.
    - An empty locationid leads back to the top level, since 2019.R2.
    - The endpoint of the answer is where later requests go.
    """

    locationid: str | None | Unset = UNSET
    """Location ID (text). Since 2018.R4."""

    __wire__ = Wire("getAPISession", seq(el("locationid", TEXT, "?", since="2018.R4", label="Location ID")))
    __result__ = DataResult(Ref("intacct.company_console.getapisession", "Api"), "api")


@model
class Api(ReplyPart):
    """`<api>`."""

    sessionid: str | None | Unset = UNSET
    """Session ID (text)."""
    endpoint: str | None | Unset = UNSET
    """Endpoint (text)."""
    locationid: str | None | Unset = UNSET
    """Entity location ID (text)."""

    __wire__ = Wire(
        "api",
        unordered(
            el("sessionid", TEXT, "?", label="Session ID"),
            el("endpoint", TEXT, "?", label="Endpoint"),
            el("locationid", TEXT, "?", label="Entity location ID"),
        ),
    )
