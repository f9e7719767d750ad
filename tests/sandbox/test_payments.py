"""APPYMT: what a payment settles, reserves, posts and refuses."""

from __future__ import annotations

from decimal import Decimal

import pytest

from .desk import Desk
from .test_payables import adjustment, bill, line

D = Decimal
AMOUNTS = ("TRX_TOTALSELECTED", "TRX_TOTALPAID", "TRX_TOTALDUE", "STATE")


def detail(**fields: object) -> str:
    return "<APPYMTDETAIL>" + "".join(f"<{name}>{value}</{name}>" for name, value in fields.items()) + "</APPYMTDETAIL>"


def payment(*details: str, verb: str = "create", **other: str) -> str:
    fields = {
        "FINANCIALENTITY": "BOS-CHK",
        "PAYMENTMETHOD": "EFT",
        "VENDORID": "V1001",
        "PAYMENTDATE": "11/10/2026",
        "CURRENCY": "USD",
    }
    fields = {**(fields if verb == "create" else {}), **other}
    content = "".join(f"<{name}>{value}</{name}>" for name, value in fields.items() if value)
    lines = f"<APPYMTDETAILS>{''.join(details)}</APPYMTDETAILS>" if details else ""
    return f"<{verb}><APPYMT>{content}{lines}</APPYMT></{verb}>"


@pytest.fixture
def first(desk: Desk) -> int:
    """A bill of 300.00 on two lines, with 2 percent off until 11/12."""
    return desk.key(bill("B1", line("6000", "250.00"), line("6100", "50.00"), termname="2-10N30"))


@pytest.fixture
def second(desk: Desk) -> int:
    """A bill of 1000.00."""
    return desk.key(bill("B2", line("6200", "1000.00")))


@pytest.fixture
def credit(desk: Desk) -> int:
    """A vendor credit of 80.00."""
    return desk.key(adjustment("CR1", line("6000", "-80.00")))


def test_a_payment_in_part(desk: Desk, first: int) -> None:
    before = desk.balances()
    key = desk.key(payment(detail(RECORDKEY=first, TRX_PAYMENTAMOUNT="120.00"), DESCRIPTION="half"))
    assert desk.row("APBILL", first, *AMOUNTS) == ["0.00", "120.00", "180.00", "Partially Paid"]
    fields = ("STATE", "RAWSTATE", "DISPLAYSTATE", "WHENCREATED", "TRX_TOTALENTERED", "TRX_TOTALPAID", "DESCRIPTION")
    assert desk.row("APPYMT", key, *fields) == ["Posted", "C", "Confirmed", "11/10/2026", "120.00", "120.00", "half"]
    assert desk.rows(
        "APPYMTDETAIL", "RECORDKEY,TRX_PAYMENTAMOUNT,PAYMENTAMOUNT,CURRENCY,STATE", f"PAYMENTKEY = {key}"
    ) == [
        {
            "RECORDKEY": str(first),
            "TRX_PAYMENTAMOUNT": "120.00",
            "PAYMENTAMOUNT": "120.00",
            "CURRENCY": "USD",
            "STATE": "Posted",
        }
    ]
    after = desk.balances()
    assert after["1010"] - before["1010"] == D("-120.00")
    assert after["2000"] - before["2000"] == D("120.00")
    assert desk.balances("CASH", vendorid="V1001") == {"6000": D("120.00"), "1010": D("-120.00")}
    assert desk.rows("VENDOR", "TOTALDUE", "VENDORID = 'V1001'") == [{"TOTALDUE": "180.00"}]


def test_a_bill_paid_in_full_says_when(desk: Desk, first: int) -> None:
    desk.key(payment(detail(RECORDKEY=first, TRX_PAYMENTAMOUNT="300.00"), PAYMENTDATE="11/25/2026"))
    assert desk.row("APBILL", first, *AMOUNTS, "WHENPAID") == ["0.00", "300.00", "0.00", "Paid", "11/25/2026"]


