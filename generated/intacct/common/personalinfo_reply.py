# Generated from spec/common/personalinfo_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure personalinfo_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.company_console.contact_reply import ContactReply

__all__ = ["PersonalinfoReply"]


@model
class PersonalinfoReply(ReplyPart):
    """Personal information."""

    contact: ContactReply | None | Unset = UNSET
    """Contact."""

    __wire__ = Wire(
        "personalinfo",
        unordered(el("contact", Ref("intacct.company_console.contact_reply", "ContactReply"), "?", label="Contact")),
    )
