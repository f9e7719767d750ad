"""Invoices and adjustments of accounts receivable, and what customers pay on them.

Amounts stand on the lines; the header adds them up. Adjustments that reduce what a customer owes are below zero. Money
that a payment applies to no invoice yet stays with the payment until it is applied.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

import attrs

from . import ledger, payments
from .context import Context
from .currency import base_currency, header_rate
from .errors import duplicate, invalid_reference, missing, refused
from .ledger import Group, Leg, Posting
from .payables import named_dimensions, unpost
from .store import Record
from .terms import due, require_term
from .values import ZERO, Fields, as_date, as_decimal, money

ITEMS: Final = {"ARINVOICE": "ARINVOICEITEM", "ARADJUSTMENT": "ARADJUSTMENTITEM"}
_TITLES: Final = {"ARINVOICE": "Invoice", "ARADJUSTMENT": "AR adjustment"}


@attrs.frozen
class Entry:
    """An invoice or adjustment to be: fields under the names of the object, lines under those of its items."""

    kind: str
    header: Fields
    lines: Sequence[Fields]
    draft: bool = False
    post: bool = True


def enter(context: Context, entry: Entry) -> Record:
    """Enter an invoice or adjustment, and post it unless it is a draft."""
    header, lines = _completed(context, entry)
    number = str(header.get("RECORDID") or "")
    if number and context.store.find(entry.kind, RECORDID=number, CUSTOMERID=header["CUSTOMERID"]) is not None:
        raise duplicate(_TITLES[entry.kind], number)
    document = context.create(entry.kind, header)
    for line in lines:
        context.create(ITEMS[entry.kind], line, parent=document)
    _finish(context, document, entry)
    return document


def amend(context: Context, document: Record, entry: Entry) -> None:
    """Change an invoice or adjustment of which nothing is paid; its posting is made anew."""
    check_unpaid(document, "changed")
    if entry.draft and document.text("STATE") != "Draft":
        raise refused(f"{title(document)} is posted and cannot become a draft again.", "Use the action Submit.")
    header, lines = _completed(context, entry)
    unpost(context, document)
    for known in context.lines(document, ITEMS[document.kind]):
        context.remove(known)
    for line in lines:
        context.create(ITEMS[document.kind], line, parent=document)
    context.change(document, header)
    _finish(context, document, entry)


def remove(context: Context, document: Record) -> None:
    """Delete an invoice or adjustment of which nothing is paid."""
    check_unpaid(document, "deleted")
    unpost(context, document)
    customer = document.text("CUSTOMERID")
    context.remove(document)
    _refresh_customer(context, customer)


def reverse(context: Context, document: Record, date: datetime.date, description: str) -> Record:
    """Reverse a posted invoice of which nothing is paid; return its reversal."""
    name = document.text("RECORDID") or str(document.recordno)
    if document.text("STATE") != "Posted":
        raise refused(f"{title(document)} is {document.text('STATE').lower()} and cannot be reversed.")
    posted = document.date("WHENPOSTED")
    if posted is not None and date < posted:
        raise refused(f"{title(document)} cannot be reversed before it was posted.", "Use a later date.")
    totals = [field for field in document.fields if "TOTALENTERED" in field]
    closed = [field for field in document.fields if field.endswith(("TOTALDUE", "ENTITYDUE", "TOTALSELECTED"))]
    reversal = context.create(
        document.kind,
        {
            **{field: value for field, value in document.fields.items() if field != "RECORDNO"},
            **{field: -document.number(field) for field in totals},
            **dict.fromkeys(closed, money(ZERO)),
            "RECORDID": f"{name} - Reversal",
            "DESCRIPTION": description or f"Reversal of {name}",
            "WHENCREATED": date,
            "WHENPOSTED": date,
            "STATE": "Reversal",
            "RAWSTATE": "V",
        },
    )
    source = (document.kind, document.recordno)
    ledger.reverse(context, source, date, description, source=(reversal.kind, reversal.recordno))
    settled: Fields = {"STATE": "Reversed", "RAWSTATE": "V", **dict.fromkeys(closed, money(ZERO))}
    context.change(document, settled, workflow="reversed")
    for line in context.lines(document, ITEMS[document.kind]):
        paid: Fields = {"TRX_TOTALPAID": line.number("TRX_AMOUNT"), "TOTALPAID": line.number("AMOUNT")}
        context.change(line, paid)
    _refresh_customer(context, document.text("CUSTOMERID"))
    return reversal


def title(document: Record) -> str:
    """Return what a document is called in messages."""
    return f"{_TITLES[document.kind]} {document.text('RECORDID') or document.recordno}"


def check_unpaid(document: Record, what: str) -> None:
    """Raise the failure of changing a document of which something is paid, or that is reversed."""
    if document.number("TRX_TOTALPAID"):
        raise refused(f"{title(document)} is paid and cannot be {what}.", "Reverse the payment.")
    if document.text("STATE") in {"Reversed", "Reversal"}:
        raise refused(f"{title(document)} is reversed and cannot be {what}.")
    if document.fields.get("DOCHDRKEY") is not None:
        raise refused(f"{title(document)} comes from an order entry document and is {what} there.")


def _completed(context: Context, entry: Entry) -> tuple[Fields, list[Fields]]:
    header = dict(entry.header)
    label = _TITLES[entry.kind]
    customer = context.require("CUSTOMER", str(header.get("CUSTOMERID") or ""), "Customer")
    created = as_date(header.get("WHENCREATED"))
    if created is None:
        raise missing("WHENCREATED", label)
    if not entry.lines:
        raise missing(f"{ITEMS[entry.kind]}S", label)
    lines = [_line(context, label, dict(line), position) for position, line in enumerate(entry.lines, 1)]
    bases = {base_currency(context, str(line["LOCATIONID"])) for line in lines}
    if len(bases) > 1:
        raise refused("The lines belong to entities with different base currencies.", "Enter one per base currency.")
    base = bases.pop()
    currency = str(header.get("CURRENCY") or customer.text("CURRENCY") or base)
    exchange = header_rate(context, header, currency, base, created)
    for line in lines:
        line.update(
            AMOUNT=exchange.convert(as_decimal(line["TRX_AMOUNT"]), base),
            CURRENCY=currency,
            BASECURR=base,
            EXCHANGE_RATE=exchange.value,
        )
    total = sum((as_decimal(line["TRX_AMOUNT"]) for line in lines), ZERO)
    header.update(
        CUSTOMERID=customer.text("CUSTOMERID"),
        CUSTOMERNAME=customer.text("NAME"),
        CUSTOMERKEY=str(customer.recordno),
        RECORDTYPE=entry.kind.lower(),
        WHENPOSTED=header.get("WHENPOSTED") or created,
        CURRENCY=currency,
        BASECURR=base,
        EXCHANGE_RATE=exchange.value,
        EXCH_RATE_DATE=exchange.date,
        STATE="Draft" if entry.draft else "Posted",
        RAWSTATE="D" if entry.draft else "A",
        MODULEKEY="4.AR",
        SYSTEMGENERATED=False,
    )
    if entry.kind == "ARINVOICE":
        _due(context, header, customer, created, total, currency)
    return header, lines


def _due(
    context: Context, header: Fields, customer: Record, created: datetime.date, total: Decimal, currency: str
) -> None:
    given, name = as_date(header.get("WHENDUE")), str(header.get("TERMNAME") or "")
    if not name and given is None:
        name = customer.text("TERMNAME")
    if not name and given is None:
        raise missing("WHENDUE", "Invoice")
    if name:
        term = require_term(context, "ARTERM", name)
        header.update(TERMNAME=term.text("NAME"), WHENDUE=given or due(term, created, total, currency).due)


def _line(context: Context, label: str, line: Fields, position: int) -> Fields:
    name = f"{label} line {position}"
    account_label = str(line.get("ACCOUNTLABEL") or "")
    number = str(line.get("ACCOUNTNO") or "")
    if account_label:
        number = context.require("ARACCOUNTLABEL", account_label, "Account label").text("GLACCOUNTNO")
    if not number:
        raise missing("ACCOUNTNO", name)
    if line.get("TRX_AMOUNT") is None:
        raise missing("TRX_AMOUNT", name)
    account = ledger.account(context, number)
    offset = str(line.get("OFFSETGLACCOUNTNO") or ledger.system_account(context, "receivables"))
    line["LOCATIONID"] = line.get("LOCATIONID") or context.session.location_id
    if not line["LOCATIONID"]:
        raise missing("LOCATIONID", name)
    named_dimensions(context, line)
    line.update(
        LINE_NO=position,
        ACCOUNTNO=account.text("ACCOUNTNO"),
        ACCOUNTTITLE=account.text("TITLE"),
        OFFSETGLACCOUNTNO=ledger.account(context, offset, "Offset GL account").text("ACCOUNTNO"),
    )
    return line


def _finish(context: Context, document: Record, entry: Entry) -> None:
    refresh(context, document)
    if entry.draft or not entry.post:
        return
    groups = [
        Group(
            (
                Leg(line.text("OFFSETGLACCOUNTNO"), line.number("AMOUNT"), line.number("TRX_AMOUNT")),
                Leg(line.text("ACCOUNTNO"), -line.number("AMOUNT"), -line.number("TRX_AMOUNT")),
            ),
            _dimensions(document, line),
            line.text("BASECURR"),
            line.text("CURRENCY"),
            description=line.text("ENTRYDESCRIPTION") or document.text("DESCRIPTION"),
            rate=line.number("EXCHANGE_RATE"),
        )
        for line in context.lines(document, ITEMS[document.kind])
    ]
    _post(context, document, "SJ", groups, f"{title(document)}, {document.text('CUSTOMERNAME')}")


def _dimensions(document: Record, line: Record) -> dict[str, str]:
    dimensions = ledger.dimensions_of(line.fields)
    dimensions.setdefault("CUSTOMERID", document.text("CUSTOMERID"))
    return dimensions


def _post(context: Context, document: Record, journal: str, groups: Sequence[Group], text: str) -> None:
    date = document.date("WHENPOSTED") or context.today
    source = (document.kind, document.recordno)
    ledger.post(context, Posting(journal, date, text, "4.AR", groups, document.text("RECORDID"), source))


def refresh(context: Context, document: Record) -> None:
    """Add up the lines of a document and set its state; the customer's total follows."""
    lines = context.lines(document, ITEMS[document.kind])
    changes: Fields = {}
    for prefix in ("", "TRX_"):
        entered = sum((line.number(f"{prefix}AMOUNT") for line in lines), ZERO)
        paid = sum((line.number(f"{prefix}TOTALPAID") for line in lines), ZERO)
        currency = document.text("CURRENCY" if prefix else "BASECURR")
        names = ("TOTALENTERED", "TOTALPAID", "TOTALDUE", "TOTALSELECTED")
        for name, amount in zip(names, (entered, paid, entered - paid, ZERO), strict=True):
            changes[f"{prefix}{name}"] = money(amount, currency)
    entered, paid = as_decimal(changes["TRX_TOTALENTERED"]), as_decimal(changes["TRX_TOTALPAID"])
    if document.text("STATE") in {"Posted", "Partially Paid", "Paid"}:
        changes["STATE"] = "Paid" if entered and paid == entered else "Partially Paid" if paid else "Posted"
        changes["WHENPAID"] = context.today if changes["STATE"] == "Paid" else None
    context.change(document, changes)
    _refresh_customer(context, document.text("CUSTOMERID"))


