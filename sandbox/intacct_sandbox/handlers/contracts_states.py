"""The states of contracts: renewed, taken up again, delivered."""

from __future__ import annotations

import calendar
import datetime
from typing import Final

from intacct_sandbox.context import Context
from intacct_sandbox.errors import missing, no_such_record, refused
from intacct_sandbox.params import Params
from intacct_sandbox.replies import Nothing, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields
from intacct_sandbox.writing import Draft

from .contracts_kinds import LINE
from .contracts_schedules import IN_PROGRESS
from .registry import behaviour_of, function

_CANCELLED: Final = "Cancelled"
_MONTHS: Final = {"Years": 12, "Months": 1}
_DAY: Final = datetime.timedelta(days=1)
_SHIFTED: Final = ("BEGINDATE", "ENDDATE", "BILLINGSTARTDATE", "BILLINGENDDATE", "REVENUESTARTDATE", "REVENUEENDDATE")


def _months_later(date: datetime.date, months: int) -> datetime.date:
    years, month = divmod(date.month - 1 + months, 12)
    last = calendar.monthrange(date.year + years, month + 1)[1]
    return datetime.date(date.year + years, month + 1, min(date.day, last))


def _term(contract: Record) -> tuple[datetime.date, datetime.date]:
    """Return first and last day of the term that follows a contract's own."""
    begin, end = contract.date("BEGINDATE"), contract.date("ENDDATE")
    if begin is None or end is None:
        raise refused(f"Contract '{contract.text('CONTRACTID')}' has no end and cannot be renewed.")
    length, period = contract.integer("RENEWTERMLENGTH"), contract.text("RENEWTERMPERIOD")
    start = end + _DAY
    if length and period in _MONTHS:
        return start, _months_later(start, length * _MONTHS[period]) - _DAY
    return start, start + (datetime.timedelta(days=length - 1) if length else end - begin)


@function("renew")
def renew(context: Context, fn: Params) -> Reply:
    """Renew a contract: another one follows it, with those of its lines that are to be renewed."""
    target = fn.inner("CONTRACT")
    name = "" if target is None else target.text("CONTRACTID")
    contract = context.require("CONTRACT", name)
    if contract.text("STATE") != IN_PROGRESS:
        raise refused(f"Contract '{name}' is {contract.text('STATE').lower()} and cannot be renewed.")
    begin, end = _term(contract)
    known = context.type("CONTRACT")
    given = {
        field: contract[field] for field in contract.fields if field in known.fields and known.fields[field].writable
    }
    number = 1 + sum(1 for other in context.store.table("CONTRACT").values() if _follows(other, name))
    fields: Fields = {
        **{field: value for field, value in given.items() if not isinstance(value, (list, dict))},
        "CONTRACTID": f"{name}-R{number}",
        "STATE": IN_PROGRESS,
        "BEGINDATE": begin,
        "ENDDATE": end,
    }
    fields.pop("RECORDNO", None)
    renewed = behaviour_of("CONTRACT").create(context, Draft(known, fields))
    context.change(renewed, {"RENEWEDCONTRACTID": contract.text("CONTRACTID")})
    for line in context.store.select(LINE, CONTRACTKEY=contract.recordno):
        if line.flag("RENEWAL") and line.text("STATE") != _CANCELLED:
            _renew_line(context, line, renewed, begin)
    context.change(contract, {"STATE": "Renewed", "CN_RENEWAL_DATE": context.today}, workflow="renewed")
    return Nothing()


def _follows(other: Record, name: str) -> bool:
    return other.text("CONTRACTID").startswith(f"{name}-R")


def _renew_line(context: Context, line: Record, contract: Record, begin: datetime.date) -> None:
    known = context.type(LINE)
    fields: Fields = {
        name: value
        for name, value in line.fields.items()
        if name in known.fields and known.fields[name].writable and not isinstance(value, (list, dict))
    }
    was = line.date("BEGINDATE") or begin
    for name in _SHIFTED:
        date = line.date(name)
        if date is not None:
            fields[name] = begin + (date - was)
    for name in ("RECORDNO", "LINENO", "GLPOSTINGDATE", "EXCH_RATE_DATE", "EXCHANGE_RATE"):
        fields.pop(name, None)
    fields.update(CONTRACTID=contract.text("CONTRACTID"), STATE=IN_PROGRESS)
    behaviour_of(LINE).create(context, Draft(known, fields))


@function("uncancel")
def uncancel(context: Context, fn: Params) -> Reply:
    """Take up a cancelled contract or contract line again."""
    for kind in ("CONTRACT", LINE):
        target = fn.inner(kind)
        if target is None:
            continue
        record = context.get(kind, int(target.text("RECORDNO") or "0"))
        label = context.type(kind).label
        if record is None:
            raise no_such_record("uncancel", label.lower(), target.text("RECORDNO"))
        if record.text("STATE") != _CANCELLED:
            raise refused(f"{label} {record.recordno} is {record.text('STATE').lower()}, not cancelled.")
        changes: Fields = {"STATE": IN_PROGRESS, "CANCELDATE": None}
        context.change(record, changes, workflow="uncancelled")
        if kind == "CONTRACT":
            for line in context.store.select(LINE, CONTRACTKEY=record.recordno, STATE=_CANCELLED):
                context.change(line, {**changes, "CONTRACTSTATE": IN_PROGRESS}, workflow="uncancelled")
        return Nothing()
    raise missing("CONTRACT", fn.tag)


@function("deliver")
def deliver(context: Context, fn: Params) -> Reply:
    """Note that what a contract line sells was delivered."""
    target = fn.inner(LINE)
    date = None if target is None else target.date("DELIVERYDATE")
    if target is None or date is None:
        raise missing("DELIVERYDATE", context.type(LINE).label)
    line = context.get(LINE, int(target.text("RECORDNO") or "0"))
    if line is None:
        raise no_such_record("deliver", context.type(LINE).label.lower(), target.text("RECORDNO"))
    if line.text("DELIVERYSTATUS") == "Delivered":
        raise refused(f"Contract line {line.recordno} was delivered on {line.date('DELIVERYDATE'):%m/%d/%Y}.")
    context.change(line, {"DELIVERYSTATUS": "Delivered", "DELIVERYDATE": date}, workflow="delivered")
    return Nothing()
