"""Double entry: postings that always balance, and the balances that come of them.

Whatever touches the ledger posts groups of lines. A group balances by itself and its lines carry the same dimensions,
so that balances add up to zero under any filter by dimension.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Final

import attrs

from .catalog import PARENT
from .context import Context
from .currency import entity_of
from .errors import invalid_reference, refused
from .store import Record
from .values import ZERO, Fields, Value

ACCRUAL: Final = "ACCRUAL"
DIMENSIONS: Final = (
    "LOCATION",
    "DEPARTMENT",
    "CUSTOMERID",
    "VENDORID",
    "EMPLOYEEID",
    "ITEMID",
    "PROJECTID",
    "CLASSID",
    "CONTRACTID",
    "WAREHOUSEID",
)
"""Fields of GLENTRY that hold a dimension."""


@attrs.frozen
class Leg:
    """One line of a group: what is posted to an account, debits above zero and credits below."""

    account: str
    amount: Decimal
    trx_amount: Decimal | None = None
    """The amount in the transaction's currency; None where it is the base currency's."""


@attrs.frozen
class Group:
    """Lines that balance and share their dimensions."""

    legs: tuple[Leg, ...]
    dimensions: Mapping[str, str]
    base_currency: str
    currency: str = ""
    description: str = ""
    rate: Decimal | None = None


@attrs.frozen
class Posting:
    """A journal entry to be."""

    journal: str
    date: datetime.date
    title: str
    module: str
    groups: Sequence[Group]
    reference: str = ""
    source: tuple[str, int] | None = None
    """Object and record number of the document posted."""


def dimensions_of(record: Mapping[str, Value], **override: str) -> dict[str, str]:
    """Return the dimensions that a line of a document carries, under their names in the ledger."""
    names = {"LOCATION": "LOCATIONID", "DEPARTMENT": "DEPARTMENTID"}
    found: dict[str, str] = {}
    for dimension in DIMENSIONS:
        value = record.get(names.get(dimension, dimension))
        if value is not None and value != "":
            found[dimension] = str(value)
    found.update({name: value for name, value in override.items() if value})
    return found


def account(context: Context, number: str, label: str = "GL account") -> Record:
    """Return an account that may be posted to; raise the failure of one that may not."""
    record = context.store.find("GLACCOUNT", ACCOUNTNO=number)
    if record is None or record.text("STATUS") == "inactive":
        raise invalid_reference(label, number)
    return record


def system_account(context: Context, role: str) -> str:
    """Return the number of the account that the company's configuration names for a role."""
    number = context.store.setting(f"account:{role}")
    if number is None:
        raise refused(f"The company's configuration names no account for {role}.")
    return number


def check_open(context: Context, date: datetime.date) -> None:
    """Raise the failure of a posting to a day on which the books are closed."""
    closed = context.store.setting("books_closed_through")
    if closed and date <= datetime.date.fromisoformat(closed):
        raise refused(
            f"The books are closed through {datetime.date.fromisoformat(closed):%m/%d/%Y}.", "Use a later posting date."
        )


def post(context: Context, posting: Posting) -> Record:
    """Write a journal entry of balanced groups."""
    journal = context.store.find("GLJOURNAL", SYMBOL=posting.journal)
    if journal is None:
        raise invalid_reference("Journal", posting.journal)
    check_open(context, posting.date)
    batch = context.create("GLBATCH", _header(context, posting, journal))
    line_no = 0
    for group in posting.groups:
        total = sum((leg.amount for leg in group.legs), ZERO)
        if total != 0:
            raise refused(f"The posting '{posting.title}' does not balance by {total} {group.base_currency}.")
        for leg in group.legs:
            if leg.amount == 0 and not leg.trx_amount:
                continue
            line_no += 1
            context.create("GLENTRY", _entry(context, posting, group, leg, line_no), parent=batch)
    if posting.source is not None:
        context.store.update(batch, {"#SOURCE": list(posting.source)})
    return batch


def reverse(
    context: Context,
    document: tuple[str, int],
    date: datetime.date,
    description: str = "",
    *,
    source: tuple[str, int] | None = None,
) -> list[Record]:
    """Take back on a day what a document posted: every entry again, debits as credits; both entries stay."""
    check_open(context, date)
    found: list[Record] = []
    wanted: list[Value] = list(document)
    for batch in context.store.select("GLBATCH", lambda record: record.fields.get("#SOURCE") == wanted):
        if batch.text("STATE") == "Reversed":
            continue
        title = f"Reversal: {batch.text('BATCH_TITLE')}"
        fields: Fields = {name: value for name, value in batch.fields.items() if name not in {"RECORDNO", "#SOURCE"}}
        fields.update(
            BATCHNO=context.store.next_number(f"GLBATCH:{batch.text('JOURNAL')}"),
            BATCH_TITLE=title,
            BATCH_DATE=date,
        )
        reversal = context.create("GLBATCH", fields)
        for entry in context.lines(batch, "GLENTRY"):
            line: Fields = {name: value for name, value in entry.fields.items() if name not in {"RECORDNO", PARENT}}
            line.update(
                TR_TYPE=-(entry.integer("TR_TYPE") or 1),
                TRX_AMOUNT=entry.number("TRX_AMOUNT"),
                ENTRY_DATE=date,
                BATCH_DATE=date,
                BATCHTITLE=title,
                DESCRIPTION=description or entry.fields.get("DESCRIPTION"),
            )
            context.create("GLENTRY", line, parent=reversal)
        context.store.update(reversal, {"#SOURCE": list(source or document), "STATE": "Posted"})
        context.change(batch, {"STATE": "Reversed"})
        found.append(reversal)
    return found


