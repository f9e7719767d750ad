"""readReport: custom reports, and functions that are run as reports; their rows are kept until they are read.

A company defines its reports in records of CUSTOMREPORT: the object that is listed with its columns, or a computation
of this module, and what is asked for at run time. How long a report takes is the setting `report_seconds`.
"""

from __future__ import annotations

import datetime
import secrets
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Final

import attrs

from intacct_runtime.codec import loads
from intacct_runtime.errors import IntacctError
from intacct_runtime.node import Node
from intacct_runtime.scalars import DATE
from intacct_runtime.xmltext import node_text
from intacct_sandbox import ledger
from intacct_sandbox.answers import chosen, fields_xml
from intacct_sandbox.context import Context
from intacct_sandbox.envelope import element, tag
from intacct_sandbox.errors import FunctionFailure, Row
from intacct_sandbox.params import Params
from intacct_sandbox.payables import ITEMS, UNPOSTED
from intacct_sandbox.query import execute
from intacct_sandbox.query.columns import Columns, UnknownField
from intacct_sandbox.query.conditions import AllOf, Compare, Condition
from intacct_sandbox.replies import Data, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Value, as_date, money, wire_text

from .registry import FUNCTIONS, behaviour_of, function

_MOST: Final = 1000
_LONGEST_WAIT: Final = 30
_KEPT: Final = 100
_STANDARD: Final = frozenset({"get_accountbalancesbydimensions"})
"""Functions that can be run as a report of type STANDARD."""
_AGES: Final = (
    ("DAYS_1_30", 1, 30),
    ("DAYS_31_60", 31, 60),
    ("DAYS_61_90", 61, 90),
    ("OVER_90", 91, 10**6),
)

Arguments = dict[str, Node]
Rows = list[dict[str, Value]]


@attrs.define
class Report:
    """A report that was asked for, and how much of it was read."""

    rows: list[str]
    pagesize: int
    ready: datetime.datetime
    position: int = 0


def _failed(text: str, correction: str = "") -> FunctionFailure:
    return FunctionFailure(Row("readReport failed", "", text, correction))


def _number(fn: Params, name: str, default: int, low: int, high: int) -> int:
    given = fn.text(name)
    if not given:
        return default
    if not given.isdecimal() or not low <= int(given) <= high:
        raise _failed(f"Invalid {name} {given}; {low} to {high} are accepted.")
    return int(given)


def _arguments(fn: Params) -> list[Node]:
    given = fn.inner("arguments")
    return [] if given is None else [item for _, item in given.children() if isinstance(item, Node)]


@function("readReport")
def read_report(context: Context, fn: Params) -> Reply:
    """Run a report, or say how far it is; with `returnDef` describe it."""
    pagesize = _number(fn, "pagesize", 100, 1, _MOST)
    wait = _number(fn, "waitTime", 0, 0, _LONGEST_WAIT)
    known = fn.text("reportId")
    if known:
        return _status(context, known) if fn.flag("showStatusOnly") else read_page(context, known)
    name, kind = fn.text("report"), fn.attribute("type")
    if kind == "STANDARD":
        rows = _standard(context, name, _arguments(fn))
    else:
        definition = _definition(context, name, kind)
        if fn.attribute("returnDef") == "true":
            return _described(context, definition)
        rows = _custom(context, definition, {node.tag: node for node in _arguments(fn)})
    seconds = int(context.store.setting("report_seconds") or "0")
    report_id = secrets.token_urlsafe(48)
    reports = context.store.reports
    reports[report_id] = Report(rows, pagesize, context.now + datetime.timedelta(seconds=seconds))
    while len(reports) > _KEPT:
        reports.popitem(last=False)
    if wait and seconds <= wait:
        reports[report_id].ready = context.now
        return read_page(context, report_id)
    return _pending(report_id, "PENDING")


def _pending(report_id: str, status: str) -> Data:
    return Data([element("report_results", tag("REPORTID", report_id) + tag("STATUS", status))])


