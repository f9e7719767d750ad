# Generated from spec/common/apadjustmentitems_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure apadjustmentitems_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, choice, el, list_of

__all__ = ["APADJUSTMENTITEMS_REPLY"]


APADJUSTMENTITEMS_REPLY: Final[Wrapper] = list_of(
    choice(
        el("lineitem", Ref("intacct.common.lineitem_reply", "LineitemReply"), until="2023.R1..2024.R1", label="Line"),
        el(
            "lineitemnoretainage",
            Ref("intacct.common.lineitemnoretainage_reply", "LineitemnoretainageReply"),
            since="2023.R2..2024.R2",
            label="Line",
        ),
        occurs="*",
    )
)
"""AP adjustment items."""
