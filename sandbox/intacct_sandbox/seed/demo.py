"""A small trading company: two entities, three warehouses, customers, vendors, stock, banks and contracts."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Final

from intacct_sandbox import ledger, stock
from intacct_sandbox.context import Context
from intacct_sandbox.gateway import Gateway
from intacct_sandbox.ledger import Group, Leg, Posting
from intacct_sandbox.values import money

from .additions import seed_additions
from .company import seed_configuration
from .contracts import seed_contracts
from .documents import seed_documents
from .writer import add

_VENDORS: Final = (
    ("V1001", "Blue Heron Paper", "2-10N30", "Robin Heron", "12 Mill Lane", "Portland", "OR", True),
    ("V1002", "Granite Peak Legal", "N30", "Casey Stone", "4 Quarry Road", "Denver", "CO", True),
    ("V1003", "Cedar & Co. Furniture", "N30", "Jo Cedar", "9 Harbour Street", "Boston", "MA", False),
    ("V2001", "Papeterie du Rhône", "N30", "Camille Rivière", "3 quai des Brumes", "Lyon", "", False),
)
_CUSTOMERS: Final = (
    ("C1001", "Northwind Academy", "N30", "Morgan North", "1 Campus Way", "Concord", "MA"),
    ("C1002", "Open Window Studio", "N30", "Sam Window", "77 Canal Street", "Boulder", "CO"),
    ("C2001", "Atelier Mistral", "N30", "Noa Mistral", "5 rue des Vents", "Lyon", ""),
)
_ITEMS: Final = (
    ("LAMP", "Desk lamp", "Inventory", "12.50", "29.00"),
    ("SHELF", "Bookcase", "Inventory", "80.00", "149.00"),
    ("CHAIR", "Reading chair", "Inventory", "60.00", "119.00"),
    ("ADVICE", "Consulting hour", "Non-Inventory", "0.00", "95.00"),
    ("PAPER", "Office paper", "Non-Inventory (Purchase only)", "4.00", "0.00"),
    ("SUPPORT", "Support plan", "Non-Inventory", "0.00", "1200.00"),
)
_WAREHOUSES: Final = (
    ("WH101", "Boston warehouse", "110"),
    ("WH102", "Denver warehouse", "120"),
    ("WH201", "Lyon warehouse", "210"),
)
_STOCK: Final = (
    ("LAMP", "WH101", "500", "12.50"),
    ("SHELF", "WH101", "40", "80.00"),
    ("CHAIR", "WH102", "60", "60.00"),
    ("LAMP", "WH201", "100", "12.00"),
)


def seed_demo(gateway: Gateway) -> None:
    """Make a company with data to play with."""
    context = seed_configuration(gateway)
    seed_additions(gateway, context)
    _partners(context)
    _banks(context)
    seed_documents(context)
    _goods(context)
    _opening(context)
    seed_contracts(context)


def _contact(context: Context, name: str, first: str, last: str, street: str, city: str, state: str) -> None:
    add(
        context,
        "CONTACT",
        CONTACTNAME=name,
        PRINTAS=name,
        FIRSTNAME=first,
        LASTNAME=last,
        EMAIL1=f"{first.lower()}@example.com",
        MAILADDRESS__ADDRESS1=street,
        MAILADDRESS__CITY=city,
        MAILADDRESS__STATE=state or None,
        MAILADDRESS__COUNTRY="United States" if state else "France",
    )


def _partners(context: Context) -> None:
    for vendor_id, name, term, person, street, city, state, form1099 in _VENDORS:
        first, _, last = person.partition(" ")
        _contact(context, f"{name}(V{vendor_id})", first, last, street, city, state)
        add(
            context,
            "VENDOR",
            VENDORID=vendor_id,
            NAME=name,
            TERMNAME=term,
            DISPLAYCONTACT__CONTACTNAME=f"{name}(V{vendor_id})",
            DISPLAYCONTACT__PRINTAS=name,
            CURRENCY="USD" if state else "EUR",
            FORM1099TYPE="NEC" if form1099 else None,
            FORM1099BOX="1" if form1099 else None,
            ONHOLD=False,
            TOTALDUE=Decimal("0.00"),
        )
    for customer_id, name, term, person, street, city, state in _CUSTOMERS:
        first, _, last = person.partition(" ")
        _contact(context, f"{name}(C{customer_id})", first, last, street, city, state)
        add(
            context,
            "CUSTOMER",
            CUSTOMERID=customer_id,
            NAME=name,
            TERMNAME=term,
            DISPLAYCONTACT__CONTACTNAME=f"{name}(C{customer_id})",
            DISPLAYCONTACT__PRINTAS=name,
            CURRENCY="USD" if state else "EUR",
        )
    _contact(context, "Northwind Library", "Kit", "Page", "2 Campus Way", "Concord", "MA")
    add(context, "CLASS", CLASSID="RETAIL", NAME="Retail")
    add(context, "CLASS", CLASSID="ONLINE", NAME="Online")
    add(context, "PROJECT", PROJECTID="FITOUT", NAME="Library fit-out", CUSTOMERID="C1001")
    add(context, "EMPLOYEE", EMPLOYEEID="E10", PERSONALINFO__CONTACTNAME="Kit Page")


def _banks(context: Context) -> None:
    for account_id, name, number, gl_account, location, currency in (
        ("BOS-CHK", "Harbour Savings Bank", "0001112223", "1010", "100", "USD"),
        ("BOS-RES", "Harbour Savings Bank", "0001112224", "1011", "100", "USD"),
        ("LYO-CHK", "Banque des Deux Rives", "FR0000000001", "1020", "200", "EUR"),
    ):
        add(
            context,
            "CHECKINGACCOUNT",
            BANKACCOUNTID=account_id,
            BANKNAME=name,
            BANKACCOUNTNO=number,
            BANKACCOUNTTYPE="checking",
            GLACCOUNTNO=gl_account,
            LOCATIONID=location,
            CURRENCY=currency,
        )


def _goods(context: Context) -> None:
    for item_id, name, kind, cost, price in _ITEMS:
        add(
            context,
            "ITEM",
            ITEMID=item_id,
            NAME=name,
            ITEMTYPE=kind,
            COST_METHOD="Average",
            STANDARD_COST=Decimal(cost),
            BASEPRICE=Decimal(price),
            BASEUOM="Each",
            UOMGRP="Count",
            TAXABLE="false",
        )
    for warehouse_id, name, location in _WAREHOUSES:
        add(
            context,
            "WAREHOUSE",
            WAREHOUSEID=warehouse_id,
            LOCATIONID=warehouse_id,
            NAME=name,
            LOC__LOCATIONID=location,
            USEDINGL=True,
            ENABLENEGATIVEINV=False,
        )


def _opening(context: Context) -> None:
    """Put stock on the shelves and money into the banks, as of the end of the year before."""
    date = datetime.date(context.today.year - 1, 12, 31)
    groups: list[Group] = []
    for item_id, warehouse_id, quantity, cost in _STOCK:
        item = context.require("ITEM", item_id)
        warehouse = context.require("WAREHOUSE", warehouse_id)
        currency = stock.currency_of(context, warehouse)
        value = money(Decimal(quantity) * Decimal(cost), currency)
        stock.move(context, stock.Move(item, warehouse, Decimal(quantity), date, "Opening stock", value))
        dimensions = {"LOCATION": stock.location_of(warehouse), "ITEMID": item_id, "WAREHOUSEID": warehouse_id}
        groups.append(
            Group((Leg("1400", value), Leg("3000", -value)), dimensions, currency, description="Opening stock")
        )
    for account, location, currency, amount in (
        ("1010", "100", "USD", "250000.00"),
        ("1011", "100", "USD", "50000.00"),
        ("1020", "200", "EUR", "120000.00"),
    ):
        cash = Decimal(amount)
        legs = (Leg(account, cash), Leg("3000", -cash))
        groups.append(Group(legs, {"LOCATION": location}, currency, description="Opening balance"))
    for journal in ("GJ", "GJC"):
        for currency in ("USD", "EUR"):
            own = [group for group in groups if group.base_currency == currency]
            ledger.post(context, Posting(journal, date, f"Opening balances {currency}", "2.GL", own))
