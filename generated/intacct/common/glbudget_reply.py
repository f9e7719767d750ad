# Generated from spec/common/glbudget_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure glbudget_reply."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.glbudgetitems_reply import GLBUDGETITEMS_REPLY
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, DATETIME, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.general_ledger.glbudgetitem_reply import GlbudgetitemReply

__all__ = ["GlbudgetReply"]


@model
class GlbudgetReply(ReplyPart):
    """GL budget."""

    budgetid: str | None | Unset = UNSET
    """Budget ID (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    budgetdefault: bool | None | Unset = UNSET
    """Budget default (boolean, true or false)."""
    whencreated: datetime.date | None | Unset = UNSET
    """When created (date, written as year, month and day)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""
    userid: str | None | Unset = UNSET
    """User ID (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    megadepartmentid: str | None | Unset = UNSET
    """Top-level department ID (text)."""
    megalocationid: str | None | Unset = UNSET
    """Top-level location ID (text)."""
    glbudgetitems: list[GlbudgetitemReply] | None | Unset = UNSET
    """GL budget items."""

    __wire__ = Wire(
        "glbudget",
        unordered(
            el("budgetid", TEXT, "?", label="Budget ID"),
            el("description", TEXT, "?", label="Description"),
            el("budgetdefault", BOOLEAN, "?", label="Budget default"),
            el("whencreated", SPLIT_DATE, "?", label="When created"),
            el("whenmodified", DATETIME, "?", label="When modified"),
            el("userid", TEXT, "?", label="User ID"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("megadepartmentid", TEXT, "?", label="Top-level department ID"),
            el("megalocationid", TEXT, "?", label="Top-level location ID"),
            el("glbudgetitems", GLBUDGETITEMS_REPLY, "?", label="GL budget items"),
        ),
    )
