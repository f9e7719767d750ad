"""The steps of a warehouse transfer: goods go out, travel, come in; stock, cost and ledger follow.

Within an entity the goods pass through the account of inventory in transit; between entities the giving one holds a
claim on the other, each in its own base currency.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal

from intacct_sandbox import ledger, payables, stock
from intacct_sandbox.context import Context
from intacct_sandbox.currency import entity_of
from intacct_sandbox.ledger import Group, Leg, Posting
from intacct_sandbox.stock import Move
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO

from .documents_accounts import item_account
from .documents_stock import take_back
from .inventory_transfer_documents import document_for, drop_documents, value_document
from .inventory_transfer_lines import Pair, base_quantity, pairs_of
from .inventory_transfer_rates import kept_rate


def carry_out(context: Context, transfer: Record) -> None:
    """Move the goods of an immediate transfer."""
    date = transfer.date("TRANSACTIONDATE") or context.today
    pairs = pairs_of(context, transfer)
    _take(context, transfer, pairs, date)
    _put(context, transfer, pairs, date)
    _post(context, transfer, pairs, date, [_sent(context, transfer, pair, travelling=False) for pair in pairs])
    _post(context, transfer, pairs, date, [_received(context, transfer, pair) for pair in pairs])


def send(context: Context, transfer: Record) -> None:
    """Send the goods of a transfer off; they are in transit."""
    date = transfer.date("OUTDATE") or transfer.date("TRANSACTIONDATE") or context.today
    pairs = pairs_of(context, transfer)
    _take(context, transfer, pairs, date)
    document = document_for(context, transfer, "transit", date, transfer.text("OUT_CURRENCY"), _out(pairs))
    value_document(context, document, [_value(pair.out) for pair in pairs])
    for pair in pairs:
        _travel(context, document, pair.into, base_quantity(pair.into), date)
    _post(context, transfer, pairs, date, [_sent(context, transfer, pair, travelling=True) for pair in pairs])


def receive(context: Context, transfer: Record) -> None:
    """Receive the goods that are in transit."""
    date = transfer.date("INDATE") or transfer.date("TRANSACTIONDATE") or context.today
    pairs = pairs_of(context, transfer)
    document = context.store.get("INVDOCUMENT", transfer.integer("INTRANSITDOCHDRKEY"))
    for pair in pairs:
        _travel(context, document or transfer, pair.into, -base_quantity(pair.into), date)
    _put(context, transfer, pairs, date)
    claims = [group for pair in pairs for group in _claimed(context, pair)]
    if claims:
        _post(context, transfer, pairs, date, claims)
    _post(context, transfer, pairs, date, [_received(context, transfer, pair) for pair in pairs])


def undo(context: Context, transfer: Record) -> None:
    """Take back what the steps of a transfer did."""
    date = transfer.date("TRANSACTIONDATE") or context.today
    for line in reversed(context.lines(transfer, "ICTRANSFERITEM")):
        quantity = base_quantity(line)
        if "#TRAVELS" in line.fields:
            _travel(context, transfer, line, -quantity, date)
        if "#VALUE" in line.fields:
            out = line.text("IN_OUT") == "O"
            value = _value(line)
            take_back(
                context,
                _movement(context, transfer, line, quantity if out else -quantity, value if out else -value, date),
            )
            context.store.update(line, {"#VALUE": None})
    payables.unpost(context, transfer)
    drop_documents(context, transfer)


def _out(pairs: Sequence[Pair]) -> list[Record]:
    return [pair.out for pair in pairs]


def _value(line: Record) -> Decimal:
    value = line.fields.get("#VALUE")
    return value if isinstance(value, Decimal) else ZERO


def _movement(
    context: Context, document: Record, line: Record, quantity: Decimal, value: Decimal | None, date: datetime.date
) -> Move:
    item = context.require("ITEM", line.text("ITEMID"))
    warehouse = context.require("WAREHOUSE", line.text("WAREHOUSEID"))
    name = document.text("DOCID") or document.text("DOCNO")
    return Move(item, warehouse, quantity, date, name, value, unit=line.text("UNIT"))


def _travel(context: Context, document: Record, line: Record, quantity: Decimal, date: datetime.date) -> None:
    item = context.require("ITEM", line.text("ITEMID"))
    warehouse = context.require("WAREHOUSE", line.text("WAREHOUSEID"))
    name = document.text("DOCID") or document.text("DOCNO")
    stock.move(context, Move(item, warehouse, quantity, date, name, ZERO, "INTRANSIT", line.text("UNIT")))
    context.store.update(line, {"#TRAVELS": True if quantity > 0 else None})


def _take(context: Context, transfer: Record, pairs: Sequence[Pair], date: datetime.date) -> None:
    """Take goods out at their average cost."""
    document = document_for(context, transfer, "out", date, transfer.text("OUT_CURRENCY"), _out(pairs))
    for pair in pairs:
        value = -stock.move(context, _movement(context, document, pair.out, -base_quantity(pair.out), None, date))
        context.store.update(pair.out, {"#VALUE": value})
    value_document(context, document, [_value(pair.out) for pair in pairs])


def _put(context: Context, transfer: Record, pairs: Sequence[Pair], date: datetime.date) -> None:
    """Put goods in at what they cost on the other side, in this side's currency."""
    lines = [pair.into for pair in pairs]
    document = document_for(context, transfer, "in", date, transfer.text("IN_CURRENCY"), lines)
    rate = kept_rate(transfer)
    for pair in pairs:
        value = rate.convert(_value(pair.out), transfer.text("IN_CURRENCY"))
        stock.move(context, _movement(context, document, pair.into, base_quantity(pair.into), value, date))
        context.store.update(pair.into, {"#VALUE": value})
    value_document(context, document, [_value(line) for line in lines])


