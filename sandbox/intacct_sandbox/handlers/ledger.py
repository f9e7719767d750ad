"""The general ledger: journal entries, trial balance and account balances."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Final

from intacct_sandbox import ledger
from intacct_sandbox.context import Context
from intacct_sandbox.currency import base_currency, entity_of
from intacct_sandbox.envelope import element, tag
from intacct_sandbox.errors import invalid_reference, invalid_value, missing, refused
from intacct_sandbox.ledger import ACCRUAL, Balance
from intacct_sandbox.params import Params
from intacct_sandbox.payables import named_dimensions
from intacct_sandbox.replies import Data, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Fields, as_date, as_decimal, money, wire_text
from intacct_sandbox.writing import Draft

from .registry import Behaviour, Computed, behaviour, function

_FILTERS: Final = {
    "locationid": ("LOCATION", "LOCATION", "PARENTID"),
    "departmentid": ("DEPARTMENT", "DEPARTMENT", "PARENTID"),
    "projectid": ("PROJECTID", "PROJECT", "PARENTID"),
    "customerid": ("CUSTOMERID", "CUSTOMER", "PARENTID"),
    "vendorid": ("VENDORID", "VENDOR", "PARENTID"),
    "employeeid": ("EMPLOYEEID", "EMPLOYEE", "PARENTID"),
    "itemid": ("ITEMID", "ITEM", "PARENTID"),
    "classid": ("CLASSID", "CLASS", "PARENTID"),
    "contractid": ("CONTRACTID", "CONTRACT", "PARENTID"),
    "warehouseid": ("WAREHOUSEID", "WAREHOUSE", "PARENTID"),
}
"""Per filter of the balance functions: field of the entry, object, field that names the record above."""
_SUBS: Final = {"locationid": "loc_subs", "departmentid": "dept_subs"}
_TYPES: Final = {
    "projecttypeid": ("PROJECTID", "PROJECT", "PROJECTTYPE"),
    "customertypeid": ("CUSTOMERID", "CUSTOMER", "CUSTTYPE"),
    "vendortypeid": ("VENDORID", "VENDOR", "VENDTYPE"),
    "employeetypeid": ("EMPLOYEEID", "EMPLOYEE", "EMPLOYEETYPE"),
    "productlineid": ("ITEMID", "ITEM", "PRODUCTLINEID"),
}
"""Filters by a type or line of the dimension's record."""

Test = Callable[[Record], bool]


def period_of(context: Context, fn: Params) -> tuple[datetime.date, datetime.date]:
    name = fn.text("reportingperiodname")
    if name:
        period = context.named("REPORTINGPERIOD", name)
        start = None if period is None else period.date("START_DATE")
        end = None if period is None else period.date("END_DATE")
        if start is None or end is None:
            raise invalid_reference("Reporting period", name)
        return start, end
    start, end = fn.date("startdate"), fn.date("enddate")
    if start is None or end is None:
        raise missing("reportingperiodname", fn.tag)
    if end < start:
        raise refused(f"The period ends on {end:%m/%d/%Y}, before it starts on {start:%m/%d/%Y}.")
    return start, end


def _below(context: Context, kind: str, name: str, parent: str) -> set[str]:
    """Return a record's id and those of all below it."""
    key = context.type(kind).name_key
    found = {name}
    while True:
        more = {
            record.text(key)
            for record in context.store.table(kind).values()
            if record.text(parent) in found and record.text(key) not in found
        }
        if not more:
            return found
        found |= more


def _tests(context: Context, fn: Params) -> list[Test]:
    tests: list[Test] = []
    for name, (field, kind, parent) in _FILTERS.items():
        given = fn.text(name)
        if not given:
            continue
        record = context.named(kind, given)
        if record is None:
            raise invalid_reference(kind.capitalize(), given)
        identity = record.text(context.type(kind).name_key)
        subs = fn.flag(_SUBS.get(name, f"{name}_subs"))
        everything = subs is not False if name in _SUBS else bool(subs)
        wanted = _below(context, kind, identity, parent) if everything else {identity}
        tests.append(_one_of(field, wanted))
    for name, (field, kind, type_field) in _TYPES.items():
        given = fn.text(name)
        if given:
            key = context.type(kind).name_key
            members = {record.text(key) for record in context.store.having(kind, type_field, given)}
            tests.append(_one_of(field, members))
    session = context.session.location
    if session is not None:
        tests.append(_one_of("LOCATION", _below(context, "LOCATION", session.text("LOCATIONID"), "PARENTID")))
    return tests