def test_one_line_of_a_bill(desk: Desk, first: int) -> None:
    entry = desk.rows("APBILLITEM", "RECORDNO", f"RECORDKEY = {first} AND ACCOUNTNO = '6100'")[0]["RECORDNO"]
    text = desk.refused(payment(detail(RECORDKEY=first, ENTRYKEY=entry, TRX_PAYMENTAMOUNT="50.01")))
    assert text == f"50.01 is more than the 50.00 USD open on bill {first}."
    desk.key(payment(detail(RECORDKEY=first, ENTRYKEY=entry, TRX_PAYMENTAMOUNT="50.00")))
    paid = desk.rows("APBILLITEM", "TRX_TOTALPAID", f"RECORDKEY = {first}")
    assert [row["TRX_TOTALPAID"] for row in paid] == ["", "50.00"]


def test_credits_and_discounts(desk: Desk, first: int, second: int, credit: int) -> None:
    before = desk.balances()
    key = desk.key(
        payment(
            detail(RECORDKEY=second, TRX_PAYMENTAMOUNT="100.00", ADJUSTMENTKEY=credit, TRX_ADJUSTMENTAMOUNT="80.00"),
            detail(RECORDKEY=first, TRX_PAYMENTAMOUNT="294.00", DISCOUNTDATE="11/10/2026"),
        )
    )
    assert desk.row("APBILL", first, *AMOUNTS) == ["0.00", "300.00", "0.00", "Paid"]
    assert desk.row("APBILL", second, *AMOUNTS) == ["0.00", "180.00", "820.00", "Partially Paid"]
    assert desk.row("APADJUSTMENT", credit, *AMOUNTS) == ["0.00", "-80.00", "0.00", "Paid"]
    lines = desk.rows("APPYMTDETAIL", "ADJUSTMENTKEY,TRX_ADJUSTMENTAMOUNT,TRX_DISCOUNTAMOUNT", f"PAYMENTKEY = {key}")
    assert [tuple(row.values()) for row in lines] == [(str(credit), "80.00", ""), ("", "", "6.00")]
    after = desk.balances()
    moved = {account: after.get(account, D(0)) - before.get(account, D(0)) for account in ("1010", "2000", "4900")}
    assert moved == {"1010": D("-394.00"), "2000": D("400.00"), "4900": D("-6.00")}
    assert desk.balances("CASH", vendorid="V1001") == {
        "6000": D("170.00"),
        "6100": D("44.00"),
        "6200": D("180.00"),
        "1010": D("-394.00"),
    }


def test_a_credit_to_apply_takes_the_oldest_credits(desk: Desk, second: int, credit: int) -> None:
    newer = desk.key(adjustment("CR2", line("6000", "-50.00")))
    key = desk.key(payment(detail(RECORDKEY=second, TRX_PAYMENTAMOUNT="10.00", CREDITTOAPPLY="100.00")))
    assert desk.row("APADJUSTMENT", credit, "TRX_TOTALDUE") == ["0.00"]
    assert desk.row("APADJUSTMENT", newer, "TRX_TOTALDUE") == ["-30.00"]
    rows = desk.rows("APPYMTDETAIL", "TRX_PAYMENTAMOUNT,ADJUSTMENTKEY,TRX_ADJUSTMENTAMOUNT", f"PAYMENTKEY = {key}")
    assert [tuple(row.values()) for row in rows] == [
        ("10.00", "", ""),
        ("0", str(credit), "80.00"),
        ("0", str(newer), "20.00"),
    ]
    text = desk.refused(payment(detail(RECORDKEY=second, TRX_PAYMENTAMOUNT="10.00", CREDITTOAPPLY="30.01")))
    assert text == "30.01 USD of credit is wanted; vendor 'V1001' has 30.00 available."


def test_a_discount_to_apply(desk: Desk, second: int) -> None:
    desk.key(payment(detail(RECORDKEY=second, TRX_PAYMENTAMOUNT="490.00", DISCOUNTTOAPPLY="10.00")))
    assert desk.row("APBILL", second, *AMOUNTS) == ["0.00", "500.00", "500.00", "Partially Paid"]
    assert desk.balances(vendorid="V1001")["4900"] == D("-10.00")


