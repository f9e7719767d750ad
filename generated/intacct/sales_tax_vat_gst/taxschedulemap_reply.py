# Generated from spec/sales_tax_vat_gst/taxschedulemap_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure taxschedulemap_reply."""

from __future__ import annotations

import datetime

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["TaxschedulemapReply"]


@model
class TaxschedulemapReply(ReplyPart):
    """Tax schedule map.

    - No reply is on record: the fields are those that the record is written with.
    """

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    documenttype: str | None | Unset = UNSET
    """Document type (text)."""
    itemtaxgroup: str | None | Unset = UNSET
    """Item tax group (text)."""
    accountgroup: str | None | Unset = UNSET
    """Account group (text)."""
    taxgroup: str | None | Unset = UNSET
    """Contact tax group (text)."""
    scheduleid: str | None | Unset = UNSET
    """Schedule ID (text)."""
    module: str | None | Unset = UNSET
    """Module (text)."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""

    __wire__ = Wire(
        "taxschedulemap",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("documenttype", TEXT, "?", label="Document type"),
            el("itemtaxgroup", TEXT, "?", label="Item tax group"),
            el("accountgroup", TEXT, "?", label="Account group"),
            el("taxgroup", TEXT, "?", label="Contact tax group"),
            el("scheduleid", TEXT, "?", label="Schedule ID"),
            el("module", TEXT, "?", label="Module"),
            el("whenmodified", DATETIME, "?", label="When modified"),
        ),
    )
