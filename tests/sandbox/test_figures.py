"""Aging of receivables, sales, stock, PDFs, and the states of contracts."""

from __future__ import annotations

import base64
import re
from decimal import Decimal

from .desk import Desk

DATE = "<year>2026</year><month>{month:02}</month><day>{day:02}</day>"


def invoice(desk: Desk, number: str, month: int, amount: str) -> int:
    return desk.key(
        f"<create_invoice><customerid>C1001</customerid><datecreated>{DATE.format(month=month, day=1)}</datecreated>"
        f"<termname>N30</termname><invoiceno>{number}</invoiceno><invoiceitems><lineitem><glaccountno>4100</glaccountno>"
        f"<amount>{amount}</amount><memo>Work (one day)</memo><locationid>100</locationid></lineitem></invoiceitems>"
        "</create_invoice>"
    )


def test_receivables_are_told_by_their_age(desk: Desk) -> None:
    for number, month, amount in (("I1", 11, "10.00"), ("I2", 10, "20.00"), ("I3", 7, "5.50")):
        invoice(desk, number, month, amount)
    ask = "<get_araging>{}<customerid>C1001</customerid>{}{}</get_araging>"
    (aging,) = desk.ask(ask.format("", "", "")).iterfind("data/araging")
    found = {item.findtext("agingperiod"): item.findtext("totalamount") for item in aging.iterfind("aging")}
    assert found == {"0-30": "10.00", "31-60": "20.00", "61-90": "0.00", "91-120": "0.00", "121-": "5.50"}
    assert sum(Decimal(amount or "0") for amount in found.values()) == Decimal(
        desk.row("CUSTOMER", "C1001", "TOTALDUE")[0]
    )
    as_of = f"<asofdate>{DATE.format(month=10, day=31)}</asofdate><useduedate>true</useduedate>"
    as_of += "<showdetails>true</showdetails>"
    (aging,) = desk.ask(ask.format("<agingperiods>0-90,91-</agingperiods>", "", as_of)).iterfind("data/araging")
    (recent, old) = aging.iterfind("aging")
    assert (recent.findtext("totalamount"), old.findtext("totalamount")) == ("20.00", "5.50")
    details = [
        (item.findtext("invoiceno"), item.findtext("age"), item.findtext("agingdate/month"))
        for item in aging.iterfind("aging/agingdetails/agingdetail")
    ]
    assert details == [("I2", "0", "10"), ("I3", "92", "07")]


def test_a_period_that_is_none_is_refused(desk: Desk) -> None:
    wrong = "<get_araging><agingperiods>young,old</agingperiods></get_araging>"
    assert "agingperiods 'young,old'" in desk.refused(wrong, "BL03000018")


def test_an_invoice_comes_as_a_pdf(desk: Desk) -> None:
    key = invoice(desk, "I1", 11, "10.00")
    (found,) = desk.ask(f"<retrievepdf><ARINVOICE><RECORDNO>{key}</RECORDNO></ARINVOICE></retrievepdf>").iterfind(
        "data/arinvoice"
    )
    assert found.findtext("recordno") == str(key)
    pdf = base64.b64decode(found.findtext("pdfdata") or "", validate=True)
    assert pdf.startswith(b"%PDF-1.4\n")
    assert rb"Work \(one day\)" in pdf
    start = int(re.findall(rb"startxref\n(\d+)\n%%EOF\n\Z", pdf)[0])
    assert pdf[start : start + 5] == b"xref\n"
    places = [int(place) for place in re.findall(rb"^(\d{10}) 00000 n ", pdf, re.MULTILINE)]
    for number, place in enumerate(places, 1):
        assert pdf[place:].startswith(b"%d 0 obj\n" % number)
    length = int(re.findall(rb"/Length (\d+)", pdf)[0])
    stream = pdf.partition(b"stream\n")[2]
    assert stream[length:].startswith(b"\nendstream")
    assert "999" in desk.refused("<retrievepdf><ARINVOICE><RECORDNO>999</RECORDNO></ARINVOICE></retrievepdf>")


def test_stock_is_counted_per_warehouse(desk: Desk) -> None:
    totals = desk.ask("<get_icitemtotals><itemid>LAMP</itemid></get_icitemtotals>")
    found = {
        item.findtext("warehouseid"): Decimal(item.findtext("onhand") or "")
        for item in totals.iterfind("data/icitemtotals/itemtotal")
    }
    kept = {
        record.text("WAREHOUSEID"): record.number("WONHAND")
        for record in desk.store.select("ITEMWAREHOUSEINFO", ITEMID="LAMP")
    }
    assert found == kept
    assert sum(kept.values()) > 0


