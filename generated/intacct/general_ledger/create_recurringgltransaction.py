# Generated from spec/general_ledger/create_recurringgltransaction.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_recurringgltransaction."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct.general_ledger.gltransactionentries import GLTRANSACTIONENTRIES
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.common.ending import Ending
    from intacct.common.glentry import Glentry
    from intacct.general_ledger.revending import Revending

__all__ = ["create_recurringgltransaction"]


@model
class create_recurringgltransaction(Function[str]):
    """Create recurring journal entry (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    journalid: str | None
    """Journal symbol (text). Required."""
    datecreated: datetime.date | None
    """Date created (date, written as year, month and day). Required."""
    description: str | None
    """Description (text). Required."""
    referenceno: str | None | Unset = UNSET
    """Reference number (text)."""
    sourceentity: str | None | Unset = UNSET
    """Source entity (text)."""
    supdocid: str | None | Unset = UNSET
    """Attachment ID (text). ID of an attachment record, which can hold several files; not the name of a file."""
    startdate: datetime.date | None
    """Start date (date, written as year, month and day). Required."""
    ending: Ending | None | Unset = UNSET
    """Ending."""
    modenew: str | None | Unset = UNSET
    """Interval unit (text). Known values: None, Days, Weeks, Months, Years."""
    interval: int | None | Unset = UNSET
    """Repeat interval (integer)."""
    eom: bool | None | Unset = UNSET
    """End of month (boolean, true or false)."""
    errnotifyemailids: str | None | Unset = UNSET
    """Error notification e-mail addresses (text)."""
    revstartdate: datetime.date | None | Unset = UNSET
    """Reversal start date (date, written as year, month and day)."""
    revending: Revending | None | Unset = UNSET
    """Reversal ending."""
    revmodenew: str | None | Unset = UNSET
    """Reversal interval unit (text). Known values: days, weeks, months, years."""
    revinterval: int | None | Unset = UNSET
    """Reversal interval (integer)."""
    reveom: bool | None | Unset = UNSET
    """Reversal at end of month (boolean, true or false)."""
    reverrnotifyemailids: str | None | Unset = UNSET
    """Reversal error notification e-mail addresses (text)."""
    isautoreverse: bool | None | Unset = UNSET
    """Reverse automatically (boolean, true or false)."""
    tiereverse: bool | None | Unset = UNSET
    """Tie to reversal (boolean, true or false)."""
    autorevmodenew: str | None | Unset = UNSET
    """Automatic reversal interval unit (text). Known values: days, weeks, months, years."""
    autorevinterval: int | None | Unset = UNSET
    """Automatic reversal interval (integer)."""
    autoreveom: bool | None | Unset = UNSET
    """Automatic reversal at end of month (boolean, true or false)."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    gltransactionentries: list[Glentry] | None
    """Journal entry lines. Required."""

    __wire__ = Wire(
        "create_recurringgltransaction",
        seq(
            el("journalid", TEXT, label="Journal symbol"),
            el("datecreated", SPLIT_DATE, label="Date created"),
            el("description", TEXT, label="Description"),
            el("referenceno", TEXT, "?", label="Reference number"),
            el("sourceentity", TEXT, "?", label="Source entity"),
            el("supdocid", TEXT, "?", label="Attachment ID"),
            el("startdate", SPLIT_DATE, label="Start date"),
            el("ending", Ref("intacct.common.ending", "Ending"), "?", label="Ending"),
            el("modenew", TEXT, "?", label="Interval unit", open_values=("None", "Days", "Weeks", "Months", "Years")),
            el("interval", INTEGER, "?", label="Repeat interval"),
            el("eom", BOOLEAN, "?", label="End of month"),
            el("errnotifyemailids", TEXT, "?", label="Error notification e-mail addresses"),
            el("revstartdate", SPLIT_DATE, "?", label="Reversal start date"),
            el("revending", Ref("intacct.general_ledger.revending", "Revending"), "?", label="Reversal ending"),
            el(
                "revmodenew",
                TEXT,
                "?",
                label="Reversal interval unit",
                open_values=("days", "weeks", "months", "years"),
            ),
            el("revinterval", INTEGER, "?", label="Reversal interval"),
            el("reveom", BOOLEAN, "?", label="Reversal at end of month"),
            el("reverrnotifyemailids", TEXT, "?", label="Reversal error notification e-mail addresses"),
            el("isautoreverse", BOOLEAN, "?", label="Reverse automatically"),
            el("tiereverse", BOOLEAN, "?", label="Tie to reversal"),
            el(
                "autorevmodenew",
                TEXT,
                "?",
                label="Automatic reversal interval unit",
                open_values=("days", "weeks", "months", "years"),
            ),
            el("autorevinterval", INTEGER, "?", label="Automatic reversal interval"),
            el("autoreveom", BOOLEAN, "?", label="Automatic reversal at end of month"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("gltransactionentries", GLTRANSACTIONENTRIES, label="Journal entry lines"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
