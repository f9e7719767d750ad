# Generated from spec/contracts_rev_mgmt/CONTRACTREVENUESCHEDULEENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTREVENUESCHEDULEENTRY."""

from __future__ import annotations

import datetime

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import DATE, INTEGER
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["CONTRACTREVENUESCHEDULEENTRY"]


@model
class CONTRACTREVENUESCHEDULEENTRY(Object):
    """Contract revenue schedule entry (CONTRACTREVENUESCHEDULEENTRY).

    Key: RECORDNO. No generic function takes it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-revenue-schedules/
    - No definition is on record; fields beside these are kept as they come.
    """

    recordno: int | None | Unset = UNSET
    """Record number (integer). Read-only."""
    postingdate: datetime.date | None | Unset = UNSET
    """Posting date (date, mm/dd/yyyy). Read-only."""

    __wire__ = Wire(
        "CONTRACTREVENUESCHEDULEENTRY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("POSTINGDATE", DATE, "?", label="Posting date", access="read"),
        ),
        label="Contract revenue schedule entry",
        key="RECORDNO",
    )
