"""Contracts of the demo company: templates, and two contracts with lines, an expense and their schedules."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Final

from intacct_sandbox.context import Context
from intacct_sandbox.handlers.contracts_posting import post_entry
from intacct_sandbox.handlers.contracts_schedules import entries_of, schedules_of
from intacct_sandbox.handlers.registry import behaviour_of
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields, Value
from intacct_sandbox.writing import Draft

from .writer import add

_ACCOUNTS: Final = (
    ("2410", "Deferred revenue, unbilled", "deferred revenue, unbilled", "balancesheet"),
    ("4210", "Contract revenue, unbilled", "contract revenue, unbilled", "incomestatement"),
)
_SETTINGS: Final = {
    "journal:contract billing": "SJ",
    "journal:contract revenue": "RRJ",
    "journal:contract revenue 2": "RRJ2",
    "journal:contract expense": "RRJ",
    "journal:contract expense 2": "RRJ2",
}


def seed_contracts(context: Context) -> None:
    """Add contracts to a company that has customers, items and an invoice definition for contracts."""
    _books(context)
    _templates(context)
    definition = context.named("SODOCUMENTPARAMS", "Contract Invoice")
    if definition is not None:
        context.change(definition, {"ENABLECONTRACTBILLING": True})
    _library(context)
    _studio(context)


def _books(context: Context) -> None:
    for number, title, role, kind in _ACCOUNTS:
        closing = kind == "incomestatement"
        add(
            context,
            "GLACCOUNT",
            ACCOUNTNO=number,
            TITLE=title,
            ACCOUNTTYPE=kind,
            NORMALBALANCE="credit",
            CLOSINGTYPE="closing account" if closing else "non-closing account",
            CLOSINGACCOUNTNO="3900" if closing else None,
        )
        context.store.set_setting(f"account:{role}", number)
    add(context, "GLBOOK", BOOKID="LEGACYREV", DESCRIPTION="Revenue under the former standard")
    add(context, "GLJOURNAL", SYMBOL="RRJ2", TITLE="Revenue, former standard", BOOKID="LEGACYREV", ADJ=False)
    for name, symbol in _SETTINGS.items():
        context.store.set_setting(name, symbol)


def _templates(context: Context) -> None:
    for name, parts in (
        ("Half now, half later", ((0, "50"), (6, "50"))),
        ("Four quarters", ((0, "25"), (3, "25"), (6, "25"), (9, "25"))),
    ):
        template = add(context, "CONTRACTBILLINGTEMPLATE", NAME=name, METHOD="Predefined percentages")
        for offset, percent in parts:
            fields: Fields = {
                "TEMPLATEKEY": template.recordno,
                "PERIODOFFSET": offset,
                "PERCENTBILLED": Decimal(percent),
            }
            context.create("CONTRACTBILLINGTEMPLATEENTRY", fields, parent=template)
    for kind in ("CONTRACTREVENUETEMPLATE", "CONTRACTEXPENSETEMPLATE"):
        for name, method in (("Monthly, straight", "Straight line"), ("Daily", "Daily rate")):
            add(context, kind, NAME=name, METHOD=method, SCHEDULEPERIOD="Monthly", POSTINGTYPE="Manual")


def _create(context: Context, kind: str, **fields: Value) -> Record:
    return behaviour_of(kind).create(context, Draft(context.type(kind), dict(fields)))


def _library(context: Context) -> None:
    """A support contract billed by quarter, with revenue posted for its first month."""
    year = context.today.year
    _create(
        context,
        "CONTRACT",
        CONTRACTID="CN-LIBRARY",
        CUSTOMERID="C1001",
        NAME="Library support",
        BEGINDATE=datetime.date(year, 1, 1),
        ENDDATE=datetime.date(year, 12, 31),
        BILLINGFREQUENCY="Quarterly",
        TERMNAME="N30",
        LOCATIONID="110",
        DEPARTMENTID="D300",
    )
    line = _create(
        context,
        "CONTRACTDETAIL",
        CONTRACTID="CN-LIBRARY",
        ITEMID="SUPPORT",
        BILLINGMETHOD="Fixed price",
        BILLINGOPTIONS="Use billing template",
        BILLINGTEMPLATENAME="Four quarters",
        FLATAMOUNT=Decimal("5000.00"),
        REVENUETEMPLATENAME="Monthly, straight",
        REVENUE2TEMPLATENAME="Daily",
    )
    _create(
        context,
        "CONTRACTEXPENSE",
        CONTRACTDETAILKEY=line.recordno,
        ITEMID="ADVICE",
        POSTINGDATE=datetime.date(year, 1, 1),
        AMOUNT=Decimal("1000.00"),
        LOCATIONID="110",
        TEMPLATENAME="Monthly, straight",
    )
    for schedule in schedules_of(context, line):
        if schedule.kind == "CONTRACTREVENUESCHEDULE":
            post_entry(context, entries_of(context, schedule)[0])


def _studio(context: Context) -> None:
    """A contract that is still a draft."""
    year = context.today.year
    _create(
        context,
        "CONTRACT",
        CONTRACTID="CN-STUDIO",
        CUSTOMERID="C1002",
        NAME="Studio advice",
        STATE="Draft",
        BEGINDATE=datetime.date(year, 7, 1),
        ENDDATE=datetime.date(year + 1, 6, 30),
        BILLINGFREQUENCY="Monthly",
        TERMNAME="N30",
        LOCATIONID="120",
    )
    _create(
        context,
        "CONTRACTDETAIL",
        CONTRACTID="CN-STUDIO",
        ITEMID="ADVICE",
        BILLINGMETHOD="Fixed price",
        BILLINGOPTIONS="Include with every invoice",
        QUANTITY=Decimal(4),
        PRICE=Decimal("95.00"),
        REVENUETEMPLATENAME="Monthly, straight",
    )
