"""Invoices, adjustments and payments of customers: what they post, and what is left to pay."""

from __future__ import annotations

from decimal import Decimal

import pytest

from .desk import Desk

DATE = "<year>2026</year><month>11</month><day>{day:02}</day>"
SALES, RECEIVABLES, BANK = "4100", "1200", "1010"


def invoice(desk: Desk, *amounts: str, more: str = "") -> int:
    lines = "".join(
        f"<lineitem><glaccountno>{SALES}</glaccountno><amount>{amount}</amount><memo>Work</memo><locationid>100"
        "</locationid></lineitem>"
        for amount in amounts
    )
    return desk.key(
        f"<create_invoice><customerid>C1001</customerid><datecreated>{DATE.format(day=1)}</datecreated>"
        f"<termname>N30</termname>{more}<invoiceitems>{lines}</invoiceitems></create_invoice>"
    )


def payment(amount: str, *items: tuple[int, str]) -> str:
    applied = "".join(
        f"<arpaymentitem><invoicekey>{key}</invoicekey><amount>{part}</amount></arpaymentitem>" for key, part in items
    )
    return (
        f"<create_arpayment><customerid>C1001</customerid><paymentamount>{amount}</paymentamount><bankaccountid>BOS-CHK"
        f"</bankaccountid><refid>77</refid><datereceived>{DATE.format(day=10)}</datereceived>{applied}</create_arpayment>"
    )


def open_amounts(desk: Desk, key: int) -> list[str]:
    return desk.row("ARINVOICE", key, "STATE", "TRX_TOTALENTERED", "TRX_TOTALDUE")


def moved(before: dict[str, Decimal], after: dict[str, Decimal]) -> dict[str, Decimal]:
    accounts = {*before, *after}
    changes = {account: after.get(account, Decimal(0)) - before.get(account, Decimal(0)) for account in accounts}
    return {account: change for account, change in changes.items() if change}


def test_an_invoice_is_posted_and_due(desk: Desk) -> None:
    before = desk.balances()
    key = invoice(desk, "100.00", "20.50", more="<invoiceno>I1</invoiceno>")
    assert moved(before, desk.balances()) == {RECEIVABLES: Decimal("120.50"), SALES: Decimal("-120.50")}
    assert open_amounts(desk, key) == ["Posted", "120.50", "120.50"]
    assert desk.row("ARINVOICE", key, "WHENDUE") == ["12/01/2026"]
    assert desk.row("CUSTOMER", "C1001", "TOTALDUE") == ["120.50"]
    (found,) = desk.ask(f'<get_invoice key="{key}"/>').iterfind("data/invoice")
    assert (found.findtext("invoiceno"), found.findtext("totaldue")) == ("I1", "120.50")


def test_a_draft_is_in_no_ledger_until_it_is_submitted(desk: Desk) -> None:
    before = desk.balances()
    key = invoice(desk, "10.00", more="<action>Draft</action>")
    assert desk.balances() == before
    desk.ask(
        f'<update_invoice key="{key}"><description>Now</description><updateinvoiceitems><updatelineitem line_num="1">'
        "<amount>12.00</amount></updatelineitem></updateinvoiceitems></update_invoice>"
    )
    assert moved(before, desk.balances()) == {RECEIVABLES: Decimal("12.00"), SALES: Decimal("-12.00")}
    assert desk.row("ARINVOICE", key, "DESCRIPTION", "STATE") == ["Now", "Posted"]


def test_a_payment_settles_invoices(desk: Desk) -> None:
    first, second = invoice(desk, "100.00", "20.00"), invoice(desk, "50.00")
    before = desk.balances()
    key = desk.key(payment("130.00", (first, "110.00"), (second, "20.00")))
    assert moved(before, desk.balances()) == {BANK: Decimal("130.00"), RECEIVABLES: Decimal("-130.00")}
    assert open_amounts(desk, first) == ["Partially Paid", "120.00", "10.00"]
    assert open_amounts(desk, second) == ["Partially Paid", "50.00", "30.00"]
    assert desk.row("ARPYMT", key, "TRX_TOTALENTERED", "TRX_TOTALDUE", "DOCNUMBER") == ["130.00", "0.00", "77"]
    desk.ask(payment("40.00", (first, "10.00"), (second, "30.00")))
    assert open_amounts(desk, first)[0] == open_amounts(desk, second)[0] == "Paid"
    assert desk.row("CUSTOMER", "C1001", "TOTALDUE") == ["0.00"]


def test_what_is_left_over_waits_to_be_applied(desk: Desk) -> None:
    key = desk.key(payment("80.00"))
    assert desk.row("ARPYMT", key, "TRX_TOTALDUE") == ["80.00"]
    bill = invoice(desk, "100.00")
    before = desk.balances()
    apply = (
        f"<apply_arpayment><arpaymentkey>{key}</arpaymentkey><paymentdate>{DATE.format(day=12)}</paymentdate>"
        f"<arpaymentitems><arpaymentitem><invoicekey>{bill}</invoicekey><amount>60.00</amount></arpaymentitem>"
        "</arpaymentitems></apply_arpayment>"
    )
    desk.ask(apply)
    assert desk.balances() == before
    assert open_amounts(desk, bill)[2] == "40.00"
    assert desk.row("ARPYMT", key, "TRX_TOTALDUE") == ["20.00"]
    assert "more than the 20.00" in desk.refused(apply.replace("60.00", "30.00"))


