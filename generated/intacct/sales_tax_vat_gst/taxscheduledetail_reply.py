# Generated from spec/sales_tax_vat_gst/taxscheduledetail_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure taxscheduledetail_reply."""

from __future__ import annotations

import datetime

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["TaxscheduledetailReply"]


@model
class TaxscheduledetailReply(ReplyPart):
    """Tax schedule detail.

    - No reply is on record: the fields are those that the record is written with.
    """

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    scheduleid: str | None | Unset = UNSET
    """Schedule ID (text)."""
    detailid: str | None | Unset = UNSET
    """Tax detail ID (text)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""

    __wire__ = Wire(
        "taxscheduledetail",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("scheduleid", TEXT, "?", label="Schedule ID"),
            el("detailid", TEXT, "?", label="Tax detail ID"),
            el("whenmodified", DATETIME, "?", label="When modified"),
        ),
    )