def _refresh_customer(context: Context, customer_id: str) -> None:
    customer = context.store.find("CUSTOMER", CUSTOMERID=customer_id)
    if customer is None:
        return
    total = sum(
        (
            document.number("TOTALDUE")
            for kind in ITEMS
            for document in context.store.select(kind, CUSTOMERID=customer_id)
            if document.text("STATE") != "Draft"
        ),
        ZERO,
    )
    context.change(customer, {"TOTALDUE": money(total)})


# What customers pay


@attrs.frozen
class Application:
    """An amount that goes to a line of an invoice."""

    line: Record
    amount: Decimal


def applications(context: Context, payment: Record, items: Sequence[tuple[int, Decimal]]) -> list[Application]:
    """Spread what a payment gives to invoices over their open lines."""
    found: list[Application] = []
    taken: dict[int, Decimal] = {}
    for number, amount in items:
        invoice = context.get("ARINVOICE", number)
        if invoice is None or invoice.text("CUSTOMERID") != payment.text("CUSTOMERID"):
            raise invalid_reference("Invoice", str(number))
        if invoice.text("STATE") not in {"Posted", "Partially Paid"}:
            raise refused(f"{title(invoice)} is {invoice.text('STATE').lower()} and cannot be paid.")
        if invoice.text("CURRENCY") != payment.text("CURRENCY"):
            raise refused(f"{title(invoice)} is in {invoice.text('CURRENCY')}, not {payment.text('CURRENCY')}.")
        if amount <= 0:
            raise refused(f"{amount} cannot be applied to {title(invoice).lower()}; it is not above zero.")
        rest = amount
        for line in context.lines(invoice, "ARINVOICEITEM"):
            open_amount = line.number("TRX_AMOUNT") - line.number("TRX_TOTALPAID") - taken.get(line.recordno, ZERO)
            part = min(rest, open_amount)
            if part > 0:
                taken[line.recordno] = taken.get(line.recordno, ZERO) + part
                found.append(Application(line, part))
                rest -= part
        if rest > 0:
            raise refused(f"{amount} is more than the {amount - rest} open on {title(invoice).lower()}.")
    return found


