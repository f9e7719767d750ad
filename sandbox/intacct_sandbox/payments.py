"""Payments to vendors: what they settle, with money, credits and discounts, and what that posts.

A payment's details each name a bill (or a credit memo) or a line of one. A detail settles with money, with an
adjustment below zero, with a bill or line below zero, and with a discount; together never more than is open.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

import attrs

from . import ledger, payables
from .context import Context
from .currency import Rate, base_currency, entity_of, header_rate
from .errors import FunctionFailure, invalid_reference, missing, refused
from .ledger import Group, Leg, Posting
from .store import Record
from .values import ZERO, Fields, as_date, as_decimal, money

_TARGETS: Final = (("APBILL", "RECORDKEY", "ENTRYKEY"), ("APADJUSTMENT", "POSADJKEY", "POSADJENTRYKEY"))
_CREDITS: Final = (
    ("APADJUSTMENT", "ADJUSTMENTKEY", "ADJUSTMENTENTRYKEY", "TRX_ADJUSTMENTAMOUNT", "ADJUSTMENTAMOUNT"),
    ("APBILL", "INLINEKEY", "INLINEENTRYKEY", "TRX_INLINEAMOUNT", "INLINEAMOUNT"),
)
BANKS: Final = ("CHECKINGACCOUNT", "SAVINGSACCOUNT", "CREDITCARD")


@attrs.frozen
class Part:
    """What a detail does to one line of a document: money, discount, and credit taken from another line."""

    line: Record
    money: Decimal = ZERO
    discount: Decimal = ZERO
    credit: Decimal = ZERO
    source: Record | None = None
    """The line that the credit comes from."""

    @property
    def total(self) -> Decimal:
        return self.money + self.discount + self.credit


@attrs.frozen
class Detail:
    """A detail with its parts worked out, and the fields that the record of it shows."""

    fields: Fields
    parts: tuple[Part, ...]


def target_of(context: Context, fields: Fields, vendor_id: str) -> tuple[Record, list[Record]]:
    """Return the document that a detail settles, and those of its lines that it may settle."""
    for kind, key, entry_key in _TARGETS:
        number = fields.get(key)
        if number is None:
            continue
        label = "Bill" if kind == "APBILL" else "Credit memo"
        document = context.get(kind, int(as_decimal(number)))
        if document is None or document.text("VENDORID").upper() != vendor_id.upper():
            raise refused(f"{label} {number} does not exist or is not of vendor '{vendor_id}'.")
        if document.text("STATE") in payables.UNPOSTED:
            state = document.text("STATE").lower()
            raise refused(f"{label} {number} is not posted but {state} and cannot be paid.", "Have it posted first.")
        if document.flag("ONHOLD"):
            raise refused(f"{label} {number} is on hold and cannot be paid.", "Release it first.")
        return document, _entries(context, document, fields.get(entry_key), label)
    raise missing("RECORDKEY", "AP payment detail")


def _entries(context: Context, document: Record, entry: object, label: str) -> list[Record]:
    lines = context.lines(document, payables.ITEMS[document.kind])
    if entry is None:
        return lines
    chosen = [line for line in lines if str(line.recordno) == str(entry)]
    if not chosen:
        raise refused(f"{label} {document.recordno} has no line {entry}.")
    return chosen


def _spread(
    lines: Sequence[Record], amount: Decimal, taken: dict[int, Decimal], sign: int = 1
) -> Iterator[tuple[Record, Decimal]]:
    """Spread an amount over the open amounts of lines, the first line first, and note what is taken."""
    rest = amount
    for line in lines:
        available = sign * payables.open_amount(line) - taken.get(line.recordno, ZERO)
        part = min(rest, available)
        if part > 0:
            taken[line.recordno] = taken.get(line.recordno, ZERO) + part
            rest -= part
            yield line, part
    if rest > 0:
        raise _Short(rest)


class _Short(Exception):
    """There is less open than is to be settled."""


def _amount(fields: Fields, name: str) -> Decimal:
    amount = as_decimal(fields.get(name))
    if amount < 0:
        raise refused(f"{name} is {amount}; amounts of a payment are not below zero.")
    return amount


@attrs.define
class Planner:
    """Works out details one after the other; each sees what those before it take."""

    context: Context
    vendor_id: str
    currency: str
    taken: dict[int, Decimal] = attrs.field(factory=dict[int, Decimal])

    def plan(self, fields: Fields) -> list[Detail]:
        """Return what a detail settles; a credit to apply becomes a detail per credit that is used."""
        document, lines = target_of(self.context, fields, self.vendor_id)
        if document.text("CURRENCY") != self.currency:
            raise refused(
                f"Bill {document.recordno} is in {document.text('CURRENCY')}, the payment in {self.currency}.",
                "Pay bills of one currency at a time.",
            )
        before = dict(self.taken)
        paid, discount = _amount(fields, "TRX_PAYMENTAMOUNT"), _amount(fields, "DISCOUNTTOAPPLY")
        credits_ = [credit for entry in _CREDITS if (credit := self._credit(fields, entry)) is not None]
        wanted = _amount(fields, "CREDITTOAPPLY")
        open_total = sum((payables.open_amount(line) - before.get(line.recordno, ZERO) for line in lines), ZERO)
        used = sum((amount for _, _, amount in credits_), ZERO) + wanted
        if not discount:
            discount = self._term_discount(document, fields, paid, open_total - used)
        if paid + discount + used > open_total:
            raise self._too_much(document, paid + discount + used, open_total)
        try:
            details = [self._detail(fields, lines, paid, discount, credits_)]
            details += self._automatic(fields, document, lines, wanted)
        except _Short:
            raise self._too_much(document, paid + discount + used, open_total) from None
        details = [detail for detail in details if detail.parts]
        if not details:
            raise refused(f"The detail for {document.recordno} settles nothing.", "Give an amount above zero.")
        return details

    def _too_much(self, document: Record, wanted: Decimal, available: Decimal) -> FunctionFailure:
        name = "bill" if document.kind == "APBILL" else "credit memo"
        return refused(
            f"{wanted} is more than the {max(available, ZERO)} {self.currency} open on {name} {document.recordno}.",
            "Reduce the payment, the credit or the discount.",
        )

    def _detail(
        self,
        fields: Fields,
        lines: list[Record],
        paid: Decimal,
        discount: Decimal,
        credits_: list[tuple[str, list[Record], Decimal]],
    ) -> Detail:
        parts = [Part(line, money=part) for line, part in _spread(lines, paid, self.taken)]
        parts += [Part(line, discount=part) for line, part in _spread(lines, discount, self.taken)]
        shown = {name: value for name, value in fields.items() if name not in {"CREDITTOAPPLY", "DISCOUNTTOAPPLY"}}
        shown["TRX_DISCOUNTAMOUNT"] = discount or None
        for name, sources, amount in credits_:
            parts += self._crediting(lines, sources, amount)
            shown[name] = amount
        return Detail(shown, tuple(parts))

    def _crediting(self, lines: list[Record], sources: list[Record], amount: Decimal) -> Iterator[Part]:
        """Settle lines with credit, taking it from the lines of its source one after the other."""
        for source, available in list(_spread(sources, amount, self.taken, -1)):
            for line, part in _spread(lines, available, self.taken):
                yield Part(line, credit=part, source=source)

    def _credit(
        self, fields: Fields, entry: tuple[str, str, str, str, str]
    ) -> tuple[str, list[Record], Decimal] | None:
        kind, key, entry_key, amount_name, _ = entry
        number, amount = fields.get(key), _amount(fields, amount_name)
        if number is None:
            return None
        label = "Adjustment" if kind == "APADJUSTMENT" else "Bill"
        document = self.context.get(kind, int(as_decimal(number)))
        if document is None or document.text("VENDORID").upper() != self.vendor_id.upper():
            raise refused(f"{label} {number} does not exist or is not of vendor '{self.vendor_id}'.")
        if document.text("CURRENCY") != self.currency or document.text("STATE") in payables.UNPOSTED:
            raise refused(f"{label} {number} cannot be applied: it is not posted or in another currency.")
        sources = _entries(self.context, document, fields.get(entry_key), label)
        available = sum((self._left(source) for source in sources), ZERO)
        if amount == 0 or amount > available:
            raise refused(
                f"{amount} {self.currency} of {label.lower()} {number} cannot be applied; {available} is available.",
                f"Give {amount_name} above zero and not above what is available.",
            )
        return amount_name, sources, amount

    def _left(self, source: Record) -> Decimal:
        """Return what of a credit is neither used nor spoken for."""
        return max(-payables.open_amount(source) - self.taken.get(source.recordno, ZERO), ZERO)

    def _automatic(self, fields: Fields, document: Record, lines: list[Record], wanted: Decimal) -> Iterator[Detail]:
        """Apply the vendor's credits, the oldest first, until what is wanted is reached."""
        rest = wanted
        if not rest:
            return
        adjustments = [
            adjustment
            for adjustment in self.context.store.select("APADJUSTMENT", VENDORID=document.text("VENDORID"))
            if adjustment.text("STATE") not in payables.UNPOSTED
            and adjustment.text("CURRENCY") == self.currency
            and adjustment.text("BASECURR") == document.text("BASECURR")
        ]
        adjustments.sort(key=lambda record: (record.date("WHENCREATED") or datetime.date.min, record.recordno))
        for adjustment in adjustments:
            sources = self.context.lines(adjustment, "APADJUSTMENTITEM")
            amount = min(rest, sum((self._left(source) for source in sources), ZERO))
            if amount <= 0:
                continue
            rest -= amount
            shown: Fields = {
                name: fields[name]
                for name in ("RECORDKEY", "ENTRYKEY", "POSADJKEY", "POSADJENTRYKEY")
                if name in fields
            }
            shown.update(ADJUSTMENTKEY=adjustment.recordno, TRX_ADJUSTMENTAMOUNT=amount)
            yield Detail(shown, tuple(self._crediting(lines, sources, amount)))
        if rest > 0:
            raise refused(
                f"{wanted} {self.currency} of credit is wanted; "
                f"vendor '{self.vendor_id}' has {wanted - rest} available.",
                "Reduce CREDITTOAPPLY.",
            )

    def _term_discount(self, document: Record, fields: Fields, paid: Decimal, open_total: Decimal) -> Decimal:
        """Return the discount of a bill's term: granted until its day, if the rest is paid in full."""
        date = as_date(fields.get("DISCOUNTDATE"))
        until = document.date("WHENDISCOUNT")
        offered = as_decimal(document.fields.get("#DISCOUNT"))
        if date is None or until is None or date > until or not offered:
            return ZERO
        return offered if paid + offered == open_total else ZERO


