# Generated from spec/common/returnto_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure returnto_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq

if TYPE_CHECKING:
    from intacct.company_console.contact_reply import ContactReply

__all__ = ["ReturntoReply"]


@model
class ReturntoReply(Structure):
    """Return-to contact."""

    contact: ContactReply | None | Unset = UNSET
    """Contact."""
    contactname: str | None | Unset = UNSET
    """Contact name (text)."""

    __wire__ = Wire(
        "returnto",
        seq(
            choice(
                el("contact", Ref("intacct.company_console.contact_reply", "ContactReply"), label="Contact"),
                el("contactname", TEXT, label="Contact name"),
            )
        ),
    )