def contract(desk: Desk) -> int:
    return desk.key(
        "<create><CONTRACT><CONTRACTID>CN-9</CONTRACTID><CUSTOMERID>C1001</CUSTOMERID><NAME>Room</NAME><BEGINDATE>"
        "01/01/2026</BEGINDATE><ENDDATE>12/31/2026</ENDDATE><BILLINGFREQUENCY>Monthly</BILLINGFREQUENCY><TERMNAME>N30</TERMNAME><LOCATIONID>100"
        "</LOCATIONID></CONTRACT></create>"
    )


def test_a_contract_is_renewed_once(desk: Desk) -> None:
    contract(desk)
    renew = "<renew><CONTRACT><CONTRACTID>CN-9</CONTRACTID></CONTRACT></renew>"
    desk.ask(renew)
    assert desk.row("CONTRACT", "CN-9", "STATE") == ["Renewed"]
    assert desk.row("CONTRACT", "CN-9-R1", "BEGINDATE", "ENDDATE", "RENEWEDCONTRACTID", "STATE") == [
        "01/01/2027",
        "12/31/2027",
        "CN-9",
        "In progress",
    ]
    assert "is renewed and cannot be renewed" in desk.refused(renew)


def test_the_lines_that_are_to_be_renewed_follow(desk: Desk) -> None:
    contract(desk)
    for name, renewal in (("SHELF", "true"), ("LAMP", "false")):
        desk.key(
            f"<create><CONTRACTDETAIL><CONTRACTID>CN-9</CONTRACTID><ITEMID>{name}</ITEMID><BEGINDATE>01/01/2026"
            "</BEGINDATE><ENDDATE>12/31/2026</ENDDATE><BILLINGMETHOD>Fixed price</BILLINGMETHOD>"
            "<BILLINGOPTIONS>One-time</BILLINGOPTIONS><FLATAMOUNT>120</FLATAMOUNT><LOCATIONID>100</LOCATIONID>"
            f"<RENEWAL>{renewal}</RENEWAL></CONTRACTDETAIL></create>"
        )
    desk.ask("<renew><CONTRACT><CONTRACTID>CN-9</CONTRACTID></CONTRACT></renew>")
    rows = desk.rows("CONTRACTDETAIL", "ITEMID,BEGINDATE,ENDDATE,FLATAMOUNT", "CONTRACTID = 'CN-9-R1'")
    assert rows == [{"ITEMID": "SHELF", "BEGINDATE": "01/01/2027", "ENDDATE": "12/31/2027", "FLATAMOUNT": "120.00"}]


def test_a_cancelled_contract_is_taken_up_again(desk: Desk) -> None:
    key = contract(desk)
    uncancel = f"<uncancel><CONTRACT><RECORDNO>{key}</RECORDNO></CONTRACT></uncancel>"
    assert "is in progress, not cancelled" in desk.refused(uncancel)
    record = desk.store.get("CONTRACT", key)
    assert record is not None
    desk.context.change(record, {"STATE": "Cancelled", "CANCELDATE": desk.context.today})
    desk.ask(uncancel)
    assert desk.row("CONTRACT", key, "STATE", "CANCELDATE") == ["In progress", ""]


def test_a_line_is_delivered_once(desk: Desk) -> None:
    contract(desk)
    key = desk.key(
        "<create><CONTRACTDETAIL><CONTRACTID>CN-9</CONTRACTID><ITEMID>SHELF</ITEMID><BILLINGMETHOD>Fixed price"
        "</BILLINGMETHOD><BILLINGOPTIONS>One-time</BILLINGOPTIONS><FLATAMOUNT>120</FLATAMOUNT><LOCATIONID>100</LOCATIONID>"
        "</CONTRACTDETAIL></create>"
    )
    deliver = (
        f"<deliver><CONTRACTDETAIL><RECORDNO>{key}</RECORDNO><DELIVERYDATE>11/15/2026</DELIVERYDATE></CONTRACTDETAIL>"
        "</deliver>"
    )
    desk.ask(deliver)
    assert desk.row("CONTRACTDETAIL", key, "DELIVERYSTATUS", "DELIVERYDATE") == ["Delivered", "11/15/2026"]
    assert "was delivered on 11/15/2026" in desk.refused(deliver)
