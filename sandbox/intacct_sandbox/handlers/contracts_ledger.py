"""What contracts post: receivables, deferred and recognized revenue and expense always follow from what was done.

For every contract line and book the balances of its accounts are a function of three amounts: what it sells, what of it
is billed and what is recognized. A step posts the difference between the balances after it and those before it, so
that taking a step back leads to exactly the balances from before. Recognized revenue counts as billed first.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import Decimal
from typing import Final

import attrs

from intacct_sandbox import ledger
from intacct_sandbox.context import Context
from intacct_sandbox.ledger import Group, Leg, Posting, dimensions_of, system_account
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO

from .contracts_kinds import BILLING, EXPENSE, EXPENSE2, EXPENSE_LINE, LINE, REVENUE, REVENUE2, Kind
from .contracts_schedules import amounts_of, contract_of, posted_sum

MODULE: Final = "CN"
ON_BOOKS: Final = "#ONBOOKS"
"""Hidden field of a contract line or expense: whether what it sells or costs is posted."""

_ROLES: Final = {
    "receivables": ("receivables",),
    "unbilled receivables": ("unbilled receivables",),
    "deferred revenue, billed": ("deferred revenue",),
    "deferred revenue, unbilled": ("deferred revenue, unbilled", "deferred revenue"),
    "contract revenue, billed": ("contract revenue",),
    "contract revenue, unbilled": ("contract revenue, unbilled", "contract revenue"),
    "accrued expense": ("accrued expense",),
    "deferred expense": ("deferred expense",),
    "contract expense": ("contract expense",),
}
"""Accounts by role; a role that the company has no account of its own for shares the next one's."""

Balances = dict[str, Decimal]


@attrs.frozen
class Position:
    """Where a contract line stands in one book."""

    total: Decimal
    billed: Decimal
    recognized: Decimal

    def balances(self) -> Balances:
        """Return the balances by role, debits above zero."""
        nearer = min if self.total >= 0 else max
        revenue_billed = nearer(self.recognized, self.billed)
        revenue_unbilled = self.recognized - revenue_billed
        return {
            "receivables": self.billed,
            "unbilled receivables": self.total - self.billed,
            "deferred revenue, billed": revenue_billed - self.billed,
            "deferred revenue, unbilled": self.billed - self.total + revenue_unbilled,
            "contract revenue, billed": -revenue_billed,
            "contract revenue, unbilled": -revenue_unbilled,
        }


def expense_balances(total: Decimal, recognized: Decimal) -> Balances:
    """Return the balances of a contract expense by role, debits above zero."""
    return {"accrued expense": -total, "deferred expense": total - recognized, "contract expense": recognized}


@attrs.frozen
class _Standing:
    """Balances by journal kind, in the transaction's and in the base currency."""

    transaction: dict[Kind, Balances]
    base: dict[Kind, Balances]


def _books(owner: Record) -> tuple[Kind, ...]:
    """Return the kinds of schedules in whose journals a contract line or expense is kept."""
    first, second = (EXPENSE, EXPENSE2) if owner.kind == EXPENSE_LINE else (REVENUE, REVENUE2)
    return (first, second) if owner.text(second.template) else (first,)


def _balances(context: Context, owner: Record, kind: Kind, total: Decimal, field: str) -> Balances:
    recognized = posted_sum(context, owner, kind, field)
    if owner.kind == EXPENSE_LINE:
        return expense_balances(total, recognized if owner.text(kind.template) else total)
    return Position(total, posted_sum(context, owner, BILLING, field), recognized).balances()


def _standing(context: Context, owner: Record) -> _Standing:
    amount, base_amount = amounts_of(owner) if owner.flag(ON_BOOKS) else (ZERO, ZERO)
    return _Standing(
        {kind: _balances(context, owner, kind, amount, "AMOUNT") for kind in _books(owner)},
        {kind: _balances(context, owner, kind, base_amount, "BASEAMOUNT") for kind in _books(owner)},
    )


