"""Journal entries, trial balances, account balances and the detail of the ledger."""

from __future__ import annotations

from decimal import Decimal

import pytest

from intacct_sandbox import ledger
from intacct_sandbox.errors import FunctionFailure
from intacct_sandbox.ledger import Group, Leg, Posting

from .desk import Desk
from .test_payables import bill, date, line

D = Decimal


def entry(*lines: str, journal: str = "GJ", day: str = "11/05/2026", **more: str) -> str:
    extra = "".join(f"<{name}>{text}</{name}>" for name, text in more.items())
    return (
        f"<create><GLBATCH><JOURNAL>{journal}</JOURNAL><BATCH_DATE>{day}</BATCH_DATE><BATCH_TITLE>by hand</BATCH_TITLE>"
        f"{extra}<ENTRIES>{''.join(lines)}</ENTRIES></GLBATCH></create>"
    )


def side(account: str, amount: str, location: str = "110", **more: str) -> str:
    sign = "-1" if amount.startswith("-") else "1"
    extra = "".join(f"<{name}>{text}</{name}>" for name, text in more.items())
    return (
        f"<GLENTRY><ACCOUNTNO>{account}</ACCOUNTNO><TR_TYPE>{sign}</TR_TYPE><TRX_AMOUNT>{amount.lstrip('-')}</TRX_AMOUNT>"
        f"<LOCATION>{location}</LOCATION>{extra}</GLENTRY>"
    )


def trial_balance(desk: Desk, period: str, **fields: str) -> dict[str, tuple[str, ...]]:
    order = (
        "showzerobalances",
        "showdeptdetail",
        "showlocdetail",
        "reportingbook",
        "adjbooks",
        "includereportingbook",
        "departmentid",
        "dept_subs",
        "locationid",
        "loc_subs",
        "customerid",
        "customertypeid",
        "vendorid",
        "itemid",
    )
    given = "".join(f"<{name}>{fields[name]}</{name}>" for name in order if name in fields)
    result = desk.ask(f"<get_trialbalance>{period}{given}</get_trialbalance>")
    found = {}
    for row in result.iterfind("data/trialbalance"):
        values = [child.text or "" for child in row]
        found[
            "/".join([values[0], *values[5:]]) if "showdeptdetail" in fields or "showlocdetail" in fields else values[0]
        ] = tuple(values[1:5])
    return found


def named(name: str) -> str:
    return f"<reportingperiodname>{name}</reportingperiodname>"


NOVEMBER = named("Month Ended November 2026")
YEAR = named("Calendar Year Ended December 2026")


def test_a_journal_entry_is_posted(desk: Desk) -> None:
    key = desk.key(entry(side("6000", "12.34", DEPARTMENT="D100"), side("1010", "-12.34", "100")))
    assert desk.row("GLBATCH", key, "BATCHNO", "STATE", "MODULE", "JOURNAL") == ["3", "Posted", "2.GL", "GJ"]
    lines = desk.rows("GLENTRY", "LINE_NO,TR_TYPE,ACCOUNTTITLE,AMOUNT,DEPARTMENT,DEPARTMENTTITLE", f"BATCHNO = {key}")
    assert [tuple(row.values()) for row in lines] == [
        ("1", "1", "Office expense", "12.34", "D100", "Administration"),
        ("2", "-1", "Cash, operating", "12.34", "", ""),
    ]
    found = trial_balance(desk, NOVEMBER, locationid="100")
    assert found["6000"] == ("0", "12.34", "0", "12.34")
    assert found["1010"] == ("250000.00", "0", "12.34", "249987.66")


@pytest.mark.parametrize(
    ("request_", "number", "text"),
    [
        (
            entry(side("6000", "5.00"), side("1010", "-4.99")),
            "BL01001973",
            "The debits and credits do not balance in entity '100': the difference is 0.01.",
        ),
        (
            entry(side("6000", "5.00"), side("1020", "-5.00", "210")),
            "BL01001973",
            "The debits and credits do not balance in entity '100': the difference is 5.00.",
        ),
        (entry(side("6000", "5.00")), "BL01001973", "A journal entry has two lines or more."),
        (entry(side("6000", "5"), side("1010", "-5"), journal="XJ"), "BL01001973", "Invalid Journal 'XJ' specified."),
        (entry(side("9999", "5"), side("1010", "-5")), "BL01001973", "Invalid GL account '9999' specified."),
        (
            entry(side("6000", "5", ""), side("1010", "-5")),
            "BL03000018",
            "Required field LOCATION is missing for Journal entry line 1",
        ),
        (
            entry(side("6000", "5", CURRENCY="EUR"), side("1010", "-5")),
            "BL03000018",
            "Required field EXCHANGE_RATE is missing for Journal entry line 1",
        ),
        (
            entry(side("6000", "5"), side("1010", "-5"), STATE="Approved"),
            "BL03000018",
            "Illegal format for Journal entry : STATE 'Approved'",
        ),
    ],
)
def test_entries_that_are_refused(desk: Desk, request_: str, number: str, text: str) -> None:
    assert desk.refused(request_, number) == text


