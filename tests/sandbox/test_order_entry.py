"""Order entry transactions in the local gateway: entered, converted, shipped, invoiced, changed, deleted."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from intacct.common import Contact, Mailaddress, Shipto, Subtotal
from intacct.order_entry import (
    Sotransitem,
    Updatesotransitem,
    create_sotransaction,
    delete_sotransaction,
    update_sotransaction,
)

from .trading import TODAY, Trade

D = Decimal


@pytest.fixture
def trade() -> Trade:
    return Trade()


def line(item: str, quantity: str, price: str | None = None, **more: Any) -> Sotransitem:
    known: dict[str, Any] = {"warehouseid": "WH101", "unit": "Each", "locationid": "110", **more}
    if price is not None:
        known["price"] = D(price)
    return Sotransitem(itemid=item, quantity=D(quantity), **{key: value for key, value in known.items() if value})


def order(kind: str, *lines: Sotransitem, **more: Any) -> create_sotransaction:
    known: dict[str, Any] = {"customerid": "C1001", "datecreated": TODAY, **more}
    return create_sotransaction(transactiontype=kind, sotransitems=list(lines), **known)


def test_quote_to_order_to_shipment_to_invoice(trade: Trade) -> None:
    quote = trade.key(order("Sales Quote", line("LAMP", "10", "29.00"), line("SHELF", "2", "149.00")))
    assert quote == "Sales Quote-SQ0001"
    assert trade.stock("LAMP", "WH101") == (D(500), D("6250.00"))
    lamp, shelf = trade.lines(quote)
    placed = trade.key(
        order(
            "Sales Order",
            line("LAMP", "4", sourcelinekey=lamp.recordno, shipto=Shipto(contactname="Northwind Library")),
            createdfrom=quote,
        )
    )
    assert placed == "Sales Order-SO0001"
    (ordered,) = trade.lines(placed)
    names = "LINE_NO TRX_PRICE TRX_VALUE SHIPTO.CONTACTNAME SHIPTO.MAILADDRESS.CITY SOURCE_DOCID SOURCE_DOCLINEKEY"
    names += " CUSTOMERID LOCATIONNAME WAREHOUSE.LOCATION_NO SODOCUMENT.CREATEDFROM"
    assert trade.fields("SODOCUMENTENTRY", ordered.recordno, *names.split()) == {
        "LINE_NO": "0",
        "TRX_PRICE": "29.00",
        "TRX_VALUE": "116.00",
        "SHIPTO.CONTACTNAME": "Northwind Library",
        "SHIPTO.MAILADDRESS.CITY": "Concord",
        "SOURCE_DOCID": quote,
        "SOURCE_DOCLINEKEY": str(lamp.recordno),
        "CUSTOMERID": "C1001",
        "LOCATIONNAME": "Boston",
        "WAREHOUSE.LOCATION_NO": "WH101",
        "SODOCUMENT.CREATEDFROM": quote,
    }
    assert trade.fields(
        "SODOCUMENTENTRY", lamp.recordno, "QTY_CONVERTED", "QTY_REMAINING", "TOTAL_AMOUNT_REMAINING", "STATE"
    ) == {
        "QTY_CONVERTED": "4",
        "QTY_REMAINING": "6",
        "TOTAL_AMOUNT_REMAINING": "174.00",
        "STATE": "Partially Converted",
    }
    assert trade.document(quote).text("STATE") == "Partially Converted"
    assert ("modify", "convert") in trade.trail(trade.document(quote))

    rest = [line("LAMP", "6", sourcelinekey=lamp.recordno), line("SHELF", "2", sourcelinekey=shelf.recordno)]
    trade.key(order("Sales Order", *rest, createdfrom=quote))
    assert trade.document(quote).text("STATE") == "Converted"
    assert trade.document(quote).flag("CLOSED")

    shipped = trade.key(order("Sales Shipment", line("LAMP", "4", sourcelinekey=ordered.recordno), createdfrom=placed))
    assert trade.stock("LAMP", "WH101") == (D(496), D("6200.00"))
    assert trade.balances()["5000"] == D("50.00")

    before = trade.balances()
    billed = trade.key(order("Sales Invoice", line("LAMP", "4"), createdfrom=shipped))
    assert trade.lines(billed)[0].text("SHIPTO.CONTACTNAME") == "Northwind Library"
    after = trade.balances()
    assert after["1200"] - before.get("1200", D(0)) == D("116.00")
    assert after["4000"] - before.get("4000", D(0)) == D("-116.00")
    invoice = trade.store.get("ARINVOICE", trade.document(billed).integer("PRRECORDKEY"))
    assert invoice is not None
    assert (invoice.number("TRX_TOTALDUE"), invoice.text("CUSTOMERID")) == (D("116.00"), "C1001")
    assert trade.fields("SODOCUMENT", trade.document(billed).recordno, "ARINVOICE.RECORDID") == {
        "ARINVOICE.RECORDID": "SI0001"
    }


def test_more_than_is_left_cannot_be_converted(trade: Trade) -> None:
    quote = trade.key(order("Sales Quote", line("LAMP", "10")))
    key = trade.lines(quote)[0].recordno
    trade.key(order("Sales Order", line("LAMP", "4", sourcelinekey=key), createdfrom=quote))
    seven = order("Sales Order", line("LAMP", "7", sourcelinekey=key), createdfrom=quote)
    assert trade.refused(seven) == f"Line 1 of '{quote}' has 6 left to convert, 7 is wanted."
    twice = [line("LAMP", "4", sourcelinekey=key), line("LAMP", "4", sourcelinekey=key)]
    assert "has 2 left" in trade.refused(order("Sales Order", *twice, createdfrom=quote))
    dozen = line("LAMP", "1", unit="Dozen", sourcelinekey=key)
    assert "has 6 left to convert, 12 is wanted" in trade.refused(order("Sales Order", dozen, createdfrom=quote))


def test_drafts_convert_only_when_they_are_submitted(trade: Trade) -> None:
    quote = trade.key(order("Sales Quote", line("LAMP", "10")))
    key = trade.lines(quote)[0].recordno
    draft = trade.key(order("Sales Order", line("LAMP", "10", sourcelinekey=key), createdfrom=quote, state="Draft"))
    assert trade.document(quote).text("STATE") == "Pending"
    other = trade.key(order("Sales Order", line("LAMP", "3", sourcelinekey=key), createdfrom=quote))
    assert "has 7 left" in trade.refused(update_sotransaction(key=draft, state="Pending"))
    trade.ask(delete_sotransaction(key=other))
    assert trade.document(quote).text("STATE") == "Pending"
    trade.ask(update_sotransaction(key=draft, state="Pending"))
    assert trade.document(quote).text("STATE") == "Converted"


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"transactiontype": "Sales Dream"}, "Invalid Transaction Definition 'Sales Dream' specified."),
        ({"customerid": "C9"}, "Invalid Customer 'C9' specified."),
        ({"createdfrom": "Sales Quote-SQ9"}, "Invalid source document 'Sales Quote-SQ9' specified."),
        ({"termname": "N99"}, "Invalid Term 'N99' specified."),
        ({"currency": "EUR", "exchratetype": "Fancy"}, "Invalid Exchange rate type 'Fancy' specified."),
        ({"shipto": Shipto(contactname="Nobody")}, "Invalid Contact 'Nobody' specified."),
    ],
)
def test_references_of_the_header(trade: Trade, change: dict[str, Any], text: str) -> None:
    known: dict[str, Any] = {"customerid": "C1001", "transactiontype": "Sales Order", **change}
    fn = create_sotransaction(datecreated=TODAY, sotransitems=[line("LAMP", "1")], **known)
    assert trade.refused(fn) == text


@pytest.mark.parametrize(
    ("wrong", "text"),
    [
        (lambda: line("GHOST", "1"), "Invalid Item 'GHOST' specified."),
        (lambda: line("LAMP", "1", warehouseid="WH9"), "Invalid Warehouse 'WH9' specified."),
        (lambda: line("LAMP", "1", unit="Barrel"), "Invalid Unit of Measure 'Barrel' specified."),
        (lambda: line("LAMP", "1", locationid="999"), "Invalid Location '999' specified."),
        (lambda: line("LAMP", "1", departmentid="D9"), "Invalid Department 'D9' specified."),
        (lambda: line("LAMP", "-1"), "The quantity -1 of item 'LAMP' is not above zero."),
        (
            lambda: line("PAPER", "1"),
            "Item 'PAPER' is of type 'Non-Inventory (Purchase only)': no order entry transaction can have it.",
        ),
        (
            lambda: line("LAMP", "1", sourcelinekey=77),
            "Required field createdfrom is missing for Sales Order with sourcelinekey",
        ),
    ],
)
def test_references_of_lines(trade: Trade, wrong: Callable[[], Sotransitem], text: str) -> None:
    number = "BL03000018" if text.startswith("Required") else "BL01001973"
    assert trade.refused(order("Sales Order", wrong()), number) == text


def test_conversion_follows_the_definitions(trade: Trade) -> None:
    quote = trade.key(order("Sales Quote", line("LAMP", "10")))
    key = trade.lines(quote)[0].recordno
    assert "only made by conversion" in trade.refused(order("Sales Shipment", line("LAMP", "1")))
    wrong = order("Sales Shipment", line("LAMP", "1", sourcelinekey=key), createdfrom=quote)
    assert trade.refused(wrong) == "A transaction of type 'Sales Quote' cannot be converted to 'Sales Shipment'."
    other = order("Sales Order", line("LAMP", "1", sourcelinekey=key), createdfrom=quote, customerid="C1002")
    assert trade.refused(other) == f"'{quote}' belongs to another customer."
    item = order("Sales Order", line("SHELF", "1", sourcelinekey=key), createdfrom=quote)
    assert trade.refused(item) == f"Line 1 of '{quote}' is of item 'LAMP', not of 'SHELF'."


def test_numbers_are_unique(trade: Trade) -> None:
    assert trade.key(order("Sales Order", line("LAMP", "1"), documentno="SO0001")) == "Sales Order-SO0001"
    assert trade.key(order("Sales Order", line("LAMP", "1"))) == "Sales Order-SO0002"
    again = order("Sales Order", line("LAMP", "1"), documentno="SO0001")
    assert trade.refused(again, "BL03002185") == "A document with the number 'Sales Order-SO0001' already exists."


def test_currency_rate_subtotals_and_due_date(trade: Trade) -> None:
    name = trade.key(
        order(
            "Sales Invoice",
            line("ADVICE", "2", "100.00", warehouseid=None),
            currency="EUR",
            exchratetype="House Rate",
            termname="2-10N30",
            subtotals=[
                Subtotal(description="Shipping", total=D("20.00"), locationid="110"),
                Subtotal(description="Discount", total=D(0), percentval=D("-10")),
            ],
        )
    )
    document = trade.document(name)
    assert trade.fields(
        "SODOCUMENT",
        document.recordno,
        "CURRENCY",
        "BASECURR",
        "EXCHRATE",
        "TRX_SUBTOTAL",
        "TRX_TOTAL",
        "TOTAL",
        "WHENDUE",
    ) == {
        "CURRENCY": "EUR",
        "BASECURR": "USD",
        "EXCHRATE": "1.1000",
        "TRX_SUBTOTAL": "200.00",
        "TRX_TOTAL": "200.00",
        "TOTAL": "220.00",
        "WHENDUE": "04/14/2026",
    }
    fixed = order("Sales Order", line("ADVICE", "1", "100.00"), currency="EUR", exchrate=D("1.25"))
    assert trade.document(trade.key(fixed)).number("TOTAL") == D("125.00")
    unknown = order("Sales Order", line("LAMP", "1"), subtotals=[Subtotal(description="Magic", total=D(1))])
    assert trade.refused(unknown) == "Transactions of type 'Sales Order' have no subtotal 'Magic'."


def test_shipto_may_be_a_new_contact(trade: Trade) -> None:
    address = Mailaddress(address1="9 Dock Street", city="Salem", state="MA")
    contact = Contact(contactname="Salem Branch", printas="Salem Branch", firstname="Ivo", mailaddress=address)
    name = trade.key(order("Sales Order", line("LAMP", "1", shipto=Shipto(contact=contact))))
    assert trade.lines(name)[0].text("SHIPTO.MAILADDRESS.CITY") == "Salem"
    assert trade.context.named("CONTACT", "Salem Branch") is not None
    again = order("Sales Order", line("LAMP", "1", shipto=Shipto(contact=contact)))
    assert "already exists" in trade.refused(again, "BL34000061")


def test_stock_does_not_go_below_zero(trade: Trade) -> None:
    placed = trade.key(order("Sales Order", line("SHELF", "41")))
    text = trade.refused(order("Sales Shipment", line("SHELF", "41"), createdfrom=placed))
    assert text == "Insufficient quantity of item 'SHELF' in warehouse 'WH101': 41 wanted, 40 on hand."


def test_update_changes_lines_by_number_and_adds_others(trade: Trade) -> None:
    name = trade.key(order("Sales Order", line("LAMP", "10", "29.00"), line("SHELF", "1", "149.00")))
    trade.key(
        update_sotransaction(
            key=name,
            message="Call before delivery",
            updatesotransitems=[
                Updatesotransitem(line_num=2, quantity=D(3), shipto=Shipto(contactname="Northwind Library")),
                line("CHAIR", "1", "119.00", warehouseid="WH102", locationid="120"),
                Updatesotransitem(line_num=1, memo="Brass"),
            ],
        )
    )
    first, second, third = trade.lines(name)
    assert (first.text("MEMO"), first.number("TRX_VALUE")) == ("Brass", D("290.00"))
    assert (second.number("UIQTY"), second.text("SHIPTO.CONTACTNAME")) == (D(3), "Northwind Library")
    assert [entry.integer("LINE_NO") for entry in (first, second, third)] == [0, 1, 2]
    assert trade.document(name).number("TRX_TOTAL") == D("856.00")
    missing = update_sotransaction(key=name, updatesotransitems=[Updatesotransitem(line_num=4, memo="x")])
    assert trade.refused(missing) == "There is no line 4; the lines are numbered from 1 to 3."
    fields = {entry.field for entry in trade.store.audit("SODOCUMENTENTRY", second.recordno) if entry.mode == "modify"}
    assert {"UIQTY", "TRX_VALUE", "SHIPTO.CONTACTNAME"} <= fields


def test_converted_documents_are_locked(trade: Trade) -> None:
    quote = trade.key(order("Sales Quote", line("LAMP", "10")))
    key = trade.lines(quote)[0].recordno
    trade.key(order("Sales Order", line("LAMP", "4", sourcelinekey=key), createdfrom=quote))
    fewer = update_sotransaction(key=quote, updatesotransitems=[Updatesotransitem(line_num=1, quantity=D(3))])
    assert trade.refused(fewer) == "4 of item 'LAMP' are converted already."
    trade.ask(update_sotransaction(key=quote, updatesotransitems=[Updatesotransitem(line_num=1, quantity=D(8))]))
    assert trade.lines(quote)[0].number("QTY_REMAINING") == D(4)
    assert trade.document(quote).text("STATE") == "Partially Converted"
    assert "is converted and cannot be deleted" in trade.refused(delete_sotransaction(key=quote))
    trade.key(order("Sales Order", line("LAMP", "4", sourcelinekey=key), createdfrom=quote))
    assert trade.refused(update_sotransaction(key=quote, message="late")) == (
        f"'{quote}' cannot be changed: its state is 'Converted'."
    )
    closed = trade.key(order("Sales Order", line("LAMP", "1"), state="Closed"))
    assert "its state is 'Closed'" in trade.refused(update_sotransaction(key=closed, message="late"))
    assert "its state is 'Closed'" in trade.refused(order("Sales Shipment", line("LAMP", "1"), createdfrom=closed))


def test_deleting_takes_everything_back(trade: Trade) -> None:
    before = trade.balances(), trade.stock("LAMP", "WH101")
    placed = trade.key(order("Sales Order", line("LAMP", "4")))
    shipped = trade.key(order("Sales Shipment", line("LAMP", "4"), createdfrom=placed))
    billed = trade.key(order("Sales Invoice", line("LAMP", "4"), createdfrom=shipped))
    gone = trade.document(billed)
    for name in (billed, shipped, placed):
        trade.ask(delete_sotransaction(key=name))
    assert (trade.balances(), trade.stock("LAMP", "WH101")) == before
    assert not trade.store.table("ARINVOICE")
    assert ("delete", "") in trade.trail(gone)
    assert trade.refused(delete_sotransaction(key=placed)) == (
        f"Cannot find order entry transaction with key '{placed}' to delete."
    )


def test_invoices_are_changed_with_their_receivable(trade: Trade) -> None:
    name = trade.key(order("Sales Invoice", line("LAMP", "4", "30.00")))
    key = trade.document(name).integer("PRRECORDKEY")
    trade.ask(update_sotransaction(key=name, updatesotransitems=[Updatesotransitem(line_num=1, price=D("25.00"))]))
    assert trade.document(name).integer("PRRECORDKEY") == key
    invoice = trade.store.get("ARINVOICE", key)
    assert invoice is not None
    assert invoice.number("TRX_TOTALDUE") == D("100.00") == trade.balances()["1200"]
    trade.store.update(invoice, {"TRX_TOTALPAID": D("10.00")})
    assert "is paid" in trade.refused(delete_sotransaction(key=name))


def test_closed_books_take_no_invoice(trade: Trade) -> None:
    trade.store.set_setting("books_closed_through", "2026-02-28")
    late = order("Sales Invoice", line("LAMP", "1"), dateposted=datetime.date(2026, 2, 28))
    assert "books are closed" in trade.refused(late)


def test_external_ids_and_set_nulls(trade: Trade) -> None:
    trade.key(order("Sales Order", line("LAMP", "1", memo="Brass"), externalid="shop-7", message="Hello"))
    empty = "<updatesotransitem line_num='1'><memo/></updatesotransitem>"
    change = f"<update_sotransaction key='shop-7' externalkey='true'%s><message/><updatesotransitems>{empty}"
    change += "</updatesotransitems></update_sotransaction>"
    name = trade.key(change % "")
    assert (trade.document(name).text("MESSAGE"), trade.lines(name)[0].text("MEMO")) == ("Hello", "Brass")
    trade.key(change % " set_nulls='true'")
    assert (trade.document(name).text("MESSAGE"), trade.lines(name)[0].text("MEMO")) == ("", "")


def test_entities_see_their_own_documents(trade: Trade) -> None:
    trade.key(order("Sales Order", line("LAMP", "1", locationid="")), entity="100")
    query = "<query><object>SODOCUMENTENTRY</object><select><field>ITEMID</field></select></query>"
    counts = [
        sum(element.findtext("ITEMID") == "LAMP" for element in trade.ask(query, entity=entity).iter("SODOCUMENTENTRY"))
        for entity in ("100", "200")
    ]
    assert counts == [1, 0]
    foreign = order("Sales Order", line("LAMP", "1", warehouseid="WH201", locationid=""))
    assert trade.refused(foreign, entity="100") == "Invalid Warehouse 'WH201' specified."


def test_conversion_may_close_the_source(trade: Trade) -> None:
    known = trade.context.require("SODOCUMENTPARAMS", "Sales Quote")
    trade.context.change(known, {"CONVTYPE": "Close Transaction"})
    quote = trade.key(order("Sales Quote", line("LAMP", "10")))
    placed = trade.key(order("Sales Order", line("LAMP", "4"), createdfrom=quote))
    assert trade.document(quote).text("STATE") == "Closed"
    assert "its state is 'Closed'" in trade.refused(order("Sales Order", line("LAMP", "1"), createdfrom=quote))
    trade.ask(delete_sotransaction(key=placed))
    assert trade.document(quote).text("STATE") == "Pending"


def test_conversion_may_leave_a_back_order(trade: Trade) -> None:
    known = trade.context.require("SODOCUMENTPARAMS", "Sales Order")
    trade.context.change(known, {"CONVTYPE": "Close Original and Create Back Order"})
    placed = trade.key(order("Sales Order", line("LAMP", "10", "29.00"), line("SHELF", "1", "149.00"), message="Soon"))
    shipped = trade.key(order("Sales Shipment", line("LAMP", "4"), createdfrom=placed))
    assert trade.document(placed).text("STATE") == "Closed"
    rest = "Sales Order-SO0002"
    assert (trade.document(rest).text("BACKORDER"), trade.document(rest).text("MESSAGE")) == ("Yes", "Soon")
    assert [(entry.text("ITEMID"), entry.number("UIQTY")) for entry in trade.lines(rest)] == [
        ("LAMP", D(6)),
        ("SHELF", D(1)),
    ]
    assert trade.document(rest).number("TRX_TOTAL") == D("323.00")
    assert "went into a back order" in trade.refused(delete_sotransaction(key=shipped))
    trade.ask(delete_sotransaction(key=rest))
    trade.ask(delete_sotransaction(key=shipped))
    assert trade.document(placed).text("STATE") == "Pending"


def test_reverse_conversion_of_services(trade: Trade) -> None:
    quote = trade.key(order("Sales Quote", line("ADVICE", "10", warehouseid=None)))
    key = trade.lines(quote)[0].recordno
    trade.key(order("Sales Order", line("ADVICE", "4", sourcelinekey=key, warehouseid=None), createdfrom=quote))
    back: dict[str, Any] = {"sourcelinekey": key, "warehouseid": None, "reverseconversion": True}
    text = trade.refused(order("Sales Order", line("ADVICE", "-5", **back), createdfrom=quote))
    assert text == f"Line 1 of '{quote}' is not converted that far."
    trade.key(order("Sales Order", line("ADVICE", "-3", **back), createdfrom=quote))
    assert trade.lines(quote)[0].number("QTY_REMAINING") == D(9)
    assert trade.refused(order("Sales Order", line("ADVICE", "-3", warehouseid=None))).endswith("is not above zero.")
    stocked = line("LAMP", "-1", reverseconversion=True)
    assert "kept in stock" in trade.refused(order("Sales Order", stocked))


def test_the_invoice_of_a_document_is_paid_and_opened_again(trade: Trade) -> None:
    billed = trade.key(order("Sales Invoice", line("LAMP", "4", "25.00")))
    invoice = trade.document(billed).integer("PRRECORDKEY")
    assert invoice is not None
    before = trade.balances()
    paid = trade.key(
        f"<create_arpayment><customerid>C1001</customerid><paymentamount>60</paymentamount><bankaccountid>BOS-CHK"
        f"</bankaccountid><datereceived><year>2026</year><month>03</month><day>20</day></datereceived><arpaymentitem>"
        f"<invoicekey>{invoice}</invoicekey><amount>60</amount></arpaymentitem></create_arpayment>"
    )
    after = trade.balances()
    assert after["1200"] - before["1200"] == D(-60)
    assert trade.fields("ARINVOICE", invoice, "STATE", "TRX_TOTALDUE") == {
        "STATE": "Partially Paid",
        "TRX_TOTALDUE": "40.00",
    }
    assert "is paid" in trade.refused(f'<delete_sotransaction key="{billed}"/>')
    trade.ask(f'<delete_arpayment key="{paid}"/>')
    assert trade.balances() == before
    trade.ask(f'<delete_sotransaction key="{billed}"/>')
