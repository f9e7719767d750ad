"""Vendors, bills and adjustments: what is owed, and what that posts."""

from __future__ import annotations

from decimal import Decimal

import pytest

from .desk import Desk

D = Decimal


def date(name: str, text: str) -> str:
    month, day, year = text.split("/")
    return f"<{name}><year>{year}</year><month>{month}</month><day>{day}</day></{name}>"


def line(account: str, amount: str, location: str = "110", **more: str) -> str:
    given = {
        "memo": "",
        "locationid": location,
        "departmentid": "",
        "item1099": "",
        "form1099type": "",
        "form1099box": "",
    }
    given.update(more)
    inner = "".join(f"<{name}>{text}</{name}>" for name, text in given.items() if text)
    return f"<lineitem><glaccountno>{account}</glaccountno><amount>{amount}</amount>{inner}</lineitem>"


def bill(number: str, *lines: str, vendor: str = "V1001", created: str = "11/02/2026", **more: str) -> str:
    parts = {
        "termname": "N30",
        "action": "",
        "description": "",
        "currency": "",
        "exchratetype": "",
        "exchrate": "",
        **more,
    }
    due = parts.pop("datedue", "")
    text = f"<create_bill><vendorid>{vendor}</vendorid>{date('datecreated', created)}"
    text += date("datedue", due) if due else ""
    for name in ("termname", "action"):
        text += f"<{name}>{parts[name]}</{name}>" if parts[name] else ""
    text += f"<billno>{number}</billno>" + (
        f"<description>{parts['description']}</description>" if parts["description"] else ""
    )
    if parts["currency"]:
        text += f"<currency>{parts['currency']}</currency>"
        text += (
            f"<exchrate>{parts['exchrate']}</exchrate>"
            if parts["exchrate"]
            else f"<exchratetype>{parts['exchratetype']}</exchratetype>"
        )
    return text + f"<billitems>{''.join(lines)}</billitems></create_bill>"


STATE = ("STATE", "TRX_TOTALENTERED", "TRX_TOTALPAID", "TRX_TOTALDUE")


def test_a_bill_is_entered_and_posted(desk: Desk) -> None:
    before = desk.balances()
    key = desk.key(bill("B1", line("6000", "100.10", departmentid="D100"), line("6100", "50", location="120")))
    assert desk.row("APBILL", key, *STATE) == ["Posted", "150.10", "0.00", "150.10"]
    assert desk.row(
        "APBILL", key, "RECORDID", "WHENCREATED", "WHENDUE", "VENDORNAME", "CURRENCY", "PAYMENTPRIORITY"
    ) == ["B1", "11/02/2026", "12/02/2026", "Blue Heron Paper", "USD", "normal"]
    lines = desk.rows(
        "APBILLITEM", "LINE_NO,ACCOUNTNO,ACCOUNTTITLE,AMOUNT,LOCATIONNAME,OFFSETGLACCOUNTNO", f"RECORDKEY = {key}"
    )
    assert lines == [
        {
            "LINE_NO": "1",
            "ACCOUNTNO": "6000",
            "ACCOUNTTITLE": "Office expense",
            "AMOUNT": "100.10",
            "LOCATIONNAME": "Boston",
            "OFFSETGLACCOUNTNO": "2000",
        },
        {
            "LINE_NO": "2",
            "ACCOUNTNO": "6100",
            "ACCOUNTTITLE": "Rent",
            "AMOUNT": "50.00",
            "LOCATIONNAME": "Denver",
            "OFFSETGLACCOUNTNO": "2000",
        },
    ]
    after = desk.balances()
    assert {a: after[a] - before.get(a, D(0)) for a in ("6000", "6100", "2000")} == {
        "6000": D("100.10"),
        "6100": D("50.00"),
        "2000": D("-150.10"),
    }
    assert desk.balances("CASH") == before_cash(desk)
    assert desk.rows("VENDOR", "TOTALDUE", "VENDORID = 'V1001'") == [{"TOTALDUE": "150.10"}]


