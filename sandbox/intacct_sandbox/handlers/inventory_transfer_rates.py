"""What goods are worth in the entity that they come to."""

from __future__ import annotations

from collections.abc import Sequence

from intacct_sandbox import stock
from intacct_sandbox.context import Context
from intacct_sandbox.currency import DEFAULT_TYPE, Rate, rate
from intacct_sandbox.errors import missing, refused
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields, as_date, as_decimal


def rate_fields(context: Context, header: Fields, lines: Sequence[Fields]) -> Fields:
    """Return currencies and exchange rate of a transfer: given, or the rate of the type on the date."""
    source, target = (_currency(context, lines, direction) for direction in ("O", "I"))
    fields: Fields = {"OUT_CURRENCY": source, "IN_CURRENCY": target}
    given = header.get("EXCHANGE_RATE")
    if source == target:
        if given is not None and as_decimal(given) != 1:
            raise refused(f"Both sides are in {source}: there is no exchange rate to give.")
        return {**fields, "EXCHANGE_RATE": None, "EXCH_RATE_DATE": None, "EXCH_RATE_TYPE_ID": None}
    date = as_date(header.get("EXCH_RATE_DATE")) or as_date(header.get("TRANSACTIONDATE"))
    if date is None:
        raise missing("TRANSACTIONDATE", "Warehouse transfer")
    known = rate(
        context,
        source,
        target,
        date=date,
        type_name=str(header.get("EXCH_RATE_TYPE_ID") or "") or DEFAULT_TYPE,
        given=None if given is None else as_decimal(given),
    )
    return {
        **fields,
        "EXCHANGE_RATE": known.value,
        "EXCH_RATE_DATE": known.date,
        "EXCH_RATE_TYPE_ID": known.type,
        "#RATEGIVEN": given is not None,
    }


def _currency(context: Context, lines: Sequence[Fields], direction: str) -> str:
    found = {
        stock.currency_of(context, context.require("WAREHOUSE", str(line["WAREHOUSEID"])))
        for line in lines
        if line["IN_OUT"] == direction
    }
    if len(found) != 1:
        side = "out of" if direction == "O" else "into"
        raise refused(
            f"The goods go {side} entities with different base currencies: {', '.join(sorted(found))}.",
            "Enter one transfer per base currency.",
        )
    return found.pop()


def kept_rate(transfer: Record) -> Rate:
    """Return the rate of a transfer."""
    date = transfer.date("EXCH_RATE_DATE") or transfer.date("TRANSACTIONDATE")
    assert date is not None
    return Rate(transfer.number("EXCHANGE_RATE") or as_decimal("1"), date, transfer.text("EXCH_RATE_TYPE_ID") or None)
