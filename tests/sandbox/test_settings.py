"""Summaries, recurring transactions, preferences, dimensions, related records."""

from __future__ import annotations

from decimal import Decimal

from intacct_sandbox.handlers.all import FUNCTIONS

from .desk import Desk

DATE = "<year>2026</year><month>11</month><day>{day:02}</day>"
BILL = (
    f"<create_bill><vendorid>V1001</vendorid><datecreated>{DATE.format(day=1)}</datecreated><termname>N30</termname>"
    "<billno>{number}</billno><billitems><lineitem><glaccountno>6000</glaccountno><amount>{amount}</amount>"
    "<locationid>100</locationid></lineitem></billitems></create_bill>"
)


def test_every_function_with_behaviour_is_one_of_the_api(desk: Desk) -> None:
    assert [name for name in FUNCTIONS if desk.sandbox.gateway.catalog.registry.function(name) is None] == []


def test_a_summary_gathers_its_documents(desk: Desk) -> None:
    before = desk.balances()
    bills = BILL.format(number="B1", amount="10.00") + BILL.format(number="B2", amount="5.00")
    key = desk.key(f"<create_billbatch><batchtitle>November</batchtitle>{bills}</create_billbatch>")
    assert desk.balances()["6000"] - before.get("6000", Decimal(0)) == Decimal(15)
    found = desk.rows("APBILL", "RECORDID,PRBATCH,PRBATCHKEY", "PRBATCH = 'November'")
    assert [(row["RECORDID"], row["PRBATCHKEY"]) for row in found] == [("B1", str(key)), ("B2", str(key))]
    (batch,) = desk.ask('<get_list object="billbatch"/>').iterfind("data/billbatch")
    assert (batch.findtext("batchtitle"), batch.findtext("key")) == ("November", str(key))


def test_a_summary_with_a_wrong_document_is_not_made(desk: Desk) -> None:
    bills = BILL.format(number="B1", amount="10.00") + BILL.format(number="B1", amount="5.00")
    desk.refused(f"<create_billbatch><batchtitle>November</batchtitle>{bills}</create_billbatch>", "BL34000061")


def test_a_recurring_bill_is_kept_with_its_lines(desk: Desk) -> None:
    key = desk.key(
        f"<create_recurringbill><vendorid>V1001</vendorid><datecreated>{DATE.format(day=1)}</datecreated><termname>N30"
        f"</termname><startdate>{DATE.format(day=5)}</startdate><modenew>Months</modenew><interval>1</interval>"
        "<recurbillitems><recurlineitem><glaccountno>6100</glaccountno><amount>900.00</amount><memo>Rent</memo>"
        "<locationid>100</locationid></recurlineitem></recurbillitems></create_recurringbill>"
    )
    (found,) = desk.ask(f'<get object="recurbill" key="{key}"/>').iterfind("data/recurbill")
    assert found.findtext("startdate/day") == "05"
    assert found.findtext("recurbillitems/recurlineitem/amount") == "900.00"
    desk.ask(f'<delete_recurringbill key="{key}"/>')
    assert str(key) in desk.refused(f'<get object="recurbill" key="{key}"/>')


def test_preferences_are_kept_per_application(desk: Desk) -> None:
    preference = (
        "<companypref><application>AP</application><preference>AUTO_PRINT</preference><prefvalue>{}</prefvalue>"
        "</companypref>"
    )
    for value in ("Y", "N"):
        desk.ask(
            f'<set_companyprefs application="AP"><companyprefs>{preference.format(value)}</companyprefs>'
            "</set_companyprefs>"
        )
    (found,) = desk.ask('<get_companyprefs application="AP"/>').iterfind("data/companypref")
    assert (found.findtext("preference"), found.findtext("prefvalue")) == ("AUTO_PRINT", "N")
    assert not desk.ask('<get_companyprefs application="GL"/>').findall("data/companypref")
    applications = [item.text for item in desk.ask("<get_applications/>").iterfind("data/application")]
    assert {"GL", "AP"} <= set(applications)


def test_dimensions_are_listed_with_the_company_s_own(desk: Desk) -> None:
    found = {
        item.findtext("objectName"): item.findtext("userDefinedDimension")
        for item in desk.ask("<getDimensions/>").iterfind("data/dimensions/dimension")
    }
    assert found["LOCATION"] == found["VENDOR"] == "false"
    assert found["ROUTE"] == "true"


def test_related_records_are_read(desk: Desk) -> None:
    keys = [desk.key(BILL.format(number=number, amount="1")) for number in ("B1", "B2")]
    read = (
        f"<readRelated><object>APBILL</object><keys>{keys[0]},{keys[1]}</keys><relation>VENDOR</relation>"
        "<fields>VENDORID,NAME</fields></readRelated>"
    )
    data = desk.ask(read).find("data")
    assert data is not None
    assert (data.get("listtype"), data.get("count")) == ("VENDOR", "1")
    assert data.findtext("VENDOR/VENDORID") == "V1001"
    assert "no relationship COLOUR" in desk.refused(read.replace(">VENDOR<", ">COLOUR<"), "XXX")
    rows = desk.post(desk.body(read.replace("</readRelated>", "<returnFormat>csv</returnFormat></readRelated>")))
    assert rows.text.splitlines()[0] == "VENDORID,NAME"


def test_only_a_bill_that_waits_is_recalled(desk: Desk) -> None:
    key = desk.key(BILL.format(number="B1", amount="1"))
    recall = f"<recallApBill><recordno>{key}</recordno></recallApBill>"
    assert "waits for no approval" in desk.refused(recall)
    record = desk.store.get("APBILL", key)
    assert record is not None
    desk.context.change(record, {"STATE": "Submitted"})
    desk.ask(recall)
    assert desk.row("APBILL", key, "STATE") == ["Draft"]