@pytest.mark.parametrize(
    ("date", "amount", "due"),
    [("11/12/2026", "294.00", "0.00"), ("11/13/2026", "294.00", "6.00"), ("11/12/2026", "290.00", "10.00")],
)
def test_a_term_discount_needs_its_day_and_the_rest_in_full(
    desk: Desk, first: int, date: str, amount: str, due: str
) -> None:
    desk.key(payment(detail(RECORDKEY=first, TRX_PAYMENTAMOUNT=amount, DISCOUNTDATE=date)))
    assert desk.row("APBILL", first, "TRX_TOTALDUE") == [due]


def test_a_payment_of_credits_alone_needs_no_bank(desk: Desk, second: int, credit: int) -> None:
    lines = detail(RECORDKEY=second, ADJUSTMENTKEY=credit, TRX_ADJUSTMENTAMOUNT="80.00")
    desk.key(payment(lines, FINANCIALENTITY="", PAYMENTMETHOD=""))
    assert desk.row("APBILL", second, "TRX_TOTALDUE") == ["920.00"]
    before = desk.balances()
    assert before["1010"] == D("250000.00")


def test_a_credit_memo_is_paid_like_a_bill(desk: Desk, credit: int) -> None:
    charge = desk.key(adjustment("CH1", line("6200", "100.00")))
    desk.key(
        payment(
            detail(POSADJKEY=charge, TRX_PAYMENTAMOUNT="20.00"),
            detail(POSADJKEY=charge, ADJUSTMENTKEY=credit, TRX_ADJUSTMENTAMOUNT="80.00"),
        )
    )
    assert desk.row("APADJUSTMENT", charge, *AMOUNTS) == ["0.00", "100.00", "0.00", "Paid"]


def test_a_negative_line_pays_for_another(desk: Desk) -> None:
    key = desk.key(bill("B1", line("6000", "100.00"), line("6100", "-30.00")))
    lines = desk.rows("APBILLITEM", "RECORDNO", f"RECORDKEY = {key}")
    positive, negative = (row["RECORDNO"] for row in lines)
    desk.key(
        payment(
            detail(RECORDKEY=key, ENTRYKEY=positive, TRX_PAYMENTAMOUNT="70.00"),
            detail(RECORDKEY=key, ENTRYKEY=positive, INLINEKEY=key, INLINEENTRYKEY=negative, TRX_INLINEAMOUNT="30.00"),
        )
    )
    assert desk.row("APBILL", key, *AMOUNTS) == ["0.00", "70.00", "0.00", "Paid"]


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"TRX_PAYMENTAMOUNT": "300.01"}, "300.01 is more than the 300.00 USD open on bill {bill}."),
        (
            {"TRX_PAYMENTAMOUNT": "290.00", "DISCOUNTTOAPPLY": "10.01"},
            "300.01 is more than the 300.00 USD open on bill {bill}.",
        ),
        (
            {"TRX_PAYMENTAMOUNT": "230.00", "CREDITTOAPPLY": "80.00"},
            "310.00 is more than the 300.00 USD open on bill {bill}.",
        ),
        ({"TRX_PAYMENTAMOUNT": "-1.00"}, "TRX_PAYMENTAMOUNT is -1.00; amounts of a payment are not below zero."),
        ({"TRX_PAYMENTAMOUNT": "0.00"}, "The detail for {bill} settles nothing."),
        ({"RECORDKEY": "999", "TRX_PAYMENTAMOUNT": "1.00"}, "Bill 999 does not exist or is not of vendor 'V1001'."),
        ({"ENTRYKEY": "999", "TRX_PAYMENTAMOUNT": "1.00"}, "Bill {bill} has no line 999."),
        (
            {"ADJUSTMENTKEY": "{credit}", "TRX_ADJUSTMENTAMOUNT": "80.01"},
            "80.01 USD of adjustment {credit} cannot be applied; 80.00 is available.",
        ),
        (
            {"ADJUSTMENTKEY": "999", "TRX_ADJUSTMENTAMOUNT": "1.00"},
            "Adjustment 999 does not exist or is not of vendor 'V1001'.",
        ),
        (
            {"ADVANCEKEY": "5", "TRX_POSTEDADVANCEAMOUNT": "1.00"},
            "Advance 5 does not exist or has nothing left to apply.",
        ),
    ],
)
def test_details_that_are_refused(desk: Desk, first: int, credit: int, change: dict[str, str], text: str) -> None:
    fields = {"RECORDKEY": str(first), **{name: value.format(credit=credit) for name, value in change.items()}}
    assert desk.refused(payment(detail(**fields))) == text.format(bill=first, credit=credit)


