"""Expense reports: what employees spent, posted once nobody has to approve it any more."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from intacct_sandbox import ledger
from intacct_sandbox.context import Context
from intacct_sandbox.currency import base_currency, rate
from intacct_sandbox.errors import duplicate, missing, refused
from intacct_sandbox.ledger import Group, Leg, Posting
from intacct_sandbox.params import Params
from intacct_sandbox.payables import named_dimensions, unpost
from intacct_sandbox.replies import Key, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Fields, as_date, as_decimal, money

from .legacy_lines import keyed
from .registry import Behaviour, behaviour, check_attachment, function

KIND: Final = "EEXPENSES"
ITEM: Final = "EEXPENSESITEM"
_HEADER: Final = {
    "employeeid": "EMPLOYEEID",
    "expensereportno": "RECORDID",
    "description": "DESCRIPTION",
    "memo": "MEMO",
    "currency": "CURRENCY",
    "basecurr": "BASECURR",
    "supdocid": "SUPDOCID",
    "state": "STATE",
}
_LINE: Final = {
    "expensetype": "ACCOUNTLABEL",
    "glaccountno": "ACCOUNTNO",
    "memo": "ENTRYDESCRIPTION",
    "paidfor": "PAIDFOR",
    "exppmttype": "EXPPMTTYPE",
    **{
        name: name.upper()
        for name in (
            "currency", "quantity", "locationid", "departmentid", "projectid", "taskid", "customerid", "vendorid",
            "itemid", "classid", "contractid", "warehouseid", "billable", "form1099", "form1099type", "form1099box",
        )
    },
}  # fmt: skip
_OPEN: Final = ("Draft", "Submitted", "Declined")


def _header(fn: Params) -> Fields:
    fields: Fields = {field: fn.value(name) for name, field in _HEADER.items() if fn.has(name)}
    for name, field in (("datecreated", "WHENCREATED"), ("dateposted", "WHENPOSTED")):
        if fn.has(name):
            fields[field] = fn.date(name)
    fields.update(fn.custom_fields())
    return fields


def _line(line: Params) -> Fields:
    fields: Fields = {field: line.value(name) for name, field in _LINE.items() if line.has(name)}
    for name, field in (("amount", "#AMOUNT"), ("trx_amount", "TRX_AMOUNT"), ("exchrate", "EXCHANGE_RATE")):
        if line.has(name):
            fields[field] = line.number(name)
    if line.has("expensedate"):
        fields["ENTRY_DATE"] = line.date("expensedate")
    fields.update(line.custom_fields())
    return fields


def _completed(context: Context, header: Fields, line: Fields, position: int) -> Fields:
    """Return a line with account, amounts in both currencies and the names of its dimensions."""
    label = f"Expense report line {position}"
    name, number = str(line.get("ACCOUNTLABEL") or ""), str(line.get("ACCOUNTNO") or "")
    if name:
        number = context.require("EEACCOUNTLABEL", name, "Expense type").text("GLACCOUNTNO")
    if not number:
        raise missing("expensetype", label)
    line["LOCATIONID"] = line.get("LOCATIONID") or context.session.location_id
    if not line["LOCATIONID"]:
        raise missing("locationid", label)
    named_dimensions(context, line)
    base = base_currency(context, str(line["LOCATIONID"]))
    currency = str(line.get("CURRENCY") or header.get("CURRENCY") or base)
    given = line.pop("#AMOUNT", None)
    trx = line.get("TRX_AMOUNT") if line.get("TRX_AMOUNT") is not None else given
    if trx is None:
        raise missing("amount", label)
    date = as_date(line.get("ENTRY_DATE")) or as_date(header.get("WHENCREATED")) or context.today
    told = line.get("EXCHANGE_RATE")
    exchange = rate(context, currency, base, date=date, given=None if told is None else as_decimal(told))
    line.update(
        LINE_NO=position,
        ENTRY_DATE=date,
        ACCOUNTNO=ledger.account(context, number).text("ACCOUNTNO"),
        TRX_AMOUNT=as_decimal(trx),
        AMOUNT=exchange.convert(as_decimal(trx), base),
        CURRENCY=currency,
        BASECURR=base,
        EXCHANGE_RATE=exchange.value,
    )
    return line


def _write(context: Context, report: Record, header: Fields, lines: Sequence[Fields]) -> None:
    """Give a report its lines, add them up, and submit it unless it is a draft."""
    if not lines:
        raise missing("expenses", "Expense report")
    done = [_completed(context, header, dict(line), position) for position, line in enumerate(lines, 1)]
    bases = {str(line["BASECURR"]) for line in done}
    if len(bases) > 1:
        raise refused("The lines belong to entities with different base currencies.", "Enter one per base currency.")
    for known in context.lines(report, ITEM):
        context.remove(known)
    for line in done:
        context.create(ITEM, line, parent=report)
    base = bases.pop()
    total = money(sum((as_decimal(line["AMOUNT"]) for line in done), ZERO), base)
    trx = sum((as_decimal(line["TRX_AMOUNT"]) for line in done), ZERO)
    totals: Fields = {"BASECURR": base, "TOTALENTERED": total, "TOTALDUE": total, "TOTALPAID": money(ZERO, base)}
    totals |= {"TRX_TOTALENTERED": trx, "TRX_TOTALDUE": trx, "TRX_TOTALPAID": money(ZERO, base)}
    context.change(report, totals)
    if report.text("STATE") != "Draft":
        _post(context, report)


def _post(context: Context, report: Record) -> None:
    employee = report.text("EMPLOYEEID")
    payable = ledger.system_account(context, "payables")
    groups: list[Group] = []
    for line in context.lines(report, ITEM):
        amount, trx = line.number("AMOUNT"), line.number("TRX_AMOUNT")
        dimensions = ledger.dimensions_of(line.fields)
        dimensions.setdefault("EMPLOYEEID", employee)
        legs = (Leg(line.text("ACCOUNTNO"), amount, trx), Leg(payable, -amount, -trx))
        groups.append(
            Group(
                legs,
                dimensions,
                line.text("BASECURR"),
                line.text("CURRENCY"),
                description=line.text("ENTRYDESCRIPTION"),
                rate=line.number("EXCHANGE_RATE"),
            )
        )
    date = report.date("WHENPOSTED") or report.date("WHENCREATED") or context.today
    title = f"Expense report {report.text('RECORDID') or report.recordno}, {employee}"
    ledger.post(context, Posting("EEJ", date, title, "6.EE", groups, report.text("RECORDID"), (KIND, report.recordno)))
    context.change(report, {"STATE": "Approved", "RAWSTATE": "A", "WHENPOSTED": date}, workflow="approved")


def _state(fields: Fields) -> str:
    state = str(fields.get("STATE") or "Submitted")
    if state not in {"Draft", "Submitted"}:
        raise refused(f"'{state}' is no state of a new expense report.", "Use 'Draft' or 'Submitted'.")
    return state


def _changeable(report: Record, what: str) -> None:
    if report.text("STATE") not in {*_OPEN, "Approved"} or report.number("TRX_TOTALPAID"):
        raise refused(f"Expense report {report.recordno} is {report.text('STATE').lower()} and cannot be {what}.")


@function("create_expensereport")
def create_expensereport(context: Context, fn: Params) -> Reply:
    """Enter an expense report."""
    fields = _header(fn)
    employee = context.require("EMPLOYEE", str(fields.get("EMPLOYEEID") or ""), "Employee")
    number = str(fields.get("RECORDID") or "")
    if number and context.store.find(KIND, RECORDID=number) is not None:
        raise duplicate("Expense report", number)
    check_attachment(context, fields)
    fields.update(STATE=_state(fields), RECORDTYPE="eexpense", EMPLOYEEID=employee.text("EMPLOYEEID"))
    report = context.create(KIND, fields)
    _write(context, report, fields, [_line(line) for line in fn.items("expenses")])
    return Key(str(report.recordno))


@function("update_expensereport")
def update_expensereport(context: Context, fn: Params) -> Reply:
    """Change an expense report of which nothing is paid; its posting is made anew."""
    report = keyed(context, fn, KIND, "update")
    _changeable(report, "changed")
    changes = _header(fn)
    check_attachment(context, changes)
    changes["STATE"] = _state(changes)
    known = context.lines(report, ITEM)
    lines: list[Fields] = [_known(line) for line in known]
    for change in fn.items("updateexpenses"):
        number = change.attribute("line_num")
        if not number:
            lines.append(_line(change))
        elif number.isdecimal() and 1 <= int(number) <= len(known):
            fields = _line(change)
            if "#AMOUNT" in fields:
                lines[int(number) - 1].pop("TRX_AMOUNT", None)
            lines[int(number) - 1].update(fields)
        else:
            raise refused(f"There is no line {number}; the lines are numbered from 1 to {len(known)}.")
    unpost(context, report)
    context.change(report, changes)
    _write(context, report, report.fields, lines)
    return Key(str(report.recordno))


def _known(line: Record) -> Fields:
    given = (*_LINE.values(), "TRX_AMOUNT", "ENTRY_DATE", "EXCHANGE_RATE")
    return {name: line.fields[name] for name in given if name in line.fields}


@function("delete_expensereport")
def delete_expensereport(context: Context, fn: Params) -> Reply:
    """Delete an expense report of which nothing is paid."""
    report = keyed(context, fn, KIND, "delete")
    ExpenseReports(KIND).delete(context, report)
    return Key(str(report.recordno))


@function("reverse_expensereport")
def reverse_expensereport(context: Context, fn: Params) -> Reply:
    """Reverse a posted expense report on a day."""
    report = keyed(context, fn, KIND, "reverse")
    if report.text("STATE") != "Approved" or report.number("TRX_TOTALPAID"):
        raise refused(f"Expense report {report.recordno} is {report.text('STATE').lower()} and cannot be reversed.")
    date = fn.date("datereversed") or context.today
    posted = report.date("WHENPOSTED")
    if posted is not None and date < posted:
        raise refused(f"Expense report {report.recordno} cannot be reversed before it was posted.", "Use a later date.")
    ledger.reverse(context, (KIND, report.recordno), date, fn.text("description"))
    closed: dict[str, Decimal] = dict.fromkeys(("TOTALDUE", "TRX_TOTALDUE"), money(ZERO))
    context.change(report, {"STATE": "Reversed", "RAWSTATE": "V", **closed}, workflow="reversed")
    return Key(str(report.recordno))


@behaviour(KIND)
class ExpenseReports(Behaviour):
    """Expense reports are deleted only while nothing of them is paid."""

    def delete(self, context: Context, record: Record) -> None:
        _changeable(record, "deleted")
        unpost(context, record)
        for line in context.lines(record, ITEM):
            context.remove(line)
        context.remove(record)