def step(
    context: Context,
    owner: Record,
    date: datetime.date,
    title: str,
    change: Callable[[], None],
    *,
    billing: bool = False,
) -> list[Record]:
    """Carry out a step on a contract line or expense and post what it does; return the journal entries."""
    before = _standing(context, owner)
    change()
    after = _standing(context, owner)
    batches: list[Record] = []
    for kind in after.base:
        legs = _legs(context, before, after, kind)
        if legs:
            journal = BILLING if billing and kind is REVENUE else kind
            batches.append(_post(context, owner, journal.journal_of(context, owner), date, title, legs))
    return batches


def _legs(context: Context, before: _Standing, after: _Standing, kind: Kind) -> tuple[Leg, ...]:
    amounts: dict[str, list[Decimal]] = {}
    for role, balance in after.base[kind].items():
        moved = balance - before.base[kind][role]
        trx_moved = after.transaction[kind][role] - before.transaction[kind][role]
        if moved or trx_moved:
            sums = amounts.setdefault(account_of(context, role), [ZERO, ZERO])
            sums[0] += moved
            sums[1] += trx_moved
    return tuple(
        Leg(account, moved, trx_moved) for account, (moved, trx_moved) in amounts.items() if moved or trx_moved
    )


def account_of(context: Context, role: str) -> str:
    """Return the number of the account for a role of contracts."""
    *preferred, last = _ROLES[role]
    for name in preferred:
        number = context.store.setting(f"account:{name}")
        if number:
            return number
    return system_account(context, last)


def _post(
    context: Context, owner: Record, journal: str, date: datetime.date, title: str, legs: tuple[Leg, ...]
) -> Record:
    contract = contract_of(context, owner)
    group = Group(
        legs,
        dimensions_of(owner.fields, CONTRACTID=contract.text("CONTRACTID"), CUSTOMERID=contract.text("CUSTOMERID")),
        contract.text("BASECURR"),
        contract.text("CURRENCY"),
        title,
        owner.number("EXCHANGE_RATE") or None,
    )
    return ledger.post(
        context,
        Posting(journal, date, title, MODULE, [group], contract.text("CONTRACTID"), (owner.kind, owner.recordno)),
    )


def mark_reversed(context: Context, keys: list[int], opposites: list[Record], date: datetime.date) -> None:
    """Note on journal entries that others took them back, and on those what they took back."""
    for key, opposite in zip(keys, opposites, strict=False):
        batch = context.store.get("GLBATCH", key)
        if batch is not None:
            context.change(opposite, {"REVERSEDKEY": batch.recordno, "REVERSEDFROM": batch.text("BATCH_TITLE")})
            context.change(batch, {"REVERSED": date, "STATE": "Reversed"}, workflow="reversed")


def put_on_books(context: Context, owner: Record, date: datetime.date) -> None:
    """Post what a contract line sells or an expense costs."""
    label = context.type(owner.kind).label
    step(
        context,
        owner,
        date,
        f"{label} {owner.text('CONTRACTID')} {owner.text('LINENO')}".strip(),
        lambda: context.store.update(owner, {ON_BOOKS: True}),
    )


def take_off_books(context: Context, owner: Record, date: datetime.date) -> None:
    """Take back what `put_on_books` posted."""
    label = context.type(owner.kind).label
    title = f"{label} {owner.text('CONTRACTID')} {owner.text('LINENO')} taken back"
    step(context, owner, date, title, lambda: context.store.update(owner, {ON_BOOKS: None}))


def summarize(context: Context, contract: Record) -> None:
    """Tell in a contract what its lines sell and what of it is billed."""
    lines = context.store.select(LINE, CONTRACTKEY=contract.recordno)
    context.change(
        contract,
        {
            "SUMMARYTOTAL": sum((line.number("TOTALFLATAMOUNT") for line in lines if line.flag(ON_BOOKS)), ZERO),
            "SUMMARYBILLED": sum((posted_sum(context, line, BILLING, "AMOUNT") for line in lines), ZERO),
        },
    )


def open_date(context: Context, date: datetime.date) -> datetime.date:
    """Return a date, or the first one that is open for postings if it lies in closed books."""
    closed = context.store.setting("books_closed_through")
    if not closed:
        return date
    return max(date, datetime.date.fromisoformat(closed) + datetime.timedelta(days=1))
