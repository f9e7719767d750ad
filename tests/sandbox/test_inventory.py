"""Inventory transactions and warehouse transfers in the local gateway."""

from __future__ import annotations

import datetime
import random
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from intacct.common import create, delete, update
from intacct.inventory_control import (
    ICTRANSFER,
    ICTRANSFERITEM,
    Ictransitem,
    Updateictransitem,
    create_ictransaction,
    delete_ictransaction,
    update_ictransaction,
)
from intacct_sandbox.store import Record

from .trading import TODAY, Trade

D = Decimal


@pytest.fixture
def trade() -> Trade:
    return Trade()


def line(item: str, warehouse: str, quantity: str, cost: str | None = None, **more: Any) -> Ictransitem:
    if cost is not None:
        more["cost"] = D(cost)
    return Ictransitem(itemid=item, warehouseid=warehouse, quantity=D(quantity), **more)


def entry(kind: str, *lines: Ictransitem, **more: Any) -> create_ictransaction:
    return create_ictransaction(transactiontype=kind, datecreated=TODAY, ictransitems=list(lines), **more)


def test_receipt_shrinkage_and_write_up(trade: Trade) -> None:
    received = trade.key(entry("Inventory Receipt", line("LAMP", "WH101", "100", "13.10")))
    assert received == "Inventory Receipt-IR0001"
    assert trade.stock("LAMP", "WH101") == (D(600), D("7560.00"))
    trade.key(entry("Inventory Shrinkage", line("LAMP", "WH101", "10")))
    assert trade.stock("LAMP", "WH101") == (D(590), D("7434.00"))
    assert trade.balances()["5200"] == D("-1184.00")
    trade.key(entry("Inventory Write-up", line("LAMP", "WH101", "1", "66.00")))
    assert trade.stock("LAMP", "WH101") == (D(590), D("7500.00"))
    shown = trade.fields(
        "INVDOCUMENT",
        trade.document(received).recordno,
        "DOCID",
        "TOTAL",
        "STATE",
        "UPDATES_INV",
        "DOCUMENTPARAMS.SEQUENCE",
    )
    assert shown == {
        "DOCID": received,
        "TOTAL": "1310.00",
        "STATE": "Pending",
        "UPDATES_INV": "Quantity and Value",
        "DOCUMENTPARAMS.SEQUENCE": "IR",
    }


def test_inventory_refusals(trade: Trade) -> None:
    text = trade.refused(entry("Inventory Shrinkage", line("SHELF", "WH101", "41")))
    assert text.startswith("Insufficient quantity of item 'SHELF' in warehouse 'WH101'")
    assert "no inventory transaction" in trade.refused(entry("Inventory Receipt", line("ADVICE", "WH101", "1")))
    assert "cannot be converted from other" in trade.refused(
        entry("Inventory Receipt", line("LAMP", "WH101", "1"), createdfrom="Inventory Receipt-IR0001")
    )
    warehouse = trade.context.require("WAREHOUSE", "WH101")
    trade.context.change(warehouse, {"ENABLENEGATIVEINV": True})
    trade.ask(entry("Inventory Shrinkage", line("SHELF", "WH101", "41")))
    assert trade.stock("SHELF", "WH101")[0] == -1


def test_inventory_update_and_delete(trade: Trade) -> None:
    name = trade.key(entry("Inventory Receipt", line("LAMP", "WH101", "10", "12.50")))
    change: list[Ictransitem | Updateictransitem] = [Updateictransitem(line_num=1, quantity=D(20))]
    change.append(line("SHELF", "WH101", "1", "80.00"))
    trade.ask(update_ictransaction(key=name, message="Counted again", updateictransitems=change))
    assert trade.stock("LAMP", "WH101") == (D(520), D("6500.00"))
    assert trade.stock("SHELF", "WH101") == (D(41), D("3280.00"))
    trade.ask(delete_ictransaction(key=name))
    assert trade.stock("LAMP", "WH101") == (D(500), D("6250.00"))
    draft = trade.key(entry("Inventory Receipt", line("LAMP", "WH101", "10", "12.50"), state="Draft"))
    assert trade.stock("LAMP", "WH101") == (D(500), D("6250.00"))
    trade.ask(update_ictransaction(key=draft, state="Pending"))
    assert trade.stock("LAMP", "WH101") == (D(510), D("6375.00"))