def _one_of(field: str, wanted: set[str]) -> Test:
    return lambda entry: entry.text(field) in wanted


def _balances(context: Context, fn: Params, by: Sequence[str] = ()) -> list[Balance]:
    start, end = period_of(context, fn)
    book = fn.text("reportingbook") or ACCRUAL
    adjusting = [name for name in fn.texts("adjbooks") if name]
    for name in (book, *adjusting):
        if context.named("GLBOOK", name) is None:
            raise invalid_reference("Reporting book", name)
    tests = _tests(context, fn)
    found = ledger.balances(
        context,
        start,
        end,
        book=book,
        adjusting=adjusting,
        include_book=fn.flag("includereportingbook") is not False,
        wanted=lambda entry: all(test(entry) for test in tests),
        by=by,
    )
    currencies = {balance.currency for balance in found if not balance.idle}
    if len(currencies) > 1:
        raise refused(
            f"The balances are kept in {', '.join(sorted(currencies))}, which do not add up.",
            "Ask in an entity, or for a location of one.",
        )
    return found


def _with_idle(context: Context, fn: Params, found: list[Balance], by: Sequence[str], wanted: Test) -> list[Balance]:
    """Leave out accounts without any balance or movement, or with showzerobalances add all that there are."""
    if not fn.flag("showzerobalances"):
        return [balance for balance in found if not balance.idle]
    currency = found[0].currency if found else base_currency(context, fn.text("locationid"))
    known = {balance.account for balance in found}
    blank = ("",) * len(by)
    more = [
        Balance(account.text("ACCOUNTNO"), currency, blank)
        for account in context.store.table("GLACCOUNT").values()
        if account.text("ACCOUNTNO") not in known and wanted(account)
    ]
    return sorted([*found, *more], key=lambda balance: (balance.account, balance.key))


@function("get_trialbalance")
def get_trialbalance(context: Context, fn: Params) -> Reply:
    """List the balances of all accounts for a period, a reporting book and dimensions."""
    by = [name for name, flag in (("DEPARTMENT", "showdeptdetail"), ("LOCATION", "showlocdetail")) if fn.flag(flag)]
    found = _with_idle(context, fn, _balances(context, fn, by), by, lambda account: True)
    items = [_trial_balance(balance, by, adjusted=fn.has("adjbooks")) for balance in found]
    return Data(items)


def _trial_balance(balance: Balance, by: Sequence[str], *, adjusted: bool) -> str:
    detail = dict(zip(by, balance.key, strict=True))
    content = (
        tag("glaccountno", balance.account)
        + tag("startbalance", wire_text(balance.start))
        + tag("debits", wire_text(balance.debits))
        + tag("credits", wire_text(balance.credits))
        + tag("endbalance", wire_text(balance.end))
    )
    if "DEPARTMENT" in detail:
        content += tag("departmentid", detail["DEPARTMENT"])
    if "LOCATION" in detail:
        content += tag("locationid", detail["LOCATION"])
    if adjusted:
        content += tag("adjdebits", wire_text(balance.adj_debits)) + tag("adjcredits", wire_text(balance.adj_credits))
    return element("trialbalance", content)


def _account_test(context: Context, fn: Params) -> Test:
    number, group = fn.text("glaccountno"), fn.text("accountgroupname")
    first, last = fn.text("startaccountno"), fn.text("endaccountno")
    if number:
        wanted = ledger.account(context, number).text("ACCOUNTNO")
        return lambda account: account.text("ACCOUNTNO") == wanted
    if group:
        known = context.named("GLACCTGRP", group) or context.store.find("GLACCTGRP", NAME=group)
        if known is None:
            raise invalid_reference("Account group", group)
        low, high = known.text("RANGEFROM"), known.text("RANGETO")
        return lambda account: low <= account.text("ACCOUNTNO") <= high
    if first or last:
        return lambda account: first <= account.text("ACCOUNTNO") and (not last or account.text("ACCOUNTNO") <= last)
    return lambda account: True


