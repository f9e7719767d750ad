"""Changing and deleting documents: what their state and definition allow, and what follows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from intacct_sandbox.context import Context
from intacct_sandbox.currency import Rate
from intacct_sandbox.errors import no_such_record, refused
from intacct_sandbox.params import Params
from intacct_sandbox.replies import Key, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields, as_date, as_flag

from .approvals_rules import approvers
from .contracts_run import withdraw as withdraw_run
from .documents_conversion import BACK_ORDER
from .documents_definitions import Definition, definition_of
from .documents_entry import settle
from .documents_fields import header_fields, line_fields
from .documents_header import set_due, user_fields, wanted_state
from .documents_keeping import add_up, keep_line
from .documents_kinds import Kind
from .documents_lines import Line, Setting, changed_line, kept_line, new_lines, value_line
from .documents_posting import withdraw
from .documents_totals import Money, common_base, money_fields, money_of, subtotal_fields

_LOCKED: Final = frozenset({"Converted", "Closed", "Submitted", "Partially Approved", "Approved"})
_RATE: Final = frozenset({"datecreated", "currency", "basecurr", "exchratedate", "exchratetype", "exchrate"})
_EFFECTIVE: Final = _RATE | {
    "dateposted", "datedue", "termname", "vendordocno", "itemid", "warehouseid", "quantity", "unit", "price", "cost",
    "discountpercent", "locationid", "departmentid", "projectid", "taskid", "costtypeid", "customerid", "vendorid",
    "employeeid", "classid", "contractid", "form1099", "form1099type", "form1099box", "itemdetails", "conversiontype",
    "reverseconversion", "billable", "allocationid",
}  # fmt: skip
"""Elements whose change makes a document's stock movements and postings anew."""


def update(context: Context, kind: Kind, fn: Params) -> Reply:
    """Change a document: its header, lines by number (counted from one), and lines that are added."""
    document = located(context, kind, fn, "update", external="externalkey")
    known = definition_of(context, document)
    _check_editable(known, document)
    before = document.text("STATE")
    state = _next_state(document, fn)
    changes = fn.items(f"update{kind.lines_element}")
    subtotals = fn.items("updatesubtotals")
    header = _header_changes(context, kind, fn)
    effective = _effective(fn, changes, subtotals)
    if effective:
        withdraw(context, document, for_good=bool(approvers(context, document, known.name)))
    _change_header(context, document, fn, header)
    if effective:
        _rework(context, known, document, fn, changes, subtotals)
    else:
        _touch(context, kind, document, changes, set_nulls=as_flag(fn.attribute("set_nulls")))
    if before in {"Draft", "Declined"}:
        settle(context, known, document, state)
    elif effective:
        settle(context, known, document, "Closed" if state == "Closed" else "Pending")
    elif state == "Closed":
        context.change(document, {"STATE": "Closed", "CLOSED": True}, workflow="close")
    return Key(document.text("DOCID"))


def delete(context: Context, kind: Kind, fn: Params) -> Reply:
    """Delete a document and take back what it set off."""
    external = "external" if kind.name != "INVDOCUMENT" else "externalkey"
    document = located(context, kind, fn, "delete", external=external)
    name = document.text("DOCID")
    remove(context, document)
    return Key(name)


def remove(context: Context, document: Record) -> None:
    """Delete a document with its lines; raise the failure of one that may not be."""
    known = definition_of(context, document)
    _check_own(document)
    name, rule = document.text("DOCID"), known.record.text("DELTYPE")
    draft = document.text("STATE") == "Draft"
    if not draft and (
        rule in {"No Delete", "Delete in Draft Only"} or (rule == "Before Printing" and _printed(document))
    ):
        raise refused(f"'{name}' cannot be deleted: its definition says '{rule}'.")
    lines = context.lines(document, known.kind.entry)
    if any(line.number("#CONVERTED") for line in lines):
        raise refused(f"'{name}' is converted and cannot be deleted.", "Delete what it was converted to first.")
    if document.text("STATE") in {"Partially Approved", "Approved"}:
        raise refused(f"'{name}' is being approved and cannot be deleted.")
    if _billed_by_run(document):
        withdraw_run(context, document)
    withdraw(context, document, for_good=True)
    _free_source(context, document)
    for owned in (*lines, *context.lines(document, known.kind.subtotals)):
        context.remove(owned)
    context.remove(document)


def _free_source(context: Context, document: Record) -> None:
    """Forget that a back order took over what was left of another document."""
    source = context.named(document.kind, document.text("CREATEDFROM"))
    if source is not None and source.fields.get(BACK_ORDER) == document.recordno:
        context.store.update(source, {BACK_ORDER: None})


def located(context: Context, kind: Kind, fn: Params, operation: str, *, external: str) -> Record:
    """Return the document that the attribute `key` names, by its id, its record number or its external id."""
    key = fn.attribute("key")
    if as_flag(fn.attribute(external)):
        found = context.store.select(
            kind.name, lambda known: known.text("#EXTERNALID") == key and context.visible(known)
        )
        document = found[0] if found else None
    else:
        document = context.named(kind.name, key)
        if document is None and key.isdecimal():
            document = context.get(kind.name, int(key))
    if document is None:
        raise no_such_record(operation, kind.title.lower(), key)
    return document


def _check_own(document: Record) -> None:
    if "#TRANSFER" in document.fields:
        raise refused(f"'{document.text('DOCID')}' belongs to a warehouse transfer.", "Change or delete the transfer.")


def _billed_by_run(document: Record) -> bool:
    return document.integer("INVOICERUNKEY") is not None


