"""Expense reports: entered, posted, changed, reversed."""

from __future__ import annotations

from decimal import Decimal

from .desk import Desk

DATE = "<year>2026</year><month>11</month><day>{day:02}</day>"


def expense(amount: str, account: str = "<expensetype>Travel</expensetype>") -> str:
    return (
        f"<expense>{account}<amount>{amount}</amount><expensedate>{DATE.format(day=3)}</expensedate><memo>Train</memo>"
        "<locationid>100</locationid></expense>"
    )


def report(*expenses: str, state: str = "Submitted") -> str:
    return (
        f"<create_expensereport><employeeid>E10</employeeid><datecreated>{DATE.format(day=5)}</datecreated>"
        f"<expensereportno>X1</expensereportno><state>{state}</state><expenses>{''.join(expenses)}</expenses>"
        "</create_expensereport>"
    )


def travel(desk: Desk) -> None:
    desk.ask(
        "<create_expensetype><glaccountno>6200</glaccountno><expensetype>Travel</expensetype><description>Trips</description>"
        "</create_expensetype>"
    )


def test_a_report_is_posted_by_its_types(desk: Desk) -> None:
    travel(desk)
    before = desk.balances()
    key = desk.key(report(expense("40.10"), expense("9.90", "<glaccountno>6000</glaccountno>")))
    after = desk.balances()
    assert after["6200"] - before.get("6200", Decimal(0)) == Decimal("40.10")
    assert after["2000"] - before.get("2000", Decimal(0)) == Decimal("-50.00")
    assert desk.row("EEXPENSES", key, "STATE", "TOTALDUE") == ["Approved", "50.00"]
    (found,) = desk.ask(f'<get_expensereport key="{key}"/>').iterfind("data/expensereport")
    assert found.findtext("totalamount") == "50.00"
    assert [
        line.findtext("expensetype") or line.findtext("glaccountno") for line in found.iterfind("expenses/expense")
    ] == [
        "Travel",
        "6000",
    ]
    assert "already exists" in desk.refused(report(expense("1")), "BL34000061")


def test_a_draft_waits_and_is_changed(desk: Desk) -> None:
    travel(desk)
    before = desk.balances()
    key = desk.key(report(expense("40.00"), state="Draft"))
    assert desk.balances() == before
    desk.ask(
        f'<update_expensereport key="{key}"><state>Submitted</state><updateexpenses><updateexpense line_num="1">'
        "<amount>41.00</amount></updateexpense></updateexpenses></update_expensereport>"
    )
    assert desk.balances()["6200"] - before.get("6200", Decimal(0)) == Decimal(41)
    desk.ask(f'<delete_expensereport key="{key}"/>')
    assert desk.balances() == before


def test_a_reversed_report_leaves_the_ledger_as_it_was(desk: Desk) -> None:
    travel(desk)
    before = desk.balances()
    key = desk.key(report(expense("40.00")))
    reverse = (
        f'<reverse_expensereport key="{key}"><datereversed>{DATE.format(day=9)}</datereversed></reverse_expensereport>'
    )
    assert "before it was posted" in desk.refused(reverse.replace("<day>09", "<day>01"))
    desk.ask(reverse)
    assert desk.balances() == before
    assert desk.row("EEXPENSES", key, "STATE", "TOTALDUE") == ["Reversed", "0.00"]
    assert "is reversed" in desk.refused(reverse)


def test_what_is_not_known_is_refused(desk: Desk) -> None:
    assert "Expense type 'Travel'" in desk.refused(report(expense("1")))
    assert "Employee 'E99'" in desk.refused(report(expense("1")).replace("E10", "E99"))
    assert "no state" in desk.refused(report(expense("1"), state="Paid"))