@pytest.mark.parametrize(
    ("change", "number", "text"),
    [
        ({"FINANCIALENTITY": "NONE"}, "BL01001973", "Invalid Financial entity 'NONE' specified."),
        (
            {"FINANCIALENTITY": "LYO-CHK"},
            "BL01001973",
            "Account 'LYO-CHK' belongs to an entity with base currency EUR; the bills are kept in USD.",
        ),
        ({"FINANCIALENTITY": ""}, "BL03000018", "Required field FINANCIALENTITY is missing for AP payment"),
        ({"PAYMENTMETHOD": ""}, "BL03000018", "Required field PAYMENTMETHOD is missing for AP payment"),
        ({"PAYMENTMETHOD": "Barter"}, "BL03000018", "Illegal format for AP payment : PAYMENTMETHOD 'Barter'"),
        ({"VENDORID": "V1002"}, "BL01001973", "Bill {bill} does not exist or is not of vendor 'V1002'."),
        ({"CURRENCY": "EUR"}, "BL01001973", "Bill {bill} is in USD, the payment in EUR."),
        ({"PAYMENTDATE": ""}, "BL03000018", "Required field PAYMENTDATE is missing for AP payment"),
        ({"ACTION": "Later"}, "BL01001973", "'Later' is no action."),
    ],
)
def test_headers_that_are_refused(desk: Desk, first: int, change: dict[str, str], number: str, text: str) -> None:
    given = payment(detail(RECORDKEY=first, TRX_PAYMENTAMOUNT="1.00"), **change)
    assert desk.refused(given, number) == text.format(bill=first)


def test_a_payment_needs_details(desk: Desk) -> None:
    assert desk.refused(payment(), "BL03000018") == "Required field APPYMTDETAILS is missing for AP payment"


def test_two_details_share_what_is_open(desk: Desk, first: int) -> None:
    both = [detail(RECORDKEY=first, TRX_PAYMENTAMOUNT="200.00"), detail(RECORDKEY=first, TRX_PAYMENTAMOUNT="100.01")]
    assert desk.refused(payment(*both)) == f"100.01 is more than the 100.00 USD open on bill {first}."


@pytest.mark.parametrize("hindrance", ["draft", "hold"])
def test_bills_that_cannot_be_paid(desk: Desk, hindrance: str) -> None:
    key = desk.key(bill("B1", line("6000", "10"), action="Draft" if hindrance == "draft" else ""))
    if hindrance == "hold":
        desk.ask(f"<update><APBILL><RECORDNO>{key}</RECORDNO><ONHOLD>true</ONHOLD></APBILL></update>")
    assert hindrance in desk.refused(payment(detail(RECORDKEY=key, TRX_PAYMENTAMOUNT="1.00")))


def test_a_draft_reserves_and_posts_nothing(desk: Desk, first: int) -> None:
    before = desk.balances()
    key = desk.key(payment(detail(RECORDKEY=first, TRX_PAYMENTAMOUNT="200.00"), ACTION="Draft"))
    assert desk.row("APPYMT", key, "STATE", "RAWSTATE", "TRX_TOTALENTERED", "TRX_TOTALPAID") == [
        "Draft",
        "D",
        "200.00",
        "0",
    ]
    assert desk.row("APBILL", first, *AMOUNTS) == ["200.00", "0.00", "300.00", "Selected"]
    assert desk.balances() == before
    assert desk.refused(payment(detail(RECORDKEY=first, TRX_PAYMENTAMOUNT="100.01"))) == (
        f"100.01 is more than the 100.00 USD open on bill {first}."
    )
    assert "selected for payment" in desk.refused(f'<delete_bill key="{first}"/>')
    assert "selected for payment" in desk.refused(
        f'<update_bill key="{first}"><description>x</description></update_bill>'
    )
    assert [row["RECORDNO"] for row in desk.rows("APPYMT", "RECORDNO", "STATE = 'D'")] == [str(key)]
    desk.ask(f"<delete><object>APPYMT</object><keys>{key}</keys></delete>")
    assert desk.row("APBILL", first, *AMOUNTS) == ["0.00", "0.00", "300.00", "Posted"]
    assert desk.rows("APPYMTDETAIL", "RECORDNO") == []


