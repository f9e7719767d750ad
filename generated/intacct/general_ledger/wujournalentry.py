# Generated from spec/general_ledger/wujournalentry.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure wujournalentry."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.general_ledger.wuentryitems import WUENTRYITEMS
from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.general_ledger.wuentryitem import Wuentryitem

__all__ = ["Wujournalentry"]


@model
class Wujournalentry(Structure):
    """Journal entry.

    Until 2018.R2 to 2019.R1 (which of them is not known).
    """

    journalid: str | None
    """Journal symbol (text). Required."""
    datecreated: datetime.date | None
    """Date created (date, written as year, month and day). Required."""
    referenceno: str | None | Unset = UNSET
    """Reference number (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    wuentryitems: list[Wuentryitem] | None
    """Journal entry lines. Required."""

    __wire__ = Wire(
        "wujournalentry",
        seq(
            el("journalid", TEXT, label="Journal symbol"),
            el("datecreated", SPLIT_DATE, label="Date created"),
            el("referenceno", TEXT, "?", label="Reference number"),
            el("description", TEXT, "?", label="Description"),
            el("wuentryitems", WUENTRYITEMS, label="Journal entry lines"),
        ),
        until="2018.R2..2019.R1",
    )
