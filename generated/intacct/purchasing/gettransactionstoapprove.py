# Generated from spec/purchasing/getTransactionsToApprove.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getTransactionsToApprove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.purchasing.podocument import PODOCUMENT

__all__ = ["getTransactionsToApprove"]


@model
class getTransactionsToApprove(Function[Records["PODOCUMENT"]]):
    """Get transactions to approve.

    Answers a list of `PODOCUMENT`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Since 2017.R4.
    Reference:
    https://developer.intacct.com/api/purchasing/purchasing-transactions/#query-and-list-purchasing-transactions-to-approve
    - No reply is on record: the transactions are read as records of their object.
    """

    module: str | None
    """Module (text). Known values: purchasing. Required."""

    __wire__ = Wire(
        "getTransactionsToApprove",
        unordered(el("module", TEXT, label="Module", open_values=("purchasing",))),
        since="2017.R4",
    )
    __result__ = RecordsResult(elements={"PODOCUMENT": Ref("intacct.purchasing.podocument", "PODOCUMENT")})