def pair(
    quantity: str, out: str = "WH101", into: str = "WH201", item: str = "LAMP", **more: Any
) -> list[ICTRANSFERITEM]:
    return [
        ICTRANSFERITEM(in_out="O", itemid=item, warehouseid=out, quantity=D(quantity), unit="Each", **more),
        ICTRANSFERITEM(in_out="I", itemid=item, warehouseid=into, quantity=D(quantity), unit="Each", **more),
    ]


def transfer(*lines: list[ICTRANSFERITEM], **more: Any) -> ICTRANSFER:
    items = [item for part in lines for item in part]
    return ICTRANSFER(transactiondate=TODAY, ictransferitems=items, **more)


def made(trade: Trade, draft: ICTRANSFER) -> Record:
    result = trade.ask(create(objects=[draft]))
    record = trade.store.get("ICTRANSFER", int(result.findtext("data/ictransfer/RECORDNO") or 0))
    assert record is not None
    return record


def change(record: Record, **fields: Any) -> update[Any]:
    return update(objects=[ICTRANSFER(recordno=record.recordno, **fields)])


def test_transfer_between_entities_with_different_currencies(trade: Trade) -> None:
    record = made(
        trade,
        transfer(
            pair("40"), exch_rate_type_id="House Rate", exch_rate_date=datetime.date(2026, 3, 1), referenceno="R-9"
        ),
    )
    assert trade.stock("LAMP", "WH101") == (D(460), D("5750.00"))
    assert trade.stock("LAMP", "WH201") == (D(140), D("1654.55"))
    assert trade.balances("USD")["1810"] == D("500.00")
    assert trade.balances("EUR")["2810"] == D("-454.55")
    names = "TRANSFERSTATE TRANSFERTYPE OUT_CURRENCY IN_CURRENCY EXCH_RATE_TYPE_ID EXCH_RATE_DATE OUT_DOCID IN_DOCID"
    names += " OUTDOCUMENT.TOTAL INDOCUMENT.TOTAL"
    shown = trade.fields("ICTRANSFER", record.recordno, *names.split())
    assert shown == {
        "TRANSFERSTATE": "Posted",
        "TRANSFERTYPE": "Immediate",
        "OUT_CURRENCY": "USD",
        "IN_CURRENCY": "EUR",
        "EXCH_RATE_TYPE_ID": "House Rate",
        "EXCH_RATE_DATE": "03/01/2026",
        "OUT_DOCID": "Inventory Transfer Out-TO0001",
        "IN_DOCID": "Inventory Transfer In-TI0001",
        "OUTDOCUMENT.TOTAL": "500.00",
        "INDOCUMENT.TOTAL": "454.55",
    }
    read = f"<read><object>ICTRANSFER</object><keys>{record.recordno}</keys><fields>*</fields></read>"
    lines = trade.ask(read).findall("data/ICTRANSFER/ICTRANSFERITEMS/ictransferitem")
    assert [(item.findtext("ITEMID"), item.findtext("WAREHOUSEID"), item.findtext("LOCATIONID")) for item in lines] == [
        ("LAMP", "WH101", "110"),
        ("LAMP", "WH201", "210"),
    ]
    assert ("workflow", "transfer") in trade.trail(record)
    batches = trade.store.select(
        "GLBATCH", lambda batch: batch.fields.get("#SOURCE") == ["ICTRANSFER", record.recordno]
    )
    assert sorted(batch.text("BASELOCATION_NO") for batch in batches) == ["100", "200"]