def test_entries_in_several_entities_balance_in_each(desk: Desk) -> None:
    desk.key(entry(side("6000", "5"), side("1010", "-5"), side("6000", "7", "210"), side("1020", "-7", "200")))
    assert trial_balance(desk, NOVEMBER, locationid="200")["6000"][3] == "7.00"


def test_another_currency_is_kept_beside_the_base(desk: Desk) -> None:
    rate = {"CURRENCY": "EUR", "EXCHANGE_RATE": "1.10"}
    key = desk.key(entry(side("6000", "10.00", **rate), side("1010", "-10.00", **rate)))
    assert desk.rows("GLENTRY", "AMOUNT,TRX_AMOUNT,CURRENCY,BASECURR", f"BATCHNO = {key} AND TR_TYPE = 1") == [
        {"AMOUNT": "11.00", "TRX_AMOUNT": "10.00", "CURRENCY": "EUR", "BASECURR": "USD"}
    ]


def test_a_draft_does_not_count(desk: Desk) -> None:
    key = desk.key(entry(side("6000", "5"), side("1010", "-5"), STATE="Draft"))
    assert "6000" not in trial_balance(desk, NOVEMBER, locationid="100")
    desk.ask(f"<update><GLBATCH><RECORDNO>{key}</RECORDNO><STATE>Posted</STATE></GLBATCH></update>")
    assert trial_balance(desk, NOVEMBER, locationid="100")["6000"][3] == "5.00"


def test_entries_by_hand_are_changed_and_deleted(desk: Desk) -> None:
    key = desk.key(entry(side("6000", "5"), side("1010", "-5")))
    lines = side("6100", "8") + side("1010", "-8")
    desk.ask(f"<update><GLBATCH><RECORDNO>{key}</RECORDNO><ENTRIES>{lines}</ENTRIES></GLBATCH></update>")
    assert trial_balance(desk, NOVEMBER, locationid="100")["6100"][3] == "8.00"
    unbalanced = side("6100", "8") + side("1010", "-9")
    desk.refused(f"<update><GLBATCH><RECORDNO>{key}</RECORDNO><ENTRIES>{unbalanced}</ENTRIES></GLBATCH></update>")
    desk.ask(f"<delete><object>GLBATCH</object><keys>{key}</keys></delete>")
    assert "6100" not in trial_balance(desk, NOVEMBER, locationid="100")


def test_entries_of_subledgers_stay_with_their_documents(desk: Desk) -> None:
    desk.key(bill("B1", line("6000", "5")))
    (batch,) = desk.rows("GLBATCH", "RECORDNO", "JOURNAL = 'APJ'")
    desk.refused(f"<delete><object>GLBATCH</object><keys>{batch['RECORDNO']}</keys></delete>")
    desk.refused(
        f"<update><GLBATCH><RECORDNO>{batch['RECORDNO']}</RECORDNO><BATCH_TITLE>x</BATCH_TITLE></GLBATCH></update>"
    )


def test_periods_by_name_and_by_dates(desk: Desk) -> None:
    desk.key(entry(side("6000", "5"), side("1010", "-5"), day="10/31/2026"))
    days = (
        "<startdate><year>2026</year><month>{0}</month><day>01</day></startdate>"
        "<enddate><year>2026</year><month>{0}</month><day>{1}</day></enddate>"
    )
    assert trial_balance(desk, days.format("10", "31"), locationid="100")["6000"] == ("0", "5.00", "0", "5.00")
    assert trial_balance(desk, NOVEMBER, locationid="100")["6000"] == ("5.00", "0", "0", "5.00")
    assert "6000" not in trial_balance(desk, days.format("09", "30"), locationid="100")
    assert (
        desk.refused(f"<get_trialbalance>{named('Never')}</get_trialbalance>")
        == "Invalid Reporting period 'Never' specified."
    )


def test_income_of_earlier_years_is_closed_to_retained_earnings(desk: Desk) -> None:
    desk.key(entry(side("1010", "40.00"), side("4000", "-40.00"), day="06/30/2025"))
    found = trial_balance(desk, YEAR, locationid="100")
    assert "4000" not in found
    assert found["3900"] == ("-40.00", "0", "0", "-40.00")
    earlier = trial_balance(desk, named("Calendar Year Ended December 2025"), locationid="100")
    assert earlier["4000"] == ("0", "0", "40.00", "-40.00")


def test_books_and_adjusting_books(desk: Desk) -> None:
    desk.key(entry(side("6000", "5"), side("1010", "-5")))
    desk.key(entry(side("6000", "2"), side("1010", "-2"), journal="GAAPJ"))
    desk.key(entry(side("6100", "1"), side("1010", "-1"), journal="GJC"))
    books = "<adjbook>GAAP</adjbook>"
    assert trial_balance(desk, NOVEMBER, locationid="100")["6000"][3] == "5.00"
    assert trial_balance(desk, NOVEMBER, locationid="100", adjbooks=books)["6000"][3] == "7.00"
    alone = trial_balance(desk, NOVEMBER, locationid="100", adjbooks=books, includereportingbook="false")
    assert {account: row[3] for account, row in alone.items()} == {"6000": "2.00", "1010": "-2.00"}
    assert trial_balance(desk, NOVEMBER, locationid="100", reportingbook="CASH")["6100"][3] == "1.00"
    assert desk.refused(f"<get_trialbalance>{NOVEMBER}<reportingbook>X</reportingbook></get_trialbalance>") == (
        "Invalid Reporting book 'X' specified."
    )


