# Generated from spec/general_ledger/get_closedbooksdate.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function get_closedbooksdate."""

from __future__ import annotations

from intacct_runtime.model import Function, ReplyPart, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import INTEGER
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

__all__ = ["ClosedbooksdateReply", "get_closedbooksdate"]


@model
class get_closedbooksdate(Function[Records["ClosedbooksdateReply"]]):
    """Get closed books date (legacy).

    Answers a list of `ClosedbooksdateReply`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    """

    __wire__ = Wire("get_closedbooksdate")
    __result__ = RecordsResult(
        elements={"closedbooksdate": Ref("intacct.general_ledger.get_closedbooksdate", "ClosedbooksdateReply")}
    )


@model
class ClosedbooksdateReply(ReplyPart):
    """`<closedbooksdate>`."""

    year: int | None | Unset = UNSET
    """Year (integer)."""
    month: int | None | Unset = UNSET
    """Month (integer)."""
    day: int | None | Unset = UNSET
    """Day (integer)."""

    __wire__ = Wire(
        "closedbooksdate",
        unordered(
            el("year", INTEGER, "?", label="Year"),
            el("month", INTEGER, "?", label="Month"),
            el("day", INTEGER, "?", label="Day"),
        ),
    )
