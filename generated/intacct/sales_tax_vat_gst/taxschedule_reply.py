# Generated from spec/sales_tax_vat_gst/taxschedule_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure taxschedule_reply."""

from __future__ import annotations

import datetime

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["TaxscheduleReply"]


@model
class TaxscheduleReply(ReplyPart):
    """Tax schedule.

    - No reply is on record: the fields are those that the record is written with.
    """

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    scheduleid: str | None | Unset = UNSET
    """Schedule ID (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    taxtype: str | None | Unset = UNSET
    """Tax type (text). Known values: Sale, Purchase."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""

    __wire__ = Wire(
        "taxschedule",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("scheduleid", TEXT, "?", label="Schedule ID"),
            el("description", TEXT, "?", label="Description"),
            el("taxtype", TEXT, "?", label="Tax type", open_values=("Sale", "Purchase")),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("whenmodified", DATETIME, "?", label="When modified"),
        ),
    )