def test_currencies_are_never_added_up(desk: Desk) -> None:
    text = desk.refused(f"<get_trialbalance>{YEAR}</get_trialbalance>")
    assert text == "The balances are kept in EUR, USD, which do not add up."
    in_entity = desk.ask(f"<get_trialbalance>{YEAR}</get_trialbalance>", authentication=desk.login(locationid="200"))
    assert in_entity.findtext("data/trialbalance/glaccountno") == "1020"


def test_details_zero_balances_and_locations_below(desk: Desk) -> None:
    desk.key(entry(side("6000", "5", DEPARTMENT="D100"), side("1010", "-5", "120", DEPARTMENT="D100")))
    detailed = trial_balance(desk, NOVEMBER, locationid="100", showdeptdetail="true", showlocdetail="true")
    assert detailed["6000/D100/110"][3] == "5.00"
    assert detailed["1010/D100/120"][3] == "-5.00"
    assert detailed["1010//100"][3] == "250000.00"
    assert set(trial_balance(desk, NOVEMBER, locationid="100", loc_subs="false")) == {"1010", "1011", "3000"}
    every = trial_balance(desk, NOVEMBER, locationid="110", showzerobalances="true")
    assert every["7000"] == ("0", "0", "0", "0")
    assert len(every) >= 29


def test_filters_name_records_that_exist(desk: Desk) -> None:
    for name, kind in (("locationid", "Location"), ("departmentid", "Department"), ("vendorid", "Vendor")):
        asked = f"<get_trialbalance>{YEAR}<{name}>nobody</{name}></get_trialbalance>"
        assert desk.refused(asked) == f"Invalid {kind} 'nobody' specified."


def test_account_balances(desk: Desk) -> None:
    desk.key(entry(side("6000", "5"), side("1010", "-5")))

    def ask(accounts: str, more: str = "") -> dict[str, list[str]]:
        asked = f"<get_accountbalances>{NOVEMBER}{accounts}<locationid>100</locationid>{more}</get_accountbalances>"
        rows = [[child.text or "" for child in row] for row in desk.ask(asked).iterfind("data/accountbalance")]
        return {row[0]: row[1:] for row in rows}

    assert ask("<glaccountno>6000</glaccountno>") == {"6000": ["0", "5.00", "0", "0", "0", "5.00", "USD", "ACCRUAL"]}
    some = ask("<startaccountno>1000</startaccountno><endaccountno>1099</endaccountno>")
    assert list(some) == ["1010", "1011"]
    assert ask("<glaccountno>7000</glaccountno>") == {}
    assert list(ask("<glaccountno>7000</glaccountno>", "<showzerobalances>true</showzerobalances>")) == ["7000"]
    desk.refused(f"<get_accountbalances>{NOVEMBER}<accountgroupname>None</accountgroupname></get_accountbalances>")


def test_the_detail_and_the_balances_as_records(desk: Desk) -> None:
    desk.key(bill("B1", line("6000", "5.00", departmentid="D100")))
    detail = desk.rows(
        "GLDETAIL", "ACCOUNTNO,DEBITAMOUNT,CREDITAMOUNT,AMOUNT,BOOKID,MODULEKEY,DEPARTMENTID", "SYMBOL = 'APJ'"
    )
    assert [tuple(row.values()) for row in detail] == [
        ("6000", "5.00", "0", "5.00", "ACCRUAL", "3.AP", "D100"),
        ("2000", "0", "5.00", "-5.00", "ACCRUAL", "3.AP", "D100"),
    ]
    where = "PERIOD = 'Month Ended November 2026' AND NOT (TOTDEBIT = 0 AND TOTCREDIT = 0)"
    assert desk.rows("GLACCOUNTBALANCE", "ACCOUNTNO,TOTDEBIT,TOTCREDIT,ENDBAL", where) == [
        {"ACCOUNTNO": "2000", "TOTDEBIT": "0", "TOTCREDIT": "5.00", "ENDBAL": "-5.00"},
        {"ACCOUNTNO": "6000", "TOTDEBIT": "5.00", "TOTCREDIT": "0", "ENDBAL": "5.00"},
    ]


def test_the_ledger_takes_no_group_that_does_not_balance(desk: Desk) -> None:
    group = Group((Leg("6000", D(5)), Leg("1010", D("-4.99"))), {"LOCATION": "110"}, "USD")
    posting = Posting("GJ", desk.context.today, "crooked", "2.GL", [group])
    with pytest.raises(FunctionFailure, match=r"does not balance by 0\.01 USD"):
        ledger.post(desk.context, posting)


def test_dates_in_both_forms(desk: Desk) -> None:
    assert date("datecreated", "11/02/2026") == (
        "<datecreated><year>2026</year><month>11</month><day>02</day></datecreated>"
    )
