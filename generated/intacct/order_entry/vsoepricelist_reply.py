# Generated from spec/order_entry/vsoepricelist_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure vsoepricelist_reply."""

from __future__ import annotations

import datetime

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, DATETIME, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["VsoepricelistReply"]


@model
class VsoepricelistReply(ReplyPart):
    """Fair value price list.

    - No reply is on record: the fields are those that the record is written with.
    """

    name: str | None | Unset = UNSET
    """Name (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    isdefault: bool | None | Unset = UNSET
    """Is default (boolean, true or false)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""

    __wire__ = Wire(
        "vsoepricelist",
        unordered(
            el("name", TEXT, "?", label="Name"),
            el("description", TEXT, "?", label="Description"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("isdefault", BOOLEAN, "?", label="Is default"),
            el("whenmodified", DATETIME, "?", label="When modified"),
        ),
    )
