"""What contract lines and expenses have in common: schedules and postings that follow from their fields."""

from __future__ import annotations

import abc
import datetime
from typing import Final

from intacct_sandbox.context import Context
from intacct_sandbox.currency import rate
from intacct_sandbox.errors import refused
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields
from intacct_sandbox.writing import Draft

from .contracts_ledger import ON_BOOKS, open_date, put_on_books, summarize, take_off_books
from .contracts_schedules import (
    DRAFT,
    IN_PROGRESS,
    contract_of,
    entries_of,
    make_schedules,
    remove_schedules,
    schedules_of,
)
from .registry import Behaviour

RENEWAL_ONLY: Final = "Renewal only"
DIMENSIONS: Final = ("DEPARTMENTID", "PROJECTID", "VENDORID", "EMPLOYEEID", "CLASSID")
_RECOMPUTED: Final = {
    "FLATAMOUNT": {"QUANTITY", "PRICE", "MULTIPLIER", "DISCOUNTPERCENT"},
    "EXCHANGE_RATE": {"EXCH_RATE_DATE"},
    "GLPOSTINGDATE": {"BEGINDATE"},
}
"""Fields that are worked out anew when one of others is changed."""


class Scheduled(Behaviour, abc.ABC):
    """What has schedules and postings: a change of what they depend on makes both anew."""

    scheduled: frozenset[str]

    def create(self, context: Context, draft: Draft) -> Record:
        record = super().create(context, draft)
        self._arrange(context, record)
        return record

    def update(self, context: Context, record: Record, draft: Draft) -> None:
        changed = {name for name, value in draft.fields.items() if value != record[name]}
        if "STATE" in changed or "CONTRACTID" in changed:
            raise refused(f"State and contract of {draft.type.label.lower()} {record.recordno} cannot be changed so.")
        if not changed & self.scheduled:
            super().update(context, record, draft)
            return
        self._withdraw(context, record)
        merged = {**record.fields, **draft.fields}
        for name, sources in _RECOMPUTED.items():
            if name not in draft.fields and sources & set(draft.fields):
                merged.pop(name, None)
        derived = self.derived(context, contract_of(context, record), merged)
        super().update(context, record, draft)
        context.change(record, derived)
        self._arrange(context, record)

    def delete(self, context: Context, record: Record) -> None:
        contract = contract_of(context, record)
        self._withdraw(context, record)
        super().delete(context, record)
        summarize(context, contract)

    @abc.abstractmethod
    def derived(self, context: Context, contract: Record, fields: Fields) -> Fields:
        """Return what follows from other fields."""

    @abc.abstractmethod
    def posting_date(self, record: Record) -> datetime.date | None:
        """Return the date on which a record goes on the books."""

    def _arrange(self, context: Context, record: Record) -> None:
        if record.text("STATE") != RENEWAL_ONLY:
            make_schedules(context, record)
        if record.text("STATE") == IN_PROGRESS:
            put_on_books(context, record, open_date(context, self.posting_date(record) or context.today))
        summarize(context, contract_of(context, record))

    def _withdraw(self, context: Context, record: Record) -> None:
        schedules = schedules_of(context, record)
        if any(entry.flag("POSTED") for schedule in schedules for entry in entries_of(context, schedule)):
            raise refused(
                f"{context.type(self.name).label} {record.recordno} has posted schedule entries.", "Unpost them first."
            )
        if record.flag(ON_BOOKS):
            take_off_books(context, record, open_date(context, self.posting_date(record) or context.today))
        remove_schedules(context, record)


def open_contract(contract: Record) -> None:
    """Raise the failure of a contract that takes nothing new."""
    if contract.text("STATE") not in {DRAFT, IN_PROGRESS}:
        raise refused(f"The contract '{contract.text('CONTRACTID')}' is {contract.text('STATE').lower()}.")


def next_line(context: Context, kind: str, contract: Record) -> str:
    """Return the number of the next line or expense of a contract."""
    numbers = [line.integer("LINENO") or 0 for line in context.store.select(kind, CONTRACTKEY=contract.recordno)]
    return str(max(numbers, default=0) + 1)


def exchange(context: Context, contract: Record, record: Record, default: datetime.date) -> Fields:
    """Return the rate that a line or expense is converted at."""
    date = record.date("EXCH_RATE_DATE") or default
    found = rate(
        context,
        contract.text("CURRENCY"),
        contract.text("BASECURR"),
        date=date,
        type_name=record.text("EXCHRATETYPE") or None,
        given=None if record["EXCHANGE_RATE"] is None else record.number("EXCHANGE_RATE"),
    )
    return {"EXCHANGE_RATE": found.value, "EXCH_RATE_DATE": found.date}