def receive(context: Context, payment: Record, applied: Sequence[Application]) -> None:
    """Post the money of a payment and apply it; what is left over waits to be applied."""
    given = sum((application.amount for application in applied), ZERO)
    rest = payment.number("TRX_TOTALENTERED") - given
    if rest < 0:
        raise refused(f"{given} is more than the {payment.number('TRX_TOTALENTERED')} that were paid.")
    groups = [*_received(context, payment, applied)]
    if rest:
        groups.append(_waiting(context, payment, rest))
    _book(context, payment, groups)
    _settle(context, payment, applied)


def apply(context: Context, payment: Record, applied: Sequence[Application]) -> None:
    """Apply money of a payment that waits."""
    given = sum((application.amount for application in applied), ZERO)
    if given > payment.number("TRX_TOTALDUE"):
        raise refused(f"{given} is more than the {payment.number('TRX_TOTALDUE')} that payment {payment.recordno} has.")
    _book(context, payment, [_waiting(context, payment, -given), *_received(context, payment, applied)])
    _settle(context, payment, applied)


def take_back(context: Context, payment: Record, date: datetime.date, description: str) -> None:
    """Reverse a payment: the invoices are open again, and what it posted is taken back on a day."""
    posted = payment.date("WHENPOSTED")
    if posted is not None and date < posted:
        raise refused(f"AR payment {payment.recordno} cannot be reversed before it was made.", "Use a later date.")
    _release(context, payment)
    ledger.reverse(context, (payment.kind, payment.recordno), date, description)
    context.change(payment, {"STATE": "Reversed", "DISPLAYSTATE": "Voided"}, workflow="reversed")


