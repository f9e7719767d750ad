"""What every company has: sender, users, entities, journals, books and the accounts that postings need."""

from __future__ import annotations

import calendar
import datetime
from decimal import Decimal
from typing import Final

import attrs

from intacct_sandbox.context import Context
from intacct_sandbox.currency import DEFAULT_TYPE
from intacct_sandbox.gateway import Gateway
from intacct_sandbox.values import Fields, Value

from .writer import add, system_context


@attrs.frozen
class Access:
    """What a client needs to be let in."""

    sender_id: str
    sender_password: str
    company_id: str
    user_id: str
    user_password: str


ACCESS: Final = Access("sandbox-sender", "sandbox-sender-pass", "HARBOURLIGHT", "ledger", "ledger-pass")
APPROVER: Final = ("approver", "approver-pass")
CONSOLE: Final = ("LIGHTHOUSE", "keeper", "keeper-pass")
"""A console whose user may slide into the company, where he acts as its administrator."""
UNAUTHORIZED_SENDER: Final = ("other-sender", "other-sender-pass")
POLICY: Final = "nightly"

_ACCOUNTS: Final = (
    ("1010", "Cash, operating", "balancesheet", "debit"),
    ("1011", "Cash, reserve", "balancesheet", "debit"),
    ("1020", "Cash, euro", "balancesheet", "debit"),
    ("1200", "Accounts receivable", "balancesheet", "debit"),
    ("1250", "Unbilled receivables", "balancesheet", "debit"),
    ("1400", "Inventory", "balancesheet", "debit"),
    ("1450", "Inventory in transit", "balancesheet", "debit"),
    ("1500", "Deferred contract expense", "balancesheet", "debit"),
    ("1810", "Due from entities", "balancesheet", "debit"),
    ("2000", "Accounts payable", "balancesheet", "credit"),
    ("2050", "Goods received, not invoiced", "balancesheet", "credit"),
    ("2100", "Credit card payable", "balancesheet", "credit"),
    ("2400", "Deferred revenue", "balancesheet", "credit"),
    ("2450", "Accrued contract expense", "balancesheet", "credit"),
    ("2810", "Due to entities", "balancesheet", "credit"),
    ("3000", "Share capital", "balancesheet", "credit"),
    ("3900", "Retained earnings", "balancesheet", "credit"),
    ("4000", "Sales of goods", "incomestatement", "credit"),
    ("4100", "Service revenue", "incomestatement", "credit"),
    ("4200", "Contract revenue", "incomestatement", "credit"),
    ("4900", "Discounts taken", "incomestatement", "credit"),
    ("5000", "Cost of goods sold", "incomestatement", "debit"),
    ("5100", "Purchases and freight", "incomestatement", "debit"),
    ("5200", "Inventory adjustments", "incomestatement", "debit"),
    ("5300", "Contract expense", "incomestatement", "debit"),
    ("6000", "Office expense", "incomestatement", "debit"),
    ("6100", "Rent", "incomestatement", "debit"),
    ("6200", "Professional fees", "incomestatement", "debit"),
    ("7000", "Exchange gains and losses", "incomestatement", "debit"),
)

_ROLES: Final = {
    "payables": "2000",
    "receivables": "1200",
    "inventory": "1400",
    "inventory in transit": "1450",
    "goods received": "2050",
    "due from entities": "1810",
    "due to entities": "2810",
    "retained earnings": "3900",
    "sales": "4000",
    "discounts taken": "4900",
    "cost of goods sold": "5000",
    "purchases": "5100",
    "inventory adjustments": "5200",
    "exchange gains": "7000",
    "unbilled receivables": "1250",
    "deferred revenue": "2400",
    "contract revenue": "4200",
    "deferred expense": "1500",
    "contract expense": "5300",
    "accrued expense": "2450",
}

