"""Journal entries of the older functions."""

from __future__ import annotations

from decimal import Decimal

from .desk import Desk

DATE = "<year>2026</year><month>11</month><day>{day:02}</day>"


def line(side: str, amount: str, account: str, more: str = "<locationid>100</locationid>") -> str:
    return (
        f"<glentry><trtype>{side}</trtype><amount>{amount}</amount><glaccountno>{account}</glaccountno>"
        f"<memo>Accrual</memo>{more}</glentry>"
    )


def entry(*lines: str, back: int | None = None) -> str:
    reversal = "" if back is None else f"<reversedate>{DATE.format(day=back)}</reversedate>"
    return (
        f"<create_gltransaction><journalid>GJ</journalid><datecreated>{DATE.format(day=10)}</datecreated>{reversal}"
        f"<description>Accrual of rent</description><referenceno>R1</referenceno><gltransactionentries>{''.join(lines)}"
        "</gltransactionentries></create_gltransaction>"
    )


def balance(desk: Desk, account: str, day: int) -> Decimal:
    result = desk.ask(
        f"<get_accountbalances><startdate>{DATE.format(day=1)}</startdate><enddate>{DATE.format(day=day)}</enddate>"
        f"<glaccountno>{account}</glaccountno><locationid>100</locationid></get_accountbalances>"
    )
    return Decimal(result.findtext("data/accountbalance/endbalance") or "0")


def test_an_entry_is_written_listed_and_deleted(desk: Desk) -> None:
    before = desk.balances()
    key = desk.key(entry(line("debit", "75.00", "6100"), line("credit", "75.00", "2000")))
    after = desk.balances()
    assert after["6100"] - before.get("6100", Decimal(0)) == Decimal(75)
    listed = desk.ask(
        '<get_list object="gltransaction"><filter><expression><field>referenceno</field><operator>=</operator>'
        "<value>R1</value></expression></filter></get_list>"
    )
    (found,) = listed.iterfind("data/gltransaction")
    assert found.findtext("description") == "Accrual of rent"
    assert [item.findtext("glaccountno") for item in found.iterfind("gltransactionentries/glentry")] == ["6100", "2000"]
    desk.ask(f'<delete_gltransaction key="{key}"/>')
    assert desk.balances() == before


def test_an_entry_that_does_not_balance_is_refused(desk: Desk) -> None:
    uneven = entry(line("debit", "75.00", "6100"), line("credit", "74.00", "2000"))
    assert "do not balance" in desk.refused(uneven)
    sideless = entry(line("left", "75.00", "6100"), line("credit", "75.00", "2000"))
    assert "trtype 'left'" in desk.refused(sideless, "BL03000018")


def test_an_entry_is_taken_back_on_its_day(desk: Desk) -> None:
    before = desk.balances()
    key = desk.key(entry(line("debit", "75.00", "6100"), line("credit", "75.00", "2000"), back=20))
    assert balance(desk, "6100", 19) == Decimal(75)
    assert balance(desk, "6100", 20) == 0
    assert desk.balances() == before
    assert desk.row("GLBATCH", key, "REVERSED") == ["11/20/2026"]
    early = entry(line("debit", "75.00", "6100"), line("credit", "75.00", "2000"), back=9)
    assert "before it" in desk.refused(early)


def test_nothing_is_posted_to_closed_books(desk: Desk) -> None:
    assert desk.ask("<get_closedbooksdate/>").find("data/closedbooksdate") is None
    desk.store.set_setting("books_closed_through", "2026-11-15")
    assert "books are closed" in desk.refused(entry(line("debit", "1", "6100"), line("credit", "1", "2000")))
    closed = desk.ask("<get_closedbooksdate/>").find("data/closedbooksdate")
    assert closed is not None
    assert [closed.findtext(part) for part in ("year", "month", "day")] == ["2026", "11", "15"]


def test_statistical_entries_stand_beside_the_ledger(desk: Desk) -> None:
    before = desk.balances()
    desk.ask("<create_statglaccount><glaccountno>9000</glaccountno><title>Headcount</title></create_statglaccount>")
    desk.ask("<create_statjournal><symbol>STAT</symbol><title>Figures</title></create_statjournal>")
    quantity = (
        f"<create_statgltransaction><journalid>STAT</journalid><datecreated>{DATE.format(day=10)}</datecreated>"
        "<description>Heads</description><statgltransactionentries>"
        f"{line('debit', '12', '9000')}</statgltransactionentries></create_statgltransaction>"
    )
    assert desk.key(quantity)
    assert desk.balances() == before
    assert "Invalid Statistical account '6100'" in desk.refused(quantity.replace("9000", "6100"))
