"""Purchasing transactions in the local gateway: requisitions, orders, receipts, vendor invoices and form 1099."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

import pytest

from intacct.common import Payto, Returnto
from intacct.purchasing import (
    Potransitem,
    Updatepotransitem,
    create_potransaction,
    delete_potransaction,
    update_potransaction,
)
from intacct_sandbox.seed.company import APPROVER

from .trading import TODAY, Trade

D = Decimal


@pytest.fixture
def trade() -> Trade:
    return Trade()


def line(item: str, quantity: str, price: str | None = None, **more: Any) -> Potransitem:
    known: dict[str, Any] = {"unit": "Each", "locationid": "110", **more}
    if item in {"LAMP", "SHELF"}:
        known.setdefault("warehouseid", "WH101")
    if price is not None:
        known["price"] = D(price)
    return Potransitem(itemid=item, quantity=D(quantity), **known)


def document(kind: str, *lines: Potransitem, **more: Any) -> create_potransaction:
    known: dict[str, Any] = {"vendorid": "V1001", "datecreated": TODAY, **more}
    return create_potransaction(
        transactiontype=kind,
        returnto=Returnto(contactname=""),
        payto=Payto(contactname=""),
        potransitems=list(lines),
        **known,
    )


def test_requisition_to_order_to_receipt_to_vendor_invoice(trade: Trade) -> None:
    wanted = trade.key(document("Purchase Requisition", line("LAMP", "100", "13.00"), line("PAPER", "5", "4.00")))
    assert trade.document(wanted).text("STATE") == "Pending"
    placed = trade.key(document("Purchase Order", line("LAMP", "100"), line("PAPER", "5"), createdfrom=wanted))
    assert trade.document(placed).text("STATE") == "Submitted"
    assert trade.document(wanted).text("STATE") == "Pending"
    early = document("Goods Receipt", line("LAMP", "60"), createdfrom=placed)
    assert trade.refused(early) == f"'{placed}' cannot be converted: its state is 'Submitted'."
    trade.ask(f"<approve><PODOCUMENT><DOCID>{placed}</DOCID></PODOCUMENT></approve>", user=APPROVER)
    assert trade.document(placed).text("STATE") == "Pending"
    assert trade.document(wanted).text("STATE") == "Converted"

    received = trade.key(document("Goods Receipt", line("LAMP", "60"), createdfrom=placed))
    assert trade.stock("LAMP", "WH101") == (D(560), D("7030.00"))
    assert trade.balances()["2050"] == D("-780.00")
    lamp, _ = trade.lines(placed)
    assert (lamp.number("QTY_CONVERTED"), lamp.number("QTY_REMAINING")) == (D(60), D(40))
    assert trade.document(placed).text("STATE") == "Partially Converted"

    billed = trade.key(
        document("Vendor Invoice", line("LAMP", "60", "13.50"), createdfrom=received, vendordocno="BH-77")
    )
    balances = trade.balances()
    assert (balances.get("2050", D(0)), balances["5100"], balances["2000"]) == (D(0), D("30.00"), D("-810.00"))
    bill = trade.store.get("APBILL", trade.document(billed).integer("PRRECORDKEY"))
    assert bill is not None
    assert (bill.text("RECORDID"), bill.number("TRX_TOTALDUE"), bill.text("STATE")) == ("BH-77", D("810.00"), "Posted")
    assert trade.fields("APBILL", bill.recordno, "PODOCUMENT.DOCID", "VENDORID") == {
        "PODOCUMENT.DOCID": billed,
        "VENDORID": "V1001",
    }


def test_lines_of_several_documents_meet_in_one_invoice(trade: Trade) -> None:
    names = [trade.key(document("Goods Receipt", line("LAMP", "5", "12.00"), documentno=f"GR-{n}")) for n in (1, 2)]
    keys = [trade.lines(name)[0].recordno for name in names]
    lines = [line("LAMP", "5", sourcelinekey=key) for key in keys]
    billed = trade.key(document("Vendor Invoice", *lines))
    assert [entry.text("SOURCE_DOCID") for entry in trade.lines(billed)] == names
    assert {trade.document(name).text("STATE") for name in names} == {"Converted"}
    other = document("Vendor Invoice", line("LAMP", "1", sourcelinekey=keys[0]), vendorid="V1003")
    assert trade.refused(other).startswith(f"'{names[0]}' cannot be converted")


def test_form_1099_is_kept_and_reaches_the_bill(trade: Trade) -> None:
    name = trade.key(
        document(
            "Vendor Invoice",
            line("ADVICE", "3", "200.00", form1099=True, form1099type="MISC", form1099box="3"),
            line("ADVICE", "1", "50.00", form1099=True),
            line("PAPER", "2", "4.00"),
            vendorid="V1002",
        )
    )
    shown = [
        tuple(trade.fields("PODOCUMENTENTRY", entry.recordno, "FORM1099", "FORM1099TYPE", "FORM1099BOX").values())
        for entry in trade.lines(name)
    ]
    assert shown == [("true", "MISC", "3"), ("true", "NEC", "1"), ("", "", "")]
    bill = trade.store.get("APBILL", trade.document(name).integer("PRRECORDKEY"))
    assert bill is not None
    items = trade.context.lines(bill, "APBILLITEM")
    assert [(item.text("FORM1099TYPE"), item.text("FORM1099BOX")) for item in items] == [
        ("MISC", "3"),
        ("NEC", "1"),
        ("", ""),
    ]
    changes = [Updatepotransitem(line_num=2, form1099type="INT", form1099box="1")]
    trade.ask(update_potransaction(key=name, updatepotransitems=changes))
    assert trade.lines(name)[1].text("FORM1099TYPE") == "INT"
    assert trade.context.lines(bill, "APBILLITEM")[1].text("FORM1099BOX") == "1"


@pytest.mark.parametrize(
    ("vendor", "form", "number", "text"),
    [
        ("V1003", {"form1099": True}, "BL01001973", "Vendor 'V1003' is not set up for form 1099."),
        ("V1002", {"form1099": True, "form1099type": "XYZ"}, "BL03000018", "Illegal format for Form 1099 type"),
        (
            "V1002",
            {"form1099": True, "form1099type": "MISC", "form1099box": "99"},
            "BL03000018",
            "Illegal format for Form 1099-MISC : form1099box '99'",
        ),
        ("V1002", {"form1099": True, "form1099type": "MISC"}, "BL03000018", "Illegal format for Form 1099-MISC"),
        ("V1002", {"form1099": False, "form1099box": "1"}, "BL01001973", "A line that is not for form 1099"),
    ],
)
def test_form_1099_is_checked(trade: Trade, vendor: str, form: dict[str, Any], number: str, text: str) -> None:
    fn = document("Vendor Invoice", line("ADVICE", "1", "200.00", **form), vendorid=vendor)
    assert trade.refused(fn, number).startswith(text)


def test_requirements(trade: Trade) -> None:
    nowhere = document("Vendor Invoice", Potransitem(itemid="ADVICE", quantity=D(1)))
    assert "locationid is missing" in trade.refused(nowhere, "BL03000018")
    homeless = document("Goods Receipt", Potransitem(itemid="LAMP", quantity=D(1), locationid="110"))
    assert "warehouseid is missing" in trade.refused(homeless, "BL03000018")
    mixed = document("Vendor Invoice", line("ADVICE", "1"), line("ADVICE", "1", locationid="210"))
    assert "different base currencies: EUR, USD" in trade.refused(mixed)
    abroad = document("Goods Receipt", line("LAMP", "1", "12.00", warehouseid="WH201"))
    assert trade.refused(abroad) == "Location '110' and warehouse 'WH201' belong to different entities."
    trade.store.update(trade.context.require("VENDOR", "V1001"), {"STATUS": "inactive"})
    assert "takes no transactions" in trade.refused(document("Vendor Invoice", line("ADVICE", "1")))


def test_units_and_currency(trade: Trade) -> None:
    name = trade.key(
        document("Goods Receipt", line("LAMP", "2", "150.00", unit="Dozen"), currency="EUR", exchrate=D("1.20"))
    )
    (entry,) = trade.lines(name)
    assert (entry.number("QUANTITY"), entry.number("TRX_VALUE"), entry.number("TOTAL")) == (
        D(24),
        D("300.00"),
        D("360.00"),
    )
    assert trade.stock("LAMP", "WH101") == (D(524), D("6610.00"))
    billed = trade.key(document("Vendor Invoice", line("LAMP", "24", "12.50"), createdfrom=name, exchrate=D("1.20"),
                                currency="EUR"))  # fmt: skip
    assert trade.document(billed).number("TOTAL") == D("360.00")
    assert trade.balances().get("2050", D(0)) == 0


def test_conversion_by_price(trade: Trade) -> None:
    wanted = trade.key(document("Purchase Requisition", line("ADVICE", "1", "1000.00", conversiontype="Price")))
    key = trade.lines(wanted)[0].recordno
    trade.key(document("Vendor Invoice", line("ADVICE", "1", "400.00", sourcelinekey=key), createdfrom=wanted))
    assert trade.fields("PODOCUMENTENTRY", key, "PRICE_CONVERTED", "TOTAL_AMOUNT_REMAINING", "STATE") == {
        "PRICE_CONVERTED": "400.00",
        "TOTAL_AMOUNT_REMAINING": "600.00",
        "STATE": "Partially Converted",
    }
    more = document("Vendor Invoice", line("ADVICE", "1", "700.00", sourcelinekey=key), createdfrom=wanted)
    assert "has 600 left to convert, 700 is wanted" in trade.refused(more)
    stocked = document("Purchase Requisition", line("LAMP", "1", "1000.00", conversiontype="Price"))
    assert "can be converted by price" in trade.refused(stocked)


def test_update_and_delete_follow_the_bill(trade: Trade) -> None:
    name = trade.key(document("Vendor Invoice", line("ADVICE", "1", "100.00"), vendordocno="N-1"))
    bill = trade.store.get("APBILL", trade.document(name).integer("PRRECORDKEY"))
    assert bill is not None
    changes: list[Potransitem | Updatepotransitem] = [Updatepotransitem(line_num=1, price=D("120.00"))]
    changes.append(line("PAPER", "10", "4.00"))
    trade.ask(update_potransaction(key=name, updatepotransitems=changes))
    assert bill.number("TRX_TOTALDUE") == D("160.00") == -trade.balances()["2000"]
    entry = trade.context.lines(bill, "APBILLITEM")[0]
    trade.store.update(entry, {"TRX_TOTALSELECTED": D("20.00")})
    trade.store.update(bill, {"TRX_TOTALSELECTED": D("20.00")})
    more = update_potransaction(key=name, updatepotransitems=[Updatepotransitem(line_num=1, price=D("130.00"))])
    assert "paid or selected for payment" in trade.refused(more)
    assert "paid or selected for payment" in trade.refused(delete_potransaction(key=name))
    trade.ask(update_potransaction(key=name, message="for the files"))
    trade.store.update(entry, {"TRX_TOTALSELECTED": None})
    trade.store.update(bill, {"TRX_TOTALSELECTED": None})
    trade.ask(delete_potransaction(key=name))
    assert trade.balances().get("2000", D(0)) == 0
    assert trade.store.get("APBILL", bill.recordno) is None


def test_receipts_are_taken_back_only_while_the_goods_are_there(trade: Trade) -> None:
    name = trade.key(document("Goods Receipt", line("LAMP", "10", "12.00")))
    trade.ask(update_potransaction(key=name, updatepotransitems=[Updatepotransitem(line_num=1, quantity=D(8))]))
    assert trade.stock("LAMP", "WH101") == (D(508), D("6346.00"))
    record = trade.document(name).recordno
    trade.ask(f"<delete><object>PODOCUMENT</object><keys>{record}</keys></delete>")
    assert trade.stock("LAMP", "WH101") == (D(500), D("6250.00"))
    assert trade.store.get("PODOCUMENT", record) is None


def test_posting_date_alone(trade: Trade) -> None:
    name = trade.key(document("Vendor Invoice", line("ADVICE", "1", "100.00")))
    date = "<dateposted><year>2026</year><month>03</month><day>20</day></dateposted>"
    trade.ask(f"<partialupdate_potransaction key='{name}'>{date}</partialupdate_potransaction>")
    assert trade.document(name).date("WHENPOSTED") == datetime.date(2026, 3, 20)
    bill = trade.store.get("APBILL", trade.document(name).integer("PRRECORDKEY"))
    assert bill is not None
    assert bill.date("WHENPOSTED") == datetime.date(2026, 3, 20)


def test_declined_orders_are_submitted_again(trade: Trade) -> None:
    name = trade.key(document("Purchase Order", line("LAMP", "5", "12.00")))
    decline = f"<decline><PODOCUMENT><DOCID>{name}</DOCID><COMMENT>Too dear</COMMENT></PODOCUMENT></decline>"
    trade.ask(decline, user=APPROVER)
    assert trade.document(name).text("STATE") == "Declined"
    changes = [Updatepotransitem(line_num=1, price=D("11.00"))]
    trade.ask(update_potransaction(key=name, state="Pending", updatepotransitems=changes))
    assert trade.document(name).text("STATE") == "Submitted"
    trade.ask(f"<approve><PODOCUMENT><DOCID>{name}</DOCID></PODOCUMENT></approve>", user=APPROVER)
    assert trade.document(name).text("STATE") == "Pending"
