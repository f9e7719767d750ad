"""Payment requests, manual payments and reversals: what they settle, post and give back."""

from __future__ import annotations

from decimal import Decimal

import pytest

from .desk import Desk

BILL = (
    "<create_bill><vendorid>V1001</vendorid><datecreated><year>2026</year><month>11</month><day>{day:02}</day>"
    "</datecreated><termname>N30</termname><billno>B{day}</billno><billitems><lineitem><glaccountno>6000</glaccountno>"
    "<amount>{amount}</amount><locationid>100</locationid></lineitem></billitems></create_bill>"
)
DATE = "<year>2026</year><month>11</month><day>{day:02}</day>"


def bill(desk: Desk, day: int, amount: str) -> int:
    return desk.key(BILL.format(day=day, amount=amount))


def request(desk: Desk, what: str) -> int:
    return desk.key(
        "<create_paymentrequest><bankaccountid>BOS-CHK</bankaccountid><vendorid>V1001</vendorid><memo>m</memo>"
        f"<paymentmethod>EFT</paymentmethod><paymentdate>{DATE.format(day=15)}</paymentdate>{what}"
        "</create_paymentrequest>"
    )


def items(*pairs: tuple[int, str]) -> str:
    inner = "".join(
        f"<paymentrequestitem><key>{key}</key><paymentamount>{amount}</paymentamount></paymentrequestitem>"
        for key, amount in pairs
    )
    return f"<paymentrequestitems>{inner}</paymentrequestitems>"


def step(name: str, *keys: int) -> str:
    inner = "".join(f"<appaymentkey>{key}</appaymentkey>" for key in keys)
    return f"<{name}_appaymentrequest><appaymentkeys>{inner}</appaymentkeys></{name}_appaymentrequest>"


def state(desk: Desk, payment: int) -> list[str]:
    return desk.row("APPYMT", payment, "STATE", "DISPLAYSTATE")


def due(desk: Desk, key: int) -> list[str]:
    return desk.row("APBILL", key, "STATE", "TRX_TOTALDUE", "TRX_TOTALSELECTED")


def test_a_request_is_approved_sent_and_confirmed(desk: Desk) -> None:
    key = bill(desk, 1, "100.00")
    before = desk.balances()
    payment = request(desk, items((key, "60.00")))
    assert state(desk, payment) == ["Submitted", "Submitted"]
    assert due(desk, key) == ["Selected", "100.00", "60.00"]
    assert desk.balances() == before
    assert "only Approved, Delivered can be confirmed" in desk.refused(step("confirm", payment))
    desk.ask(step("approve", payment))
    desk.ask(step("send", payment))
    assert state(desk, payment) == ["Delivered", "Delivered"]
    assert desk.ask(step("confirm", payment)).findtext("key") == str(payment)
    assert state(desk, payment) == ["Posted", "Confirmed"]
    assert due(desk, key) == ["Partially Paid", "40.00", "0.00"]
    after = desk.balances()
    assert after["2000"] - before["2000"] == Decimal(60)
    assert after["1010"] - before.get("1010", Decimal(0)) == Decimal(-60)


def test_an_amount_goes_to_the_bills_that_fall_due_first(desk: Desk) -> None:
    late, early = bill(desk, 9, "50.00"), bill(desk, 2, "30.00")
    request(desk, "<paymentamount>40.00</paymentamount>")
    assert due(desk, early)[2] == "30.00"
    assert due(desk, late)[2] == "10.00"
    too_much = (
        "<create_paymentrequest><bankaccountid>BOS-CHK</bankaccountid><vendorid>V1001</vendorid><paymentmethod>EFT"
        f"</paymentmethod><paymentdate>{DATE.format(day=15)}</paymentdate><paymentamount>41</paymentamount>"
        "</create_paymentrequest>"
    )
    assert "more than is open" in desk.refused(too_much)


@pytest.mark.parametrize(("name", "displayed"), [("decline", "Declined"), ("void", "Voided")])
def test_what_is_not_paid_is_given_free_again(desk: Desk, name: str, displayed: str) -> None:
    key = bill(desk, 1, "100.00")
    payment = request(desk, items((key, "100.00")))
    desk.ask(step(name, payment))
    assert state(desk, payment)[1] == displayed
    assert due(desk, key) == ["Posted", "100.00", "0.00"]
    request(desk, items((key, "100.00")))


