"""Schedules of contract lines and expenses, and their entries, made from dates, amounts and templates."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from intacct_sandbox.context import Context
from intacct_sandbox.errors import missing, refused
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Fields

from .contracts_calendar import (
    MONTHS,
    Portion,
    Span,
    add_months,
    by_percentages,
    daily_rate,
    repeated,
    shares,
    straight_line,
)
from .contracts_kinds import BILLING, BY_SCHEDULE, EXPENSE_LINE, REVENUE, Kind, kinds_of

OPEN: Final = "Open"
POSTED: Final = "Posted"
ON_HOLD: Final = "On hold"
DRAFT: Final = "Draft"
IN_PROGRESS: Final = "In progress"
COMPLETED: Final = "Completed"
_EVERY_INVOICE: Final = "Include with every invoice"
_WITH_TEMPLATE: Final = "Use billing template"
_ON_INVOICE: Final = "Revenue Recognition on Invoice"


def contract_of(context: Context, owner: Record) -> Record:
    """Return the contract of a line, an expense or a schedule."""
    contract = context.store.get("CONTRACT", owner.integer("CONTRACTKEY"))
    if contract is None:
        raise refused(f"The contract of {context.type(owner.kind).label.lower()} {owner.recordno} does not exist.")
    return contract


def owner_of(context: Context, schedule: Record) -> Record:
    """Return the contract line or expense that a schedule belongs to."""
    kind = BY_SCHEDULE[schedule.kind]
    owner = context.store.get(kind.owner, schedule.integer(kind.owner_key))
    if owner is None:
        raise refused(f"Schedule {schedule.recordno} belongs to nothing.")
    return owner


def schedule_of(context: Context, owner: Record, kind: Kind) -> Record | None:
    """Return a schedule of a contract line or expense, or None."""
    return context.store.get(kind.schedule, owner.integer(kind.key))


def schedules_of(context: Context, owner: Record) -> list[Record]:
    """Return the schedules of a contract line or expense."""
    found = (schedule_of(context, owner, kind) for kind in kinds_of(owner))
    return [schedule for schedule in found if schedule is not None]


def entries_of(context: Context, schedule: Record) -> list[Record]:
    """Return the entries of a schedule by date."""
    entries = context.lines(schedule, BY_SCHEDULE[schedule.kind].entry)
    return sorted(entries, key=lambda entry: (entry.date("POSTINGDATE") or datetime.date.min, entry.recordno))


def posted_sum(context: Context, owner: Record, kind: Kind, field: str) -> Decimal:
    """Return what of a schedule is posted."""
    schedule = schedule_of(context, owner, kind)
    if schedule is None:
        return ZERO
    return sum((e.number(field) for e in entries_of(context, schedule) if e.text("STATE") == POSTED), ZERO)


def set_state(context: Context, schedule: Record, state: str, **more: datetime.date | None) -> None:
    """Change the state of a schedule, and what the contract line or expense says of it."""
    context.change(schedule, {"STATE": state, **more})
    context.change(owner_of(context, schedule), {BY_SCHEDULE[schedule.kind].status: state})


def settle_state(context: Context, schedule: Record) -> None:
    """Complete a schedule all of whose entries are posted, or put one in progress again that has open ones."""
    if schedule.text("STATE") not in {IN_PROGRESS, COMPLETED}:
        return
    entries = entries_of(context, schedule)
    done = bool(entries) and all(entry.text("STATE") == POSTED for entry in entries)
    set_state(context, schedule, COMPLETED if done else IN_PROGRESS)


def make_schedules(context: Context, owner: Record) -> None:
    """Make the schedules of a contract line or expense as its templates, dates and amounts tell."""
    for kind in kinds_of(owner):
        if _wanted(owner, kind):
            _make(context, owner, kind)


def remove_schedules(context: Context, owner: Record) -> None:
    """Take away the schedules of a contract line or expense; raise the failure of one with posted entries."""
    for schedule in schedules_of(context, owner):
        entries = entries_of(context, schedule)
        if any(entry.text("STATE") == POSTED for entry in entries):
            raise refused(
                f"{context.type(owner.kind).label} {owner.recordno} has posted schedule entries.",
                "Unpost or cancel them first.",
            )
        remaining = [] if schedule.kind == BILLING.schedule else entries
        for entry in remaining:
            context.remove(entry)
        context.remove(schedule)
        kind = BY_SCHEDULE[schedule.kind]
        context.change(owner, {kind.key: None, kind.status: None})


def add_entries(
    context: Context, schedule: Record, portions: Sequence[Portion], total: Decimal, base_total: Decimal
) -> list[Record]:
    """Add entries that together come to an amount."""
    owner = owner_of(context, schedule)
    contract = contract_of(context, owner)
    weights = [portion.weight for portion in portions]
    amounts = shares(total, weights, contract.text("CURRENCY"))
    base_amounts = shares(base_total, weights, contract.text("BASECURR"))
    return [
        context.create(BY_SCHEDULE[schedule.kind].entry, _entry(schedule, owner, *values), parent=schedule)
        for values in zip(portions, amounts, base_amounts, strict=True)
    ]


def _entry(schedule: Record, owner: Record, portion: Portion, amount: Decimal, base_amount: Decimal) -> Fields:
    kind = BY_SCHEDULE[schedule.kind]
    fields: Fields = {
        "SCHEDULEKEY": schedule.recordno,
        "TYPE": kind.type,
        "CONTRACTID": schedule.text("CONTRACTID"),
        "AMOUNT": amount,
        "BASEAMOUNT": base_amount,
        "EXCHANGE_RATE": owner["EXCHANGE_RATE"],
        "POSTINGDATE": portion.date,
        "POSTED": False,
        "POSTABLE": schedule.text("STATE") == IN_PROGRESS,
        "HISTORICAL": False,
        "STATE": OPEN,
    }
    if kind is BILLING:
        fields |= {"SERVICEPERIODSTARTDATE": portion.span.first, "SERVICEPERIODENDDATE": portion.span.last}
    return fields


def _wanted(owner: Record, kind: Kind) -> bool:
    if kind is BILLING:
        return True
    return bool(owner.text(kind.template)) or (kind is REVENUE and owner.flag("REV_REC_ON_INVOICE"))


def _make(context: Context, owner: Record, kind: Kind) -> None:
    contract = contract_of(context, owner)
    span = span_of(owner, contract, kind)
    schedule = context.create(
        kind.schedule,
        {
            "TYPE": kind.type,
            "CONTRACTKEY": contract.recordno,
            "CONTRACTID": contract.text("CONTRACTID"),
            "CONTRACTDETAILKEY": owner["CONTRACTDETAILKEY"] if owner.kind == EXPENSE_LINE else owner.recordno,
            kind.owner_key: owner.recordno,
            "STATE": DRAFT if owner.text("STATE") == DRAFT else IN_PROGRESS,
            kind.template_shown: owner.text(kind.template) or None,
            "LINENO": owner.integer("LINENO"),
            kind.start_shown: span.first,
            "ENDDATE": span.last,
            **({"CNDETAILGLPOSTINGDATE": owner["GLPOSTINGDATE"]} if owner.kind != EXPENSE_LINE else {}),
        },
    )
    context.change(owner, {kind.key: schedule.recordno, kind.status: schedule["STATE"]})
    amount, base = amounts_of(owner)
    if amount:
        portions = (
            _billing(context, owner, contract, span) if kind is BILLING else _by_template(context, owner, kind, span)
        )
        if portions:
            add_entries(context, schedule, portions, amount, base)


def amounts_of(owner: Record) -> tuple[Decimal, Decimal]:
    """Return the whole amount of a contract line or expense, in its currency and in the base currency."""
    if owner.kind == EXPENSE_LINE:
        return owner.number("AMOUNT"), owner.number("BASEAMOUNT")
    return owner.number("TOTALFLATAMOUNT"), owner.number("TOTALBASEFLATAMOUNT")


def span_of(owner: Record, contract: Record, kind: Kind) -> Span:
    """Return the days that a schedule covers; a line without an end is scheduled for one year."""
    first = owner.date(kind.start) or owner.date("BEGINDATE") or contract.date("BEGINDATE")
    if first is None:
        raise missing(kind.start, "Contract")
    last = owner.date(kind.end) or owner.date("ENDDATE") or contract.date("ENDDATE")
    if last is None:
        last = add_months(first, 12) - datetime.timedelta(days=1)
    if last < first:
        raise refused(f"The schedule would end on {last:%m/%d/%Y}, before it starts on {first:%m/%d/%Y}.")
    return Span(first, last)


def billing_periods(owner: Record, contract: Record, span: Span) -> list[Portion]:
    """Return the periods of a line that is billed with every invoice."""
    frequency = owner.text("BILLINGFREQUENCY") or contract.text("BILLINGFREQUENCY")
    if frequency not in MONTHS:
        raise missing("BILLINGFREQUENCY", "Contract line")
    return repeated(span, MONTHS[frequency], prorate=owner.flag("PRORATEBILLINGPERIOD"))


def _billing(context: Context, line: Record, contract: Record, span: Span) -> list[Portion]:
    if line.text("BILLINGMETHOD") != "Fixed price":
        return []
    option = line.text("BILLINGOPTIONS")
    if option == _EVERY_INVOICE:
        portions = billing_periods(line, contract, span)
    elif option == _WITH_TEMPLATE:
        portions = _template_portions(context, line, BILLING, span)
    else:
        portions = [Portion(span.first, Decimal(1), span)]
    return [Portion(in_advance(contract, portion.date), portion.weight, portion.span) for portion in portions]


def in_advance(contract: Record, date: datetime.date) -> datetime.date:
    """Return the date on which a contract bills what starts on a date."""
    count = contract.integer("ADVBILLBY") or 0
    if contract.text("ADVBILLBYTYPE") == "months":
        return add_months(date, -count)
    return date - datetime.timedelta(days=count)


def _by_template(context: Context, owner: Record, kind: Kind, span: Span) -> list[Portion]:
    return _template_portions(context, owner, kind, span) if owner.text(kind.template) else []


def _template_portions(context: Context, owner: Record, kind: Kind, span: Span) -> list[Portion]:
    template = context.require(kind.template_object, owner.text(kind.template))
    if template.text("STATUS") == "inactive":
        raise refused(f"The template '{template.text('NAME')}' is inactive.")
    return portions_of(context, template, span, "PERCENTBILLED" if kind is BILLING else "PERIODPERCENT")


def portions_of(context: Context, template: Record, span: Span, percent: str = "PERIODPERCENT") -> list[Portion]:
    """Spread over a span as a template tells; methods that wait for work or usage give nothing yet."""
    default = "Predefined percentages" if percent == "PERCENTBILLED" else "Straight line"
    method = template.text("METHOD") or default
    months = MONTHS.get(template.text("SCHEDULEPERIOD"), 1)
    if method == "Straight line":
        return straight_line(span, months, template.integer("POSTINGDAY"))
    if method == "Daily rate":
        return daily_rate(span, months, template.integer("POSTINGDAY"))
    if method == "Predefined percentages":
        return by_percentages(span, _percentages(context, template, percent))
    return []


def recognizes_on_invoice(context: Context, line: Record) -> bool:
    """Whether a line's revenue is recognized when it is invoiced."""
    template = context.named(REVENUE.template_object, line.text(REVENUE.template))
    return line.flag("REV_REC_ON_INVOICE") or (template is not None and template.text("METHOD") == _ON_INVOICE)


def _percentages(context: Context, template: Record, percent: str) -> list[tuple[int, Decimal]]:
    held = template[f"{template.kind}ENTRIES"]
    records: list[Fields] = [line.fields for line in context.lines(template, template.kind + "ENTRY")]
    records += [item for item in held if isinstance(item, dict)] if isinstance(held, list) else []
    parts = [(int(str(item.get("PERIODOFFSET") or 0)), Decimal(str(item.get(percent) or 0))) for item in records]
    if sum((part for _, part in parts), ZERO) != 100:
        raise refused(f"The percentages of the template '{template.text('NAME')}' do not add up to 100.")
    return parts
