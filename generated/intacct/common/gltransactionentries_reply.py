# Generated from spec/common/gltransactionentries_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure gltransactionentries_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.general_ledger.glentry_reply import GlentryReply

__all__ = ["GltransactionentriesReply"]


@model
class GltransactionentriesReply(Structure):
    """Journal entry lines."""

    glentry: GlentryReply | list[GlentryReply] | None
    """Journal entry line. Required."""

    __wire__ = Wire(
        "gltransactionentries",
        seq(
            el("glentry", Ref("intacct.general_ledger.glentry_reply", "GlentryReply"), label="Journal entry line"),
            el("glentry", Ref("intacct.general_ledger.glentry_reply", "GlentryReply"), label="Journal entry line"),
            el("glentry", Ref("intacct.general_ledger.glentry_reply", "GlentryReply"), "*", label="Journal entry line"),
        ),
    )
