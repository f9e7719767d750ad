"""post and unpost: contracts, lines and expenses out of draft, schedules and their entries into the ledger and back."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Final

from intacct_sandbox.context import Context
from intacct_sandbox.errors import missing, no_such_record, refused
from intacct_sandbox.params import Params
from intacct_sandbox.replies import Nothing, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields

from .contracts_kinds import BY_SCHEDULE, EXPENSE_LINE, KINDS, LINE, Kind
from .contracts_ledger import mark_reversed, open_date, put_on_books, step, summarize
from .contracts_schedules import (
    DRAFT,
    IN_PROGRESS,
    ON_HOLD,
    OPEN,
    POSTED,
    contract_of,
    entries_of,
    owner_of,
    schedules_of,
    set_state,
    settle_state,
)
from .registry import function

BATCHES: Final = "#BATCHES"
"""Hidden field of a posted entry: the record numbers of its journal entries."""


@function("post")
def post(context: Context, fn: Params) -> Reply:
    """Post a contract, line or expense, what is due of schedules, or one schedule entry."""
    name, target = only_target(fn)
    _POSTED[name](context, target)
    return Nothing()


@function("unpost")
def unpost(context: Context, fn: Params) -> Reply:
    """Take a posted schedule entry back."""
    name, target = only_target(fn)
    unpost_entry(context, required(context, name, target, "unpost"))
    return Nothing()


def only_target(fn: Params) -> tuple[str, Params]:
    """Return the object that a function is about, under its name."""
    for name, _ in fn.children():
        target = fn.inner(name)
        if target is not None:
            return name, target
    raise refused(f"{fn.tag} names no object.", "Give the object with its parameters.")


def required(context: Context, kind: str, target: Params, operation: str) -> Record:
    """Return the record that a function names by its number; raise the failure of one that does not exist."""
    key = target.text("RECORDNO")
    if not key:
        raise missing("RECORDNO", context.type(kind).label)
    record = context.get(kind, int(key)) if key.isdecimal() else None
    if record is None:
        raise no_such_record(operation, context.type(kind).label.lower(), key)
    return record


def _post_contract(context: Context, target: Params) -> None:
    contract = required(context, "CONTRACT", target, "post")
    _leave_draft(context, contract, target)
    for line in context.store.select(LINE, CONTRACTKEY=contract.recordno):
        context.change(line, {"CONTRACTSTATE": IN_PROGRESS})
    for kind in (LINE, EXPENSE_LINE):
        for owner in context.store.select(kind, CONTRACTKEY=contract.recordno, STATE=DRAFT):
            _activate(context, owner, target)


def _post_line(kind: str) -> Callable[[Context, Params], None]:
    def post_line(context: Context, target: Params) -> None:
        owner = required(context, kind, target, "post")
        contract = contract_of(context, owner)
        if contract.text("STATE") == DRAFT:
            raise refused(f"The contract '{contract.text('CONTRACTID')}' is a draft.", "Post the contract first.")
        _activate(context, owner, target)

    return post_line


def _leave_draft(context: Context, record: Record, target: Params) -> None:
    if record.text("STATE") != DRAFT:
        label = context.type(record.kind).label
        raise refused(f"{label} {record.recordno} is not a draft: its state is '{record.text('STATE')}'.")
    changes = {"STATE": IN_PROGRESS, "POSTMEMO": target.text("POSTMEMO") or record["POSTMEMO"]}
    context.change(record, changes, workflow="post")


def _activate(context: Context, owner: Record, target: Params) -> None:
    """Make a draft real: its schedules begin to run and what it sells or costs is posted."""
    _leave_draft(context, owner, target)
    date_field = "POSTINGDATE" if owner.kind == EXPENSE_LINE else "GLPOSTINGDATE"
    date = target.date("GLPOSTINGDATE") or owner.date(date_field) or context.today
    context.change(owner, {date_field: date})
    for schedule in schedules_of(context, owner):
        set_state(context, schedule, IN_PROGRESS)
        if owner.kind == LINE:
            context.change(schedule, {"CNDETAILGLPOSTINGDATE": date})
        for entry in entries_of(context, schedule):
            context.change(entry, {"POSTABLE": True})
    put_on_books(context, owner, open_date(context, date))
    summarize(context, contract_of(context, owner))


def _post_schedules(kind: Kind) -> Callable[[Context, Params], None]:
    def post_schedules(context: Context, target: Params) -> None:
        as_of = target.date("ASOFDATE")
        if as_of is None:
            raise missing("ASOFDATE", context.type(kind.schedule).label)
        contracts = _contracts(context, target)
        for schedule in context.store.select(kind.schedule):
            if schedule.integer("CONTRACTKEY") in contracts and context.visible(schedule):
                _post_due(context, schedule, as_of, target.date("POSTINGDATE"))

    return post_schedules


def _contracts(context: Context, target: Params) -> set[int]:
    """Return the record numbers of the contracts that a customer or contract id names."""
    customer_id, contract_id = target.text("CUSTOMERID"), target.text("CONTRACTID")
    if not customer_id and not contract_id:
        raise refused("Either a customer or a contract is needed.", "Give CUSTOMERID or CONTRACTID.")
    if contract_id:
        contract = context.require("CONTRACT", contract_id)
        if customer_id and contract.text("CUSTOMERID").upper() != customer_id.upper():
            raise refused(f"The contract '{contract_id}' is not of customer '{customer_id}'.")
        return {contract.recordno}
    customer = context.require("CUSTOMER", customer_id)
    found = context.store.select("CONTRACT", CUSTOMERID=customer["CUSTOMERID"])
    return {contract.recordno for contract in found}


def _post_due(context: Context, schedule: Record, as_of: datetime.date, posting: datetime.date | None) -> None:
    if schedule.text("STATE") not in {IN_PROGRESS, ON_HOLD}:
        return
    for entry in entries_of(context, schedule):
        due = entry.date("POSTINGDATE")
        if entry.text("STATE") == OPEN and due is not None and due <= as_of:
            post_entry(context, entry, posting)


def _post_one(name: str) -> Callable[[Context, Params], None]:
    def post_one(context: Context, target: Params) -> None:
        post_entry(context, required(context, name, target, "post"), target.date("POSTINGDATE"))

    return post_one


def _schedule(context: Context, entry: Record) -> Record:
    schedule = context.parent(entry)
    if schedule is None:
        raise refused(f"Schedule entry {entry.recordno} belongs to no schedule.")
    return schedule


def post_entry(context: Context, entry: Record, posting: datetime.date | None = None) -> None:
    """Post an open entry of a schedule, on its own date unless another is given."""
    schedule = _schedule(context, entry)
    if entry.text("STATE") != OPEN or schedule.text("STATE") == DRAFT:
        state = entry.text("STATE") if entry.text("STATE") != OPEN else "draft"
        raise refused(f"Schedule entry {entry.recordno} cannot be posted: it is {state.lower()}.")
    date = posting or entry.date("POSTINGDATE") or context.today
    owner = owner_of(context, schedule)
    title = f"{context.type(schedule.kind).label} {owner.text('CONTRACTID')} {owner.text('LINENO')}".strip()
    changes: Fields = {
        "STATE": POSTED,
        "POSTED": True,
        "POSTABLE": False,
        "ACTUALPOSTINGDATE": date,
        "POSTEDBASEAMOUNT": entry["BASEAMOUNT"],
        "POSTEDEXCHANGE_RATE": entry["EXCHANGE_RATE"],
    }
    billing = BY_SCHEDULE[schedule.kind].subject == "BILLING"
    workflow = "invoice" if billing else "post"
    batches = step(
        context, owner, date, title, lambda: context.change(entry, changes, workflow=workflow), billing=billing
    )
    numbers = [batch.recordno for batch in batches]
    context.store.update(entry, {BATCHES: [*numbers], "GLBATCHKEY": numbers[0] if numbers else None})
    settle_state(context, schedule)


def unpost_entry(context: Context, entry: Record) -> None:
    """Take a posted entry of a schedule back, on the date that it was posted on."""
    schedule = _schedule(context, entry)
    if entry.text("STATE") != POSTED:
        raise refused(f"Schedule entry {entry.recordno} is not posted: it is {entry.text('STATE').lower()}.")
    owner = owner_of(context, schedule)
    date = entry.date("ACTUALPOSTINGDATE") or context.today
    title = f"{context.type(schedule.kind).label} {owner.text('CONTRACTID')} {owner.text('LINENO')} unposted"
    changes: Fields = {
        "STATE": OPEN,
        "POSTED": False,
        "POSTABLE": True,
        "ACTUALPOSTINGDATE": None,
        "POSTEDBASEAMOUNT": None,
        "POSTEDEXCHANGE_RATE": None,
        "GLBATCHKEY": None,
    }
    held = entry[BATCHES]
    keys = [int(str(key)) for key in held] if isinstance(held, list) else []
    billing = BY_SCHEDULE[schedule.kind].subject == "BILLING"
    opposites = step(
        context, owner, date, title, lambda: context.change(entry, changes, workflow="unpost"), billing=billing
    )
    mark_reversed(context, keys, opposites, date)
    context.store.update(entry, {BATCHES: None})
    settle_state(context, schedule)


_POSTED: Final[dict[str, Callable[[Context, Params], None]]] = {
    "CONTRACT": _post_contract,
    LINE: _post_line(LINE),
    EXPENSE_LINE: _post_line(EXPENSE_LINE),
    **{kind.schedule: _post_schedules(kind) for kind in KINDS if kind.subject != "BILLING"},
    **{kind.entry: _post_one(kind.entry) for kind in KINDS if kind.subject != "BILLING"},
}
