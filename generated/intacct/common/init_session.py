# Generated from spec/common/init_session.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function init_session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.sessioninfo_reply import SessioninfoReply

__all__ = ["init_session"]


@model
class init_session(Function[Records["SessioninfoReply"]]):
    """Start session.

    Answers a list of `SessioninfoReply`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    """

    activity: str | None | Unset = UNSET
    """Activity (text)."""

    __wire__ = Wire("init_session", seq(el("activity", TEXT, "?", label="Activity")))
    __result__ = RecordsResult(elements={"sessioninfo": Ref("intacct.common.sessioninfo_reply", "SessioninfoReply")})
