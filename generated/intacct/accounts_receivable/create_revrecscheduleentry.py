# Generated from spec/accounts_receivable/create_revrecscheduleentry.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_revrecscheduleentry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.revrecentry import Revrecentry

__all__ = ["create_revrecscheduleentry"]


@model
class create_revrecscheduleentry(Function[str]):
    """Create revenue recognition schedule entry (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    recordno: int | None
    """Record number (integer). Required."""
    memo: str | None | Unset = UNSET
    """Memo (text)."""
    revrecentry: Revrecentry | None
    """Revenue recognition entry. Required."""

    __wire__ = Wire(
        "create_revrecscheduleentry",
        seq(
            el("recordno", INTEGER, label="Record number"),
            el("memo", TEXT, "?", label="Memo"),
            el("revrecentry", Ref("intacct.common.revrecentry", "Revrecentry"), label="Revenue recognition entry"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