def _between_entities(context: Context, pair: Pair) -> bool:
    entities = [entity_of(context, line.text("LOCATIONID")) for line in (pair.out, pair.into)]
    return len({None if entity is None else entity.recordno for entity in entities}) > 1


def _inventory(context: Context, line: Record) -> str:
    item = context.require("ITEM", line.text("ITEMID"))
    return item_account(context, item, "ITEMGLGROUP.INVENTORYACCOUNT.ACCTNO", "inventory")


def _sent(context: Context, transfer: Record, pair: Pair, *, travelling: bool) -> Group:
    """Return the posting of goods that go out."""
    claim = not travelling and _between_entities(context, pair)
    contra = ledger.system_account(context, "due from entities" if claim else "inventory in transit")
    value = _value(pair.out)
    legs = (Leg(contra, value), Leg(_inventory(context, pair.out), -value))
    return Group(legs, ledger.dimensions_of(pair.out.fields), transfer.text("OUT_CURRENCY"), description="Transfer out")


def _claimed(context: Context, pair: Pair) -> list[Group]:
    """Return the posting that turns goods in transit of the giving entity into its claim on the other."""
    if not _between_entities(context, pair):
        return []
    value = _value(pair.out)
    legs = (
        Leg(ledger.system_account(context, "due from entities"), value),
        Leg(ledger.system_account(context, "inventory in transit"), -value),
    )
    currency = stock.currency_of(context, context.require("WAREHOUSE", pair.out.text("WAREHOUSEID")))
    return [Group(legs, ledger.dimensions_of(pair.out.fields), currency, description="Transfer received")]


def _received(context: Context, transfer: Record, pair: Pair) -> Group:
    """Return the posting of goods that come in."""
    role = "due to entities" if _between_entities(context, pair) else "inventory in transit"
    value, sent = _value(pair.into), _value(pair.out)
    legs = (
        Leg(_inventory(context, pair.into), value, sent),
        Leg(ledger.system_account(context, role), -value, -sent),
    )
    return Group(
        legs=legs,
        dimensions=ledger.dimensions_of(pair.into.fields),
        base_currency=transfer.text("IN_CURRENCY"),
        currency=transfer.text("OUT_CURRENCY"),
        description="Transfer in",
        rate=kept_rate(transfer).value,
    )


def _post(context: Context, transfer: Record, pairs: Sequence[Pair], date: datetime.date, groups: list[Group]) -> None:
    """Write one journal entry per entity."""
    by_entity: dict[str, list[Group]] = {}
    for group in groups:
        entity = entity_of(context, group.dimensions.get("LOCATION", ""))
        by_entity.setdefault("" if entity is None else entity.text("LOCATIONID"), []).append(group)
    items = ", ".join(dict.fromkeys(pair.out.text("ITEMID") for pair in pairs))
    for own in by_entity.values():
        ledger.post(
            context,
            Posting(
                journal="IJ",
                date=date,
                title=f"Warehouse transfer {transfer.text('DOCNO')}: {items}",
                module="7.INV",
                groups=own,
                reference=transfer.text("REFERENCENO") or transfer.text("DOCNO"),
                source=(transfer.kind, transfer.recordno),
            ),
        )
