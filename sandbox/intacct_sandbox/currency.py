"""Base currencies of entities, and exchange rates."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Final

import attrs

from .context import Context
from .errors import refused
from .store import Record
from .values import Fields, as_date, as_decimal, money

DEFAULT_TYPE: Final = "Intacct Daily Rate"


@attrs.frozen
class Rate:
    """What one unit of a currency is worth in another, and where the rate comes from."""

    value: Decimal
    date: datetime.date
    type: str | None
    """Name of the exchange rate type; None for a rate that the request gave."""

    def convert(self, amount: Decimal, currency: str) -> Decimal:
        """Return an amount in the other currency, rounded."""
        return money(amount * self.value, currency)


def entity_of(context: Context, location_id: str) -> Record | None:
    """Return the entity that a location belongs to: itself, or the nearest above it."""
    seen: set[str] = set()
    while location_id and location_id not in seen:
        seen.add(location_id)
        entity = context.store.find("LOCATIONENTITY", LOCATIONID=location_id)
        if entity is not None:
            return entity
        location = context.store.find("LOCATION", LOCATIONID=location_id)
        location_id = "" if location is None else location.text("PARENTID")
    return None


def base_currency(context: Context, location_id: str = "") -> str:
    """Return the base currency of a location's entity, of the caller's entity, or of the company."""
    entity = entity_of(context, location_id) if location_id else context.session.location
    if entity is not None and entity.text("CURRENCY"):
        return entity.text("CURRENCY")
    return context.store.setting("base_currency") or "USD"


def rate(
    context: Context,
    source: str,
    target: str,
    *,
    date: datetime.date,
    type_name: str | None = None,
    given: Decimal | None = None,
) -> Rate:
    """Return the rate between two currencies on a date; raise the failure of a rate that is not known."""
    if source == target:
        return Rate(Decimal(1), date, None if given is not None else type_name)
    if given is not None:
        if given <= 0:
            raise refused(f"The exchange rate {given} is not above zero.", "Give a rate above zero.")
        return Rate(given, date, None)
    name = type_name or DEFAULT_TYPE
    kind = context.store.find("EXCHANGERATETYPES", NAME=name)
    if kind is None and name.lstrip("-").isdecimal():
        kind = context.store.find("EXCHANGERATETYPES", ID=int(name))
    if kind is None:
        raise refused(f"Invalid Exchange rate type '{name}' specified.")
    name = kind.text("NAME")
    direct = _latest(context, name, source, target, date)
    if direct is not None:
        return Rate(direct, date, name)
    inverse = _latest(context, name, target, source, date)
    if inverse is not None:
        return Rate((1 / inverse).quantize(Decimal("1.0000000000")), date, name)
    raise refused(
        f"There is no exchange rate of type '{name}' from {source} to {target} on {date:%m/%d/%Y}.",
        "Enter the rate, or give one with the transaction.",
    )


def _latest(context: Context, name: str, source: str, target: str, date: datetime.date) -> Decimal | None:
    header = context.store.find("EXCHANGERATE", TYPENAME=name, FROM_CURRENCY=source, TO_CURRENCY=target)
    if header is None:
        return None
    best: tuple[datetime.date, Decimal] | None = None
    for entry in context.store.select("EXCHANGERATEENTRY", EXCHANGERATEKEY=header.recordno):
        effective = entry.date("EFFECTIVE_START_DATE")
        if effective is not None and effective <= date and (best is None or effective >= best[0]):
            best = (effective, entry.number("EXCHANGE_RATE"))
    return None if best is None else best[1]


def header_rate(context: Context, header: Fields, source: str, target: str, date: datetime.date) -> Rate:
    """Return the rate that the header of a document asks for, by default on the date of the document."""
    given = header.get("EXCHANGE_RATE")
    return rate(
        context,
        source,
        target,
        date=as_date(header.get("EXCH_RATE_DATE")) or date,
        type_name=str(header.get("EXCH_RATE_TYPE_ID") or "") or None,
        given=None if given is None else as_decimal(given),
    )
