# Generated from spec/inventory_control/itemglgroup_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure itemglgroup_reply."""

from __future__ import annotations

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ItemglgroupReply"]


@model
class ItemglgroupReply(ReplyPart):
    """Item GL group."""

    glgroupname: str | None | Unset = UNSET
    """GL group name (text)."""

    __wire__ = Wire("itemglgroup", unordered(el("glgroupname", TEXT, "?", label="GL group name")))