def _status(context: Context, report_id: str) -> Data:
    report = _report(context, report_id)
    return _pending(report_id, "DONE" if report.ready <= context.now else "PENDING")


def _report(context: Context, report_id: str) -> Report:
    report = context.store.reports.get(report_id)
    if report is None:
        text = f"Attempt to readMore with an invalid or expired reportId: {report_id}"
        raise FunctionFailure(Row("readMore failed", "", text))
    return report


def read_page(context: Context, report_id: str) -> Data:
    """Answer the next rows of a report, or that it is not ready yet."""
    report = _report(context, report_id)
    if report.ready > context.now:
        return _pending(report_id, "PENDING")
    rows = report.rows[report.position : report.position + report.pagesize]
    report.position += len(rows)
    remaining = len(report.rows) - report.position
    if not remaining:
        del context.store.reports[report_id]
    return Data(
        rows,
        {
            "listtype": "report",
            "count": str(len(rows)),
            "totalcount": str(len(report.rows)),
            "numremaining": str(remaining),
            "reportId": report_id if remaining else "",
        },
    )


def _standard(context: Context, name: str, arguments: list[Node]) -> list[str]:
    """Run a function as a report: its arguments stand in an element with the function's name."""
    node = next((node for node in arguments if node.tag == name), None)
    if name not in _STANDARD:
        raise _failed(f"There is no standard report '{name}'.", f"Use {', '.join(sorted(_STANDARD))}.")
    if node is None:
        raise _failed(f"The arguments of report '{name}' are missing.", f"Give them within <{name}>.")
    try:
        model = loads(node_text(node), context.catalog.registry)
    except IntacctError as error:
        raise _failed(f"The arguments of report '{name}' cannot be read: {error}") from None
    reply = FUNCTIONS[name](context, model)
    assert isinstance(reply, Data)
    return list(reply.items)


# Custom reports


def _definition(context: Context, name: str, kind: str) -> Record:
    record = context.store.find("CUSTOMREPORT", NAME=name)
    if record is None or (record.text("KIND") == "interactive") != (kind == "interactive"):
        what = "interactive custom report" if kind == "interactive" else "custom report"
        raise _failed(f"There is no {what} named '{name}'.")
    return record


def _listed(value: Value) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else []


def _described(context: Context, definition: Record) -> Data:
    """Describe the columns and run-time arguments of a report."""
    columns = "".join(
        element("Field", tag("ID", name) + tag("LABEL", label) + tag("DATATYPE", kind))
        for name, label, kind in _columns(context, definition)
    )
    prompts = "".join(element("Argument", tag("ID", name)) for name in _listed(definition["PROMPTS"]))
    content = element("Arguments", prompts) + element("Fields", columns)
    return Data([element("Type", content, {"Name": definition.text("NAME")})], {"listtype": "All", "count": "1"})


def _columns(context: Context, definition: Record) -> Iterable[tuple[str, str, str]]:
    object_type = context.catalog.find(definition.text("OBJECT"))
    for name in _listed(definition["COLUMNS"]):
        field = object_type.field(name) if object_type is not None else None
        label = name.replace("_", " ").capitalize() if field is None else field.label
        kind = "TEXT" if field is None or field.type is None else field.type.name.upper()
        yield name, label, kind


def _custom(context: Context, definition: Record, arguments: Arguments) -> list[str]:
    prompts = _listed(definition["PROMPTS"])
    unknown = sorted(set(arguments) - set(prompts))
    if unknown:
        asked = f"It asks for {', '.join(prompts)}." if prompts else "It asks for nothing."
        raise _failed(f"Report '{definition.text('NAME')}' does not ask for {', '.join(unknown)}.", asked)
    computation = _COMPUTED.get(definition.text("COMPUTATION"))
    if computation is not None:
        names = _listed(definition["COLUMNS"])
        return [
            element("row", "".join(tag(name, wire_text(row.get(name))) for name in names))
            for row in computation(context, arguments)
        ]
    return _object_rows(context, definition, arguments)