@pytest.mark.parametrize(
    ("given", "rate", "name", "value"),
    [
        ({}, "0.9259259259", "Intacct Daily Rate", "115.74"),
        ({"exchange_rate": D("0.90")}, "0.90", "", "112.50"),
        ({"exch_rate_type_id": "House Rate"}, "0.9090909091", "House Rate", "113.64"),
        ({"exch_rate_date": datetime.date(2025, 6, 1)}, "0.9259259259", "Intacct Daily Rate", "115.74"),
    ],
)
def test_rate_of_a_transfer(trade: Trade, given: dict[str, Any], rate: str, name: str, value: str) -> None:
    record = made(trade, transfer(pair("10"), **given))
    assert (record.number("EXCHANGE_RATE"), record.text("EXCH_RATE_TYPE_ID")) == (D(rate), name)
    assert trade.stock("LAMP", "WH201")[1] == D("1200.00") + D(value)


def test_transfer_within_an_entity(trade: Trade) -> None:
    record = made(trade, transfer(pair("40", into="WH102"), pair("2", into="WH102", item="SHELF")))
    assert trade.stock("LAMP", "WH102") == (D(40), D("500.00"))
    assert trade.stock("SHELF", "WH102") == (D(2), D("160.00"))
    assert record.fields.get("EXCHANGE_RATE") is None
    assert trade.balances()["1450"] == 0
    text = trade.refused(create(objects=[transfer(pair("1", into="WH102"), exchange_rate=D("1.1"))]))
    assert text == "Both sides are in USD: there is no exchange rate to give."


def test_transfer_in_transit(trade: Trade) -> None:
    record = made(trade, transfer(pair("40"), transfertype="In transit", exchange_rate=D("0.95")))
    travelling = trade.store.find("ITEMWAREHOUSEINFO", ITEMID="LAMP", WAREHOUSEID="WH201")
    assert travelling is not None
    assert (travelling.number("WONHAND"), travelling.number("WINTRANSIT")) == (D(100), D(40))
    assert record.text("TRANSFERSTATE") == "In transit"
    assert trade.balances_with_goods("USD") == D("13050.00")
    fewer = change(record, description="Fewer", action="Transfer out", ictransferitems=pair("30"))
    trade.ask(fewer)
    assert record.text("TRANSFERSTATE") == "In transit"
    assert trade.stock("LAMP", "WH101")[0] == D(470)
    assert travelling.number("WINTRANSIT") == D(30)
    text = trade.refused(change(record, action="Transfer out"), "BL03002129")
    assert text.endswith("is not valid for the transfer type 'In transit' in state 'In transit'.")
    trade.ask(change(record, action="Transfer in", indate=datetime.date(2026, 3, 20)))
    assert (travelling.number("WONHAND"), travelling.number("WINTRANSIT")) == (D(130), D(0))
    assert trade.stock("LAMP", "WH201")[1] == D("1556.25")
    assert record.text("TRANSFERSTATE") == "Posted"
    assert trade.document(record.text("IN_DOCID")).date("WHENCREATED") == datetime.date(2026, 3, 20)
    assert (trade.balances("USD").get("1450", D(0)), trade.balances("EUR")["2810"]) == (D(0), D("-356.25"))
    late = change(record, ictransferitems=pair("1"))
    assert "its goods have moved" in trade.refused(late)
    trade.ask(change(record, description="Done"))