def _header(context: Context, posting: Posting, journal: Record) -> Fields:
    entities = {group.dimensions.get("LOCATION", "") for group in posting.groups}
    location = next(iter(entities)) if len(entities) == 1 else ""
    entity = entity_of(context, location) if location else None
    return {
        "BATCHNO": context.store.next_number(f"GLBATCH:{posting.journal}"),
        "BATCH_TITLE": posting.title,
        "BALANCE": ZERO,
        "JOURNAL": posting.journal,
        "BATCH_DATE": posting.date,
        "MODULE": posting.module,
        "REFERENCENO": posting.reference or None,
        "STATE": "Posted",
        "USERKEY": context.session.user.recordno,
        "BASELOCATION_NO": None if entity is None else entity.text("LOCATIONID"),
        "#BOOK": journal.text("BOOKID") or ACCRUAL,
    }


def _entry(context: Context, posting: Posting, group: Group, leg: Leg, line_no: int) -> Fields:
    known = account(context, leg.account)
    sign = 1 if leg.amount > 0 or (leg.amount == 0 and (leg.trx_amount or 0) > 0) else -1
    trx_amount = leg.amount if leg.trx_amount is None else leg.trx_amount
    return {
        "LINE_NO": line_no,
        "TR_TYPE": sign,
        "ENTRY_DATE": posting.date,
        "BATCH_DATE": posting.date,
        "BATCHTITLE": posting.title,
        "AMOUNT": abs(leg.amount),
        "TRX_AMOUNT": sign * trx_amount,
        "ACCOUNTNO": known.text("ACCOUNTNO"),
        "ACCOUNTKEY": known.recordno,
        "ACCOUNTTITLE": known.text("TITLE"),
        "DESCRIPTION": group.description or None,
        "DOCUMENT": posting.reference or None,
        "BASECURR": group.base_currency,
        "CURRENCY": group.currency or group.base_currency,
        "EXCHANGE_RATE": group.rate,
        "STATE": "Posted",
        **group.dimensions,
    }


@attrs.define
class Balance:
    """An account over a period, debits above zero."""

    account: str
    currency: str
    key: tuple[str, ...] = ()
    """Values of the dimensions by which balances are told apart."""
    start: Decimal = ZERO
    debits: Decimal = ZERO
    credits: Decimal = ZERO
    adj_debits: Decimal = ZERO
    adj_credits: Decimal = ZERO

    @property
    def end(self) -> Decimal:
        return self.start + self.debits - self.credits + self.adj_debits - self.adj_credits

    @property
    def idle(self) -> bool:
        """Whether nothing is to be said about it."""
        return not (self.start or self.debits or self.credits or self.adj_debits or self.adj_credits)


def fiscal_year_start(context: Context, date: datetime.date) -> datetime.date:
    """Return the first day of the fiscal year that a date lies in."""
    month = int(context.store.setting("first_fiscal_month") or "1")
    return datetime.date(date.year if date.month >= month else date.year - 1, month, 1)


def balances(
    context: Context,
    start: datetime.date,
    end: datetime.date,
    *,
    book: str = ACCRUAL,
    adjusting: Iterable[str] = (),
    include_book: bool = True,
    wanted: Callable[[Record], bool] | None = None,
    by: Sequence[str] = (),
) -> list[Balance]:
    """Compute the balances of a reporting book and its adjusting books from the postings.

    Income of earlier fiscal years counts as closed to the account that the income accounts close to.
    """
    books: set[str] = {book} if include_book else set()
    extra = set(adjusting)
    year = fiscal_year_start(context, start)
    accounts = {record.text("ACCOUNTNO"): record for record in context.store.table("GLACCOUNT").values()}
    batches = context.store.table("GLBATCH")
    found: dict[tuple[str, str, tuple[str, ...]], Balance] = {}
    for entry in context.store.table("GLENTRY").values():
        batch = batches.get(entry.integer("BATCHNO") or 0)
        date = entry.date("ENTRY_DATE")
        if batch is None or date is None or date > end or (wanted is not None and not wanted(entry)):
            continue
        entry_book = batch.text("#BOOK")
        if (entry_book not in books and entry_book not in extra) or batch.text("STATE") not in {"Posted", "Reversed"}:
            continue
        number = _effective_account(accounts, entry.text("ACCOUNTNO"), date, year)
        key = (number, entry.text("BASECURR"), tuple(entry.text(name) for name in by))
        balance = found.get(key)
        if balance is None:
            balance = found[key] = Balance(*key)
        _count(balance, entry, before=date < start, adjusting=entry_book in extra)
    return [found[key] for key in sorted(found)]


def _effective_account(accounts: Mapping[str, Record], number: str, date: datetime.date, year: datetime.date) -> str:
    known = accounts.get(number)
    if date < year and known is not None and known.text("ACCOUNTTYPE") == "incomestatement":
        return known.text("CLOSINGACCOUNTNO") or number
    return number


def _count(balance: Balance, entry: Record, *, before: bool, adjusting: bool) -> None:
    amount = entry.number("AMOUNT")
    debit = entry.integer("TR_TYPE") == 1
    if before:
        balance.start += amount if debit else -amount
    elif adjusting and debit:
        balance.adj_debits += amount
    elif adjusting:
        balance.adj_credits += amount
    elif debit:
        balance.debits += amount
    else:
        balance.credits += amount
