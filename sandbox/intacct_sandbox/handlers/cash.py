"""Money that comes and goes beside customers and vendors: other receipts and charge card transactions."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal

from intacct_sandbox import ledger, payments
from intacct_sandbox.context import Context
from intacct_sandbox.currency import base_currency, rate
from intacct_sandbox.errors import missing, refused
from intacct_sandbox.ledger import Group, Leg, Posting
from intacct_sandbox.params import Params
from intacct_sandbox.payables import named_dimensions, unpost
from intacct_sandbox.receivables import money_account
from intacct_sandbox.replies import Key, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Fields, as_decimal, money

from .legacy_lines import keyed, line_fields
from .registry import Behaviour, behaviour, check_attachment, function

_ITEMS = {"OTHERRECEIPTS": "OTHERRECEIPTSENTRY", "CCTRANSACTION": "CCTRANSACTIONENTRY"}
_LABELS = {"OTHERRECEIPTS": "ARACCOUNTLABEL", "CCTRANSACTION": "APACCOUNTLABEL"}


def _lines(
    context: Context, kind: str, items: Sequence[Params], place: str, base: str, exchange: Decimal
) -> list[Fields]:
    """Return the lines of a transaction with their accounts, dimensions and amounts."""
    lines: list[Fields] = []
    for position, item in enumerate(items, 1):
        line = line_fields(item)
        label = f"{context.type(kind).label} line {position}"
        amount = item.number("amount") if item.has("amount") else item.number("paymentamount")
        if amount is None:
            raise missing("amount", label)
        name, number = str(line.get("ACCOUNTLABEL") or ""), str(line.get("ACCOUNTNO") or "")
        if name:
            number = context.require(_LABELS[kind], name, "Account label").text("GLACCOUNTNO")
        if not number:
            raise missing("glaccountno", label)
        line["LOCATIONID"] = line.get("LOCATIONID") or place or None
        if not line["LOCATIONID"]:
            raise missing("locationid", label)
        named_dimensions(context, line)
        if base_currency(context, str(line["LOCATIONID"])) != base:
            raise refused("The lines belong to an entity with another base currency than the account.")
        line.update(
            LINE_NO=position,
            ACCOUNTNO=ledger.account(context, number).text("ACCOUNTNO"),
            TRX_AMOUNT=amount,
            AMOUNT=money(amount * exchange, base),
            DESCRIPTION=item.value("description") or item.value("memo"),
        )
        lines.append(line)
    if not lines:
        raise missing("lineitem", context.type(kind).label)
    return lines


def _record(
    context: Context, kind: str, fields: Fields, items: Sequence[Params], account: tuple[str, str, str], sign: int
) -> Record:
    """Keep a transaction and post it: with sign 1 money comes in, with -1 it goes out."""
    number, place, base = account
    currency = str(fields.get("CURRENCY") or base)
    date = fields["WHENCREATED"]
    assert isinstance(date, datetime.date)
    given = fields.get("EXCHANGE_RATE")
    exchange = rate(context, currency, base, date=date, given=None if given is None else as_decimal(given))
    lines = _lines(context, kind, items, place, base, exchange.value)
    check_attachment(context, fields)
    total = sum((as_decimal(line["TRX_AMOUNT"]) for line in lines), ZERO)
    amount = sum((as_decimal(line["AMOUNT"]) for line in lines), ZERO)
    fields.update(
        CURRENCY=currency,
        BASECURR=base,
        EXCHANGE_RATE=exchange.value,
        STATE="Posted",
        RECORDTYPE=kind.lower(),
        TRX_TOTALENTERED=total,
        TOTALENTERED=amount,
    )
    record = context.create(kind, fields)
    for line in lines:
        context.create(_ITEMS[kind], line, parent=record)
    groups = [
        Group(
            (
                Leg(number, sign * as_decimal(line["AMOUNT"]), sign * as_decimal(line["TRX_AMOUNT"])),
                Leg(str(line["ACCOUNTNO"]), -sign * as_decimal(line["AMOUNT"]), -sign * as_decimal(line["TRX_AMOUNT"])),
            ),
            ledger.dimensions_of(line),
            base,
            currency,
            description=str(line.get("DESCRIPTION") or ""),
            rate=exchange.value,
        )
        for line in lines
    ]
    title = f"{context.type(kind).label} {record.recordno}"
    source = (kind, record.recordno)
    ledger.post(context, Posting("GJ", date, title, "11.CM", groups, str(fields.get("DOCNUMBER") or ""), source))
    return record


@function("record_otherreceipt")
def record_otherreceipt(context: Context, fn: Params) -> Reply:
    """Receive money that pays no invoice."""
    bank, undeposited = fn.text("bankaccountid"), fn.text("undepglaccountno")
    items = fn.items("receiptitems")
    account = money_account(context, bank, undeposited)
    if undeposited and items:
        account = (account[0], account[1], base_currency(context, items[0].text("locationid")))
    fields: Fields = {
        "WHENCREATED": fn.date("receiveddate") or context.today,
        "WHENPAID": fn.date("paymentdate"),
        "DESCRIPTION2": fn.value("payee"),
        "PAYMETHOD": fn.value("paymentmethod"),
        "DOCNUMBER": fn.value("refid"),
        "DESCRIPTION": fn.value("description"),
        "SUPDOCID": fn.value("supdocid"),
        "BANKACCOUNTID": bank or None,
        "UNDEPGLACCOUNTNO": undeposited or None,
        "DEPOSITDATE": fn.date("depositdate"),
        "CURRENCY": fn.value("currency"),
        "EXCHANGE_RATE": fn.number("exchrate"),
        **fn.custom_fields(),
    }
    return Key(str(_record(context, "OTHERRECEIPTS", fields, items, account, 1).recordno))


@function("record_cctransaction")
def record_cctransaction(context: Context, fn: Params) -> Reply:
    """Note what was paid by a charge card."""
    card = payments.bank_of(context, fn.text("chargecardid"))
    fields: Fields = {
        "WHENCREATED": fn.date("paymentdate") or context.today,
        "FINANCIALENTITY": fn.value("chargecardid"),
        "CHARGECARDID": fn.value("chargecardid"),
        "DOCNUMBER": fn.value("referenceno"),
        "REFERENCENO": fn.value("referenceno"),
        "PAYEE": fn.value("payee"),
        "DESCRIPTION": fn.value("description"),
        "SUPDOCID": fn.value("supdocid"),
        "CURRENCY": fn.value("currency"),
        "EXCHANGE_RATE": fn.number("exchrate"),
        **fn.custom_fields(),
    }
    account = (card.account, card.location, card.base)
    return Key(str(_record(context, "CCTRANSACTION", fields, fn.items("ccpayitems"), account, -1).recordno))


@function("reverse_cctransaction")
def reverse_cctransaction(context: Context, fn: Params) -> Reply:
    """Reverse a charge card transaction on a day."""
    record = keyed(context, fn, "CCTRANSACTION", "reverse")
    if record.text("STATE") != "Posted":
        raise refused(f"Charge card transaction {record.recordno} is {record.text('STATE').lower()} already.")
    date = fn.date("datereversed") or context.today
    made = record.date("WHENCREATED")
    if made is not None and date < made:
        raise refused(
            f"Charge card transaction {record.recordno} cannot be reversed before it was made.", "Use a later date."
        )
    ledger.reverse(context, (record.kind, record.recordno), date, fn.text("memo"))
    context.change(record, {"STATE": "Reversed"}, workflow="reversed")
    return Key(str(record.recordno))


@function("delete_otherreceipt")
def delete_otherreceipt(context: Context, fn: Params) -> Reply:
    """Delete a receipt with what it posted."""
    record = keyed(context, fn, "OTHERRECEIPTS", "delete")
    Transactions(record.kind).delete(context, record)
    return Key(str(record.recordno))


@behaviour("OTHERRECEIPTS", "CCTRANSACTION")
class Transactions(Behaviour):
    """Transactions that stand in the ledger."""

    def delete(self, context: Context, record: Record) -> None:
        unpost(context, record)
        for line in context.lines(record, _ITEMS[record.kind]):
            context.remove(line)
        context.remove(record)
