"""Inventory, sales and purchasing: stock between entities, a quote that becomes an order, a vendor's invoice."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Final, TypedDict

from report import Report, amount, known

from intacct import UNSET, Client, Unset, query
from intacct.common import Payto, Returnto, Shipto
from intacct.inventory_control import (
    ICTRANSFERITEM,
    ITEMWAREHOUSEINFO,
    create_ictransfer,
    read_ictransfer,
)
from intacct.order_entry import (
    SODOCUMENT,
    SODOCUMENTENTRY,
    Sotransitem,
    create_sotransaction,
)
from intacct.purchasing import PODOCUMENTENTRY, Potransitem, create_potransaction


class _Place(TypedDict):
    warehouseid: str
    unit: str
    locationid: str


_PLACE: Final = _Place(warehouseid="WH101", unit="Each", locationid="110")
TODAY = datetime.date.today()


def move_stock(report: Report, client: Client) -> None:
    report.step("Move stock between warehouses of two entities with different base currencies")
    before = _on_hand(client, "LAMP")
    report.asked(
        "create ICTRANSFER: 40 desk lamps from WH101 (Boston, USD) to WH201 (Lyon, EUR), at today's daily rate"
    )
    [created] = client.execute(
        create_ictransfer(
            transactiondate=TODAY,
            transfertype="Immediate",
            description="Lamps for the Lyon shop",
            exch_rate_type_id="Intacct Daily Rate",
            exch_rate_date=TODAY,
            ictransferitems=[
                ICTRANSFERITEM(in_out="O", itemid="LAMP", quantity=Decimal(40), unit="Each", warehouseid="WH101"),
                ICTRANSFERITEM(in_out="I", itemid="LAMP", quantity=Decimal(40), unit="Each", warehouseid="WH201"),
            ],
        )
    )
    [transfer] = client.execute(read_ictransfer(keys=[known(created.recordno)]))
    report.answered(
        f"ICTRANSFER record {transfer.recordno}, {transfer.transferstate}, "
        f"{transfer.out_currency} to {transfer.in_currency} at {transfer.exchange_rate}"
    )
    after = _on_hand(client, "LAMP")
    report.table(
        ("Warehouse", "Before", "After"),
        [(name, before[name], after[name]) for name in ("WH101", "WH201")],
        ("", before["WH101"] + before["WH201"], after["WH101"] + after["WH201"]),
    )
    report.holds("left in Boston", after["WH101"], before["WH101"] - 40)
    report.holds("arrived in Lyon", after["WH201"], before["WH201"] + 40)
    report.holds("currencies", (transfer.out_currency, transfer.in_currency), ("USD", "EUR"))


def _on_hand(client: Client, item: str) -> dict[str, Decimal]:
    stock = ITEMWAREHOUSEINFO.fields
    found = client.execute(
        query(ITEMWAREHOUSEINFO).select(stock.warehouseid, stock.wonhand).where(stock.itemid == item)
    )
    return {str(row.warehouseid): amount(row.wonhand) for row in found}


def quote_to_order(report: Report, client: Client) -> None:
    report.step("Quote two lines to a customer, then make an order of one of them")
    report.asked("create_sotransaction Sales Quote for C1001: 10 desk lamps at 29.00 and 4 bookcases at 149.00")
    quote = client.execute(
        _sales_document(
            "Sales Quote",
            Sotransitem(itemid="LAMP", quantity=Decimal(10), price=Decimal("29.00"), **_PLACE),
            Sotransitem(itemid="SHELF", quantity=Decimal(4), price=Decimal("149.00"), **_PLACE),
        )
    )
    lamps = next(line for line in _order_lines(client, quote) if line.itemid == "LAMP")
    report.answered(f"{quote}; its line of lamps has the key {lamps.recordno}")

    report.asked("create_sotransaction Sales Order: 6 of these lamps by sourcelinekey, shipped to Northwind Library")
    order = client.execute(
        _sales_document(
            "Sales Order",
            Sotransitem(
                itemid="LAMP",
                quantity=Decimal(6),
                price=Decimal("29.00"),
                sourcelinekey=known(lamps.recordno),
                shipto=Shipto(contactname="Northwind Library"),
                **_PLACE,
            ),
            createdfrom=quote,
        )
    )
    report.answered(f"{order}, state {_state(client, order)}; the quote is now {_state(client, quote)}")
    quoted = _order_lines(client, quote)
    report.table(
        ("Quote line", "Quoted", "Converted", "Remaining"),
        [
            (line.itemid, amount(line.quantity), amount(line.qty_converted), amount(line.qty_remaining))
            for line in quoted
        ],
    )
    [ordered] = _order_lines(client, order)
    report.holds("lamps converted", next(line.qty_converted for line in quoted if line.itemid == "LAMP"), Decimal(6))
    report.holds("order line", amount(ordered.quantity) * amount(ordered.price), Decimal("174.00"))
    report.holds("order line goes to", ordered.shipto_contactname, "Northwind Library")


def _sales_document(kind: str, *lines: Sotransitem, createdfrom: str | Unset = UNSET) -> create_sotransaction:
    return create_sotransaction(
        transactiontype=kind,
        datecreated=TODAY,
        createdfrom=createdfrom,
        customerid="C1001",
        datedue=TODAY + datetime.timedelta(days=30),
        sotransitems=list(lines),
    )


def _order_lines(client: Client, document: str) -> list[SODOCUMENTENTRY]:
    f = SODOCUMENTENTRY.fields
    lines = query(SODOCUMENTENTRY).where(f.dochdrid == document)
    amounts = (f.quantity, f.price, f.qty_converted, f.qty_remaining)
    return client.execute(lines.select(f.recordno, f.itemid, f.shipto_contactname, *amounts))


def _state(client: Client, document: str) -> str:
    f = SODOCUMENT.fields
    [found] = client.execute(query(SODOCUMENT).select(f.docid, f.state).where(f.docid == document))
    return str(found.state)


def vendor_invoice(report: Report, client: Client) -> None:
    report.step("Enter a vendor's invoice whose line goes on form 1099")
    report.asked("create_potransaction Vendor Invoice of V1002: 5 hours of legal advice at 220.00, form 1099 NEC box 1")
    key = client.execute(
        create_potransaction(
            transactiontype="Vendor Invoice",
            datecreated=TODAY,
            vendorid="V1002",
            vendordocno="GPL-77",
            datedue=TODAY + datetime.timedelta(days=30),
            returnto=Returnto(contactname="Granite Peak Legal(VV1002)"),
            payto=Payto(contactname="Granite Peak Legal(VV1002)"),
            potransitems=[
                Potransitem(
                    itemid="ADVICE",
                    quantity=Decimal(5),
                    unit="Each",
                    price=Decimal("220.00"),
                    locationid="110",
                    departmentid="D100",
                    form1099=True,
                    form1099type="NEC",
                    form1099box="1",
                )
            ],
        )
    )
    f = PODOCUMENTENTRY.fields
    invoiced = query(PODOCUMENTENTRY).select(f.itemid, f.quantity, f.price, f.trx_value).where(f.dochdrid == key)
    [line] = client.execute(invoiced.select(f.form1099, f.form1099type, f.form1099box))
    report.answered(key)
    report.table(
        ("Item", "Quantity", "Price", "Value", "Form 1099", "Type", "Box"),
        [
            (
                line.itemid,
                amount(line.quantity),
                amount(line.price),
                amount(line.trx_value),
                "yes" if line.form1099 else "no",
                line.form1099type,
                line.form1099box,
            )
        ],
    )
    report.holds("form 1099", (line.form1099, line.form1099type, line.form1099box), (True, "NEC", "1"))
    report.holds("value", line.trx_value, Decimal("1100.00"))
