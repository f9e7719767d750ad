# Generated from spec/general_ledger/recurringstatgltrans_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure recurringstatgltrans_reply."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.customfields_reply import CUSTOMFIELDS_REPLY
from intacct.general_ledger.statgltransactionentries import STATGLTRANSACTIONENTRIES
from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.customfield_reply import CustomfieldReply
    from intacct.common.ending import Ending
    from intacct.common.glentry import Glentry
    from intacct.general_ledger.revending import Revending

__all__ = ["RecurringstatgltransReply"]


@model
class RecurringstatgltransReply(ReplyPart):
    """Recurring statistical journal entry.

    - No reply is on record: the fields are those that the record is written with.
    """

    key: str | None | Unset = UNSET
    """Record key (text)."""
    journalid: str | None | Unset = UNSET
    """Journal symbol (text)."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    referenceno: str | None | Unset = UNSET
    """Reference number (text)."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, written as year, month and day)."""
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
    customfields: list[CustomfieldReply] | None | Unset = UNSET
    """Custom fields."""
    statgltransactionentries: list[Glentry] | None | Unset = UNSET
    """Statistical journal entry lines."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss)."""

    __wire__ = Wire(
        "recurringstatgltrans",
        unordered(
            el("key", TEXT, "?", label="Record key"),
            el("journalid", TEXT, "?", label="Journal symbol"),
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("description", TEXT, "?", label="Description"),
            el("referenceno", TEXT, "?", label="Reference number"),
            el("startdate", SPLIT_DATE, "?", label="Start date"),
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
            el("customfields", CUSTOMFIELDS_REPLY, "?", label="Custom fields"),
            el("statgltransactionentries", STATGLTRANSACTIONENTRIES, "?", label="Statistical journal entry lines"),
            el("whenmodified", DATETIME, "?", label="When modified"),
        ),
    )
