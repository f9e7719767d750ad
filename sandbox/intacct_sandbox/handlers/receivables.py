"""Invoices, adjustments and payments of accounts receivable: ARPYMT and the older functions."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, cast

from intacct_runtime.model import Model
from intacct_sandbox import receivables
from intacct_sandbox.context import Context
from intacct_sandbox.currency import header_rate
from intacct_sandbox.errors import missing, no_such_record, refused
from intacct_sandbox.params import Params
from intacct_sandbox.receivables import Entry
from intacct_sandbox.replies import Key, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Fields, as_date, as_decimal, money
from intacct_sandbox.writing import Draft

from .bills import is_draft, kept_header
from .legacy_lines import header_fields, keyed, line_fields, merged_lines
from .registry import Behaviour, behaviour, check_attachment, function

_HEADER: Final = {
    "customerid": "CUSTOMERID",
    "termname": "TERMNAME",
    "action": "ACTION",
    "invoiceno": "RECORDID",
    "ponumber": "DOCNUMBER",
    "description": "DESCRIPTION",
    "basecurr": "BASECURR",
    "currency": "CURRENCY",
    "exchratetype": "EXCH_RATE_TYPE_ID",
    "supdocid": "SUPDOCID",
}
_ADJUSTMENT: Final = {**_HEADER, "adjustmentno": "RECORDID", "invoiceno": "DOCNUMBER"}
_LINES: Final = {"ARINVOICE": "invoiceitems", "ARADJUSTMENT": "aradjustmentitems"}


def _create(context: Context, fn: Params, kind: str) -> Reply:
    fields = header_fields(fn, _HEADER if kind == "ARINVOICE" else _ADJUSTMENT)
    pending = is_draft(fields)
    check_attachment(context, fields)
    lines = [line_fields(line) for line in fn.items(_LINES[kind])]
    entry = Entry(kind, fields, lines, draft=pending, post=not fn.flag("nogl"))
    return Key(str(receivables.enter(context, entry).recordno))


def _update(context: Context, fn: Params, kind: str) -> Reply:
    document = keyed(context, fn, kind, "update")
    changes = header_fields(fn, _HEADER if kind == "ARINVOICE" else _ADJUSTMENT)
    pending = is_draft(changes)
    check_attachment(context, changes)
    lines = merged_lines(context.lines(document, receivables.ITEMS[kind]), fn.items(f"update{_LINES[kind]}"))
    header = {"CUSTOMERID": document.fields["CUSTOMERID"], **kept_header(document, changes)}
    receivables.amend(context, document, Entry(kind, header, lines, draft=pending))
    return Key(str(document.recordno))


def _delete(context: Context, fn: Params, kind: str) -> Reply:
    document = keyed(context, fn, kind, "delete")
    receivables.remove(context, document)
    return Key(str(document.recordno))


@function("create_invoice")
def create_invoice(context: Context, fn: Params) -> Reply:
    """Enter an invoice."""
    return _create(context, fn, "ARINVOICE")


@function("update_invoice")
def update_invoice(context: Context, fn: Params) -> Reply:
    """Change an invoice of which nothing is paid."""
    return _update(context, fn, "ARINVOICE")


@function("delete_invoice")
def delete_invoice(context: Context, fn: Params) -> Reply:
    """Delete an invoice of which nothing is paid."""
    return _delete(context, fn, "ARINVOICE")


@function("reverse_invoice")
def reverse_invoice(context: Context, fn: Params) -> Reply:
    """Reverse an invoice of which nothing is paid."""
    invoice = keyed(context, fn, "ARINVOICE", "reverse")
    date = fn.date("datereversed") or context.today
    return Key(str(receivables.reverse(context, invoice, date, fn.text("description")).recordno))


@function("create_aradjustment")
def create_aradjustment(context: Context, fn: Params) -> Reply:
    """Enter an adjustment: below zero it is a credit to the customer."""
    return _create(context, fn, "ARADJUSTMENT")


@function("update_aradjustment")
def update_aradjustment(context: Context, fn: Params) -> Reply:
    """Change an adjustment of which nothing is applied."""
    return _update(context, fn, "ARADJUSTMENT")


@function("delete_aradjustment")
def delete_aradjustment(context: Context, fn: Params) -> Reply:
    """Delete an adjustment of which nothing is applied."""
    return _delete(context, fn, "ARADJUSTMENT")


@behaviour("ARINVOICE", "ARADJUSTMENT")
class Documents(Behaviour):
    """Invoices and adjustments are deleted only while nothing of them is paid."""

    def delete(self, context: Context, record: Record) -> None:
        receivables.remove(context, record)


def _receive(context: Context, header: Fields, amount: Decimal, items: Sequence[tuple[int, Decimal]]) -> Record:
    """Keep a payment, post its money and apply it."""
    customer = context.require("CUSTOMER", str(header.get("CUSTOMERID") or ""), "Customer")
    if amount <= 0:
        raise refused(f"{amount} is no payment; it is not above zero.")
    bank = str(header.get("FINANCIALENTITY") or "")
    account, location, base = receivables.money_account(context, bank, str(header.get("UNDEPOSITEDACCOUNTNO") or ""))
    date = as_date(header.get("RECEIPTDATE")) or context.today
    currency = str(header.get("CURRENCY") or base)
    exchange = header_rate(context, header, currency, base, date)
    total = exchange.convert(amount, base)
    payment = context.create(
        "ARPYMT",
        {
            **header,
            "CUSTOMERID": customer.text("CUSTOMERID"),
            "CUSTOMERNAME": customer.text("NAME"),
            "RECORDTYPE": "arpayment",
            "STATE": "Posted",
            "DISPLAYSTATE": "Posted",
            "RECEIPTDATE": date,
            "WHENCREATED": date,
            "WHENPAID": header.get("WHENPAID") or date,
            "WHENPOSTED": date,
            "CURRENCY": currency,
            "BASECURR": base,
            "EXCHANGE_RATE": exchange.value,
            "TRX_TOTALENTERED": amount,
            "TOTALENTERED": total,
            "TRX_TOTALPAID": ZERO,
            "TOTALPAID": ZERO,
            "TRX_TOTALDUE": amount,
            "TOTALDUE": total,
            "#ACCOUNT": account,
            "#LOCATION": location,
        },
    )
    receivables.receive(context, payment, receivables.applications(context, payment, items))
    return payment


def _items(items: Sequence[Params]) -> list[tuple[int, Decimal]]:
    return [(int(item.text("invoicekey")), item.number("amount") or ZERO) for item in items]


@function("create_arpayment")
def create_arpayment(context: Context, fn: Params) -> Reply:
    """Receive a payment and apply it to invoices; what is left over waits."""
    fields: Fields = {
        "CUSTOMERID": fn.value("customerid"),
        "FINANCIALENTITY": fn.value("bankaccountid"),
        "UNDEPOSITEDACCOUNTNO": fn.value("undepfundsacct"),
        "DOCNUMBER": fn.value("refid"),
        "RECEIPTDATE": fn.date("datereceived"),
        "PAYMENTMETHOD": fn.text("paymentmethod") or "Printed Check",
        "CURRENCY": fn.value("currency"),
        "EXCHANGE_RATE": fn.number("exchrate"),
        "EXCH_RATE_DATE": fn.date("exchratedate"),
        "EXCH_RATE_TYPE_ID": fn.value("exchratetype"),
    }
    payment = _receive(context, fields, fn.number("paymentamount") or ZERO, _items(fn.items("arpaymentitem")))
    return Key(str(payment.recordno))


@function("apply_arpayment")
def apply_arpayment(context: Context, fn: Params) -> Reply:
    """Apply money of a payment that waits to invoices."""
    payment = context.get("ARPYMT", int(fn.text("arpaymentkey") or "0"))
    if payment is None:
        raise no_such_record("apply", "AR payment", fn.text("arpaymentkey"))
    items = [item for list_ in _lists(fn) for item in list_]
    if not items:
        raise missing("arpaymentitems", "AR payment")
    receivables.apply(context, payment, receivables.applications(context, payment, _items(items)))
    return Key(str(payment.recordno))


def _lists(fn: Params) -> list[list[Params]]:
    """Return the lists of items: one, or several that stand side by side."""
    found: list[list[Params]] = []
    for name, value in fn.children():
        if name == "arpaymentitems":
            items = cast("list[Model]", value) if isinstance(value, list) else [value]
            found.append([Params(item) for item in items])
    return found


@function("reverse_arpayment")
def reverse_arpayment(context: Context, fn: Params) -> Reply:
    """Reverse a payment on a day."""
    payment = keyed(context, fn, "ARPYMT", "reverse")
    if payment.text("STATE") != "Posted":
        raise refused(f"AR payment {payment.recordno} is {payment.text('STATE').lower()} and cannot be reversed.")
    receivables.take_back(context, payment, fn.date("datereversed") or context.today, fn.text("description"))
    return Key(str(payment.recordno))


@function("delete_arpayment")
def delete_arpayment(context: Context, fn: Params) -> Reply:
    """Delete a payment with all it did."""
    payment = keyed(context, fn, "ARPYMT", "delete")
    receivables.forget(context, payment)
    return Key(str(payment.recordno))


@behaviour("ARPYMT")
class Payments(Behaviour):
    """Payments of customers by the generic functions."""

    def create(self, context: Context, draft: Draft) -> Record:
        fields: Fields = {name: value for name, value in draft.fields.items() if name not in {"ACTION", "PAYMENTDATE"}}
        items: list[tuple[int, Decimal]] = []
        for line in draft.lines.get("ARPYMTDETAILS", []):
            key = line.fields.get("RECORDKEY")
            if key is None:
                raise missing("RECORDKEY", "AR payment detail")
            items.append((int(as_decimal(key)), as_decimal(line.fields.get("TRX_PAYMENTAMOUNT"))))
        given = draft.fields.get("TRX_AMOUNTTOPAY") or draft.fields.get("AMOUNTTOPAY")
        over = as_decimal(draft.fields.get("OVERPAYMENTAMOUNT"))
        amount = as_decimal(given) if given is not None else sum((part for _, part in items), ZERO) + over
        if as_date(draft.fields.get("PAYMENTDATE")):
            fields["WHENPAID"] = draft.fields["PAYMENTDATE"]
        return _receive(context, fields, money(amount, str(fields.get("CURRENCY") or "")), items)

    def update(self, context: Context, record: Record, draft: Draft) -> None:
        raise refused(f"AR payment {record.recordno} is posted and cannot be changed.", "Reverse it instead.")

    def delete(self, context: Context, record: Record) -> None:
        receivables.forget(context, record)