def test_a_draft_is_changed_then_submitted(desk: Desk, first: int, second: int) -> None:
    part, other = detail(RECORDKEY=first, TRX_PAYMENTAMOUNT="20.00"), detail(RECORDKEY=second, TRX_PAYMENTAMOUNT="7.00")
    key = desk.key(payment(part, ACTION="Draft"))
    kept = desk.rows("APPYMTDETAIL", "RECORDNO", f"PAYMENTKEY = {key}")
    bank = {"FINANCIALENTITY": "BOS-RES", "ACTION": "Draft"}
    desk.ask(payment(part, other, verb="update", RECORDNO=str(key), **bank))
    assert desk.row("APPYMT", key, "FINANCIALENTITY", "FINANCIALACCOUNTNAME", "STATE", "TRX_TOTALENTERED") == [
        "BOS-RES",
        "Harbour Savings Bank",
        "Draft",
        "27.00",
    ]
    both = desk.rows("APPYMTDETAIL", "RECORDNO", f"PAYMENTKEY = {key}")
    assert both[0] == kept[0]
    assert len(both) == 2
    assert desk.row("APBILL", second, *AMOUNTS) == ["7.00", "0.00", "1000.00", "Selected"]
    desk.ask(payment(other, verb="update", RECORDNO=str(key), PAYMENTDATE="11/12/2026", ACTION="Draft"))
    assert desk.row("APBILL", first, *AMOUNTS) == ["0.00", "0.00", "300.00", "Posted"]
    assert desk.row("APPYMT", key, "WHENCREATED", "TRX_TOTALENTERED") == ["11/12/2026", "7.00"]
    desk.ask(payment(other, verb="update", RECORDNO=str(key), ACTION="Submit"))
    assert desk.row("APPYMT", key, "STATE", "TRX_TOTALPAID") == ["Posted", "7.00"]
    assert desk.row("APBILL", second, *AMOUNTS) == ["0.00", "7.00", "993.00", "Partially Paid"]
    assert desk.balances()["1011"] == D("49993.00")
    assert "is posted" in desk.refused(payment(other, verb="update", RECORDNO=str(key)))
    assert "is posted" in desk.refused(f"<delete><object>APPYMT</object><keys>{key}</keys></delete>")


def test_an_update_without_details_keeps_them(desk: Desk, first: int, credit: int) -> None:
    lines = detail(RECORDKEY=first, TRX_PAYMENTAMOUNT="20.00", DISCOUNTTOAPPLY="5.00", CREDITTOAPPLY="30.00")
    key = desk.key(payment(lines, ACTION="Draft"))
    before = desk.rows("APPYMTDETAIL", "*", f"PAYMENTKEY = {key}")
    desk.ask(payment(verb="update", RECORDNO=str(key), DOCNUMBER="77", ACTION="Draft"))
    after = desk.rows("APPYMTDETAIL", "*", f"PAYMENTKEY = {key}")
    assert [{**row, "WHENMODIFIED": ""} for row in after] == [{**row, "WHENMODIFIED": ""} for row in before]
    desk.ask(payment(verb="update", RECORDNO=str(key)))
    assert desk.row("APBILL", first, *AMOUNTS) == ["0.00", "55.00", "245.00", "Partially Paid"]
    assert desk.row("APADJUSTMENT", credit, "TRX_TOTALDUE") == ["-50.00"]


def test_a_refused_update_changes_nothing(desk: Desk, first: int) -> None:
    key = desk.key(payment(detail(RECORDKEY=first, TRX_PAYMENTAMOUNT="20.00"), ACTION="Draft"))
    more = detail(RECORDKEY=first, TRX_PAYMENTAMOUNT="300.01")
    desk.refused(payment(more, verb="update", RECORDNO=str(key)))
    assert desk.row("APBILL", first, *AMOUNTS) == ["20.00", "0.00", "300.00", "Selected"]