def forget(context: Context, payment: Record) -> None:
    """Delete a payment with all it did."""
    if payment.text("STATE") != "Reversed":
        _release(context, payment)
    unpost(context, payment)
    context.remove(payment)


def _release(context: Context, payment: Record) -> None:
    invoices: dict[int, Record] = {}
    for detail in context.lines(payment, "ARPYMTDETAIL"):
        line = context.store.get("ARINVOICEITEM", detail.integer("#LINE"))
        if line is None:
            continue
        paid = line.number("TRX_TOTALPAID") - detail.number("TRX_PAYMENTAMOUNT")
        invoice = context.parent(line)
        base = money(paid * _rate(invoice, line), line.text("BASECURR")) if paid else ZERO
        context.change(line, {"TRX_TOTALPAID": paid, "TOTALPAID": base})
        if invoice is not None:
            invoices[invoice.recordno] = invoice
    for invoice in invoices.values():
        refresh(context, invoice)


def _received(context: Context, payment: Record, applied: Sequence[Application]) -> Iterator[Group]:
    """Yield what applied money posts: to the account of the money, off what the line's customer owes."""
    exchange = payment.number("EXCHANGE_RATE")
    gains = ledger.system_account(context, "exchange gains")
    for application in applied:
        line = application.line
        invoice = context.parent(line)
        assert invoice is not None
        if line.text("BASECURR") != payment.text("BASECURR"):
            raise refused(f"{title(invoice)} belongs to an entity with another base currency than the account.")
        owed = _in_base(invoice, line, application.amount)
        paid = money(application.amount * exchange, line.text("BASECURR"))
        legs = [
            Leg(payment.text("#ACCOUNT"), paid, application.amount),
            Leg(
                line.text("OFFSETGLACCOUNTNO") or ledger.system_account(context, "receivables"),
                -owed,
                -application.amount,
            ),
        ]
        if owed != paid:
            legs.append(Leg(gains, owed - paid, ZERO))
        yield Group(
            tuple(legs), _dimensions(invoice, line), line.text("BASECURR"), line.text("CURRENCY"), rate=exchange
        )


