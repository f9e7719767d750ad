# Generated from spec/accounts_receivable/artransactiondef_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure artransactiondef_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ArtransactiondefReply"]


@model
class ArtransactiondefReply(ReplyPart):
    """AR transaction definition.

    - No reply is on record: the fields are those of the other transaction definitions.
    """

    transdefid: str | None | Unset = UNSET
    """Transaction definition ID (text)."""
    transclass: str | None | Unset = UNSET
    """Transaction class (text)."""

    __wire__ = Wire(
        "artransactiondef",
        unordered(
            el("transdefid", TEXT, "?", label="Transaction definition ID"),
            el("transclass", TEXT, "?", label="Transaction class"),
        ),
    )
