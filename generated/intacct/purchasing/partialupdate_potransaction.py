# Generated from spec/purchasing/partialupdate_potransaction.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function partialupdate_potransaction."""

from __future__ import annotations

import datetime

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["partialupdate_potransaction"]


@model
class partialupdate_potransaction(Function[str]):
    """Partially update purchasing transaction (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/purchasing/purchasing-transactions/#partial-update-purchasing-transaction-legacy
    """

    key: str | None
    """Record key (text). Required."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    dateposted: datetime.date | None
    """Date posted (date, written as year, month and day). Date under which the general ledger has it. Required."""

    __wire__ = Wire(
        "partialupdate_potransaction",
        seq(el("dateposted", SPLIT_DATE, label="Date posted")),
        (attribute("key", TEXT, required=True), attribute("externalkey", BOOLEAN, default="false")),
        writes=True,
    )
    __result__ = KeyResult(required=False)