def test_drafts_move_nothing_until_they_are_posted(trade: Trade) -> None:
    record = made(trade, transfer(pair("40"), action="Draft"))
    assert (record.text("TRANSFERSTATE"), trade.stock("LAMP", "WH101")[0]) == ("Draft", D(500))
    trade.ask(change(record, ictransferitems=pair("10"), exchange_rate=D("0.90")))
    assert trade.stock("LAMP", "WH101")[0] == D(500)
    trade.ask(change(record, action="Post"))
    assert trade.stock("LAMP", "WH201") == (D(110), D("1312.50"))
    assert not any(entry.mode == "delete" for entry in trade.store.audit("ICTRANSFER", record.recordno))


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (pair("10")[:1], "The line out of 10 Each of item 'LAMP' has no line in of the same item and quantity."),
        (pair("10")[1:], "The line in of 10 Each of item 'LAMP' has no line out of the same item and quantity."),
        ([pair("10")[0], pair("9")[1]], "The line out of 10 Each of item 'LAMP' has no line in"),
        ([pair("10")[0], pair("10", item="CHAIR")[1]], "The line out of 10 Each of item 'LAMP' has no line in"),
        (pair("10", into="WH101"), "Item 'LAMP' would go out of and into the same warehouse 'WH101'."),
        (pair("10", item="ADVICE"), "Item 'ADVICE' is of type 'Non-Inventory'"),
        (pair("10", into="WH9"), "Invalid Warehouse 'WH9' specified."),
        (pair("10", locationid="110"), "Location '110' and warehouse 'WH201' belong to different entities."),
        (pair("501"), "Insufficient quantity of item 'LAMP' in warehouse 'WH101': 501 wanted, 500 on hand."),
        (
            pair("1") + pair("1", into="WH102"),
            "The goods go into entities with different base currencies: EUR, USD.",
        ),
    ],
)
def test_transfers_that_do_not_fit(trade: Trade, lines: list[ICTRANSFERITEM], text: str) -> None:
    assert trade.refused(create(objects=[transfer(lines)])).startswith(text)


def test_wrong_headers(trade: Trade) -> None:
    assert "not valid" in trade.refused(create(objects=[transfer(pair("1"), action="Teleport")]), "BL03002129")
    unknown = transfer(pair("1"), exch_rate_type_id="Fancy")
    assert trade.refused(create(objects=[unknown])) == "Invalid Exchange rate type 'Fancy' specified."
    backwards = transfer(pair("1"), outdate=TODAY, indate=datetime.date(2026, 3, 1))
    assert "cannot come in on 03/01/2026" in trade.refused(create(objects=[backwards]))


def test_deleting_a_transfer_brings_the_goods_back(trade: Trade) -> None:
    before = trade.stock("LAMP", "WH101"), trade.stock("LAMP", "WH201"), trade.balances("EUR")
    posted = made(trade, transfer(pair("40")))
    text = trade.refused(delete_ictransaction(key=posted.text("OUT_DOCID")))
    assert text == f"'{posted.text('OUT_DOCID')}' belongs to a warehouse transfer."
    travelling = made(trade, transfer(pair("40"), transfertype="In transit"))
    for record in (travelling, posted):
        trade.ask(delete(object="ICTRANSFER", keys=str(record.recordno)))
    assert (trade.stock("LAMP", "WH101"), trade.stock("LAMP", "WH201"), trade.balances("EUR")) == before
    assert not trade.store.table("ICTRANSFERITEM")
    assert not trade.store.table("INVDOCUMENT")


def test_units_may_differ_as_long_as_the_quantity_is_the_same(trade: Trade) -> None:
    sample = """<create><ICTRANSFER><TRANSACTIONDATE>07/26/2026</TRANSACTIONDATE><TRANSFERTYPE>Immediate</TRANSFERTYPE>
        <ICTRANSFERITEMS><ICTRANSFERITEM><IN_OUT>O</IN_OUT><ITEMID>LAMP</ITEMID><WAREHOUSEID>WH101</WAREHOUSEID>
        <QUANTITY>20</QUANTITY><UNIT>Dozen</UNIT><LOCATIONID>100</LOCATIONID></ICTRANSFERITEM><ICTRANSFERITEM>
        <IN_OUT>I</IN_OUT><ITEMID>LAMP</ITEMID><WAREHOUSEID>WH102</WAREHOUSEID><QUANTITY>240</QUANTITY><UNIT>Each</UNIT>
        <LOCATIONID>100</LOCATIONID></ICTRANSFERITEM></ICTRANSFERITEMS></ICTRANSFER></create>"""
    result = trade.ask(sample)
    assert result.findtext("data/ictransfer/RECORDNO") == "1", etree.tostring(result)
    assert trade.stock("LAMP", "WH102") == (D(240), D("3000.00"))


