# Generated from spec/order_entry/get_salestotals.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function get_salestotals."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct_runtime.model import Function, ReplyPart, model
from intacct_runtime.result import DataResult
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, choice, el, seq, unordered

if TYPE_CHECKING:
    from intacct.accounts_receivable.salestotal_reply import SalestotalReply

__all__ = ["Salestotals", "get_salestotals"]


@model
class get_salestotals(Function["Salestotals"]):
    """Get sales totals (legacy).

    Answers one `Salestotals`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    """

    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    reportingperiodname: str | None | Unset = UNSET
    """Reporting period name (text)."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, written as year, month and day)."""
    enddate: datetime.date | None | Unset = UNSET
    """End date (date, written as year, month and day)."""

    __wire__ = Wire(
        "get_salestotals",
        seq(
            el("customerid", TEXT, "?", label="Customer ID"),
            choice(
                el("reportingperiodname", TEXT, label="Reporting period name"),
                seq(el("startdate", SPLIT_DATE, label="Start date"), el("enddate", SPLIT_DATE, label="End date")),
            ),
        ),
    )
    __result__ = DataResult(Ref("intacct.order_entry.get_salestotals", "Salestotals"), "salestotals")


@model
class Salestotals(ReplyPart):
    """`<salestotals>`."""

    salestotal: list[SalestotalReply] | None | Unset = UNSET
    """Sales total."""

    __wire__ = Wire(
        "salestotals",
        unordered(
            el(
                "salestotal",
                Ref("intacct.accounts_receivable.salestotal_reply", "SalestotalReply"),
                "*",
                label="Sales total",
            )
        ),
    )
