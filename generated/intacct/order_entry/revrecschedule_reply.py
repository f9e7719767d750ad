# Generated from spec/order_entry/revrecschedule_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure revrecschedule_reply."""

from __future__ import annotations

import datetime

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["RevrecscheduleReply"]


@model
class RevrecscheduleReply(ReplyPart):
    """Revenue recognition schedule."""

    recordno: int | None | Unset = UNSET
    """Record number (integer)."""
    revrectemplatekey: str | None | Unset = UNSET
    """Revenue recognition template key (text)."""
    revrectemplateid: str | None | Unset = UNSET
    """Template (text)."""
    templatepostingmethod: str | None | Unset = UNSET
    """Template posting method (text)."""
    completed: bool | None | Unset = UNSET
    """Completed (boolean, true or false)."""
    invoiceno: str | None | Unset = UNSET
    """Invoice number (text)."""
    invoicedate: datetime.date | None | Unset = UNSET
    """Invoice date (date, written as year, month and day)."""
    invoicekey: int | None | Unset = UNSET
    """Invoice key (integer, record number)."""
    sodocumentid: str | None | Unset = UNSET
    """SO document ID (text)."""
    sodocumentdate: datetime.date | None | Unset = UNSET
    """SO document date (date, written as year, month and day)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    invoiceitemkey: str | None | Unset = UNSET
    """Invoice item key (text)."""
    sodocumententrykey: str | None | Unset = UNSET
    """SO document entry key (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    changecategorykey: str | None | Unset = UNSET
    """Change category key (text)."""
    changecategory: str | None | Unset = UNSET
    """Category (text)."""
    changememo: str | None | Unset = UNSET
    """Memo (text)."""

    __wire__ = Wire(
        "revrecschedule",
        unordered(
            el("recordno", INTEGER, "?", label="Record number"),
            el("revrectemplatekey", TEXT, "?", label="Revenue recognition template key"),
            el("revrectemplateid", TEXT, "?", label="Template"),
            el("templatepostingmethod", TEXT, "?", label="Template posting method"),
            el("completed", BOOLEAN, "?", label="Completed"),
            el("invoiceno", TEXT, "?", label="Invoice number"),
            el("invoicedate", SPLIT_DATE, "?", label="Invoice date"),
            el("invoicekey", INTEGER, "?", label="Invoice key"),
            el("sodocumentid", TEXT, "?", label="SO document ID"),
            el("sodocumentdate", SPLIT_DATE, "?", label="SO document date"),
            el("description", TEXT, "?", label="Description"),
            el("invoiceitemkey", TEXT, "?", label="Invoice item key"),
            el("sodocumententrykey", TEXT, "?", label="SO document entry key"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("changecategorykey", TEXT, "?", label="Change category key"),
            el("changecategory", TEXT, "?", label="Category"),
            el("changememo", TEXT, "?", label="Memo"),
        ),
    )
