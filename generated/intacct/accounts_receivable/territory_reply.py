# Generated from spec/accounts_receivable/territory_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure territory_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.common.customfields_reply import CUSTOMFIELDS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.customfield_reply import CustomfieldReply

__all__ = ["TerritoryReply"]


@model
class TerritoryReply(ReplyPart):
    """Territory."""

    territoryid: str | None | Unset = UNSET
    """Territory ID (text)."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
    managerid: str | None | Unset = UNSET
    """Manager ID (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    customfields: list[CustomfieldReply] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "territory",
        unordered(
            el("territoryid", TEXT, "?", label="Territory ID"),
            el("name", TEXT, "?", label="Name"),
            el("parentid", TEXT, "?", label="Parent ID"),
            el("managerid", TEXT, "?", label="Manager ID"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("customfields", CUSTOMFIELDS_REPLY, "?", label="Custom fields"),
        ),
    )
