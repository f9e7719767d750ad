"""Journal entries of the older functions: create_gltransaction, delete_gltransaction and statistical ones."""

from __future__ import annotations

import datetime
from typing import Final

from intacct_sandbox import ledger
from intacct_sandbox.context import Context
from intacct_sandbox.envelope import element, tag
from intacct_sandbox.errors import invalid_reference, invalid_value, missing, no_such_record, refused
from intacct_sandbox.params import Params
from intacct_sandbox.replies import Data, Key, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields
from intacct_sandbox.writing import Draft

from .legacy_lines import keyed
from .registry import behaviour_of, function

_LINE: Final = {
    "glaccountno": "ACCOUNTNO",
    "document": "DOCUMENT",
    "memo": "DESCRIPTION",
    "locationid": "LOCATION",
    "departmentid": "DEPARTMENT",
    "customerid": "CUSTOMERID",
    "vendorid": "VENDORID",
    "employeeid": "EMPLOYEEID",
    "projectid": "PROJECTID",
    "itemid": "ITEMID",
    "classid": "CLASSID",
    "contractid": "CONTRACTID",
    "warehouseid": "WAREHOUSEID",
    "currency": "CURRENCY",
    "exchratetype": "EXCH_RATE_TYPE_ID",
}
_SIDES: Final = {"debit": 1, "1": 1, "credit": -1, "-1": -1}


def _line(line: Params) -> Fields:
    fields: Fields = {field: line.value(name) for name, field in _LINE.items() if line.has(name)}
    side = _SIDES.get(line.text("trtype").lower())
    if side is None:
        raise invalid_value("trtype", line.text("trtype"), "Journal entry line", "'debit' or 'credit'")
    fields.update(TR_TYPE=side, TRX_AMOUNT=line.number("amount"), **line.custom_fields())
    if line.has("exchrate"):
        fields["EXCHANGE_RATE"] = line.number("exchrate")
    return fields


@function("create_gltransaction")
def create_gltransaction(context: Context, fn: Params) -> Reply:
    """Write a journal entry, and the one that takes it back if a date for it is given."""
    date = fn.date("datecreated")
    if date is None:
        raise missing("datecreated", "Journal entry")
    ledger.check_open(context, date)
    fields: Fields = {
        "JOURNAL": fn.value("journalid"),
        "BATCH_DATE": date,
        "BATCH_TITLE": fn.value("description"),
        "REFERENCENO": fn.value("referenceno"),
        **fn.custom_fields(),
    }
    draft = Draft(context.type("GLBATCH"), fields)
    lines = [_line(line) for line in fn.items("gltransactionentries")]
    draft.lines["ENTRIES"] = [Draft(context.type("GLENTRY"), line) for line in lines]
    batch = behaviour_of("GLBATCH").create(context, draft)
    back = fn.date("reversedate")
    if back is not None:
        _take_back(context, batch, date, back)
    return Key(str(batch.recordno))


def _take_back(context: Context, batch: Record, date: datetime.date, back: datetime.date) -> None:
    if back < date:
        raise refused(f"A journal entry of {date:%m/%d/%Y} cannot be reversed on {back:%m/%d/%Y}, before it.")
    source = (batch.kind, batch.recordno)
    context.store.update(batch, {"#SOURCE": list(source)})
    (reversal,) = ledger.reverse(context, source, back)
    context.store.update(batch, {"#SOURCE": None})
    context.store.update(reversal, {"#SOURCE": None})
    context.change(batch, {"REVERSED": back, "REVERSEDKEY": reversal.recordno})


@function("delete_gltransaction")
def delete_gltransaction(context: Context, fn: Params) -> Reply:
    """Delete a journal entry that no subledger wrote."""
    batch = keyed(context, fn, "GLBATCH", "delete")
    behaviour_of("GLBATCH").delete(context, batch)
    return Key(str(batch.recordno))


@function("create_statgltransaction")
def create_statgltransaction(context: Context, fn: Params) -> Reply:
    """Write a statistical journal entry: quantities on statistical accounts, which balance against nothing."""
    journal = context.store.find("STATJOURNAL", SYMBOL=fn.text("journalid"))
    if journal is None:
        raise invalid_reference("Statistical journal", fn.text("journalid"))
    date = fn.date("datecreated")
    if date is None:
        raise missing("datecreated", "Statistical journal entry")
    lines = [_line(line) for line in fn.items("statgltransactionentries")]
    for line in lines:
        if context.store.find("STATACCOUNT", ACCOUNTNO=str(line.get("ACCOUNTNO") or "")) is None:
            raise invalid_reference("Statistical account", str(line.get("ACCOUNTNO") or ""))
        if line.get("TRX_AMOUNT") is None:
            raise missing("amount", "Statistical journal entry line")
    fields: Fields = {
        "JOURNAL": journal.text("SYMBOL"),
        "BATCH_DATE": date,
        "BATCH_TITLE": fn.value("description"),
        "REFERENCENO": fn.value("referenceno"),
        "STATE": "Posted",
    }
    batch = _statistical(context, fields, lines, date, 1)
    back = fn.date("reversedate")
    if back is not None:
        _statistical(context, {**fields, "BATCH_DATE": back}, lines, back, -1)
    return Key(str(batch.recordno))


def _statistical(context: Context, fields: Fields, lines: list[Fields], date: datetime.date, sign: int) -> Record:
    batch = context.create("STATGLBATCH", fields)
    for position, line in enumerate(lines, 1):
        side = sign * int(str(line["TR_TYPE"]))
        context.create("STATGLENTRY", {**line, "TR_TYPE": side, "LINE_NO": position, "ENTRY_DATE": date}, parent=batch)
    return batch


@function("get_closedbooksdate")
def get_closedbooksdate(context: Context, fn: Params) -> Reply:
    """Tell through which day the books are closed."""
    closed = context.store.setting("books_closed_through")
    if not closed:
        return Data([])
    day = datetime.date.fromisoformat(closed)
    parts = tag("year", f"{day:%Y}") + tag("month", f"{day:%m}") + tag("day", f"{day:%d}")
    return Data([element("closedbooksdate", parts)])


@function("get_accountgroupdetails")
def get_accountgroupdetails(context: Context, fn: Params) -> Reply:
    """List the accounts of a group."""
    name = fn.text("accountgroupname")
    group = context.named("GLACCTGRP", name) or context.store.find("GLACCTGRP", NAME=name)
    if group is None:
        raise no_such_record("get", "account group", name)
    low, high = group.text("RANGEFROM"), group.text("RANGETO")
    accounts = [
        element("glaccount", tag("glaccountno", account.text("ACCOUNTNO")) + tag("title", account.text("TITLE")))
        for account in context.store.table("GLACCOUNT").values()
        if low <= account.text("ACCOUNTNO") <= high
    ]
    return Data([element("accountgroupdetail", tag("accountgroupname", name) + "".join(accounts))])
