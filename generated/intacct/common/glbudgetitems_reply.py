# Generated from spec/common/glbudgetitems_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure glbudgetitems_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["GLBUDGETITEMS_REPLY"]


GLBUDGETITEMS_REPLY: Final[Wrapper] = list_of(
    el(
        "glbudgetitem",
        Ref("intacct.general_ledger.glbudgetitem_reply", "GlbudgetitemReply"),
        "+",
        label="GL budget item",
    )
)
"""GL budget items."""
