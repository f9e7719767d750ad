"""hold and resume: schedules of contracts, lines and expenses stop for a while and go on again."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Final

import attrs

from intacct_sandbox.context import Context
from intacct_sandbox.errors import invalid_value, missing, no_such_record, refused
from intacct_sandbox.params import Params
from intacct_sandbox.replies import Nothing, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO

from .contracts_calendar import Portion, Span
from .contracts_kinds import BY_SCHEDULE, EXPENSE_LINE, LINE, SUBJECTS, Subject
from .contracts_posting import only_target, required
from .contracts_schedules import (
    IN_PROGRESS,
    ON_HOLD,
    OPEN,
    POSTED,
    add_entries,
    contract_of,
    entries_of,
    owner_of,
    portions_of,
    schedules_of,
    set_state,
)
from .registry import function

ONE_TIME: Final = "One time"
DISTRIBUTED: Final = "Distributed"
WALK_FORWARD: Final = "Walk forward"
_ADJUSTMENTS: Final = (ONE_TIME, DISTRIBUTED, WALK_FORWARD)
_SPREAD: Final = frozenset({"Straight line", "Daily rate", ""})
_MEMO_LENGTH: Final = 500


@attrs.frozen
class _Order:
    """What is to be held or resumed."""

    subjects: tuple[Subject, ...]
    date: datetime.date
    memo: str = ""
    adjustment: str = ""


@function("hold")
def hold(context: Context, fn: Params) -> Reply:
    """Put schedules on hold."""
    _each(context, fn, "hold", "HOLD", _hold_owner)
    return Nothing()


@function("resume")
def resume(context: Context, fn: Params) -> Reply:
    """Let schedules that are on hold go on."""
    _each(context, fn, "resume", "RESUME", _resume_owner)
    return Nothing()


_Act = Callable[[Context, Record, _Order], None]


def _each(context: Context, fn: Params, operation: str, prefix: str, act: _Act) -> None:
    name, target = only_target(fn)
    if name == "CONTRACT":
        order = _order(
            target,
            {s: target.flag(f"{prefix}{s}SCHEDULES") or False for s in SUBJECTS},
            f"{prefix}DATE",
            f"{prefix}MEMO",
        )
        owners = _lines(context, target, operation)
    elif name == LINE:
        order = _order(target, {s: target.flag(s) or False for s in SUBJECTS}, "ASOFDATE", "MEMO")
        owners = [required(context, LINE, target, operation)]
    else:
        order = _order(target, {"EXPENSE": True}, "ASOFDATE", "MEMO")
        owners = [required(context, EXPENSE_LINE, target, operation)]
    for owner in owners:
        act(context, owner, order)
        context.note(owner, operation)
    _flag_contract(context, contract_of(context, owners[0]))


def _order(target: Params, subjects: Mapping[Subject, bool], date: str, memo: str) -> _Order:
    wanted: tuple[Subject, ...] = tuple(subject for subject in SUBJECTS if subjects.get(subject))
    if not wanted:
        raise refused("Nothing is selected.", "Select billing, revenue or expense.")
    when = target.date(date)
    if when is None:
        raise missing(date, target.tag)
    text = target.text(memo)
    if len(text) > _MEMO_LENGTH:
        raise refused(f"The memo has {len(text)} characters.", f"Use at most {_MEMO_LENGTH} characters.")
    adjustment = target.text("REVENUEADJUSTMENTTYPE")
    if adjustment and adjustment not in _ADJUSTMENTS:
        raise invalid_value("REVENUEADJUSTMENTTYPE", adjustment, target.tag, ", ".join(map(repr, _ADJUSTMENTS)))
    return _Order(wanted, when, text, adjustment)


def _lines(context: Context, target: Params, operation: str) -> list[Record]:
    contract = context.require("CONTRACT", target.text("CONTRACTID"))
    keys = [key for key in re.split(r"[,\s]+|#~#", target.text("CONTRACTDETAILKEYS")) if key]
    if not keys:
        raise missing("CONTRACTDETAILKEYS", "Contract")
    found: list[Record] = []
    for key in keys:
        line = context.get(LINE, int(key)) if key.isdecimal() else None
        if line is None or line.integer("CONTRACTKEY") != contract.recordno:
            raise no_such_record(operation, "contract line", key)
        found.append(line)
    return found


def _schedules(context: Context, owner: Record, subjects: Sequence[Subject]) -> list[Record]:
    """Return the schedules of a line and of its expenses, or of an expense, that an order is about."""
    found = schedules_of(context, owner)
    if owner.kind == LINE:
        for expense in context.store.select(EXPENSE_LINE, CONTRACTDETAILKEY=owner.recordno):
            found += schedules_of(context, expense)
    return [schedule for schedule in found if BY_SCHEDULE[schedule.kind].subject in subjects]


def _describe(context: Context, schedule: Record) -> str:
    return f"{context.type(schedule.kind).label} {schedule.recordno}"


def _hold_owner(context: Context, owner: Record, order: _Order) -> None:
    schedules = _schedules(context, owner, order.subjects)
    held = next((schedule for schedule in schedules if schedule.text("STATE") == ON_HOLD), None)
    if held is not None:
        raise refused(f"{_describe(context, held)} is already on hold.", "Resume it first.")
    running = [schedule for schedule in schedules if schedule.text("STATE") == IN_PROGRESS]
    if not running:
        raise refused(f"{context.type(owner.kind).label} {owner.recordno} has no schedule in progress to hold.")
    for schedule in running:
        _hold(context, schedule, order.date)
    _tell(context, owner, {BY_SCHEDULE[s.kind].subject for s in running}, order, "HOLDDATE")


def _hold(context: Context, schedule: Record, date: datetime.date) -> None:
    subject = BY_SCHEDULE[schedule.kind].subject
    for entry in entries_of(context, schedule):
        due = entry.date("POSTINGDATE")
        if due is None or due < date:
            continue
        if entry.text("STATE") == POSTED:
            raise refused(
                f"{_describe(context, schedule)} is posted through {due:%m/%d/%Y}.",
                "Use a hold date after the last posted entry.",
            )
        if entry.text("STATE") == OPEN:
            context.change(entry, {"STATE": ON_HOLD, "POSTABLE": False})
    set_state(context, schedule, ON_HOLD, **{f"{subject}HOLDDATE": date, f"{subject}RESUMEDATE": None})


def _resume_owner(context: Context, owner: Record, order: _Order) -> None:
    schedules = _schedules(context, owner, order.subjects)
    held = [schedule for schedule in schedules if schedule.text("STATE") == ON_HOLD]
    if not held:
        raise refused(f"{context.type(owner.kind).label} {owner.recordno} has no schedule on hold to resume.")
    for schedule in held:
        _resume(context, schedule, order)
    _tell(context, owner, {BY_SCHEDULE[s.kind].subject for s in held}, order, "RESUMEDATE")


def _resume(context: Context, schedule: Record, order: _Order) -> None:
    subject = BY_SCHEDULE[schedule.kind].subject
    since = schedule.date(f"{subject}HOLDDATE")
    if since is not None and order.date < since:
        raise refused(
            f"{_describe(context, schedule)} is on hold since {since:%m/%d/%Y}.", "Use a resume date on or after it."
        )
    held = [entry for entry in entries_of(context, schedule) if entry.text("STATE") == ON_HOLD]
    for entry in held:
        context.change(entry, {"STATE": OPEN, "POSTABLE": True})
    set_state(context, schedule, IN_PROGRESS, **{f"{subject}RESUMEDATE": order.date})
    if subject == "REVENUE" and any((entry.date("POSTINGDATE") or order.date) < order.date for entry in held):
        _adjust(context, schedule, held, order)


def _adjust(context: Context, schedule: Record, held: list[Record], order: _Order) -> None:
    """Catch up on the revenue that the hold skipped."""
    owner = owner_of(context, schedule)
    kind = BY_SCHEDULE[schedule.kind]
    template = context.named(kind.template_object, owner.text(kind.template))
    adjustment = order.adjustment or (template.text("RESUMEOPTION") if template is not None else "") or ONE_TIME
    spreads = template is not None and template.text("METHOD") in _SPREAD
    if template is None or adjustment == ONE_TIME or not spreads:
        for entry in held:
            if (entry.date("POSTINGDATE") or order.date) < order.date:
                context.change(entry, {"POSTINGDATE": order.date})
        return
    portions = (
        _distributed(context, schedule, template, order.date)
        if adjustment == DISTRIBUTED
        else _walked_forward(context, schedule, template, held, order.date)
    )
    amount = sum((entry.number("AMOUNT") for entry in held), ZERO)
    base_amount = sum((entry.number("BASEAMOUNT") for entry in held), ZERO)
    for entry in held:
        context.remove(entry)
    add_entries(context, schedule, portions, amount, base_amount)


def _distributed(context: Context, schedule: Record, template: Record, date: datetime.date) -> list[Portion]:
    """Spread what is left from the resume date to the end that was planned."""
    end = schedule.date("ENDDATE") or date
    return portions_of(context, template, Span(date, max(end, date)))


def _walked_forward(
    context: Context, schedule: Record, template: Record, held: list[Record], date: datetime.date
) -> list[Portion]:
    """Go on from the resume date with the amounts of whole periods as planned, and end as much later."""
    start, end = schedule.date("STARTDATE") or date, schedule.date("ENDDATE") or date
    later = end + (date - start)
    remaining = sum((entry.number("AMOUNT") for entry in held), ZERO)
    whole = max((abs(entry.number("AMOUNT")) for entry in entries_of(context, schedule)), default=ZERO)
    periods = portions_of(context, template, Span(date, max(later, date)))
    portions = _in_whole_amounts(periods, abs(remaining), whole)
    context.change(schedule, {"ENDDATE": later})
    context.change(owner_of(context, schedule), {BY_SCHEDULE[schedule.kind].end: later})
    return portions


def _in_whole_amounts(periods: list[Portion], remaining: Decimal, whole: Decimal) -> list[Portion]:
    portions: list[Portion] = []
    for period in periods:
        weight = min(whole, remaining)
        if weight <= 0:
            break
        portions.append(attrs.evolve(period, weight=weight))
        remaining -= weight
    if portions and remaining > 0:
        portions[-1] = attrs.evolve(portions[-1], weight=portions[-1].weight + remaining)
    return portions


def _tell(context: Context, owner: Record, subjects: set[Subject], order: _Order, field: str) -> None:
    """Keep date and memo with the contract line."""
    if owner.kind != LINE:
        return
    for subject in sorted(subjects):
        changes = {f"{subject}{field}": order.date, f"{subject}MEMO": order.memo or owner[f"{subject}MEMO"]}
        if field == "HOLDDATE":
            changes[f"{subject}RESUMEDATE"] = None
        context.change(owner, changes)


def _flag_contract(context: Context, contract: Record) -> None:
    """Tell in the contract for which subjects anything of it is on hold."""
    on_hold = {
        kind.subject
        for kind in BY_SCHEDULE.values()
        if context.store.select(kind.schedule, CONTRACTKEY=contract.recordno, STATE=ON_HOLD)
    }
    context.change(contract, {f"{subject}HOLD": subject in on_hold for subject in SUBJECTS})
