"""How amounts spread over time: by month, by day, by percentages; the last portion takes what is left."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Sequence
from decimal import ROUND_DOWN, Decimal
from typing import Final

import attrs

from intacct_sandbox.values import ZERO, money

MONTHS: Final = {"Monthly": 1, "Quarterly": 3, "Semi-annually": 6, "Annually": 12}
_DAY: Final = datetime.timedelta(days=1)
_DURATION: Final = Decimal("1.0000000000")


@attrs.frozen
class Span:
    """Some days, the first and the last among them."""

    first: datetime.date
    last: datetime.date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


@attrs.frozen
class Portion:
    """What falls on a date, and the days it is for."""

    date: datetime.date
    weight: Decimal
    span: Span


def add_months(date: datetime.date, months: int, day: int | None = None) -> datetime.date:
    """Return the same day some months on, or another day of that month; a month's end where it has no such day."""
    year, month = divmod(date.year * 12 + date.month - 1 + months, 12)
    wanted = date.day if day is None else day
    return datetime.date(year, month + 1, min(wanted, calendar.monthrange(year, month + 1)[1]))


def spans(whole: Span, months: int) -> list[Span]:
    """Cut a span into periods of so many months; a last day that would begin a period ends the one before."""
    found: list[Span] = []
    first, count = whole.first, 0
    while True:
        count += 1
        following = add_months(whole.first, months * count)
        if following >= whole.last:
            return [*found, Span(first, max(whole.last, first))]
        found.append(Span(first, following - _DAY))
        first = following


def straight_line(whole: Span, months: int, posting_day: int | None = None) -> list[Portion]:
    """Spread evenly over periods; each portion falls on the first day of its period, or on the posting day."""
    return [Portion(_on(span.first, posting_day), Decimal(1), span) for span in spans(whole, months)]


def daily_rate(whole: Span, months: int, posting_day: int | None = None) -> list[Portion]:
    """Spread evenly over days; the portion of a calendar period falls on its last day, or on the posting day."""
    portions: list[Portion] = []
    first = whole.first
    while first <= whole.last:
        last = min(add_months(first.replace(day=1), months) - _DAY, whole.last)
        span = Span(first, last)
        portions.append(Portion(_on(last, posting_day), Decimal(span.days), span))
        first = last + _DAY
    return portions


def by_percentages(whole: Span, parts: Sequence[tuple[int, Decimal]]) -> list[Portion]:
    """Spread by percentages, each some months after the start."""
    ordered = sorted(parts, key=lambda part: part[0])
    return [Portion(add_months(whole.first, offset), percent, whole) for offset, percent in ordered]


def repeated(whole: Span, months: int, *, prorate: bool) -> list[Portion]:
    """Repeat a whole amount every period; a last period that is cut short weighs less if prorated."""
    portions: list[Portion] = []
    for count, span in enumerate(spans(whole, months)):
        full = add_months(whole.first, months * (count + 1)) - add_months(whole.first, months * count)
        weight = min(Decimal(span.days) / Decimal(full.days), Decimal(1)) if prorate else Decimal(1)
        portions.append(Portion(span.first, weight.quantize(_DURATION), span))
    return portions


def shares(total: Decimal, weights: Sequence[Decimal], currency: str) -> list[Decimal]:
    """Split an amount by weights, each share rounded to what can be paid and the rest in the last.

    Shares are rounded down where rounding to the nearest would give away more than there is.
    """
    whole = sum(weights, ZERO)
    if not weights or whole == 0:
        return [money(ZERO, currency) for _ in weights]
    parts = [money(total * weight / whole, currency) for weight in weights[:-1]]
    if (total - sum(parts, ZERO)) * total < 0:
        unit = money(ZERO, currency)
        parts = [(total * weight / whole).quantize(unit, ROUND_DOWN) for weight in weights[:-1]]
    return [*parts, total - sum(parts, ZERO)]


def _on(date: datetime.date, day: int | None) -> datetime.date:
    return date if day is None else add_months(date, 0, day)
