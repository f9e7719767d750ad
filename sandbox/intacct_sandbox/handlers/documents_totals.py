"""Currency, rate and totals of documents."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import attrs

from intacct_sandbox import payables
from intacct_sandbox.context import Context
from intacct_sandbox.currency import Rate, base_currency, rate
from intacct_sandbox.errors import invalid_value, missing, refused
from intacct_sandbox.params import Params
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Fields, as_date, as_decimal, money

from .documents_definitions import Definition
from .documents_lines import Line


@attrs.frozen
class Money:
    """In what currency a document is, and what that is worth."""

    currency: str
    base: str
    rate: Rate


def common_base(context: Context, given: str, locations: Sequence[str]) -> str:
    """Return the base currency that the locations of all lines share."""
    found = {base_currency(context, location) for location in locations if location} or {base_currency(context)}
    if len(found) > 1:
        raise refused(
            f"The lines belong to entities with different base currencies: {', '.join(sorted(found))}.",
            "Enter one transaction per base currency.",
        )
    base = found.pop()
    if given and given != base:
        raise refused(f"The base currency of the lines' locations is {base}, not {given}.", f"Use {base}.")
    return base


def money_of(context: Context, header: Fields, locations: Sequence[str]) -> Money:
    """Return the currency of a document: its own, or the base currency that its lines share."""
    base = common_base(context, str(header.get("BASECURR") or ""), locations)
    currency = str(header.get("CURRENCY") or base)
    if len(currency) != 3 or not currency.isalpha() or currency != currency.upper():
        raise invalid_value("currency", currency, "Transaction", "a currency code of three letters")
    fixed = header.get("#GIVENRATE")
    known = rate(
        context,
        currency,
        base,
        date=as_date(header.get("EXCHRATEDATE")) or as_date(header["WHENCREATED"]) or context.today,
        type_name=str(header.get("EXCHRATETYPES.NAME") or "") or None,
        given=None if fixed is None else as_decimal(fixed),
    )
    return Money(currency, base, known)


def money_fields(found: Money) -> Fields:
    """Return the fields of a header about its currency."""
    return {
        "CURRENCY": found.currency,
        "BASECURR": found.base,
        "EXCHRATE": found.rate.value,
        "EXCHRATEDATE": found.rate.date,
        "EXCHRATETYPES.NAME": found.rate.type,
        "EXCH_RATE_TYPE_ID": found.rate.type,
    }


def subtotal_fields(
    context: Context, known: Definition, given: Sequence[Params], lines: Sequence[Line], found: Money
) -> list[Fields]:
    """Return the subtotals of a request, amounts or percents of what the lines add up to."""
    trx_lines = sum((as_decimal(line.fields["TRX_VALUE"]) for line in lines), ZERO)
    return [_subtotal(context, known, params, trx_lines, lines, found) for params in given]


def _subtotal(
    context: Context, known: Definition, params: Params, trx_lines: Decimal, lines: Sequence[Line], found: Money
) -> Fields:
    name = params.text("description")
    if name not in known.subtotals:
        accepted = ", ".join(sorted(known.subtotals)) or "none"
        raise refused(f"Transactions of type '{known.name}' have no subtotal '{name}'.", f"Known: {accepted}.")
    percent = params.number("percentval")
    value = params.number("absval")
    if value is None:
        value = params.number("total") if percent is None else trx_lines * percent / 100
    if value is None:
        raise missing("total", f"Subtotal {name}")
    value = money(value, found.currency)
    fields: Fields = {
        "DESCRIPTION": name,
        "TRX_ABSVAL": value,
        "TRX_TOTAL": value,
        "ABSVAL": found.rate.convert(value, found.base),
        "TOTAL": found.rate.convert(value, found.base),
        "PERCENTVAL": percent,
        "DOCPARID": known.name,
        "STATUS": "active",
    }
    for element in (
        "locationid",
        "departmentid",
        "projectid",
        "customerid",
        "vendorid",
        "employeeid",
        "classid",
        "itemid",
    ):
        fields[element.upper()] = params.text(element) or None
    if not fields["LOCATIONID"] and lines:
        fields["LOCATIONID"] = lines[0].fields.get("LOCATIONID")
    payables.named_dimensions(context, fields)
    fields.update(LOCATION=fields["LOCATIONID"], DEPARTMENT=fields["DEPARTMENTID"])
    return {name: value for name, value in fields.items() if value is not None}


def total_fields(lines: Sequence[Record], subtotals: Sequence[Record]) -> Fields:
    """Return the totals of a header."""

    def total(records: Sequence[Record], name: str) -> Decimal:
        return sum((record.number(name) for record in records), ZERO)

    trx_lines, base_lines = total(lines, "TRX_VALUE"), total(lines, "TOTAL")
    return {
        "TRX_SUBTOTAL": trx_lines,
        "SUBTOTAL": base_lines,
        "TRX_TOTAL": trx_lines + total(subtotals, "TRX_TOTAL"),
        "TOTAL": base_lines + total(subtotals, "TOTAL"),
    }