def _in_base(invoice: Record, line: Record, amount: Decimal) -> Decimal:
    """Return a part of a line in base currency, at its own rate; what is left over goes with the last part."""
    if amount == line.number("TRX_AMOUNT") - line.number("TRX_TOTALPAID"):
        return line.number("AMOUNT") - line.number("TOTALPAID")
    return money(amount * _rate(invoice, line), line.text("BASECURR"))


def _rate(invoice: Record | None, line: Record) -> Decimal:
    """Return the rate of a line: its own, or that of its invoice."""
    own = line.number("EXCHANGE_RATE") or (ZERO if invoice is None else invoice.number("EXCHANGE_RATE"))
    return own or Decimal(1)


def _waiting(context: Context, payment: Record, amount: Decimal) -> Group:
    """Return what money posts that is not applied yet; below zero, what applying it takes back."""
    base = money(amount * payment.number("EXCHANGE_RATE"), payment.text("BASECURR"))
    legs = (
        Leg(payment.text("#ACCOUNT"), base, amount),
        Leg(ledger.system_account(context, "receivables"), -base, -amount),
    )
    dimensions = {"LOCATION": payment.text("#LOCATION"), "CUSTOMERID": payment.text("CUSTOMERID")}
    return Group(legs, dimensions, payment.text("BASECURR"), payment.text("CURRENCY"))


def _book(context: Context, payment: Record, groups: Sequence[Group]) -> None:
    text = f"AR payment {payment.recordno}, {payment.text('CUSTOMERNAME')}"
    _post(context, payment, "CRJ", groups, text)


def _settle(context: Context, payment: Record, applied: Sequence[Application]) -> None:
    invoices: dict[int, Record] = {}
    for application in applied:
        line, invoice = application.line, context.parent(application.line)
        assert invoice is not None
        base = _in_base(invoice, line, application.amount)
        changes: Fields = {
            "TRX_TOTALPAID": line.number("TRX_TOTALPAID") + application.amount,
            "TOTALPAID": line.number("TOTALPAID") + base,
        }
        context.change(line, changes)
        detail: Fields = {
            "RECORDKEY": invoice.recordno,
            "ENTRYKEY": line.recordno,
            "TRX_PAYMENTAMOUNT": application.amount,
            "#LINE": line.recordno,
        }
        context.create("ARPYMTDETAIL", detail, parent=payment)
        invoices[invoice.recordno] = invoice
    given = sum((application.amount for application in applied), ZERO)
    paid = payment.number("TRX_TOTALPAID") + given
    exchange, base_currency_ = payment.number("EXCHANGE_RATE"), payment.text("BASECURR")
    rest = payment.number("TRX_TOTALENTERED") - paid
    totals: Fields = {
        "TRX_TOTALPAID": paid,
        "TRX_TOTALDUE": rest,
        "TOTALPAID": money(paid * exchange, base_currency_),
        "TOTALDUE": money(rest * exchange, base_currency_),
    }
    context.change(payment, totals)
    for invoice in invoices.values():
        refresh(context, invoice)


def money_account(context: Context, bank: str, undeposited: str) -> tuple[str, str, str]:
    """Return account, location and base currency of where money goes: a bank, or undeposited funds."""
    if bank:
        known = payments.bank_of(context, bank)
        return known.account, known.location, known.base
    if not undeposited:
        raise missing("FINANCIALENTITY", "AR payment")
    location = context.session.location_id or context.store.setting("undeposited_location") or ""
    return ledger.account(context, undeposited).text("ACCOUNTNO"), location, base_currency(context, location)
