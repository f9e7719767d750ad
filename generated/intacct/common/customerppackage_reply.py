# Generated from spec/common/customerppackage_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure customerppackage_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["CustomerppackageReply"]


@model
class CustomerppackageReply(ReplyPart):
    """Customer package."""

    name: str | None | Unset = UNSET
    """Name (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    author: str | None | Unset = UNSET
    """Author (text)."""
    intacctid: str | None | Unset = UNSET
    """Intacct ID (text)."""
    signed: bool | None | Unset = UNSET
    """Signed (boolean, true or false)."""

    __wire__ = Wire(
        "customerppackage",
        unordered(
            el("name", TEXT, "?", label="Name"),
            el("description", TEXT, "?", label="Description"),
            el("author", TEXT, "?", label="Author"),
            el("intacctid", TEXT, "?", label="Intacct ID"),
            el("signed", BOOLEAN, "?", label="Signed"),
        ),
    )