@function("get_accountbalances")
def get_accountbalances(context: Context, fn: Params) -> Reply:
    """List the balances of some accounts for a period, a reporting book and dimensions."""
    wanted = _account_test(context, fn)
    accounts = {a.text("ACCOUNTNO") for a in context.store.table("GLACCOUNT").values() if wanted(a)}
    found = [balance for balance in _balances(context, fn) if balance.account in accounts]
    book = fn.text("reportingbook") or ACCRUAL
    return Data([_account_balance(balance, book) for balance in _with_idle(context, fn, found, (), wanted)])


def _account_balance(balance: Balance, book: str, more: str = "") -> str:
    return element(
        "accountbalance",
        tag("glaccountno", balance.account)
        + tag("startbalance", wire_text(balance.start))
        + tag("debits", wire_text(balance.debits))
        + tag("credits", wire_text(balance.credits))
        + tag("adjdebits", wire_text(balance.adj_debits))
        + tag("adjcredits", wire_text(balance.adj_credits))
        + tag("endbalance", wire_text(balance.end))
        + tag("currency", balance.currency)
        + tag("reportingbook", book)
        + more,
    )


_GROUPS: Final = {
    "location": "LOCATION",
    "department": "DEPARTMENT",
    **{name[:-2].lower(): name for name in ledger.DIMENSIONS if name.endswith("ID")},
}
"""Names of the dimensions by which balances are grouped."""
_NAMED: Final = {"department": "TITLE", "employee": "PERSONALINFO.CONTACTNAME"}
"""Fields that people know a member of a dimension by, where that is not NAME."""


def _by_dimensions(context: Context, balance: Balance, names: Sequence[str]) -> str:
    content = tag("periodbalance", wire_text(balance.end - balance.start))
    for name, key in zip(names, balance.key, strict=True):
        member = context.named(name.upper(), key) if key else None
        shown = "" if member is None else member.text(_NAMED.get(name, "NAME"))
        content += tag(f"{name}id", key) + tag(f"{name}name", shown)
    return content


@function("get_accountbalancesbydimensions")
def get_accountbalancesbydimensions(context: Context, fn: Params) -> Reply:
    """List the balances of some accounts, told apart by the dimensions that are asked for."""
    names = [name.strip().lower() for name in fn.text("groupby").split(",") if name.strip()]
    for name in names:
        if name not in _GROUPS:
            raise invalid_value("groupby", name, fn.tag, ", ".join(sorted(_GROUPS)))
    wanted = _account_test(context, fn)
    accounts = {a.text("ACCOUNTNO") for a in context.store.table("GLACCOUNT").values() if wanted(a)}
    book = fn.text("reportingbook") or ACCRUAL
    quiet = not fn.flag("showzerowithactivity")
    return Data(
        [
            _account_balance(balance, book, _by_dimensions(context, balance, names))
            for balance in _balances(context, fn, [_GROUPS[name] for name in names])
            if balance.account in accounts and not balance.idle and not (quiet and not balance.end)
        ]
    )


