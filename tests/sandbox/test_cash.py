"""Other receipts and charge card transactions."""

from __future__ import annotations

from decimal import Decimal

from .desk import Desk

DATE = "<year>2026</year><month>11</month><day>{day:02}</day>"


def receipt(place: str) -> str:
    return (
        f"<record_otherreceipt><paymentdate>{DATE.format(day=2)}</paymentdate><payee>Tax office</payee><receiveddate>"
        f"{DATE.format(day=3)}</receiveddate><paymentmethod>EFT</paymentmethod>{place}<description>Refund</description>"
        "<receiptitems><lineitem><glaccountno>6200</glaccountno><amount>12.50</amount><memo>Back</memo><locationid>100"
        "</locationid></lineitem></receiptitems></record_otherreceipt>"
    )


def card(amount: str = "30.00") -> str:
    return (
        f"<record_cctransaction><chargecardid>CARD1</chargecardid><paymentdate>{DATE.format(day=4)}</paymentdate>"
        "<referenceno>R7</referenceno><payee>Station</payee><ccpayitems><ccpayitem><glaccountno>6000</glaccountno>"
        f"<description>Tickets</description><paymentamount>{amount}</paymentamount><locationid>100</locationid></ccpayitem>"
        "</ccpayitems></record_cctransaction>"
    )


def moved(desk: Desk, before: dict[str, Decimal]) -> dict[str, Decimal]:
    after = desk.balances()
    changes = {key: after.get(key, Decimal(0)) - before.get(key, Decimal(0)) for key in {*before, *after}}
    return {key: change for key, change in changes.items() if change}


def test_a_receipt_goes_to_the_bank_or_to_undeposited_funds(desk: Desk) -> None:
    before = desk.balances()
    key = desk.key(receipt("<bankaccountid>BOS-CHK</bankaccountid>"))
    assert moved(desk, before) == {"1010": Decimal("12.50"), "6200": Decimal("-12.50")}
    (found,) = desk.ask(f'<get object="otherreceipts" key="{key}"/>').iterfind("data/otherreceipts")
    assert (found.findtext("description"), found.findtext("totalentered")) == ("Refund", "12.50")
    desk.ask(f'<delete_otherreceipt key="{key}"/>')
    assert desk.balances() == before
    desk.ask(receipt("<undepglaccountno>1011</undepglaccountno>"))
    assert moved(desk, before)["1011"] == Decimal("12.50")
    assert "Financial entity 'NONE'" in desk.refused(receipt("<bankaccountid>NONE</bankaccountid>"))


def test_a_card_transaction_is_owed_and_taken_back(desk: Desk) -> None:
    desk.context.create(
        "CREDITCARD", {"CARDID": "CARD1", "GLACCOUNTNO": "2100", "LOCATIONID": "100", "STATUS": "active"}
    )
    before = desk.balances()
    key = desk.key(card())
    assert moved(desk, before) == {"6000": Decimal("30.00"), "2100": Decimal("-30.00")}
    reverse = (
        f'<reverse_cctransaction key="{key}"><datereversed>{DATE.format(day=9)}</datereversed></reverse_cctransaction>'
    )
    assert "before it was made" in desk.refused(reverse.replace("<day>09", "<day>01"))
    desk.ask(reverse)
    assert desk.balances() == before
    assert "reversed already" in desk.refused(reverse)
