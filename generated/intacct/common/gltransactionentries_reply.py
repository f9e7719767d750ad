# Generated from spec/common/gltransactionentries_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure gltransactionentries_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.general_ledger.glentry_reply import GlentryReply

__all__ = ["GltransactionentriesReply"]


@model
class GltransactionentriesReply(ReplyPart):
    """Journal entry lines."""

    glentry: list[GlentryReply] | None | Unset = UNSET
    """Journal entry line."""

    __wire__ = Wire(
        "gltransactionentries",
        unordered(
            el("glentry", Ref("intacct.general_ledger.glentry_reply", "GlentryReply"), "*", label="Journal entry line")
        ),
    )
