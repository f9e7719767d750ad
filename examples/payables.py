"""Accounts payable: a vendor, two bills, a credit, a payment in part, a payment drafted and submitted."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from decimal import Decimal

from report import Report, amount, known

from intacct import Client
from intacct.accounts_payable import (
    APBILL,
    APBILLITEM,
    APPYMT,
    APPYMTDETAIL,
    VendorDisplaycontact,
    create_apadjustment,
    create_apbill,
    create_appymt,
    create_vendor_object,
    read_apbill,
    read_appymt,
    read_by_name_vendor,
    update_appymt,
)
from intacct.common import Lineitem

TODAY = datetime.date.today()
VENDOR = "V3001"


def vendor_and_bills(report: Report, client: Client) -> tuple[int, int]:
    """Create a vendor and two bills; return the bills' record numbers."""
    report.step("Take in a new vendor")
    report.asked(f"create VENDOR {VENDOR}, Meadow Print Works, terms 2-10N30 (2 % within 10 days), form 1099 NEC box 1")
    contact = VendorDisplaycontact(printas="Meadow Print Works", companyname="Meadow Print Works", taxable=True)
    client.execute(
        create_vendor_object(
            vendorid=VENDOR,
            name="Meadow Print Works",
            termname="2-10N30",
            form1099type="NEC",
            form1099box="1",
            displaycontact=contact,
        )
    )
    [vendor] = client.execute(read_by_name_vendor(keys=[VENDOR]))
    report.answered(f"VENDOR record {vendor.recordno}, status {vendor.status}")

    report.step("Enter two bills")
    report.asked("create APBILL MPW-1 (catalogues 1,200.00 and posters 300.00) and MPW-2 (flyers 800.00)")
    first = _bill(client, "MPW-1", ("Catalogues", "6000", "1200.00"), ("Posters", "6000", "300.00"))
    second = _bill(client, "MPW-2", ("Flyers", "6000", "800.00"))
    bills = client.execute(read_apbill(keys=[first, second]))
    report.table(
        ("Bill", "Record", "State", "Entered", "Open"),
        [(bill.recordid, str(bill.recordno), bill.state, bill.trx_totalentered, bill.trx_totaldue) for bill in bills],
        ("", "", "", _entered(bills), _open(bills)),
    )
    report.holds("open on both bills", _open(bills), Decimal("2300.00"))
    return first, second


def _bill(client: Client, number: str, *lines: tuple[str, str, str]) -> int:
    [bill] = client.execute(
        create_apbill(
            vendorid=VENDOR,
            recordid=number,
            whencreated=TODAY,
            whendue=TODAY + datetime.timedelta(days=30),
            apbillitems=[
                APBILLITEM(
                    accountno=account,
                    trx_amount=Decimal(value),
                    entrydescription=text,
                    locationid="110",
                    departmentid="D200",
                )
                for text, account, value in lines
            ],
        )
    )
    return known(bill.recordno)


def pay_bills(report: Report, client: Client, bills: tuple[int, int]) -> int:
    """Pay the first bill in part and the second by a draft; return the record number of the first payment."""
    first, second = bills
    payment = _pay_in_part(report, client, first)
    _draft_and_submit(report, client, first, second)
    return payment


