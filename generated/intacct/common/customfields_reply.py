# Generated from spec/common/customfields_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure customfields_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["CUSTOMFIELDS_REPLY"]


CUSTOMFIELDS_REPLY: Final[Wrapper] = list_of(
    el("customfield", Ref("intacct.common.customfield_reply", "CustomfieldReply"), "*", label="Custom field")
)
"""Custom fields."""