def test_a_request_can_be_deleted_until_it_is_paid(desk: Desk) -> None:
    key = bill(desk, 1, "100.00")
    payment = request(desk, items((key, "100.00")))
    desk.ask(f'<delete_paymentrequest key="{payment}"/>')
    assert due(desk, key) == ["Posted", "100.00", "0.00"]
    payment = request(desk, items((key, "100.00")))
    desk.ask(step("approve", payment))
    desk.ask(step("confirm", payment))
    assert "Void it instead" in _correction(desk, f'<delete_paymentrequest key="{payment}"/>')


def _correction(desk: Desk, function: str) -> str:
    (result,) = desk.send(function)
    return result.findtext("errormessage/error/correction") or ""


def test_nothing_happens_if_one_of_several_cannot(desk: Desk) -> None:
    first, second = (request(desk, items((bill(desk, day, "10.00"), "10.00"))) for day in (1, 2))
    desk.ask(step("approve", first))
    desk.refused(step("approve", second, first))
    assert state(desk, second)[0] == "Submitted"


REVERSE = f'<reverse_appayment key="0"><datereversed>{DATE.format(day=20)}</datereversed></reverse_appayment>'


@pytest.mark.parametrize("void", [step("void", 0), REVERSE])
def test_a_voided_payment_opens_the_bill_and_takes_its_posting_back(desk: Desk, void: str) -> None:
    key = bill(desk, 1, "100.00")
    before = {book: desk.balances(book) for book in ("ACCRUAL", "CASH")}
    payment = request(desk, items((key, "100.00")))
    desk.ask(step("approve", payment))
    desk.ask(step("confirm", payment))
    assert due(desk, key)[0] == "Paid"
    desk.ask(void.replace(">0<", f">{payment}<").replace('"0"', f'"{payment}"'))
    assert state(desk, payment) == ["Voided", "Voided"]
    assert due(desk, key) == ["Posted", "100.00", "0.00"]
    assert {book: desk.balances(book) for book in before} == before
    assert desk.row("VENDOR", "V1001", "TOTALDUE") == ["100.00"]


def test_a_manual_payment_charges_accounts(desk: Desk) -> None:
    before = desk.balances()
    key = desk.key(
        "<create_appayment><bankaccountid>BOS-CHK</bankaccountid><vendorid>V1001</vendorid><memo>Fee</memo>"
        f"<paymentmethod>Manual Check</paymentmethod><checkdate>{DATE.format(day=5)}</checkdate><checkno>77</checkno>"
        "<payitems><payitem><glaccountno>6000</glaccountno><paymentamount>12.50</paymentamount>"
        "<locationid>100</locationid></payitem></payitems></create_appayment>"
    )
    after = desk.balances()
    assert after["6000"] - before.get("6000", Decimal(0)) == Decimal("12.50")
    assert after["1010"] - before.get("1010", Decimal(0)) == Decimal("-12.50")
    assert desk.row("APPYMT", key, "DOCNUMBER", "TOTALENTERED", "DISPLAYSTATE") == ["77", "12.50", "Confirmed"]


def test_a_reversed_bill_leaves_the_ledger_as_it_was(desk: Desk) -> None:
    before = desk.balances()
    key = bill(desk, 1, "100.00")
    reverse = (
        f'<reverse_bill key="{key}"><datereversed>{DATE.format(day=20)}</datereversed><description>Wrong vendor'
        "</description></reverse_bill>"
    )
    reversal = desk.key(reverse)
    assert desk.balances() == before
    assert desk.row("APBILL", key, "STATE", "TRX_TOTALDUE") == ["Reversed", "0.00"]
    assert desk.row("APBILL", reversal, "STATE", "TRX_TOTALENTERED", "DESCRIPTION") == [
        "Reversal",
        "-100.00",
        "Wrong vendor",
    ]
    assert desk.row("VENDOR", "V1001", "TOTALDUE") == ["0.00"]
    assert "is reversed and cannot be reversed" in desk.refused(reverse)
    desk.refused(
        "<create_paymentrequest><bankaccountid>BOS-CHK</bankaccountid><vendorid>V1001</vendorid><paymentmethod>EFT"
        f"</paymentmethod><paymentdate>{DATE.format(day=15)}</paymentdate>{items((key, '1'))}</create_paymentrequest>"
    )


def test_a_paid_bill_is_not_reversed(desk: Desk) -> None:
    key = bill(desk, 1, "100.00")
    request(desk, items((key, "10.00")))
    reverse = f'<reverse_bill key="{key}"><datereversed>{DATE.format(day=20)}</datereversed></reverse_bill>'
    assert "is selected and cannot be reversed" in desk.refused(reverse)
