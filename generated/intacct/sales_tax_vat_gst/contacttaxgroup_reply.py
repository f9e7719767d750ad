# Generated from spec/sales_tax_vat_gst/contacttaxgroup_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure contacttaxgroup_reply."""

from __future__ import annotations

import datetime

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["ContacttaxgroupReply"]


@model
class ContacttaxgroupReply(ReplyPart):
    """Contact tax group.

    - No reply is on record: the fields are those that the record is written with.
    """

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""

    __wire__ = Wire(
        "contacttaxgroup",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("name", TEXT, "?", label="Name"),
            el("whenmodified", DATETIME, "?", label="When modified"),
        ),
    )
