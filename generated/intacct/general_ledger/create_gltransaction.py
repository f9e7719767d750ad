# Generated from spec/general_ledger/create_gltransaction.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_gltransaction."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct.general_ledger.gltransactionentries import GLTRANSACTIONENTRIES
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.common.glentry import Glentry

__all__ = ["create_gltransaction"]


@model
class create_gltransaction(Function[str]):
    """Create journal entry (legacy; the generic form is create GLBATCH).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/journal-entries/#create-journal-entry-legacy
    """

    journalid: str | None
    """Journal symbol (text). Required."""
    datecreated: datetime.date | None
    """Date created (date, written as year, month and day). Required."""
    reversedate: datetime.date | None | Unset = UNSET
    """Reverse date (date, written as year, month and day)."""
    description: str | None
    """Description (text). Required."""
    referenceno: str | None | Unset = UNSET
    """Reference number (text)."""
    sourceentity: str | None | Unset = UNSET
    """Source entity (text). Required in a multi-entity company, unless entries balance by entity."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    gltransactionentries: list[Glentry] | None
    """Journal entry lines. Required."""

    __wire__ = Wire(
        "create_gltransaction",
        seq(
            el("journalid", TEXT, label="Journal symbol"),
            el("datecreated", SPLIT_DATE, label="Date created"),
            el("reversedate", SPLIT_DATE, "?", label="Reverse date"),
            el("description", TEXT, label="Description"),
            el("referenceno", TEXT, "?", label="Reference number"),
            el("sourceentity", TEXT, "?", label="Source entity"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("gltransactionentries", GLTRANSACTIONENTRIES, label="Journal entry lines"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