def test_checks_are_numbered(desk: Desk, first: int, second: int) -> None:
    numbers = []
    for key in (first, second):
        paid = desk.key(payment(detail(RECORDKEY=key, TRX_PAYMENTAMOUNT="1.00"), PAYMENTMETHOD="Printed Check"))
        numbers += desk.row("APPYMT", paid, "DOCNUMBER")
    assert numbers == ["10001", "10002"]
    paid = desk.key(
        payment(detail(RECORDKEY=first, TRX_PAYMENTAMOUNT="1.00"), PAYMENTMETHOD="Printed Check", DOCNUMBER="9")
    )
    assert desk.row("APPYMT", paid, "DOCNUMBER") == ["9"]


def test_the_currency_of_a_payment_is_that_of_its_bills(desk: Desk, first: int) -> None:
    key = desk.key(payment(detail(RECORDKEY=first, TRX_PAYMENTAMOUNT="1.00"), CURRENCY=""))
    assert desk.row("APPYMT", key, "CURRENCY", "BASECURR") == ["USD", "USD"]


def test_another_rate_makes_a_gain_or_loss(desk: Desk) -> None:
    key = desk.key(bill("B1", line("6000", "100.00"), currency="EUR", exchrate="1.10"))
    paid = desk.key(payment(detail(RECORDKEY=key, TRX_PAYMENTAMOUNT="100.00"), CURRENCY="EUR", EXCHANGE_RATE="1.15"))
    assert desk.row("APPYMT", paid, "TRX_TOTALPAID", "TOTALPAID", "EXCHANGE_RATE") == ["100.00", "115.00", "1.15"]
    assert desk.balances(vendorid="V1001") == {"6000": D("110.00"), "1010": D("-115.00"), "7000": D("5.00")}
    key = desk.key(bill("B2", line("6000", "100.00"), currency="EUR", exchrate="1.10"))
    desk.key(payment(detail(RECORDKEY=key, TRX_PAYMENTAMOUNT="100.00"), CURRENCY="EUR", AMOUNTTOPAY="108.00"))
    assert desk.balances(vendorid="V1001") == {"6000": D("220.00"), "1010": D("-223.00"), "7000": D("3.00")}


def test_the_pence_of_a_rate_stay_with_the_last_payment(desk: Desk) -> None:
    key = desk.key(bill("B1", line("6000", "10.00"), currency="EUR", exchrate="1.0333"))
    for amount in ("3.33", "3.33", "3.34"):
        desk.key(payment(detail(RECORDKEY=key, TRX_PAYMENTAMOUNT=amount), CURRENCY="EUR", EXCHANGE_RATE="1.0333"))
    assert desk.row("APBILL", key, "TOTALENTERED", "TOTALPAID", "TOTALDUE", "STATE") == [
        "10.33",
        "10.33",
        "0.00",
        "Paid",
    ]
    assert desk.balances(vendorid="V1001").get("2000") is None


def test_in_the_cash_book_only_what_was_paid_is_spent(desk: Desk, first: int, second: int) -> None:
    desk.key(payment(detail(RECORDKEY=first, TRX_PAYMENTAMOUNT="294.00", DISCOUNTDATE="11/10/2026")))
    assert desk.balances("CASH", vendorid="V1001") == {"6000": D("250.00"), "6100": D("44.00"), "1010": D("-294.00")}


def test_payments_and_their_lines_are_read_together(desk: Desk, first: int) -> None:
    key = desk.key(payment(detail(RECORDKEY=first, TRX_PAYMENTAMOUNT="1.00")))
    found = desk.ask(f"<read><object>APPYMT</object><keys>{key}</keys><fields>*</fields></read>")
    assert [line.findtext("RECORDKEY") for line in found.iterfind("data/APPYMT/APPYMTDETAILS/appymtdetail")] == [
        str(first)
    ]
    assert found.find("data/APPYMT/PAYMENTDATE") is None
    assert found.findtext("data/APPYMT/WHENCREATED") == "11/10/2026"