def test_a_data_file_remembers_what_can_be_taken_back(tmp_path: Path) -> None:
    first = Trade(tmp_path / "company.db")
    received = first.key(entry("Inventory Receipt", line("LAMP", "WH101", "10", "20.00")))
    travelling = made(first, transfer(pair("40"), transfertype="In transit")).recordno
    first.sandbox.close()
    second = Trade(tmp_path / "company.db")
    second.ask(delete(object="ICTRANSFER", keys=str(travelling)))
    second.ask(delete_ictransaction(key=received))
    assert second.stock("LAMP", "WH101") == (D(500), D("6250.00"))
    second.sandbox.close()


@pytest.mark.parametrize("seed", [1, 6, 7])
def test_stock_and_ledger_agree_whatever_happens(trade: Trade, seed: int) -> None:
    """Every request leaves ledger and stock in step, whether it is carried out or refused."""
    chance = random.Random(seed)
    names: list[str] = []
    transfers: list[int] = []
    for _ in range(40):
        item, out, into = chance.choice(["LAMP", "SHELF"]), *chance.sample(["WH101", "WH102", "WH201"], 2)
        quantity = str(chance.randint(1, 60))
        step = chance.choice(["receive", "shrink", "transfer", "travel", "arrive", "undo", "undo transfer", "recount"])
        if step == "receive":
            names.append(
                trade.key(entry("Inventory Receipt", line(item, out, quantity, f"{chance.randint(500, 9999)}e-2")))
            )
        elif step in {"transfer", "travel"}:
            kind = "Immediate" if step == "transfer" else "In transit"
            result = trade.send(create(objects=[transfer(pair(quantity, out, into, item), transfertype=kind)]))
            if result.findtext("status") == "success":
                transfers.append(int(result.findtext("data/ictransfer/RECORDNO") or 0))
        elif step == "shrink":
            result = trade.send(entry("Inventory Shrinkage", line(item, out, quantity)))
            names += [result.findtext("key") or ""] if result.findtext("status") == "success" else []
        elif names and step == "undo":
            trade.send(delete_ictransaction(key=chance.choice(names)))
        elif names and step == "recount":
            changes = [Updateictransitem(line_num=1, quantity=D(quantity))]
            trade.send(update_ictransaction(key=chance.choice(names), updateictransitems=changes))
        elif transfers and step == "arrive":
            trade.send(update(objects=[ICTRANSFER(recordno=chance.choice(transfers), action="Transfer in")]))
        elif transfers and step == "undo transfer":
            trade.send(delete(object="ICTRANSFER", keys=str(chance.choice(transfers))))
        trade.check()
        for record in trade.store.table("ITEMWAREHOUSEINFO").values():
            assert record.number("WONHAND") >= 0
            assert record.number("WINTRANSIT") >= 0
            assert record.number("#VALUE") >= 0, record


def test_a_cost_that_is_used_cannot_be_taken_back(trade: Trade) -> None:
    name = trade.key(entry("Inventory Receipt", line("SHELF", "WH102", "10", "100.00")))
    trade.key(entry("Inventory Receipt", line("SHELF", "WH102", "10", "10.00")))
    trade.key(entry("Inventory Shrinkage", line("SHELF", "WH102", "10")))
    text = trade.refused(delete_ictransaction(key=name))
    assert text == f"The cost of item 'SHELF' in warehouse 'WH102' is used already: '{name}' cannot be taken back."