_REPORTS: Final[tuple[dict[str, Value], ...]] = (
    {
        "NAME": "Open bills",
        "OBJECT": "APBILL",
        "COLUMNS": ["RECORDNO", "RECORDID", "VENDORID", "WHENDUE", "TOTALDUE"],
        "PROMPTS": ["APBILL.WHENDUE", "APBILL.VENDORID", "APBILL.STATE"],
    },
    {
        "NAME": "Vendor list",
        "KIND": "interactive",
        "OBJECT": "VENDOR",
        "COLUMNS": ["VENDORID", "NAME", "TOTALDUE"],
        "PROMPTS": ["VENDOR.VENDORID"],
    },
    {
        "NAME": "AP aging",
        "COMPUTATION": "payables aging",
        "COLUMNS": [
            "VENDORID", "NAME", "CURRENCY", "CURRENT", "DAYS_1_30", "DAYS_31_60", "DAYS_61_90", "OVER_90", "TOTAL",
        ],
        "PROMPTS": ["AS_OF_DATE"],
    },
    {
        "NAME": "Trial balance",
        "COMPUTATION": "trial balance",
        "COLUMNS": ["ACCOUNTNO", "TITLE", "CURRENCY", "STARTBALANCE", "DEBITS", "CREDITS", "ENDBALANCE"],
        "PROMPTS": ["AS_OF_DATE"],
    },
)  # fmt: skip

_BOOKS: Final = (
    ("ACCRUAL", "Accrual book"),
    ("CASH", "Cash book"),
    ("GAAP", "GAAP adjustments"),
    ("TAX", "Tax adjustments"),
)

_JOURNALS: Final = (
    ("GJ", "General journal", "ACCRUAL"),
    ("GJC", "General journal, cash book", "CASH"),
    ("APJ", "Accounts payable journal", "ACCRUAL"),
    ("CDJ", "Cash disbursements journal", "ACCRUAL"),
    ("CDJC", "Cash disbursements journal, cash book", "CASH"),
    ("SJ", "Sales journal", "ACCRUAL"),
    ("CRJ", "Cash receipts journal", "ACCRUAL"),
    ("EEJ", "Employee expenses journal", "ACCRUAL"),
    ("PJ", "Purchasing journal", "ACCRUAL"),
    ("IJ", "Inventory journal", "ACCRUAL"),
    ("RRJ", "Revenue recognition journal", "ACCRUAL"),
    ("GAAPJ", "GAAP adjusting journal", "GAAP"),
    ("TAXJ", "Tax adjusting journal", "TAX"),
)


def seed_empty(gateway: Gateway) -> None:
    """Make a company with its configuration and no business in it."""
    seed_configuration(gateway)


def seed_configuration(gateway: Gateway) -> Context:
    """Make a company's configuration; return the context of its administrator."""
    store = gateway.store
    settings = {
        "company_id": ACCESS.company_id,
        "company_name": "Harbourlight Trading",
        "base_currency": "USD",
        "first_fiscal_month": "1",
        "applications": "GL,CM,AP,AR,EE,PO,SO,INV,ME",
        f"sender:{ACCESS.sender_id}": ACCESS.sender_password,
        f"authorized:{ACCESS.sender_id}": "yes",
        f"sender:{UNAUTHORIZED_SENDER[0]}": UNAUTHORIZED_SENDER[1],
        f"password:{ACCESS.user_id}": ACCESS.user_password,
        f"password:{APPROVER[0]}": APPROVER[1],
        f"console:{CONSOLE[0]}:{CONSOLE[1]}": CONSOLE[2],
        "console_acts_as": ACCESS.user_id,
        f"policy:{POLICY}": "https://localhost/receive",
        **{f"account:{role}": number for role, number in _ROLES.items()},
    }
    for name, value in settings.items():
        store.set_setting(name, value)
    number = store.next_number("USERINFO")
    user = store.insert(
        "USERINFO",
        {
            "RECORDNO": number,
            "LOGINID": ACCESS.user_id,
            "USERTYPE": "business user",
            "DESCRIPTION": "Lena Ledger",
            "CONTACTINFO.FIRSTNAME": "Lena",
            "CONTACTINFO.LASTNAME": "Ledger",
            "ADMIN": "Full",
            "STATUS": "active",
        },
        number,
    )
    context = system_context(gateway, user)
    add(context, "USERINFO", LOGINID=APPROVER[0], USERTYPE="business user", DESCRIPTION="Ada Approver", ADMIN="Off")
    _books(context)
    _entities(context)
    _periods(context)
    _rates(context)
    _reports(context)
    return context


