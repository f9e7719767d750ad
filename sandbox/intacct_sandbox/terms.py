"""Payment terms: when a document falls due, and what may be deducted until when."""

from __future__ import annotations

import calendar
import datetime
from decimal import Decimal
from typing import Final

import attrs

from .context import Context
from .errors import invalid_reference
from .store import Record
from .values import ZERO, money

_MONTHS_LATER: Final = (("next month", 1), ("2nd month", 2), ("3rd month", 3), ("4th month", 4), ("5th month", 5))
"""Words of a term that count from a later month than the document's, and how many months later."""


@attrs.frozen
class Due:
    """What a term says about a document."""

    due: datetime.date
    discount_until: datetime.date | None = None
    discount: Decimal = ZERO
    """What may be deducted until then, in the document's currency."""


def _day(date: datetime.date, days: int, counted: str) -> datetime.date:
    """Return the day that a term names: so many days later, or a day of a month."""
    if "end of month" in counted:
        last = calendar.monthrange(date.year, date.month)[1]
        return date.replace(day=last) + datetime.timedelta(days=days)
    if not counted.startswith("of "):
        return date + datetime.timedelta(days=days)
    later = next((months for words, months in _MONTHS_LATER if words in counted), 0)
    years, month = divmod(date.month - 1 + later, 12)
    year = date.year + years
    return datetime.date(year, month + 1, min(max(days, 1), calendar.monthrange(year, month + 1)[1]))


def require_term(context: Context, kind: str, name: str) -> Record:
    """Return a term by name; raise the failure of one that does not exist."""
    term = context.named(kind, name)
    if term is None:
        raise invalid_reference("Term", name)
    return term


def due(term: Record, date: datetime.date, total: Decimal, currency: str) -> Due:
    """Return when a document of a date falls due under a term, and its discount."""
    days = term.integer("DUEDATE") or 0
    falls_due = _day(date, days, term.text("DUEFROM"))
    discount_days = term.integer("DISCDATE")
    amount = term.number("DISCAMOUNT")
    if discount_days is None or not amount:
        return Due(falls_due)
    discount = money(total * amount / 100, currency) if term.text("DISCPERCAMN") == "%" else min(amount, total)
    return Due(falls_due, _day(date, discount_days, term.text("DISCFROM")), discount)