def before_cash(desk: Desk) -> dict[str, Decimal]:
    return {"1010": D("250000.00"), "1011": D("50000.00"), "1400": D("13050.00"), "3000": D("-313050.00")}


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"departmentid": "D100"}, {"6000": D(100), "2000": D(-100)}),
        ({"locationid": "120", "vendorid": "V1001"}, {"6100": D(50), "2000": D(-50)}),
        ({"vendorid": "V1001"}, {"6000": D(100), "6100": D(50), "2000": D(-150)}),
        ({"vendorid": "V1002"}, {}),
    ],
)
def test_balances_come_to_nothing_under_every_filter(
    desk: Desk, filters: dict[str, str], found: dict[str, Decimal]
) -> None:
    desk.key(bill("B1", line("6000", "100", departmentid="D100"), line("6100", "50", location="120")))
    assert desk.balances(**filters) == found


def test_the_generic_create_enters_the_same(desk: Desk) -> None:
    key = desk.key(
        "<create><APBILL><WHENCREATED>11/02/2026</WHENCREATED><VENDORID>V1001</VENDORID><RECORDID>B1</RECORDID>"
        "<TERMNAME>2-10N30</TERMNAME><APBILLITEMS><APBILLITEM><ACCOUNTNO>6000</ACCOUNTNO><TRX_AMOUNT>200.00</TRX_AMOUNT>"
        "<LOCATIONID>110</LOCATIONID><FORM1099>true</FORM1099></APBILLITEM></APBILLITEMS></APBILL></create>"
    )
    assert desk.row("APBILL", key, *STATE) == ["Posted", "200.00", "0.00", "200.00"]
    assert desk.row("APBILL", key, "WHENDUE", "WHENDISCOUNT") == ["12/02/2026", "11/12/2026"]
    assert desk.rows("APBILLITEM", "FORM1099TYPE,FORM1099BOX", f"RECORDKEY = {key}") == [
        {"FORM1099TYPE": "NEC", "FORM1099BOX": "1"}
    ]
    assert desk.balances(vendorid="V1001") == {"6000": D("200.00"), "2000": D("-200.00")}


def test_a_draft_posts_nothing_until_it_is_submitted(desk: Desk) -> None:
    key = desk.key(bill("B1", line("6000", "10"), action="Draft"))
    assert desk.row("APBILL", key, "STATE", "RAWSTATE") == ["Draft", "D"]
    assert desk.balances(vendorid="V1001") == {}
    assert desk.rows("VENDOR", "TOTALDUE", "VENDORID = 'V1001'") == [{"TOTALDUE": "0.00"}]
    desk.ask(f'<update_bill key="{key}"><action>Submit</action></update_bill>')
    assert desk.row("APBILL", key, *STATE) == ["Posted", "10.00", "0.00", "10.00"]
    assert desk.balances(vendorid="V1001") == {"6000": D(10), "2000": D(-10)}
    desk.refused(f'<update_bill key="{key}"><action>Draft</action></update_bill>')


def test_a_bill_in_another_currency(desk: Desk) -> None:
    key = desk.key(bill("B1", line("6000", "100.00"), currency="EUR", exchratetype="House Rate"))
    assert desk.row("APBILL", key, "CURRENCY", "BASECURR", "EXCHANGE_RATE", "TRX_TOTALDUE", "TOTALDUE") == [
        "EUR",
        "USD",
        "1.1000",
        "100.00",
        "110.00",
    ]
    assert desk.balances(vendorid="V1001") == {"6000": D("110.00"), "2000": D("-110.00")}
    key = desk.key(bill("B2", line("6000", "100.00"), currency="EUR", exchrate="1.25"))
    assert desk.row("APBILL", key, "TOTALDUE") == ["125.00"]
    key = desk.key(bill("B3", line("6000", "100.00"), currency="EUR", exchratetype=""))
    assert desk.row("APBILL", key, "TOTALDUE") == ["108.00"]
    inverse = desk.key(bill("B4", line("6000", "108.00", location="210"), currency="USD", exchratetype=""))
    assert desk.row("APBILL", inverse, "BASECURR", "TOTALDUE") == ["EUR", "100.00"]
    assert desk.balances(locationid="200", vendorid="V1001") == {"6000": D("100.00"), "2000": D("-100.00")}


