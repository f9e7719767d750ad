# Generated from spec/order_entry/update_revrecschedule.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_revrecschedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.order_entry.revrecentries import REVRECENTRIES
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.revrecentry import Revrecentry

__all__ = ["update_revrecschedule"]


@model
class update_revrecschedule(Function[str]):
    """Update revenue recognition schedule (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/order-entry/revenue-recognition-schedules/#update-revenue-recognition-schedule-legacy
    """

    recordno: int | None
    """Record number (integer). Required."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    revrecentries: list[Revrecentry] | None
    """Revenue recognition entries. Required."""

    __wire__ = Wire(
        "update_revrecschedule",
        seq(
            el("recordno", INTEGER, label="Record number"),
            el("memo", TEXT, "?", label="Memo"),
            el("revrecentries", REVRECENTRIES, label="Revenue recognition entries"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
