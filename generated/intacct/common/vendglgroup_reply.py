# Generated from spec/common/vendglgroup_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure vendglgroup_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["VendglgroupReply"]


@model
class VendglgroupReply(ReplyPart):
    """Vendor GL group."""

    glgroupname: str | None | Unset = UNSET
    """GL group name (text)."""

    __wire__ = Wire("vendglgroup", unordered(el("glgroupname", TEXT, "?", label="GL group name")))