@behaviour("GLBATCH")
class JournalEntries(Behaviour):
    """Journal entries: their lines balance in every entity, or they are not written."""

    def create(self, context: Context, draft: Draft) -> Record:
        header = dict(draft.fields)
        journal = context.store.find("GLJOURNAL", SYMBOL=str(header.get("JOURNAL") or ""))
        if journal is None:
            raise invalid_reference("Journal", str(header.get("JOURNAL") or ""))
        date = as_date(header.get("BATCH_DATE"))
        if date is None:
            raise missing("BATCH_DATE", "Journal entry")
        state = str(header.get("STATE") or "Posted")
        if state not in {"Draft", "Posted"}:
            raise invalid_value("STATE", state, "Journal entry", "'Draft' or 'Posted'")
        lines = [
            _journal_line(context, line.fields, date, state, position) for position, line in enumerate(_lines(draft), 1)
        ]
        _check_balance(context, lines)
        header.update(
            {
                "BATCHNO": context.store.next_number(f"GLBATCH:{journal.text('SYMBOL')}"),
                "JOURNAL": journal.text("SYMBOL"),
                "BALANCE": ZERO,
                "MODULE": "2.GL",
                "STATE": state,
                "USERKEY": context.session.user.recordno,
                "#BOOK": journal.text("BOOKID") or ACCRUAL,
            }
        )
        batch = context.create("GLBATCH", header)
        for line in lines:
            context.create("GLENTRY", {**line, "BATCHTITLE": batch.text("BATCH_TITLE")}, parent=batch)
        return batch

    def update(self, context: Context, record: Record, draft: Draft) -> None:
        if record.fields.get("#SOURCE") is not None:
            raise refused(f"Journal entry {record.recordno} comes from a subledger and is changed there.")
        if draft.lines:
            date = as_date(draft.fields.get("BATCH_DATE")) or record.date("BATCH_DATE") or context.today
            state = str(draft.fields.get("STATE") or record.text("STATE"))
            given = enumerate(_lines(draft), 1)
            lines = [_journal_line(context, line.fields, date, state, position) for position, line in given]
            _check_balance(context, lines)
            for known in context.lines(record, "GLENTRY"):
                context.remove(known)
            for line in lines:
                context.create("GLENTRY", {**line, "BATCHTITLE": record.text("BATCH_TITLE")}, parent=record)
        context.change(record, {name: value for name, value in draft.fields.items() if name != "RECORDNO"})

    def delete(self, context: Context, record: Record) -> None:
        if record.fields.get("#SOURCE") is not None:
            raise refused(f"Journal entry {record.recordno} comes from a subledger and is deleted there.")
        for line in context.lines(record, "GLENTRY"):
            context.remove(line)
        context.remove(record)


def _lines(draft: Draft) -> list[Draft]:
    return [line for lines in draft.lines.values() for line in lines]


def _journal_line(context: Context, given: Fields, date: datetime.date, state: str, position: int) -> Fields:
    line = dict(given)
    label = f"Journal entry line {position}"
    account = ledger.account(context, str(line.get("ACCOUNTNO") or ""))
    location = str(line.get("LOCATION") or context.session.location_id)
    if not location:
        raise missing("LOCATION", label)
    checked: Fields = {"LOCATIONID": location, "DEPARTMENTID": line.get("DEPARTMENT"), **_ids(line)}
    named_dimensions(context, checked)
    amount = line.get("TRX_AMOUNT") if line.get("TRX_AMOUNT") is not None else line.get("AMOUNT")
    if amount is None:
        raise missing("TRX_AMOUNT", label)
    kind = str(line.get("TR_TYPE") or "1")
    if kind not in {"1", "-1"}:
        raise invalid_value("TR_TYPE", kind, label, "'1' for debit or '-1' for credit")
    base = base_currency(context, location)
    currency = str(line.get("CURRENCY") or base)
    exchange = as_decimal(line.get("EXCHANGE_RATE") or Decimal(1))
    if currency != base and line.get("EXCHANGE_RATE") is None:
        raise missing("EXCHANGE_RATE", label)
    trx = as_decimal(amount)
    sign = int(kind) if trx >= 0 else -int(kind)
    line.update(
        LINE_NO=position,
        TR_TYPE=sign,
        ENTRY_DATE=date,
        BATCH_DATE=date,
        ACCOUNTNO=account.text("ACCOUNTNO"),
        ACCOUNTKEY=account.recordno,
        ACCOUNTTITLE=account.text("TITLE"),
        TRX_AMOUNT=abs(trx),
        AMOUNT=money(abs(trx) * exchange, base),
        CURRENCY=currency,
        BASECURR=base,
        LOCATION=str(checked["LOCATIONID"]),
        LOCATIONNAME=checked.get("LOCATIONNAME"),
        DEPARTMENT=checked.get("DEPARTMENTID"),
        DEPARTMENTTITLE=checked.get("DEPARTMENTNAME"),
        STATE=state,
    )
    return line