@pytest.mark.parametrize(
    ("request_", "text"),
    [
        (bill("B1", line("6000", "1"), vendor="V9"), "Invalid Vendor 'V9' specified."),
        (bill("B1", line("9999", "1")), "Invalid GL account '9999' specified."),
        (bill("B1", line("6000", "1", location="999")), "Invalid Location '999' specified."),
        (bill("B1", line("6000", "1", departmentid="D9")), "Invalid Department 'D9' specified."),
        (bill("B1", line("6000", "1"), termname="N99"), "Invalid Term 'N99' specified."),
        (
            bill("B1", line("6000", "1"), currency="JPY", exchratetype=""),
            "There is no exchange rate of type 'Intacct Daily Rate' from JPY to USD on 11/02/2026.",
        ),
        (
            bill("B1", line("6000", "1"), currency="EUR", exchratetype="None"),
            "Invalid Exchange rate type 'None' specified.",
        ),
        (bill("B1", line("6000", "1"), currency="EUR", exchrate="0"), "The exchange rate 0 is not above zero."),
        (
            bill("B1", line("6000", "1"), line("6000", "1", location="210")),
            "The lines belong to entities with different base currencies: EUR, USD.",
        ),
        (bill("B1", line("6000", "1", item1099="true"), vendor="V1003"), "Vendor 'V1003' is not set up for form 1099."),
        (bill("B1", line("6000", "1"), action="Send"), "'Send' is no action."),
        (
            '<update_bill key="77"><description>x</description></update_bill>',
            "Cannot find bill with key '77' to update.",
        ),
        ('<delete_bill key="77"/>', "Cannot find bill with key '77' to delete."),
    ],
)
def test_what_is_refused(desk: Desk, request_: str, text: str) -> None:
    assert desk.refused(request_) == text


def test_a_line_needs_a_location(desk: Desk) -> None:
    text = desk.refused(bill("B1", line("6000", "1", location="")), "BL03000018")
    assert text == "Required field LOCATIONID is missing for Bill line 1"
    key = desk.ask(bill("B1", line("6000", "1", location="")), authentication=desk.login(locationid="100")).findtext(
        "key"
    )
    assert desk.rows("APBILLITEM", "LOCATIONID", f"RECORDKEY = {key}") == [{"LOCATIONID": "100"}]


def test_the_number_of_a_bill_is_unique_per_vendor(desk: Desk) -> None:
    desk.key(bill("B1", line("6000", "1")))
    assert desk.refused(bill("B1", line("6000", "1")), "BL34000061") == (
        "Another Bill with the given value(s) B1  already exists"
    )
    desk.key(bill("B1", line("6000", "1"), vendor="V1002"))


def test_lines_are_changed_by_number_and_new_ones_added(desk: Desk) -> None:
    key = desk.key(bill("B1", line("6000", "10"), line("6100", "20")))
    desk.ask(
        f'<update_bill key="{key}"><description>changed</description><updatebillitems><updatelineitem line_num="2">'
        f"<amount>25.50</amount></updatelineitem>{line('6200', '5')}</updatebillitems></update_bill>"
    )
    assert desk.row("APBILL", key, "DESCRIPTION", "TRX_TOTALDUE") == ["changed", "40.50"]
    rows = desk.rows("APBILLITEM", "LINE_NO,ACCOUNTNO,TRX_AMOUNT", f"RECORDKEY = {key}")
    assert [tuple(row.values()) for row in rows] == [
        ("1", "6000", "10.00"),
        ("2", "6100", "25.50"),
        ("3", "6200", "5.00"),
    ]
    assert desk.balances(vendorid="V1001") == {"6000": D(10), "6100": D("25.50"), "6200": D(5), "2000": D("-40.50")}
    wrong = f'<update_bill key="{key}"><updatebillitems><updatelineitem line_num="9"/></updatebillitems></update_bill>'
    assert desk.refused(wrong) == "There is no line 9; the lines are numbered from 1 to 3."


