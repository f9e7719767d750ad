# Generated from spec/common/primary_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure primary_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.company_console.contact_reply import ContactReply

__all__ = ["PrimaryReply"]


@model
class PrimaryReply(ReplyPart):
    """Primary."""

    contact: ContactReply | None | Unset = UNSET
    """Contact."""
    contactname: str | None | Unset = UNSET
    """Contact name (text)."""

    __wire__ = Wire(
        "primary",
        unordered(
            el("contact", Ref("intacct.company_console.contact_reply", "ContactReply"), "?", label="Contact"),
            el("contactname", TEXT, "?", label="Contact name"),
        ),
    )
