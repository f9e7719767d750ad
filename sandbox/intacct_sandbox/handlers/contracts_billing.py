"""Billing schedules may be changed by hand: dates and amounts of what is not billed yet."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from intacct_sandbox.context import Context
from intacct_sandbox.errors import missing, no_such_record, refused
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Fields, Value, as_decimal, money
from intacct_sandbox.writing import Draft

from .contracts_calendar import Portion
from .contracts_kinds import BILLING
from .contracts_schedules import OPEN, add_entries, amounts_of, contract_of, entries_of, owner_of, span_of
from .registry import Behaviour, behaviour

_ENTRIES: Final = "CONTRACTBILLINGSCHEDULEENTRIES"
_TAKEN: Final = ("POSTINGDATE", "AMOUNT", "SERVICEPERIODSTARTDATE", "SERVICEPERIODENDDATE")


@behaviour(BILLING.schedule)
class BillingSchedules(Behaviour):
    """What a contract line bills when."""

    def update(self, context: Context, record: Record, draft: Draft) -> None:
        """Change and add entries; together they must still come to what the line sells."""
        currency = contract_of(context, owner_of(context, record)).text("CURRENCY")
        for line in draft.lines.get(_ENTRIES, []):
            changes: Fields = {name: line.fields[name] for name in _TAKEN if line.fields.get(name) is not None}
            if "AMOUNT" in changes:
                changes["AMOUNT"] = money(as_decimal(changes["AMOUNT"]), currency)
            key = line.fields.get("RECORDNO")
            if key is None:
                _add(context, record, changes)
            else:
                _change(context, record, int(str(key)), changes)
        total, base_total = amounts_of(owner_of(context, record))
        entries = entries_of(context, record)
        entered = sum((entry.number("AMOUNT") for entry in entries), ZERO)
        if entered != total:
            raise refused(
                f"The entries of billing schedule {record.recordno} come to {entered}, the contract line to {total}.",
                "Change entries so that their amounts add up to the line's.",
            )
        last = next((entry for entry in reversed(entries) if entry.text("STATE") == OPEN), None)
        rest = base_total - sum((entry.number("BASEAMOUNT") for entry in entries), ZERO)
        if last is not None and rest:
            context.change(last, {"BASEAMOUNT": last.number("BASEAMOUNT") + rest})


def _base(context: Context, schedule: Record, amount: Value) -> Decimal:
    owner = owner_of(context, schedule)
    return money(as_decimal(amount) * owner.number("EXCHANGE_RATE"), contract_of(context, owner).text("BASECURR"))


def _add(context: Context, schedule: Record, fields: Fields) -> None:
    for name in ("POSTINGDATE", "AMOUNT"):
        if name not in fields:
            raise missing(name, context.type(BILLING.entry).label)
    owner = owner_of(context, schedule)
    span = span_of(owner, contract_of(context, owner), BILLING)
    date = Record(BILLING.entry, 0, fields).date("POSTINGDATE") or span.first
    amount = as_decimal(fields["AMOUNT"])
    base_amount = _base(context, schedule, amount)
    (entry,) = add_entries(context, schedule, [Portion(date, Decimal(1), span)], amount, base_amount)
    context.change(entry, fields)


def _change(context: Context, schedule: Record, key: int, changes: Fields) -> None:
    entry = next((entry for entry in entries_of(context, schedule) if entry.recordno == key), None)
    if entry is None:
        raise no_such_record("update", "billing schedule entry", str(key))
    if entry.text("STATE") != OPEN:
        raise refused(f"Billing schedule entry {key} cannot be changed: it is {entry.text('STATE').lower()}.")
    if "AMOUNT" in changes:
        changes["BASEAMOUNT"] = _base(context, schedule, changes["AMOUNT"])
    context.change(entry, changes)
