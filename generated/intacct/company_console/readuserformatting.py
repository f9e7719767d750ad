# Generated from spec/company_console/readUserFormatting.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function readUserFormatting."""

from __future__ import annotations

from intacct_runtime.model import Function, ReplyPart, model
from intacct_runtime.result import DataResult
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq, unordered

__all__ = ["Userformatting", "readUserFormatting"]


@model
class readUserFormatting(Function["Userformatting"]):
    """Read user formatting.

    Answers one `Userformatting`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Since 2019.R3.
    Reference:
    https://developer.intacct.com/api/company-console/users/#list-user-date-and-time-formatting-preferences
    """

    key: str | None | Unset = UNSET
    """Record key (text)."""
    userid: str | None | Unset = UNSET
    """User ID (text)."""

    __wire__ = Wire(
        "readUserFormatting",
        seq(choice(el("key", TEXT, label="Record key"), el("userId", TEXT, label="User ID"))),
        since="2019.R3",
    )
    __result__ = DataResult(Ref("intacct.company_console.readuserformatting", "Userformatting"), "userformatting")


@model
class Userformatting(ReplyPart):
    """`<userformatting>`."""

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    locale: str | None | Unset = UNSET
    """Locale (text)."""
    dateformat: str | None | Unset = UNSET
    """Date format (text)."""
    gmtoffset: str | None | Unset = UNSET
    """GMT offset (text)."""
    clock: str | None | Unset = UNSET
    """Clock (text). Known values: 12, 24."""

    __wire__ = Wire(
        "userformatting",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("locale", TEXT, "?", label="Locale"),
            el("dateformat", TEXT, "?", label="Date format"),
            el("gmtoffset", TEXT, "?", label="GMT offset"),
            el("clock", TEXT, "?", label="Clock", open_values=("12", "24")),
        ),
    )