@attrs.frozen
class Bank:
    """The account that a payment comes from."""

    record: Record
    account: str
    location: str
    currency: str
    base: str


def bank_of(context: Context, name: str) -> Bank:
    """Return a bank or card account that may pay."""
    for kind in BANKS:
        record = context.named(kind, name)
        if record is None:
            continue
        if record.text("STATUS") == "inactive":
            break
        account = record.text("GLACCOUNTNO") or ledger.system_account(context, "payables")
        location = record.text("LOCATIONID")
        base = base_currency(context, location)
        return Bank(record, account, location, record.text("CURRENCY") or base, base)
    raise invalid_reference("Financial entity", name)


def payment_rate(context: Context, bank: Bank, currency: str, header: Fields, date: datetime.date) -> Rate:
    """Return the rate from the payment's currency to the bank's base currency."""
    return header_rate(context, header, currency, bank.base, date)


def reserve(context: Context, details: Sequence[Detail], sign: int) -> None:
    """Select what details settle, or with -1 give it free again."""
    for part in (part for detail in details for part in detail.parts):
        payables.select(context, part.line, sign * part.total)
        if part.source is not None:
            payables.select(context, part.source, -sign * part.credit)
    _refresh(context, details, "selected" if sign > 0 else "")


def _documents(context: Context, details: Sequence[Detail]) -> list[Record]:
    found: dict[int, Record] = {}
    for part in (part for detail in details for part in detail.parts):
        for line in (part.line, part.source):
            document = None if line is None else context.parent(line)
            if document is not None:
                found[document.recordno] = document
    return list(found.values())