def test_the_generic_update_replaces_the_lines(desk: Desk) -> None:
    key = desk.key(bill("B1", line("6000", "10"), line("6100", "20")))
    desk.ask(
        f"<update><APBILL><RECORDNO>{key}</RECORDNO><TERMNAME>N10</TERMNAME><APBILLITEMS><APBILLITEM><LINE_NO>2</LINE_NO>"
        "<ENTRYDESCRIPTION>kept</ENTRYDESCRIPTION></APBILLITEM></APBILLITEMS></APBILL></update>"
    )
    assert desk.row("APBILL", key, "WHENDUE", "TRX_TOTALDUE") == ["11/12/2026", "20.00"]
    rows = desk.rows("APBILLITEM", "LINE_NO,ACCOUNTNO,ENTRYDESCRIPTION", f"RECORDKEY = {key}")
    assert rows == [{"LINE_NO": "1", "ACCOUNTNO": "6100", "ENTRYDESCRIPTION": "kept"}]
    assert desk.balances(vendorid="V1001") == {"6100": D(20), "2000": D(-20)}


def test_a_deleted_bill_leaves_the_ledger(desk: Desk) -> None:
    key = desk.key(bill("B1", line("6000", "10")))
    other = desk.key(bill("B2", line("6000", "20")))
    assert desk.ask(f'<delete_bill key="{key}"/>').findtext("key") == str(key)
    desk.ask(f"<delete><object>APBILL</object><keys>{other}</keys></delete>")
    assert desk.balances(vendorid="V1001") == {}
    assert desk.rows("APBILLITEM", "RECORDNO") == []
    assert desk.rows("VENDOR", "TOTALDUE", "VENDORID = 'V1001'") == [{"TOTALDUE": "0.00"}]


def test_closed_books_take_no_bill(desk: Desk) -> None:
    desk.store.set_setting("books_closed_through", "2026-10-31")
    text = desk.refused(bill("B1", line("6000", "1"), created="10/31/2026"))
    assert text == "The books are closed through 10/31/2026."
    desk.key(bill("B1", line("6000", "1"), created="11/01/2026"))


def test_a_bill_that_somebody_has_to_approve_waits(desk: Desk) -> None:
    desk.store.set_setting("approval:APBILL", "approver")
    key = desk.key(bill("B1", line("6000", "10")))
    assert desk.row("APBILL", key, "STATE", "RAWSTATE") == ["Submitted", "S"]
    assert desk.balances(vendorid="V1001") == {}
    approver = desk.login(userid="approver", password="approver-pass")
    desk.ask(f"<approve><APBILL><RECORDNO>{key}</RECORDNO></APBILL></approve>", authentication=approver)
    assert desk.row("APBILL", key, "STATE", "RAWSTATE", "TRX_TOTALDUE") == ["Posted", "A", "10.00"]
    assert desk.balances(vendorid="V1001") == {"6000": D(10), "2000": D(-10)}


def adjustment(number: str, *lines: str, vendor: str = "V1001") -> str:
    return (
        f"<create_apadjustment><vendorid>{vendor}</vendorid>{date('datecreated', '11/03/2026')}<adjustmentno>{number}"
        f"</adjustmentno><apadjustmentitems>{''.join(lines)}</apadjustmentitems></create_apadjustment>"
    )


def test_adjustments_raise_or_lower_what_is_owed(desk: Desk) -> None:
    credit = desk.key(adjustment("CR1", line("6000", "-30")))
    charge = desk.key(adjustment("CH1", line("6200", "5")))
    assert desk.row("APADJUSTMENT", credit, *STATE) == ["Posted", "-30.00", "0.00", "-30.00"]
    assert desk.row("APADJUSTMENT", charge, *STATE) == ["Posted", "5.00", "0.00", "5.00"]
    assert desk.balances(vendorid="V1001") == {"6000": D(-30), "6200": D(5), "2000": D(25)}
    assert desk.rows("VENDOR", "TOTALDUE", "VENDORID = 'V1001'") == [{"TOTALDUE": "-25.00"}]
    mixed = adjustment("X", line("6000", "-30"), line("6000", "30"))
    assert "not mixed" in desk.refused(mixed)
    desk.ask(
        f'<update_apadjustment key="{credit}"><updateapadjustmentitems><updatelineitem line_num="1">'
        "<amount>-31</amount></updatelineitem></updateapadjustmentitems></update_apadjustment>"
    )
    assert desk.row("APADJUSTMENT", credit, "TRX_TOTALDUE") == ["-31.00"]
    desk.ask(f'<delete_apadjustment key="{charge}"/>')
    desk.ask(f"<delete><object>APADJUSTMENT</object><keys>{credit}</keys></delete>")
    assert desk.balances(vendorid="V1001") == {}


