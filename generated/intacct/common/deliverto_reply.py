# Generated from spec/common/deliverto_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure deliverto_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.company_console.contact_reply import ContactReply

__all__ = ["DelivertoReply"]


@model
class DelivertoReply(ReplyPart):
    """Deliver-to contact.

    Since 2018.R2.
    """

    contact: ContactReply | None | Unset = UNSET
    """Contact."""
    contactname: str | None | Unset = UNSET
    """Contact name (text)."""

    __wire__ = Wire(
        "deliverto",
        unordered(
            el("contact", Ref("intacct.company_console.contact_reply", "ContactReply"), "?", label="Contact"),
            el("contactname", TEXT, "?", label="Contact name"),
        ),
        since="2018.R2",
    )