def test_a_reversed_payment_opens_the_invoice(desk: Desk) -> None:
    key = invoice(desk, "100.00")
    before = desk.balances()
    paid = desk.key(payment("100.00", (key, "100.00")))
    desk.ask(f'<reverse_arpayment key="{paid}"><datereversed>{DATE.format(day=15)}</datereversed></reverse_arpayment>')
    assert desk.balances() == before
    assert open_amounts(desk, key) == ["Posted", "100.00", "100.00"]
    paid = desk.key(payment("100.00", (key, "100.00")))
    desk.ask(f'<delete_arpayment key="{paid}"/>')
    assert desk.balances() == before
    assert open_amounts(desk, key)[0] == "Posted"


def test_a_reversed_invoice_leaves_the_ledger_as_it_was(desk: Desk) -> None:
    before = desk.balances()
    key = invoice(desk, "100.00")
    reverse = f'<reverse_invoice key="{key}"><datereversed>{DATE.format(day=20)}</datereversed></reverse_invoice>'
    reversal = desk.key(reverse)
    assert desk.balances() == before
    assert open_amounts(desk, key) == ["Reversed", "100.00", "0.00"]
    assert open_amounts(desk, reversal)[:2] == ["Reversal", "-100.00"]
    assert desk.row("CUSTOMER", "C1001", "TOTALDUE") == ["0.00"]
    assert "is reversed and cannot be deleted" in desk.refused(f'<delete_invoice key="{key}"/>')
    assert "cannot be paid" in desk.refused(payment("1.00", (key, "1.00")))


def test_the_generic_payment_does_the_same(desk: Desk) -> None:
    key = invoice(desk, "100.00")
    before = desk.balances()
    paid = desk.key(
        "<create><ARPYMT><FINANCIALENTITY>BOS-CHK</FINANCIALENTITY><PAYMENTMETHOD>EFT</PAYMENTMETHOD><CUSTOMERID>C1001"
        "</CUSTOMERID><RECEIPTDATE>11/10/2026</RECEIPTDATE><CURRENCY>USD</CURRENCY><ARPYMTDETAILS><ARPYMTDETAIL>"
        f"<RECORDKEY>{key}</RECORDKEY><TRX_PAYMENTAMOUNT>25.25</TRX_PAYMENTAMOUNT></ARPYMTDETAIL></ARPYMTDETAILS>"
        "</ARPYMT></create>"
    )
    assert moved(before, desk.balances()) == {BANK: Decimal("25.25"), RECEIVABLES: Decimal("-25.25")}
    assert desk.row("ARPYMT", paid, "TRX_TOTALPAID") == ["25.25"]


def test_an_adjustment_lowers_what_is_owed(desk: Desk) -> None:
    before = desk.balances()
    key = desk.key(
        f"<create_aradjustment><customerid>C1001</customerid><datecreated>{DATE.format(day=2)}</datecreated>"
        f"<aradjustmentitems><lineitem><glaccountno>{SALES}</glaccountno><amount>-15.00</amount><locationid>100"
        "</locationid></lineitem></aradjustmentitems></create_aradjustment>"
    )
    assert moved(before, desk.balances()) == {RECEIVABLES: Decimal("-15.00"), SALES: Decimal("15.00")}
    desk.ask(f'<delete_aradjustment key="{key}"/>')
    assert desk.balances() == before


def test_another_currency_is_converted_and_its_difference_posted(desk: Desk) -> None:
    rate = "<currency>EUR</currency><exchrate>1.10</exchrate>"
    key = invoice(desk, "100.00", more=rate)
    before = desk.balances()
    desk.ask(
        "<create_arpayment><customerid>C1001</customerid><paymentamount>100.00</paymentamount><bankaccountid>BOS-CHK"
        f"</bankaccountid><datereceived>{DATE.format(day=10)}</datereceived><currency>EUR</currency><exchrate>1.20"
        f"</exchrate><arpaymentitem><invoicekey>{key}</invoicekey><amount>100.00</amount></arpaymentitem>"
        "</create_arpayment>"
    )
    assert moved(before, desk.balances()) == {
        BANK: Decimal("120.00"),
        RECEIVABLES: Decimal("-110.00"),
        "7000": Decimal("-10.00"),
    }
    assert open_amounts(desk, key) == ["Paid", "100.00", "0.00"]


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (lambda key: payment("10.00", (key, "20.00")), "20.00 is more than the 10.00"),
        (lambda key: payment("200.00", (key, "200.00")), "more than the 100.00 open on invoice"),
        (lambda key: payment("10.00", (999, "10.00")), "Invalid Invoice '999'"),
        (lambda key: payment("0"), "is no payment"),
        (lambda key: f'<delete_invoice key="{key + 50}"/>', "to delete"),
    ],
)
def test_what_does_not_add_up_is_refused(desk: Desk, make: object, problem: str) -> None:
    assert callable(make)
    key = invoice(desk, "100.00")
    assert problem in desk.refused(make(key))


def test_a_paid_invoice_is_neither_changed_nor_deleted(desk: Desk) -> None:
    key = invoice(desk, "100.00")
    desk.ask(payment("10.00", (key, "10.00")))
    assert "is paid and cannot be deleted" in desk.refused(f'<delete_invoice key="{key}"/>')
    assert "cannot be reversed" in desk.refused(
        f'<reverse_invoice key="{key}"><datereversed>{DATE.format(day=20)}</datereversed></reverse_invoice>'
    )