def _check_editable(known: Definition, document: Record) -> None:
    _check_own(document)
    if _billed_by_run(document):
        raise refused(f"'{document.text('DOCID')}' comes from an invoice run and cannot be changed.")
    name, state, rule = document.text("DOCID"), document.text("STATE"), known.record.text("EDITTYPE")
    if state in _LOCKED:
        raise refused(f"'{name}' cannot be changed: its state is '{state}'.")
    if state == "Draft":
        return
    if rule in {"No Edit", "Edit in Draft Only"} or (rule == "Before Printing" and _printed(document)):
        raise refused(f"'{name}' cannot be changed: its definition says '{rule}'.")


def _printed(document: Record) -> bool:
    return document.text("PRINTED") == "Yes"


def _next_state(document: Record, fn: Params) -> str:
    """Return the state that a document is to come into: the one given, else that it is in."""
    given = fn.text("state")
    before = document.text("STATE")
    if not given:
        return "Draft" if before in {"Draft", "Declined"} else before
    state = wanted_state(given)
    if state == "Draft" and before not in {"Draft", "Declined"}:
        raise refused(f"'{document.text('DOCID')}' is no draft any more: its state is '{before}'.")
    return state


def _header_changes(context: Context, kind: Kind, fn: Params) -> Fields:
    given = header_fields(context, kind, fn)
    if as_flag(fn.attribute("set_nulls")):
        return given
    contacts = ("SHIPTO", "BILLTO", "DELIVERTO")
    return {name: value for name, value in given.items() if value is not None or name.startswith(contacts)}


def _effective(fn: Params, changes: Sequence[Params], subtotals: Sequence[Params]) -> bool:
    if subtotals or any(not change.attribute("line_num") for change in changes):
        return True
    return any(name in _EFFECTIVE for params in (fn, *changes) for name, _ in params.children())


def _change_header(context: Context, document: Record, fn: Params, header: Fields) -> None:
    if "TERM.NAME" in header or "WHENCREATED" in header:
        header.setdefault(
            "WHENDUE", None if document.text("TERM.NAME") or header.get("TERM.NAME") else document["WHENDUE"]
        )
    if "WHENCREATED" in header:
        header.setdefault("WHENPOSTED", header["WHENCREATED"])
        header.setdefault("EXCHRATEDATE", None)
    if fn.has("exchratetype") or fn.has("currency"):
        header.setdefault("#GIVENRATE", None)
    context.change(document, {**header, **user_fields(context)})


def _rework(
    context: Context,
    known: Definition,
    document: Record,
    fn: Params,
    changes: Sequence[Params],
    subtotals: Sequence[Params],
) -> None:
    """Make the lines of a document anew from what there is and what is changed or added."""
    kind = known.kind
    owner = context.require(kind.partner, document.text("CUSTVENDID")) if kind.partner else None
    name = document.text("CREATEDFROM")
    setting = Setting(known, owner, context.named(kind.name, name) if name else None, matching=False)
    lines = _lines(context, setting, document, changes, set_nulls=as_flag(fn.attribute("set_nulls")))
    found = _money(context, document, fn, lines)
    kept: list[Line] = []
    for position, line in enumerate(lines):
        value_line(known, line, found.rate, found.currency, found.base)
        kept.append(line)
        if line.record is None:
            line.record = keep_line(context, known, document, line, position)
        else:
            context.change(line.record, line.fields)
    if subtotals:
        for old in context.lines(document, kind.subtotals):
            context.remove(old)
        for fields in subtotal_fields(context, known, subtotals, kept, found):
            context.create(kind.subtotals, {**fields, "DOCHDRNO": document.recordno}, parent=document)
    context.change(document, money_fields(found))
    add_up(context, known, document)
    set_due(context, known, document)


def _lines(
    context: Context, setting: Setting, document: Record, changes: Sequence[Params], *, set_nulls: bool
) -> list[Line]:
    records = context.lines(document, setting.definition.kind.entry)
    by_number = _numbered(changes, len(records))
    lines = [
        changed_line(context, setting, record, by_number[number], set_nulls=set_nulls)
        if number in by_number
        else kept_line(context, setting, record)
        for number, record in enumerate(records, 1)
    ]
    added = [change for change in changes if not change.attribute("line_num")]
    return lines + new_lines(context, setting, added, set())


def _numbered(changes: Sequence[Params], count: int) -> dict[int, Params]:
    """Return the changed lines by their number, counted from one."""
    found: dict[int, Params] = {}
    for change in changes:
        number = change.attribute("line_num")
        if not number:
            continue
        if not number.isdecimal() or not 1 <= int(number) <= count:
            raise refused(f"There is no line {number}; the lines are numbered from 1 to {count}.")
        if int(number) in found:
            raise refused(f"Line {number} is changed twice.")
        found[int(number)] = change
    return found


def _money(context: Context, document: Record, fn: Params, lines: Sequence[Line]) -> Money:
    """Return currency and rate of a document: those it has, unless the update gives others."""
    locations = [str(line.fields.get("LOCATIONID") or "") for line in lines]
    if any(fn.has(name) for name in _RATE):
        return money_of(context, document.fields, locations)
    base = common_base(context, document.text("BASECURR"), locations)
    date = as_date(document["EXCHRATEDATE"]) or context.today
    kept = Rate(document.number("EXCHRATE"), date, document.text("EXCHRATETYPES.NAME") or None)
    return Money(document.text("CURRENCY"), base, kept)


def _touch(context: Context, kind: Kind, document: Record, changes: Sequence[Params], *, set_nulls: bool) -> None:
    """Change lines in what sets nothing off."""
    records = context.lines(document, kind.entry)
    for number, change in _numbered(changes, len(records)).items():
        fields = line_fields(context, kind, change)
        kept = {
            name: value for name, value in fields.items() if value is not None or set_nulls or name.startswith("SHIPTO")
        }
        context.change(records[number - 1], kept)
