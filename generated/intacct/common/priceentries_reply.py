# Generated from spec/common/priceentries_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure priceentries_reply, a list."""

from __future__ import annotations

from typing import Final

from intacct_runtime.wire import Ref, Wrapper, el, list_of

__all__ = ["PRICEENTRIES_REPLY"]


PRICEENTRIES_REPLY: Final[Wrapper] = list_of(
    el("priceentry", Ref("intacct.common.priceentry_reply", "PriceentryReply"), "+", label="Price entry")
)
"""Price entries."""