def _books(context: Context) -> None:
    for number, title, kind, normal in _ACCOUNTS:
        closing = kind == "incomestatement"
        add(
            context,
            "GLACCOUNT",
            ACCOUNTNO=number,
            TITLE=title,
            ACCOUNTTYPE=kind,
            NORMALBALANCE=normal,
            CLOSINGTYPE="closing account" if closing else "non-closing account",
            CLOSINGACCOUNTNO="3900" if closing else None,
            CLOSINGACCOUNTTITLE="Retained earnings" if closing else None,
        )
    for book, title in _BOOKS:
        add(context, "GLBOOK", BOOKID=book, DESCRIPTION=title)
    for symbol, title, book in _JOURNALS:
        add(context, "GLJOURNAL", SYMBOL=symbol, TITLE=title, BOOKID=book, ADJ=book in {"GAAP", "TAX"})
    for name, text, due, discount_days, discount in (
        ("N30", "Net 30 days", 30, None, None),
        ("N10", "Net 10 days", 10, None, None),
        ("2-10N30", "2 percent within 10 days, net 30", 30, 10, 2),
    ):
        for kind in ("APTERM", "ARTERM"):
            add(
                context,
                kind,
                NAME=name,
                DESCRIPTION=text,
                DUEDATE=due,
                DUEFROM="from invoice/bill date",
                DISCDATE=discount_days,
                DISCFROM="from invoice/bill date" if discount_days else None,
                DISCAMOUNT=discount,
                DISCPERCAMN="%" if discount else None,
                DISCCALCON="Bill total" if discount else None,
            )
    add(context, "UOM", NAME="Count", UNIT="Each")


def _entities(context: Context) -> None:
    for location_id, name, currency in (("100", "Harbourlight America", "USD"), ("200", "Harbourlight Europe", "EUR")):
        add(context, "LOCATIONENTITY", LOCATIONID=location_id, NAME=name, CURRENCY=currency, FIRSTMONTH="1")
        add(context, "LOCATION", LOCATIONID=location_id, NAME=name, CURRENCY=currency, LOCATIONTYPE="E")
    for location_id, name, parent in (("110", "Boston", "100"), ("120", "Denver", "100"), ("210", "Lyon", "200")):
        currency = "USD" if parent == "100" else "EUR"
        add(
            context, "LOCATION", LOCATIONID=location_id, NAME=name, PARENTID=parent, CURRENCY=currency, LOCATIONTYPE="N"
        )
    for department_id, title in (("D100", "Administration"), ("D200", "Sales"), ("D300", "Operations")):
        add(context, "DEPARTMENT", DEPARTMENTID=department_id, TITLE=title)


def _periods(context: Context) -> None:
    this_year = context.today.year
    for year in range(this_year - 2, this_year + 3):
        first, last = datetime.date(year, 1, 1), datetime.date(year, 12, 31)
        add(
            context,
            "REPORTINGPERIOD",
            NAME=f"Calendar Year Ended December {year}",
            HEADER1="Year Ended",
            HEADER2=f"{last:%m/%d/%Y}",
            START_DATE=first,
            END_DATE=last,
            BUDGETING="false",
        )
        for month in range(1, 13):
            end = datetime.date(year, month, calendar.monthrange(year, month)[1])
            add(
                context,
                "REPORTINGPERIOD",
                NAME=f"Month Ended {calendar.month_name[month]} {year}",
                HEADER1="Month Ended",
                HEADER2=f"{end:%m/%d/%Y}",
                START_DATE=end.replace(day=1),
                END_DATE=end,
                BUDGETING="true",
            )


def _rates(context: Context) -> None:
    for number, name, default, rates in (
        (-1, DEFAULT_TYPE, "true", {("EUR", "USD"): "1.0800", ("GBP", "USD"): "1.2600", ("GBP", "EUR"): "1.1650"}),
        (1, "House Rate", "false", {("EUR", "USD"): "1.1000"}),
    ):
        add(context, "EXCHANGERATETYPES", ID=number, NAME=name, ISDEFAULT=default)
        for (source, target), value in rates.items():
            header = add(
                context, "EXCHANGERATE", TYPE_ID=number, TYPENAME=name, FROM_CURRENCY=source, TO_CURRENCY=target
            )
            entry: Fields = {
                "EXCHANGERATEKEY": header.recordno,
                "EFFECTIVE_START_DATE": datetime.date(context.today.year - 2, 1, 1),
                "EXCHANGE_RATE": Decimal(value),
                "RECIPROCAL_RATE": (1 / Decimal(value)).quantize(Decimal("1.0000000000")),
            }
            context.create("EXCHANGERATEENTRY", entry)


def _reports(context: Context) -> None:
    for report in _REPORTS:
        add(context, "CUSTOMREPORT", **report)
