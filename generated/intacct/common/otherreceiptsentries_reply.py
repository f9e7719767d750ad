# Generated from spec/common/otherreceiptsentries_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure otherreceiptsentries_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["OTHERRECEIPTSENTRIES_REPLY"]


OTHERRECEIPTSENTRIES_REPLY: Final[Wrapper] = list_of(
    el(
        "otherreceiptsentry",
        Ref("intacct.cash_management.otherreceiptsentry_reply", "OtherreceiptsentryReply"),
        "+",
        label="Other receipts entry",
    )
)
"""Other receipts entries.

Since 2019.R3.
"""