def _object_rows(context: Context, definition: Record, arguments: Arguments) -> list[str]:
    kind = definition.text("OBJECT")
    object_type = context.type(kind)
    conditions = tuple(part for name, node in arguments.items() for part in _asked(kind, name, node))
    try:
        shown = chosen(context, object_type, _listed(definition["COLUMNS"]))
        columns = Columns(context, object_type)
        records = execute.found(behaviour_of(kind).records(context), AllOf(conditions), columns)
    except UnknownField as error:
        raise _failed(f"Report '{definition.text('NAME')}' names fields that do not exist: {error}.") from None
    return [element(kind.lower(), fields_xml(record, shown)) for record in records]


def _asked(kind: str, name: str, node: Node) -> Iterable[Condition]:
    """Return what an argument asks of a field: a value, or a span of dates."""
    field = name.removeprefix(f"{kind}.")
    if not node.children:
        yield Compare(field, "=", (node.text or "",))
    for child in node.children:
        if child.tag == "FROM_DATE":
            yield Compare(field, ">=", (child.text or "",))
        elif child.tag == "TO_DATE":
            yield Compare(field, "<=", (child.text or "",))
        else:
            raise _failed(f"Argument {name} holds {child.tag}; FROM_DATE and TO_DATE are accepted.")


def _date(arguments: Arguments, name: str, default: datetime.date) -> datetime.date:
    node = arguments.get(name)
    if node is None:
        return default
    found = DATE.parse(node.text or "")
    if not isinstance(found, datetime.date):
        raise _failed(f"Argument {name} '{node.text}' is no date.", "Write it as mm/dd/yyyy.")
    return found


def _trial_balance(context: Context, arguments: Arguments) -> Rows:
    """Return the balances of all accounts, per currency; debits and credits come to the same."""
    end = _date(arguments, "AS_OF_DATE", context.today)
    start = ledger.fiscal_year_start(context, end)
    titles = {record.text("ACCOUNTNO"): record.text("TITLE") for record in context.store.table("GLACCOUNT").values()}
    return [
        {
            "ACCOUNTNO": balance.account,
            "TITLE": titles.get(balance.account),
            "CURRENCY": balance.currency,
            "STARTBALANCE": balance.start,
            "DEBITS": balance.debits,
            "CREDITS": balance.credits,
            "ENDBALANCE": balance.end,
        }
        for balance in ledger.balances(context, start, end)
        if not balance.idle
    ]


def _aging(context: Context, arguments: Arguments) -> Rows:
    """Return what is owed to each vendor by how long it has been due."""
    as_of = _date(arguments, "AS_OF_DATE", context.today)
    rows: dict[tuple[str, str], dict[str, Value]] = {}
    for kind in ITEMS:
        for document in context.store.table(kind).values():
            created, due = as_date(document["WHENCREATED"]), as_date(document["WHENDUE"])
            open_amount = document.number("TOTALDUE")
            if document.text("STATE") in UNPOSTED or not open_amount or created is None or created > as_of:
                continue
            key = (document.text("VENDORID"), document.text("BASECURR"))
            row = rows.setdefault(key, {"VENDORID": key[0], "NAME": document.text("VENDORNAME"), "CURRENCY": key[1]})
            days = (as_of - (due or created)).days
            column = next((name for name, first, last in _AGES if first <= days <= last), "CURRENT")
            for name in (column, "TOTAL"):
                row[name] = _sum(row.get(name), open_amount, key[1])
    return [rows[key] for key in sorted(rows)]


def _sum(known: Value, amount: Decimal, currency: str) -> Decimal:
    return money((known if isinstance(known, Decimal) else ZERO) + amount, currency)


_COMPUTED: Final[dict[str, Callable[[Context, Arguments], Rows]]] = {
    "trial balance": _trial_balance,
    "payables aging": _aging,
}
