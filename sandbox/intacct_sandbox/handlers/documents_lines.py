"""Lines of documents: items, quantities, prices, and what follows from them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import attrs

from intacct_sandbox import payables, stock
from intacct_sandbox.context import Context
from intacct_sandbox.currency import Rate
from intacct_sandbox.errors import missing, refused
from intacct_sandbox.params import Params
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Fields, as_decimal, as_flag, money

from . import documents_conversion as conversion
from .documents_definitions import Definition
from .documents_fields import check_details, line_fields
from .documents_form1099 import set_form_1099
from .documents_references import check_location, item, place, stocked, unit_factor


@attrs.define
class Line:
    """A line in the making."""

    fields: Fields
    item: Record
    warehouse: Record | None
    source: Record | None = None
    record: Record | None = None
    """The line as it is kept; None for a new one."""


@attrs.frozen
class Setting:
    """What the lines of a document have in common."""

    definition: Definition
    partner: Record | None = None
    source: Record | None = None
    matching: bool = True
    """Whether a line without a source line converts the one of the same item."""


def new_lines(context: Context, setting: Setting, given: Sequence[Params], taken: set[int]) -> list[Line]:
    """Return the lines of a request; `taken` holds the source lines that other lines use."""
    return [_new_line(context, setting, params, taken) for params in given]


def _new_line(context: Context, setting: Setting, params: Params, taken: set[int]) -> Line:
    known = setting.definition
    fields = line_fields(context, known.kind, params)
    key = params.number("sourcelinekey")
    item_id = str(fields.get("ITEMID") or "")
    source = conversion.source_line(context, known, setting.source, None if key is None else int(key), setting.partner)
    if source is None and setting.source is not None and setting.matching:
        source = conversion.matching_line(context, known.kind, setting.source, item_id, taken)
    if source is not None:
        taken.add(source.recordno)
        if item_id.upper() != source.text("ITEMID").upper():
            raise refused(f"{conversion.title(source)} is of item '{source.text('ITEMID')}', not of '{item_id}'.")
        fields = _converted(context, setting, source, fields)
    return _checked(context, setting, fields, source)


def _converted(context: Context, setting: Setting, source: Record, fields: Fields) -> Fields:
    known = setting.definition
    complete = {**conversion.inherited(context, known.kind, source), **_filled(fields)}
    if fields.get("UNIT") and fields.get("TRX_PRICE") is None and fields["UNIT"] != source.fields.get("UNIT"):
        complete.pop("TRX_PRICE", None)
    complete.update(
        {
            "SOURCE_DOCKEY": str(source.integer("DOCHDRNO")),
            "SOURCE_DOCLINEKEY": str(source.recordno),
            "SOURCE_DOCID": source.text("DOCHDRID"),
            "SOURCEDOCID": source.text("DOCHDRID"),
            "SOURCEDOCLINEID": str(source.recordno),
        }
    )
    return complete


def _filled(fields: Fields) -> Fields:
    return {name: value for name, value in fields.items() if value is not None}


def changed_line(context: Context, setting: Setting, record: Record, params: Params, *, set_nulls: bool) -> Line:
    """Return a kept line with the changes of an update; empty elements count only with `set_nulls`."""
    changes = line_fields(context, setting.definition.kind, params)
    if not set_nulls:
        changes = _filled(changes)
    converted = record.number("#CONVERTED")
    if converted and changes.get("ITEMID") not in (None, record.fields.get("ITEMID")):
        raise refused(f"Line {(record.integer('LINE_NO') or 0) + 1} is converted in part; its item cannot be changed.")
    fields: Fields = {**record.fields, **changes}
    if changes.get("ITEMID") not in (None, record.fields.get("ITEMID")):
        for name in ("ITEMDESC", "UNIT", "TRX_PRICE"):
            if name not in changes:
                fields.pop(name, None)
    if "WAREHOUSE.LOCATION_NO" in changes and "LOCATIONID" not in changes:
        fields.pop("LOCATIONID", None)
    source = context.store.get(record.kind, record.integer("SOURCE_DOCLINEKEY"))
    return attrs.evolve(_checked(context, setting, fields, source), record=record)


def rest_line(context: Context, setting: Setting, record: Record) -> Line:
    """Return a new line with what is left to convert of another."""
    fields = {**conversion.inherited(context, setting.definition.kind, record), "ITEMID": record.text("ITEMID")}
    if conversion.by_price(record):
        fields.update(UIQTY=record.number("UIQTY"), TRX_PRICE=conversion.remaining(record))
    else:
        fields["UIQTY"] = conversion.remaining(record) / as_decimal(record["MULTIPLIER"])
    return _checked(context, setting, fields, None)


def kept_line(context: Context, setting: Setting, record: Record) -> Line:
    """Return a kept line as it is, its amounts to be worked out anew."""
    source = context.store.get(record.kind, record.integer("SOURCE_DOCLINEKEY"))
    return attrs.evolve(_checked(context, setting, dict(record.fields), source), record=record)


def _checked(context: Context, setting: Setting, fields: Fields, source: Record | None) -> Line:
    """Check what a line refers to and set what follows from its item, warehouse and partner."""
    known = setting.definition
    found = item(context, known.kind, str(fields.get("ITEMID") or ""))
    warehouse = place(context, known, found, fields)
    if not fields.get("LOCATIONID"):
        fields["LOCATIONID"] = context.session.location_id or None
    if not fields.get("LOCATIONID") and known.posts_ledger:
        raise missing("locationid", f"{known.name} line")
    check_location(context, str(fields.get("LOCATIONID") or ""))
    if setting.partner is not None:
        fields[known.kind.partner_field] = fields.get(known.kind.partner_field) or setting.partner.text(
            known.kind.partner_field
        )
    payables.named_dimensions(context, fields)
    _quantities(context, known, found, fields)
    check_details(fields, found.text("ITEMID"), tracked=known.moves_quantity and _tracked(found))
    if setting.partner is not None and known.kind.name == "PODOCUMENT":
        set_form_1099(fields, setting.partner)
    fields.setdefault("ITEMDESC", found.text("NAME") or None)
    fields["ITEM.ITEMTYPE"] = found.text("ITEMTYPE")
    fields["COST_METHOD"] = found.text("COST_METHOD") or None
    if fields.get("TRX_PRICE") is None:
        fields["TRX_PRICE"] = _default_price(context, known, found, warehouse) * as_decimal(fields["MULTIPLIER"])
    return Line(fields, found, warehouse, source)


def _tracked(found: Record) -> bool:
    return any(found.flag(name) for name in ("ENABLE_SERIALNO", "ENABLE_LOT_CATEGORY"))


def _quantities(context: Context, known: Definition, found: Record, fields: Fields) -> None:
    quantity = fields.get("UIQTY")
    if quantity is None:
        raise missing("quantity", f"{known.name} line")
    amount = as_decimal(quantity)
    reverse = as_flag(fields.get("REVERSECONVERSION"))
    if reverse and stocked(found):
        raise refused(f"Item '{found.text('ITEMID')}' is kept in stock; its conversion cannot be reversed by a line.")
    if amount == 0 or (amount < 0) != reverse:
        raise refused(f"The quantity {amount.normalize():f} of item '{found.text('ITEMID')}' is not above zero.")
    unit = str(fields.get("UNIT") or found.text("BASEUOM") or "Each")
    factor = unit_factor(context, found, unit)
    if fields.get("CONVERSIONTYPE") == "Price" and (stocked(found) or amount != 1):
        raise refused("Only a line of quantity 1 of an item that is not kept in stock can be converted by price.")
    fields.update(UIQTY=amount, UNIT=unit, MULTIPLIER=factor, QUANTITY=amount * factor)


def _default_price(context: Context, known: Definition, found: Record, warehouse: Record | None) -> Decimal:
    """Return the price per base unit that an item has by itself."""
    if known.kind.name == "SODOCUMENT":
        return found.number("BASEPRICE")
    if warehouse is not None and stocked(found):
        record = stock.stock_record(context, found, warehouse)
        cost = record.number("LAST_COST") if known.kind.name == "PODOCUMENT" else record.number("AVERAGE_COST")
        if cost:
            return cost
    return found.number("STANDARD_COST")


def value_line(known: Definition, line: Line, rate: Rate, currency: str, base: str) -> None:
    """Work out the amounts of a line; raise the failure of one that converts more than its source has left."""
    fields = line.fields
    price, quantity = as_decimal(fields["TRX_PRICE"]), as_decimal(fields["UIQTY"])
    if price < 0 and known.moves_stock:
        raise refused(f"The price {price} of item '{line.item.text('ITEMID')}' is below zero.")
    gross = price * quantity
    discount = as_decimal(fields.get("DISCOUNTPERCENT"))
    value = money(gross * (100 - discount) / 100, currency)
    base_value = rate.convert(value, base)
    converted = line.record.number("#CONVERTED") if line.record is not None else ZERO
    if line.record is not None and converted > as_decimal(fields["QUANTITY"]):
        raise refused(f"{converted.normalize():f} of item '{line.item.text('ITEMID')}' are converted already.")
    fields.update(
        {
            "CURRENCY": currency,
            "BASECURR": base,
            "EXCHRATE": rate.value,
            "EXCHRATEDATE": rate.date,
            "EXCHRATETYPE": rate.type,
            "TRX_PRICE": price,
            "TRX_VALUE": value,
            "TRX_LINETOTAL": value,
            "UIPRICE": price * rate.value,
            "PRICE": price * rate.value / as_decimal(fields["MULTIPLIER"]),
            "RETAILPRICE": price * rate.value,
            "UIVALUE": base_value,
            "TOTAL": base_value,
            "LINETOTAL": base_value,
            "DISCOUNT": money(gross, currency) - value if discount else None,
            "QTY_CONVERTED": converted / as_decimal(fields["MULTIPLIER"]),
            "QTY_REMAINING": (as_decimal(fields["QUANTITY"]) - converted) / as_decimal(fields["MULTIPLIER"]),
            "TOTAL_AMOUNT_REMAINING": value - as_decimal(fields.get("PRICE_CONVERTED")),
            "STATUS": "active",
        }
    )
