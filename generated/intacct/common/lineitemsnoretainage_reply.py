# Generated from spec/common/lineitemsnoretainage_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure lineitemsnoretainage_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["LINEITEMSNORETAINAGE_REPLY"]


LINEITEMSNORETAINAGE_REPLY: Final[Wrapper] = list_of(
    el(
        "lineitemnoretainage",
        Ref("intacct.common.lineitemnoretainage_reply", "LineitemnoretainageReply"),
        "+",
        label="Line",
    )
)
"""Lines.

Since 2023.R2 to 2024.R2 (which of them is not known).
"""