def _ids(line: Fields) -> Fields:
    return {name: line[name] for name in ledger.DIMENSIONS if name.endswith("ID") and line.get(name)}


def _check_balance(context: Context, lines: Sequence[Fields]) -> None:
    """Raise the failure of lines that do not balance, as a whole and in every entity."""
    if len(lines) < 2:
        raise refused("A journal entry has two lines or more.")
    totals: dict[str, Decimal] = {}
    for line in lines:
        entity = entity_of(context, str(line["LOCATION"]))
        key = entity.text("LOCATIONID") if entity is not None else ""
        totals[key] = totals.get(key, ZERO) + as_decimal(line["AMOUNT"]) * as_decimal(line["TR_TYPE"])
    for key, total in totals.items():
        if total:
            where = f" in entity '{key}'" if key else ""
            raise refused(f"The debits and credits do not balance{where}: the difference is {total}.")


@behaviour("GLDETAIL")
class LedgerDetail(Computed):
    """Every line of the ledger with what its journal entry and its document say."""

    def records(self, context: Context) -> list[Record]:
        batches = context.store.table("GLBATCH")
        details: list[Record] = []
        for entry in context.store.table("GLENTRY").values():
            batch = batches.get(entry.integer("BATCHNO") or 0)
            if batch is not None:
                details.append(Record("GLDETAIL", entry.recordno, _detail(entry, batch)))
        return details


def _detail(entry: Record, batch: Record) -> Fields:
    debit = entry.integer("TR_TYPE") == 1
    amount, trx = entry.number("AMOUNT"), entry.number("TRX_AMOUNT")
    return {
        **{name: value for name, value in entry.fields.items() if not name.startswith("#")},
        "RECORDNO": str(entry.recordno),
        "GLENTRYKEY": entry.recordno,
        "BATCHKEY": batch.recordno,
        "BATCH_NO": batch.integer("BATCHNO"),
        "BATCH_TITLE": batch.text("BATCH_TITLE"),
        "SYMBOL": batch.text("JOURNAL"),
        "BOOKID": batch.text("#BOOK"),
        "MODULEKEY": batch.text("MODULE"),
        "BATCH_STATE": batch.text("STATE"),
        "ENTRY_STATE": entry.text("STATE"),
        "DEPARTMENTID": entry.fields.get("DEPARTMENT"),
        "LOCATIONID": entry.fields.get("LOCATION"),
        "DEBITAMOUNT": amount if debit else ZERO,
        "CREDITAMOUNT": ZERO if debit else amount,
        "AMOUNT": amount if debit else -amount,
        "TRX_DEBITAMOUNT": trx if debit else ZERO,
        "TRX_CREDITAMOUNT": ZERO if debit else trx,
        "TRX_AMOUNT": trx if debit else -trx,
    }


@behaviour("GLACCOUNTBALANCE")
class AccountBalances(Computed):
    """Balances per account, location, department and reporting period in which something was posted."""

    def records(self, context: Context) -> list[Record]:
        found: list[Record] = []
        for period in context.store.table("REPORTINGPERIOD").values():
            start, end = period.date("START_DATE"), period.date("END_DATE")
            if start is None or end is None:
                continue
            balances = ledger.balances(context, start, end, by=("LOCATION", "DEPARTMENT"))
            for balance in balances:
                if balance.idle:
                    continue
                location, department = balance.key
                fields: Fields = {
                    "RECORDNO": len(found) + 1,
                    "BOOKID": ACCRUAL,
                    "CURRENCY": balance.currency,
                    "PERIOD": period.text("NAME"),
                    "OPENBAL": balance.start,
                    "FORBAL": balance.start,
                    "TOTDEBIT": balance.debits,
                    "TOTCREDIT": balance.credits,
                    "TOTADJDEBIT": balance.adj_debits,
                    "TOTADJCREDIT": balance.adj_credits,
                    "ENDBAL": balance.end,
                    "ACCOUNTNO": balance.account,
                    "LOCATIONID": location or None,
                    "DEPARTMENTID": department or None,
                }
                found.append(Record("GLACCOUNTBALANCE", len(found) + 1, fields))
        return found
