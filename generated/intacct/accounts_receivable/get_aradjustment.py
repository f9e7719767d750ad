# Generated from spec/accounts_receivable/get_aradjustment.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function get_aradjustment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute

if TYPE_CHECKING:
    from intacct.accounts_receivable.aradjustment_reply import AradjustmentReply

__all__ = ["get_aradjustment"]


@model
class get_aradjustment(Function[Records["AradjustmentReply"]]):
    """Get AR adjustment (legacy).

    Answers a list of `AradjustmentReply`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    """

    key: str | None
    """Record key (text). Required."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""

    __wire__ = Wire(
        "get_aradjustment",
        attributes=(attribute("key", TEXT, required=True), attribute("externalkey", BOOLEAN, default="false")),
    )
    __result__ = RecordsResult(
        elements={"aradjustment": Ref("intacct.accounts_receivable.aradjustment_reply", "AradjustmentReply")}
    )
