# Generated from spec/general_ledger/update_journal.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_journal."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["update_journal"]


@model
class update_journal(Function[str]):
    """Update journal (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    symbol: str | None
    """Symbol (text). Required."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    title: str | None | Unset = UNSET
    """Title (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""

    __wire__ = Wire(
        "update_journal",
        seq(
            el("title", TEXT, "?", label="Title"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
        (attribute("symbol", TEXT, required=True), attribute("externalkey", BOOLEAN, default="false")),
        writes=True,
    )
    __result__ = KeyResult(required=False)
