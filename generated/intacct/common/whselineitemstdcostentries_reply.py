# Generated from spec/common/whselineitemstdcostentries_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure whselineitemstdcostentries_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["WHSELINEITEMSTDCOSTENTRIES_REPLY"]


WHSELINEITEMSTDCOSTENTRIES_REPLY: Final[Wrapper] = list_of(
    el(
        "whselineitemstdcostentry",
        Ref("intacct.common.whselineitemstdcostentry_reply", "WhselineitemstdcostentryReply"),
        "+",
        label="Standard cost in the warehouse",
    )
)
"""Standard costs in the warehouse."""
