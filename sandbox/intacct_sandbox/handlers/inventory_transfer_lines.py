"""Lines of warehouse transfers: checked, and paired out with in."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

import attrs

from intacct_sandbox import payables, stock
from intacct_sandbox.context import Context
from intacct_sandbox.currency import entity_of
from intacct_sandbox.errors import invalid_reference, missing, refused
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Fields, as_decimal

from .documents_kinds import INVENTORY
from .documents_references import item, unit_factor, warehouse

_LABEL: Final = "Warehouse transfer line"


@attrs.frozen
class Pair:
    """A line out and the line in that takes up its goods."""

    out: Record
    into: Record


def line_fields(context: Context, given: Sequence[Fields]) -> list[Fields]:
    """Return the lines of a transfer with what follows from them; raise the failure of lines that do not fit."""
    if not given:
        raise missing("ICTRANSFERITEMS", "Warehouse transfer")
    lines = [_line(context, dict(fields)) for fields in given]
    for out, into in _paired(lines):
        if out["WAREHOUSEID"] == into["WAREHOUSEID"]:
            raise refused(f"Item '{out['ITEMID']}' would go out of and into the same warehouse '{out['WAREHOUSEID']}'.")
    return lines


def _line(context: Context, fields: Fields) -> Fields:
    for name in ("IN_OUT", "ITEMID", "WAREHOUSEID", "QUANTITY"):
        if fields.get(name) in {None, ""}:
            raise missing(name, _LABEL)
    found = item(context, INVENTORY, str(fields["ITEMID"]))
    place = warehouse(context, str(fields["WAREHOUSEID"]))
    quantity = as_decimal(fields["QUANTITY"])
    if quantity <= 0:
        raise refused(f"The quantity {quantity.normalize():f} of item '{found.text('ITEMID')}' is not above zero.")
    unit = str(fields.get("UNIT") or found.text("BASEUOM") or "Each")
    location = str(fields.get("LOCATIONID") or stock.location_of(place))
    if context.named("LOCATION", location) is None:
        raise invalid_reference("Location", location)
    own, other = entity_of(context, location), entity_of(context, stock.location_of(place))
    if own is None or other is None or own.recordno != other.recordno:
        raise refused(
            f"Location '{location}' and warehouse '{place.text('WAREHOUSEID')}' belong to different entities."
        )
    fields.update(
        {
            "ITEMID": found.text("ITEMID"),
            "WAREHOUSEID": place.text("WAREHOUSEID"),
            "UNIT": unit,
            "LOCATIONID": location,
            "#QUANTITY": quantity * unit_factor(context, found, unit),
        }
    )
    payables.named_dimensions(context, fields)
    return fields


def _paired(lines: Sequence[Fields]) -> list[tuple[Fields, Fields]]:
    waiting = [line for line in lines if line["IN_OUT"] == "I"]
    pairs: list[tuple[Fields, Fields]] = []
    for out in (line for line in lines if line["IN_OUT"] == "O"):
        into = next((line for line in waiting if _same(line, out)), None)
        if into is None:
            raise _unpaired(out)
        waiting = [line for line in waiting if line is not into]
        pairs.append((out, into))
    if waiting:
        raise _unpaired(waiting[0])
    return pairs


def _same(one: Fields, other: Fields) -> bool:
    return one["ITEMID"] == other["ITEMID"] and one["#QUANTITY"] == other["#QUANTITY"]


def _unpaired(line: Fields) -> Exception:
    direction, wanted = ("out", "in") if line["IN_OUT"] == "O" else ("in", "out")
    quantity = as_decimal(line["QUANTITY"])
    return refused(
        f"The line {direction} of {quantity.normalize():f} {line['UNIT']} of item '{line['ITEMID']}' has no line "
        f"{wanted} of the same item and quantity.",
        "Lines out and lines in have to match by item and quantity.",
    )


def pairs_of(context: Context, transfer: Record) -> list[Pair]:
    """Return the lines of a transfer as they belong together."""
    records = context.lines(transfer, "ICTRANSFERITEM")
    by_fields = {id(record.fields): record for record in records}
    return [
        Pair(by_fields[id(out)], by_fields[id(into)]) for out, into in _paired([record.fields for record in records])
    ]


def base_quantity(line: Record) -> Decimal:
    """Return the quantity of a line in the item's base unit."""
    return as_decimal(line.fields.get("#QUANTITY")) or ZERO