def _pay_in_part(report: Report, client: Client, bill: int) -> int:
    report.step("Pay the first bill in part, with a vendor credit on one line and a discount on the other")
    report.asked("create_apadjustment: a credit of 100.00 for misprinted catalogues")
    credit = int(
        client.execute(
            create_apadjustment(
                vendorid=VENDOR,
                datecreated=TODAY,
                adjustmentno="MPW-C1",
                description="Misprinted catalogues",
                apadjustmentitems=[
                    Lineitem(glaccountno="6000", amount=Decimal("-100.00"), locationid="110", departmentid="D200")
                ],
            )
        )
    )
    report.answered(f"APADJUSTMENT record {credit}")
    catalogues, posters = _line_keys(client, bill)
    report.asked(
        "create APPYMT from BOS-CHK: 500.00 and the credit of 100.00 on catalogues, 94.00 and 6.00 discount on posters"
    )
    [created] = client.execute(
        create_appymt(
            vendorid=VENDOR,
            financialentity="BOS-CHK",
            paymentmethod="EFT",
            paymentdate=TODAY,
            docnumber="EFT-1",
            appymtdetails=[
                APPYMTDETAIL(
                    recordkey=bill,
                    entrykey=catalogues,
                    trx_paymentamount=Decimal("500.00"),
                    adjustmentkey=credit,
                    trx_adjustmentamount=Decimal("100.00"),
                ),
                APPYMTDETAIL(
                    recordkey=bill,
                    entrykey=posters,
                    trx_paymentamount=Decimal("94.00"),
                    discounttoapply=Decimal("6.00"),
                ),
            ],
        )
    )
    payment = _payment(client, known(created.recordno))
    report.answered(f"APPYMT record {payment.recordno}, state {payment.state}")
    report.table(
        ("Line", "Paid", "Credit", "Discount"),
        [
            (
                {catalogues: "Catalogues", posters: "Posters"}[known(detail.entrykey)],
                amount(detail.trx_paymentamount),
                amount(detail.trx_adjustmentamount),
                amount(detail.trx_discountamount),
            )
            for detail in payment.appymtdetails or []
        ],
    )
    report.holds("paid by the bank", payment.trx_totalentered, Decimal("594.00"))
    [bill_now] = client.execute(read_apbill(keys=[bill]))
    report.holds("left open on MPW-1 (1,500 - 594 - 100 - 6)", bill_now.trx_totaldue, Decimal("800.00"))
    return known(payment.recordno)


def _draft_and_submit(report: Report, client: Client, first: int, second: int) -> None:
    report.step("Draft a payment, change its bank, add and delete a detail, submit it")
    report.asked("create APPYMT as Draft from BOS-CHK: 800.00 for MPW-2")
    detail = APPYMTDETAIL(recordkey=second, trx_paymentamount=Decimal("800.00"))
    [created] = client.execute(
        create_appymt(
            vendorid=VENDOR,
            financialentity="BOS-CHK",
            paymentmethod="EFT",
            paymentdate=TODAY,
            action="Draft",
            appymtdetails=[detail],
        )
    )
    key = known(created.recordno)
    payment = _payment(client, key)
    report.answered(f"APPYMT record {key}, state {payment.state}, from {payment.financialentity}")
    report.holds("state", payment.state, "Draft")

    report.asked("update APPYMT: pay from BOS-RES instead")
    client.execute(update_appymt(recordno=key, financialentity="BOS-RES", appymtdetails=[detail], action="Draft"))
    report.holds("bank", _payment(client, key).financialentity, "BOS-RES")

    report.asked("update APPYMT: add a detail of 50.00 for MPW-1")
    added = APPYMTDETAIL(recordkey=first, trx_paymentamount=Decimal("50.00"))
    client.execute(update_appymt(recordno=key, appymtdetails=[detail, added], action="Draft"))
    payment = _payment(client, key)
    report.holds("details", len(payment.appymtdetails or []), 2)
    report.holds("amount", payment.trx_totalentered, Decimal("850.00"))

    report.asked("update APPYMT: delete that detail again, and submit")
    client.execute(update_appymt(recordno=key, appymtdetails=[detail], action="Submit"))
    payment = _payment(client, key)
    report.answered(f"APPYMT record {key}, state {payment.state}, from {payment.financialentity}")
    report.holds("details", len(payment.appymtdetails or []), 1)
    bills = client.execute(read_apbill(keys=[first, second]))
    report.table(
        ("Bill", "State", "Entered", "Open"),
        [(bill.recordid, bill.state, bill.trx_totalentered, bill.trx_totaldue) for bill in bills],
        ("", "", _entered(bills), _open(bills)),
    )
    report.holds("open on MPW-2", bills[1].trx_totaldue, Decimal("0.00"))


def _payment(client: Client, key: int) -> APPYMT:
    [payment] = client.execute(read_appymt(keys=[key]))
    return payment


def _line_keys(client: Client, bill: int) -> list[int]:
    [found] = client.execute(read_apbill(keys=[bill]))
    return [known(line.recordno) for line in found.apbillitems or []]


def _open(bills: Iterable[APBILL]) -> Decimal:
    return sum((amount(bill.trx_totaldue) for bill in bills), Decimal(0))


def _entered(bills: Iterable[APBILL]) -> Decimal:
    return sum((amount(bill.trx_totalentered) for bill in bills), Decimal(0))
