# Generated from spec/common/contactlist_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure contactlist_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["CONTACTLIST_REPLY"]


CONTACTLIST_REPLY: Final[Wrapper] = list_of(
    el("contactitem", Ref("intacct.common.contactitem_reply", "ContactitemReply"), "+", label="Contact item")
)
"""Contact list."""