def test_bills_and_adjustments_share_no_number(desk: Desk) -> None:
    keys = {
        desk.key(bill("B1", line("6000", "1"))),
        desk.key(adjustment("A1", line("6000", "-1"))),
        desk.key(bill("B2", line("6000", "1"))),
    }
    assert len(keys) == 3


VENDOR = (
    "<create_vendor><vendorid>NEW</vendorid><name>Newcomer</name><termname>N30</termname><onhold>false</onhold>"
    "<contactinfo><contact><contactname>Newcomer contact</contactname><printas>Newcomer Ltd</printas>"
    "<email1>hello@example.com</email1><mailaddress><city>Oslo</city></mailaddress></contact></contactinfo></create_vendor>"
)


def test_a_vendor_of_the_legacy_function(desk: Desk) -> None:
    assert desk.ask(VENDOR).findtext("key") == "NEW"
    fields = "NAME,TERMNAME,STATUS,DISPLAYCONTACT.CONTACTNAME,DISPLAYCONTACT.MAILADDRESS.CITY,ONHOLD"
    assert list(desk.rows("VENDOR", fields, "VENDORID = 'NEW'")[0].values()) == [
        "Newcomer",
        "N30",
        "active",
        "Newcomer contact",
        "Oslo",
        "false",
    ]
    assert desk.rows("CONTACT", "PRINTAS,EMAIL1", "CONTACTNAME = 'Newcomer contact'") == [
        {"PRINTAS": "Newcomer Ltd", "EMAIL1": "hello@example.com"}
    ]
    desk.refused(VENDOR, "BL34000061")
    assert (
        desk.ask(VENDOR.replace("<create_vendor>", '<create_vendor ignoreduplicates="true">')).findtext("key") == "NEW"
    )
    desk.ask('<update_vendor vendorid="NEW"><name>Oldtimer</name></update_vendor>')
    assert desk.rows("VENDOR", "NAME", "VENDORID = 'NEW'") == [{"NAME": "Oldtimer"}]
    assert desk.ask('<delete_vendor vendorid="NEW"/>').findtext("key") == "NEW"
    assert desk.refused('<delete_vendor vendorid="NEW"/>') == "Cannot find vendor with key 'NEW' to delete."


def test_a_vendor_gets_an_id_and_a_contact(desk: Desk) -> None:
    desk.ask("<create><VENDOR><NAME>Nameless</NAME><DISPLAYCONTACT><PRINTAS/></DISPLAYCONTACT></VENDOR></create>")
    (row,) = desk.rows("VENDOR", "VENDORID,DISPLAYCONTACT.CONTACTNAME", "NAME = 'Nameless'")
    assert row["DISPLAYCONTACT.CONTACTNAME"] == f"Nameless(V{row['VENDORID']})"


def test_a_vendor_with_transactions_is_not_deleted(desk: Desk) -> None:
    desk.key(bill("B1", line("6000", "1")))
    assert desk.refused('<delete_vendor vendorid="V1001"/>') == "Vendor 'V1001' has transactions and cannot be deleted."


def test_an_inactive_vendor_takes_no_bill(desk: Desk) -> None:
    desk.ask("<update><VENDOR><VENDORID>V1001</VENDORID><STATUS>inactive</STATUS></VENDOR></update>")
    assert "is inactive" in desk.refused(bill("B1", line("6000", "1")))
