"""What the object-specific functions of bills and adjustments have in common: headers, lines, changed lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from intacct_sandbox.context import Context
from intacct_sandbox.errors import no_such_record, refused
from intacct_sandbox.params import Params
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields, Value

LINE: Final = {
    "accountlabel": "ACCOUNTLABEL",
    "glaccountno": "ACCOUNTNO",
    "offsetglaccountno": "OFFSETGLACCOUNTNO",
    "allocationid": "ALLOCATION",
    "memo": "ENTRYDESCRIPTION",
    "locationid": "LOCATIONID",
    "departmentid": "DEPARTMENTID",
    "form1099type": "FORM1099TYPE",
    "form1099box": "FORM1099BOX",
    "projectid": "PROJECTID",
    "taskid": "TASKID",
    "costtypeid": "COSTTYPEID",
    "customerid": "CUSTOMERID",
    "vendorid": "VENDORID",
    "employeeid": "EMPLOYEEID",
    "itemid": "ITEMID",
    "classid": "CLASSID",
    "contractid": "CONTRACTID",
    "warehouseid": "WAREHOUSEID",
}
_DATES: Final = {
    "datecreated": "WHENCREATED",
    "dateposted": "WHENPOSTED",
    "datedue": "WHENDUE",
    "exchratedate": "EXCH_RATE_DATE",
}
_CONTACTS: Final = {"payto": "BILLTOPAYTOCONTACTNAME", "returnto": "SHIPTORETURNTOCONTACTNAME"}


def header_fields(fn: Params, names: Mapping[str, str]) -> Fields:
    """Return the header of a function under the names of its object."""
    fields: Fields = {target: fn.value(name) for name, target in names.items() if fn.has(name)}
    for name, target in _DATES.items():
        if fn.has(name):
            fields[target] = fn.date(name)
    for name, target in _CONTACTS.items():
        contact = fn.inner(name)
        if contact is not None:
            fields[target] = contact.value("contactname")
    if fn.has("exchrate"):
        fields["EXCHANGE_RATE"] = fn.number("exchrate")
    fields.update(fn.custom_fields())
    return fields


def line_fields(line: Params) -> Fields:
    """Return a line of a function under the names of its object."""
    fields: Fields = {target: line.value(name) for name, target in LINE.items() if line.has(name)}
    if line.has("amount"):
        fields["TRX_AMOUNT"] = line.number("amount")
    if line.has("item1099"):
        fields["FORM1099"] = line.flag("item1099")
    if line.has("billable"):
        fields["BILLABLE"] = line.flag("billable")
    fields.update(line.custom_fields())
    return fields


_GIVEN_LINE: Final = (*LINE.values(), "TRX_AMOUNT", "FORM1099", "BILLABLE")


def known_line(line: Record) -> Fields:
    """Return what was once given for a line."""
    return {name: line.fields[name] for name in _GIVEN_LINE if name in line.fields}


def merged_lines(lines: Sequence[Record], changes: Sequence[Params]) -> list[Fields]:
    """Return the lines of a document after an update: those changed by number, those left alone, and new ones."""
    result: list[Fields] = [known_line(line) for line in lines]
    for change in changes:
        number = change.attribute("line_num")
        if not number:
            result.append(line_fields(change))
            continue
        if not number.isdecimal() or not 1 <= int(number) <= len(lines):
            raise refused(f"There is no line {number}; the lines are numbered from 1 to {len(lines)}.")
        result[int(number) - 1].update(line_fields(change))
    return result


def header_of(document: Record, names: Sequence[str]) -> dict[str, Value]:
    """Return what was once given for the header of a document."""
    return {name: document.fields[name] for name in names if name in document.fields}


def keyed(context: Context, fn: Params, kind: str, operation: str) -> Record:
    """Return the record that the attribute `key` names; raise the failure of one that does not exist."""
    key = fn.attribute("key")
    record = context.get(kind, int(key)) if key.isdecimal() else None
    if record is None:
        raise no_such_record(operation, context.type(kind).label.lower(), key)
    return record