def _refresh(context: Context, details: Sequence[Detail], workflow: str) -> None:
    for document in _documents(context, details):
        payables.refresh(context, document, workflow=workflow)


@attrs.define
class _Settlement:
    """The settling of one payment: what it posts to the accrual and to the cash book."""

    context: Context
    bank: Bank | None
    rate: Rate | None
    date: datetime.date
    accrual: list[Group] = attrs.field(factory=list[Group])
    cash: list[Group] = attrs.field(factory=list[Group])
    base_paid: Decimal = ZERO

    def settle(self, part: Part) -> None:
        document = self.context.parent(part.line)
        assert document is not None
        relieved = payables.settle(self.context, part.line, part.total, self.date)
        gain = ledger.system_account(self.context, "exchange gains")
        legs = [Leg(part.line.text("OFFSETGLACCOUNTNO"), relieved, part.total)]
        if part.source is not None:
            used = payables.settle(self.context, part.source, -part.credit, self.date)
            legs.append(Leg(part.source.text("OFFSETGLACCOUNTNO"), used, -part.credit))
            self._cash_credit(part, document)
        if part.discount:
            legs.append(Leg(ledger.system_account(self.context, "discounts taken"), -relieved, -part.discount))
        if part.money:
            legs += self._pay(part, document)
        rest = -sum((leg.amount for leg in legs), ZERO)
        if rest:
            legs.append(Leg(gain, rest, ZERO))
        if part.source is None or rest or legs[0].account != legs[1].account:
            self._group(self.accrual, document, part.line, legs)

    def _pay(self, part: Part, document: Record) -> list[Leg]:
        assert self.bank is not None
        assert self.rate is not None
        paid = self.rate.convert(part.money, self.bank.base)
        self.base_paid += paid
        expense = Leg(part.line.text("ACCOUNTNO"), paid, part.money)
        account = self._across(part, document, paid, self.accrual)
        cash_account = self._across(part, document, paid, self.cash)
        self._group(self.cash, document, part.line, [expense, Leg(cash_account, -paid, -part.money)])
        return [Leg(account, -paid, -part.money)]

    def _across(self, part: Part, document: Record, paid: Decimal, groups: list[Group]) -> str:
        """Return the account that the money comes from; a bank of another entity is owed by the line's entity."""
        assert self.bank is not None
        own = entity_of(self.context, part.line.text("LOCATIONID"))
        paying = entity_of(self.context, self.bank.location)
        if own is None or paying is None or own is paying:
            return self.bank.account
        dimensions = {**payables.posting_dimensions(document, part.line), "LOCATION": self.bank.location}
        due_from = ledger.system_account(self.context, "due from entities")
        legs = (Leg(due_from, paid, part.money), Leg(self.bank.account, -paid, -part.money))
        groups.append(Group(legs, dimensions, self.bank.base, part.line.text("CURRENCY")))
        return ledger.system_account(self.context, "due to entities")

    def _cash_credit(self, part: Part, document: Record) -> None:
        """In the cash book a credit moves what was spent from the account of the credit to the account of the bill."""
        assert part.source is not None
        if part.source.text("ACCOUNTNO") == part.line.text("ACCOUNTNO"):
            return
        amount = money(part.credit * part.line.number("EXCHANGE_RATE"), part.line.text("BASECURR"))
        legs = [
            Leg(part.line.text("ACCOUNTNO"), amount, part.credit),
            Leg(part.source.text("ACCOUNTNO"), -amount, -part.credit),
        ]
        self._group(self.cash, document, part.line, legs)

    def _group(self, groups: list[Group], document: Record, line: Record, legs: Sequence[Leg]) -> None:
        groups.append(
            Group(
                tuple(legs),
                payables.posting_dimensions(document, line),
                line.text("BASECURR"),
                line.text("CURRENCY"),
                description=line.text("ENTRYDESCRIPTION"),
                rate=None if self.rate is None else self.rate.value,
            )
        )


def settle(
    context: Context, payment: Record, details: Sequence[Detail], bank: Bank | None, exchange: Rate | None
) -> Decimal:
    """Settle what the details of a payment name and post it; return what was paid in base currency."""
    date = payment.date("WHENCREATED") or context.today
    settlement = _Settlement(context, bank, exchange, date)
    for part in (part for detail in details for part in detail.parts):
        settlement.settle(part)
    for journal, groups in (("CDJ", settlement.accrual), ("CDJC", settlement.cash)):
        if groups:
            ledger.post(
                context,
                Posting(
                    journal=journal,
                    date=date,
                    title=f"AP payment {payment.recordno}, {payment.text('VENDORNAME')}",
                    module="3.AP",
                    groups=groups,
                    reference=payment.text("DOCNUMBER"),
                    source=(payment.kind, payment.recordno),
                ),
            )
    _refresh(context, details, "paid")
    return settlement.base_paid
