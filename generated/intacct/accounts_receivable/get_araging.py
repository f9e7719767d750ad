# Generated from spec/accounts_receivable/get_araging.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function get_araging."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import BOOLEAN, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.accounts_receivable.araging_reply import AragingReply

__all__ = ["get_araging"]


@model
class get_araging(Function[Records["AragingReply"]]):
    """Get AR aging (legacy).

    Answers a list of `AragingReply`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-aging/#list-accounts-receivable-aging-legacy
    """

    agingperiods: str | None | Unset = UNSET
    """Aging periods (text). Default: 0-30,31-60,61-90,91-120,121-."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    invoiceno: str | None | Unset = UNSET
    """Invoice number (text)."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Required in a multi-entity company."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    asofdate: datetime.date | None | Unset = UNSET
    """As of date (date, written as year, month and day)."""
    useduedate: bool | None | Unset = UNSET
    """Use due date (boolean, true or false). Default: false."""
    showdetails: bool | None | Unset = UNSET
    """Show details (boolean, true or false). Default: false."""
    documenttype: str | None | Unset = UNSET
    """Document type (text)."""
    useglpostdate: bool | None | Unset = UNSET
    """Use GL post date (boolean, true or false)."""
    showzerowithactivity: bool | None | Unset = UNSET
    """Show zero with activity (boolean, true or false)."""

    __wire__ = Wire(
        "get_araging",
        seq(
            el("agingperiods", TEXT, "?", label="Aging periods", default="0-30,31-60,61-90,91-120,121-"),
            el("customerid", TEXT, "?", label="Customer ID"),
            el("invoiceno", TEXT, "?", label="Invoice number"),
            el("locationid", TEXT, "?", label="Location ID"),
            el("departmentid", TEXT, "?", label="Department ID"),
            el("asofdate", SPLIT_DATE, "?", label="As of date"),
            el("useduedate", BOOLEAN, "?", label="Use due date", default="false"),
            el("showdetails", BOOLEAN, "?", label="Show details", default="false"),
            el("documenttype", TEXT, "?", label="Document type"),
            el("useglpostdate", BOOLEAN, "?", label="Use GL post date"),
            el("showzerowithactivity", BOOLEAN, "?", label="Show zero with activity"),
        ),
    )
    __result__ = RecordsResult(elements={"araging": Ref("intacct.accounts_receivable.araging_reply", "AragingReply")})
