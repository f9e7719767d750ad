# Generated from spec/common/complineitems_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure complineitems_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["COMPLINEITEMS_REPLY"]


COMPLINEITEMS_REPLY: Final[Wrapper] = list_of(
    el("complineitem", Ref("intacct.common.complineitem_reply", "ComplineitemReply"), "+", label="Kit component")
)
"""Kit components."""
