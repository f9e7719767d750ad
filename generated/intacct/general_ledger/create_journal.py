# Generated from spec/general_ledger/create_journal.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_journal."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["create_journal"]


@model
class create_journal(Function[str]):
    """Create journal (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    ignoreduplicates: bool | None | Unset = UNSET
    """Ignore duplicates (boolean, true or false). Default: false."""
    symbol: str | None
    """Symbol (text). Required."""
    title: str | None
    """Title (text). Required."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    externalid: str | None | Unset = UNSET
    """External ID (text). ID that another system gives the record."""
    bookkey: str | None | Unset = UNSET
    """Book key (text)."""

    __wire__ = Wire(
        "create_journal",
        seq(
            el("symbol", TEXT, label="Symbol"),
            el("title", TEXT, label="Title"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("externalid", TEXT, "?", label="External ID"),
            el("bookkey", TEXT, "?", label="Book key"),
        ),
        (attribute("ignoreduplicates", BOOLEAN, default="false"),),
        writes=True,
    )
    __result__ = KeyResult()
