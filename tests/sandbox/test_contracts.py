"""Contracts in the local gateway: schedules, postings, holds and invoices."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest
from lxml import etree

from intacct_sandbox import ledger
from intacct_sandbox.assemble import Sandbox, make_sandbox
from intacct_sandbox.clock import Clock
from intacct_sandbox.gateway import Call
from intacct_sandbox.handlers.contracts_calendar import Span, by_percentages, daily_rate, shares, spans, straight_line
from intacct_sandbox.handlers.contracts_run import withdraw
from intacct_sandbox.store import Record

NOW = datetime.datetime(2026, 3, 15, 9, 30, tzinfo=datetime.UTC)


class Company:
    """The demo company, asked without a network."""

    def __init__(self) -> None:
        self.sandbox: Sandbox = make_sandbox(clock=Clock(NOW))
        self.context = self.sandbox.context()
        self.store = self.sandbox.store

    def send(self, *functions: str, transaction: bool = False) -> list[etree._Element]:
        """Carry out functions; return their results."""
        access = self.sandbox.access
        content = "".join(f'<function controlid="f{n}">{text}</function>' for n, text in enumerate(functions))
        body = f"""<?xml version="1.0" encoding="UTF-8"?><request><control><senderid>{access.sender_id}</senderid>
            <password>{access.sender_password}</password><controlid>c</controlid><uniqueid>false</uniqueid>
            <dtdversion>3.0</dtdversion><includewhitespace>false</includewhitespace></control>
            <operation transaction="{str(transaction).lower()}"><authentication><login><userid>{access.user_id}</userid>
            <companyid>{access.company_id}</companyid><password>{access.user_password}</password></login>
            </authentication><content>{content}</content></operation></request>"""
        answer = self.sandbox.gateway.answer(Call(body.encode(), "https://localhost/ia/xml/xmlgw.phtml"))
        root = etree.fromstring(answer.body)
        results = root.findall("operation/result")
        assert results, answer.body.decode()
        return results

    def ask(self, function: str) -> etree._Element:
        """Carry out a function that must succeed."""
        (result,) = self.send(function)
        assert result.findtext("status") == "success", etree.tostring(result).decode()
        return result

    def refused(self, function: str, number: str = "BL01001973") -> str:
        """Carry out a function that must be refused; return why."""
        before = self.trial_balance()
        (result,) = self.send(function)
        assert result.findtext("status") == "failure", etree.tostring(result).decode()
        assert result.findtext("errormessage/error/errorno") == number
        assert self.trial_balance() == before
        return result.findtext("errormessage/error/description2") or ""

    def create(self, kind: str, **fields: object) -> Record:
        """Create a record by request."""
        content = "".join(f"<{name}>{value}</{name}>" for name, value in fields.items())
        result = self.ask(f"<create><{kind}>{content}</{kind}></create>")
        record = self.store.get(kind, int(result.findtext(f"data/{kind.lower()}/RECORDNO") or 0))
        assert record is not None
        return record

    def trial_balance(self, book: str = "ACCRUAL") -> dict[str, Decimal]:
        """Return what stands on the accounts of a book, in US dollars; it must come to nothing."""
        first, last = datetime.date(2000, 1, 1), datetime.date(2099, 12, 31)
        found: dict[str, Decimal] = {}
        for balance in ledger.balances(self.context, first, last, book=book):
            if balance.currency == "USD":
                found[balance.account] = balance.end
        assert sum(found.values(), Decimal(0)) == 0
        return {account: amount for account, amount in found.items() if amount}

    def moved(self, before: dict[str, Decimal], book: str = "ACCRUAL") -> dict[str, Decimal]:
        """Return by how much accounts differ from before."""
        after = self.trial_balance(book)
        moves = {name: after.get(name, Decimal(0)) - before.get(name, Decimal(0)) for name in {*before, *after}}
        return {name: amount for name, amount in moves.items() if amount}

    def entries(self, schedule: Record | None) -> list[Record]:
        """Return the entries of a schedule by date."""
        assert schedule is not None
        kind = f"{schedule.kind.replace('2', '')}ENTRY"
        return sorted(self.context.lines(schedule, kind), key=lambda entry: (entry.date("POSTINGDATE"), entry.recordno))

    def schedule(self, line: Record, name: str = "REVENUE") -> Record:
        """Return a schedule of a contract line."""
        found = self.store.get(f"CONTRACT{name}SCHEDULE", self.fresh(line).integer(f"{name}SCHEDULEKEY"))
        assert found is not None
        return found

    def fresh(self, record: Record) -> Record:
        """Return a record as it is now: what is undone leaves old copies behind."""
        found = self.store.get(record.kind, record.recordno)
        assert found is not None
        return found

    def contract(self, **more: object) -> Record:
        """Create a contract over the year 2026."""
        fields = {
            "CONTRACTID": "CN-1",
            "CUSTOMERID": "C1001",
            "NAME": "Reading room",
            "BEGINDATE": "01/01/2026",
            "ENDDATE": "12/31/2026",
            "BILLINGFREQUENCY": "Monthly",
            "TERMNAME": "N30",
            "LOCATIONID": "110",
        }
        return self.create("CONTRACT", **{**fields, **more})

    def line(self, **more: object) -> Record:
        """Create a contract line of 1,000.00 with revenue by month and one-time billing."""
        fields = {
            "CONTRACTID": "CN-1",
            "ITEMID": "SUPPORT",
            "BILLINGMETHOD": "Fixed price",
            "BILLINGOPTIONS": "One-time",
            "FLATAMOUNT": "1000.00",
            "REVENUETEMPLATENAME": "Monthly, straight",
            "LOCATIONID": "110",
        }
        return self.create("CONTRACTDETAIL", **{**fields, **more})


@pytest.fixture
def company() -> Company:
    return Company()


def amounts(entries: list[Record], field: str = "AMOUNT") -> list[str]:
    return [str(entry[field]) for entry in entries]


def dates(entries: list[Record]) -> list[str]:
    return [f"{entry.date('POSTINGDATE'):%m/%d}" for entry in entries]


def states(entries: list[Record]) -> str:
    return "".join({"Open": "o", "Posted": "P", "On hold": "h"}[entry.text("STATE")] for entry in entries)


YEAR = Span(datetime.date(2026, 1, 1), datetime.date(2026, 12, 31))


@pytest.mark.parametrize("total", ["1000.00", "0.05", "0.01", "-999.99", "123456.78", "0.07"])
@pytest.mark.parametrize("count", [1, 3, 7, 12, 36])
def test_shares_come_to_the_whole_and_none_turns_against_it(total: str, count: int) -> None:
    whole = Decimal(total)
    parts = shares(whole, [Decimal(1)] * count, "USD")
    assert sum(parts) == whole
    assert all(part * whole >= 0 for part in parts)
    assert all(part == part.quantize(Decimal("0.01")) for part in parts)


def test_shares_follow_what_a_currency_can_pay() -> None:
    assert shares(Decimal(100), [Decimal(1)] * 3, "JPY") == [Decimal(33), Decimal(33), Decimal(34)]


def test_periods_are_months_and_a_last_day_opens_no_month_of_its_own() -> None:
    assert len(spans(YEAR, 1)) == 12
    assert len(spans(Span(datetime.date(2026, 9, 1), datetime.date(2027, 9, 1)), 1)) == 12
    assert [span.first.day for span in spans(Span(datetime.date(2026, 1, 31), datetime.date(2026, 4, 15)), 1)] == [
        31,
        28,
        31,
    ]
    assert len(spans(YEAR, 3)) == 4
    assert spans(Span(YEAR.first, YEAR.first), 1) == [Span(YEAR.first, YEAR.first)]


def test_straight_line_daily_rate_and_percentages() -> None:
    assert {portion.weight for portion in straight_line(YEAR, 1)} == {Decimal(1)}
    assert straight_line(YEAR, 1, 31)[1].date == datetime.date(2026, 2, 28)
    daily = daily_rate(Span(datetime.date(2026, 1, 15), datetime.date(2026, 3, 10)), 1)
    assert [(str(portion.date), int(portion.weight)) for portion in daily] == [
        ("2026-01-31", 17),
        ("2026-02-28", 28),
        ("2026-03-10", 10),
    ]
    parts = by_percentages(YEAR, [(6, Decimal(60)), (0, Decimal(40))])
    assert [(portion.date.month, int(portion.weight)) for portion in parts] == [(1, 40), (7, 60)]


def test_a_line_gets_schedules_and_goes_on_the_books(company: Company) -> None:
    before = company.trial_balance()
    company.contract()
    line = company.line()
    entries = company.entries(company.schedule(line))
    assert amounts(entries) == ["83.33"] * 11 + ["83.37"]
    assert dates(entries)[:3] == ["01/01", "02/01", "03/01"]
    assert amounts(company.entries(company.schedule(line, "BILLING"))) == ["1000.00"]
    assert line.text("REVENUESCHEDULESTATUS") == line.text("BILLINGSCHEDULESTATUS") == "In progress"
    assert company.moved(before) == {"1250": 1000, "2410": -1000}
    assert company.context.require("CONTRACT", "CN-1").number("SUMMARYTOTAL") == 1000


def test_billing_with_every_invoice_multiplies_the_amount(company: Company) -> None:
    company.contract(ADVBILLBY=10, ADVBILLBYTYPE="days")
    line = company.line(
        BILLINGOPTIONS="Include with every invoice",
        BEGINDATE="01/01/2026",
        ENDDATE="03/15/2026",
        FLATAMOUNT="310.00",
        PRORATEBILLINGPERIOD="true",
    )
    entries = company.entries(company.schedule(line, "BILLING"))
    assert line.number("TOTALFLATAMOUNT") == Decimal("770.00")
    assert amounts(entries) == ["310.00", "310.00", "150.00"]
    assert [str(entry.date("POSTINGDATE")) for entry in entries] == ["2025-12-22", "2026-01-22", "2026-02-19"]
    assert str(entries[2].date("SERVICEPERIODENDDATE")) == "2026-03-15"


def test_amounts_follow_from_price_and_currency(company: Company) -> None:
    company.contract(CURRENCY="EUR", EXCHRATETYPE="Intacct Daily Rate")
    line = company.line(FLATAMOUNT="", QUANTITY=3, PRICE="111.11", DISCOUNTPERCENT=10)
    assert line.number("FLATAMOUNT") == Decimal("300.00")
    assert line.number("BASEFLATAMOUNT") == Decimal("324.00")
    entries = company.entries(company.schedule(line))
    assert sum(entry.number("BASEAMOUNT") for entry in entries) == 324
    assert sum(entry.number("AMOUNT") for entry in entries) == 300


def test_billing_templates_and_what_they_must_come_to(company: Company) -> None:
    company.contract()
    line = company.line(BILLINGOPTIONS="Use billing template", BILLINGTEMPLATENAME="Half now, half later")
    assert dates(company.entries(company.schedule(line, "BILLING"))) == ["01/01", "07/01"]
    schedule = company.schedule(line, "BILLING")
    first, second = company.entries(schedule)

    def change(one: str, other: str) -> str:
        kind = "CONTRACTBILLINGSCHEDULE"
        inner = "".join(
            f"<{kind}ENTRY><RECORDNO>{entry.recordno}</RECORDNO><AMOUNT>{amount}</AMOUNT></{kind}ENTRY>"
            for entry, amount in ((first, one), (second, other))
        )
        entries = f"<{kind}ENTRIES>{inner}</{kind}ENTRIES>"
        return f"<update><{kind}><RECORDNO>{schedule.recordno}</RECORDNO>{entries}</{kind}></update>"

    assert "come to 950.00, the contract line to 1000.00" in company.refused(change("200", "750"))
    company.ask(change("200", "800"))
    assert amounts(company.entries(company.schedule(line, "BILLING"))) == ["200.00", "800.00"]


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"CONTRACTID": "NOPE"}, "Invalid Contract 'NOPE'"),
        ({"ENDDATE": "12/31/2025"}, "cannot end before"),
        ({"REVENUETEMPLATENAME": "NOPE"}, "'NOPE' specified"),
    ],
)
def test_a_line_that_makes_no_sense_leaves_nothing_behind(
    company: Company, fields: dict[str, str], reason: str
) -> None:
    company.contract()
    count = len(company.store.table("CONTRACTDETAIL"))
    given = {
        "CONTRACTID": "CN-1",
        "ITEMID": "SUPPORT",
        "BILLINGMETHOD": "Fixed price",
        "BILLINGOPTIONS": "One-time",
        "FLATAMOUNT": "10",
        "LOCATIONID": "110",
        **fields,
    }
    content = "".join(f"<{name}>{value}</{name}>" for name, value in given.items())
    assert reason in company.refused(f"<create><CONTRACTDETAIL>{content}</CONTRACTDETAIL></create>")
    assert len(company.store.table("CONTRACTDETAIL")) == count


def unpost(entry: Record, word: str = "unpost") -> str:
    return f"<{word}><{entry.kind}><RECORDNO>{entry.recordno}</RECORDNO></{entry.kind}></{word}>"


def post_schedule(until: str, kind: str = "CONTRACTREVENUESCHEDULE", filters: str = "") -> str:
    chosen = filters or "<CONTRACTID>CN-1</CONTRACTID>"
    return f"<post><{kind}><ASOFDATE>{until}</ASOFDATE>{chosen}</{kind}></post>"


def test_posting_what_is_due_and_taking_an_entry_back(company: Company) -> None:
    company.contract()
    line = company.line()
    before = company.trial_balance()
    company.ask(post_schedule("03/31/2026"))
    schedule = company.schedule(line)
    entries = company.entries(schedule)
    assert states(entries) == "PPP" + "o" * 9
    assert company.moved(before) == {"2410": Decimal("249.99"), "4210": Decimal("-249.99")}
    assert entries[1].date("ACTUALPOSTINGDATE") == entries[1].date("POSTINGDATE")

    company.ask(unpost(entries[1]))
    entries = company.entries(schedule)
    assert states(entries) == "PoP" + "o" * 9
    assert entries[1]["ACTUALPOSTINGDATE"] is None
    assert company.moved(before) == {"2410": Decimal("166.66"), "4210": Decimal("-166.66")}
    undone = [batch for batch in company.store.table("GLBATCH").values() if batch.text("STATE") == "Reversed"]
    assert len(undone) == 1
    assert "is not posted" in company.refused(unpost(entries[1]))
    company.ask(
        f"<post><CONTRACTREVENUESCHEDULEENTRY><RECORDNO>{entries[1].recordno}</RECORDNO><POSTINGDATE>03/10/2026</POSTINGDATE>"
        "</CONTRACTREVENUESCHEDULEENTRY></post>"
    )
    assert str(company.entries(schedule)[1].date("ACTUALPOSTINGDATE")) == "2026-03-10"


def test_a_schedule_completes_and_opens_again(company: Company) -> None:
    company.contract()
    line = company.line()
    company.ask(post_schedule("12/31/2026", filters="<CUSTOMERID>C1001</CUSTOMERID>"))
    assert line.text("REVENUESCHEDULESTATUS") == "Completed"
    last = company.entries(company.schedule(line))[-1]
    assert "cannot be posted: it is posted" in company.refused(unpost(last, "post"))
    company.ask(unpost(last))
    assert company.schedule(line).text("STATE") == "In progress"


def test_posting_needs_a_customer_or_a_contract_that_exist(company: Company) -> None:
    assert "customer or a contract" in company.refused(
        "<post><CONTRACTREVENUESCHEDULE><ASOFDATE>01/01/2026</ASOFDATE></CONTRACTREVENUESCHEDULE></post>"
    )
    assert "Invalid Customer 'X'" in company.refused(post_schedule("01/01/2026", filters="<CUSTOMERID>X</CUSTOMERID>"))
    both = "<CUSTOMERID>C1002</CUSTOMERID><CONTRACTID>CN-LIBRARY</CONTRACTID>"
    assert "is not of customer" in company.refused(post_schedule("01/01/2026", filters=both))


def test_nothing_is_posted_into_closed_books(company: Company) -> None:
    company.contract()
    line = company.line()
    company.store.set_setting("books_closed_through", "2026-01-31")
    assert "closed" in company.refused(post_schedule("03/31/2026"))
    assert states(company.entries(company.schedule(line))) == "o" * 12
    company.ask(
        post_schedule("03/31/2026", filters="<POSTINGDATE>03/31/2026</POSTINGDATE><CONTRACTID>CN-1</CONTRACTID>")
    )


def test_the_second_revenue_schedule_lives_in_a_book_of_its_own(company: Company) -> None:
    company.contract()
    first, second = company.trial_balance(), company.trial_balance("LEGACYREV")
    line = company.line(REVENUE2TEMPLATENAME="Daily")
    company.ask(post_schedule("02/28/2026", "CONTRACTREVENUE2SCHEDULE"))
    entries = company.entries(company.schedule(line, "REVENUE2"))
    assert amounts(entries)[:2] == ["84.93", "76.71"]
    assert sum(entry.number("AMOUNT") for entry in entries) == 1000
    assert states(entries) == "PP" + "o" * 10
    assert company.moved(first) == {"1250": 1000, "2410": -1000}
    assert company.moved(second, "LEGACYREV") == {
        "1250": 1000,
        "2410": Decimal("-838.36"),
        "4210": Decimal("-161.64"),
    }


def test_expenses_are_deferred_and_recognized(company: Company) -> None:
    company.contract()
    line = company.line()
    before = company.trial_balance()
    fields = {"ITEMID": "ADVICE", "POSTINGDATE": "01/15/2026", "AMOUNT": "400.00", "LOCATIONID": "110"}
    expense = company.create(
        "CONTRACTEXPENSE", CONTRACTDETAILKEY=line.recordno, TEMPLATENAME="Monthly, straight", **fields
    )
    assert expense.text("TYPE") == "Contract line"
    assert company.moved(before) == {"1500": 400, "2450": -400}
    company.ask(post_schedule("01/31/2026", "CONTRACTEXPENSESCHEDULE"))
    assert company.moved(before) == {"1500": Decimal("366.67"), "2450": -400, "5300": Decimal("33.33")}
    entry = company.entries(company.store.get("CONTRACTEXPENSESCHEDULE", expense.integer("SCHEDULEKEY")))[0]
    company.ask(unpost(entry))
    at_once = company.create("CONTRACTEXPENSE", CONTRACTID="CN-1", **{**fields, "AMOUNT": "50.00"})
    assert at_once.text("TYPE") == "Contract"
    assert company.moved(before) == {"1500": 400, "2450": -450, "5300": 50}


def test_drafts_wait_until_they_are_posted(company: Company) -> None:
    before = company.trial_balance()
    contract = company.contract(STATE="Draft")
    line = company.line()
    assert line.text("STATE") == line.text("REVENUESCHEDULESTATUS") == "Draft"
    company.ask(post_schedule("12/31/2026"))
    assert company.moved(before) == {}
    number = line.recordno
    post_line = f"<post><CONTRACTDETAIL><RECORDNO>{number}</RECORDNO></CONTRACTDETAIL></post>"
    assert "contract 'CN-1' is a draft" in company.refused(post_line)
    post = f"""<post><CONTRACT><RECORDNO>{contract.recordno}</RECORDNO><GLPOSTINGDATE>02/01/2026</GLPOSTINGDATE>
        <POSTMEMO>Signed</POSTMEMO></CONTRACT></post>"""
    company.ask(post)
    assert (contract.text("STATE"), contract.text("POSTMEMO")) == ("In progress", "Signed")
    assert (line.text("STATE"), line.text("CONTRACTSTATE")) == ("In progress", "In progress")
    assert line.text("BILLINGSCHEDULESTATUS") == "In progress"
    assert company.moved(before) == {"1250": 1000, "2410": -1000}
    assert "is not a draft" in company.refused(post)
    assert "is not a draft" in company.refused(post_line)
    draft = company.line(STATE="Draft")
    company.ask(post_line.replace(f">{number}<", f">{draft.recordno}<"))
    assert company.moved(before) == {"1250": 2000, "2410": -2000}


def hold(line: Record, date: str, subjects: str = "<REVENUE>true</REVENUE>", word: str = "hold", more: str = "") -> str:
    inner = f"<RECORDNO>{line.recordno}</RECORDNO><ASOFDATE>{date}</ASOFDATE>{more}{subjects}"
    return f"<{word}><CONTRACTDETAIL>{inner}</CONTRACTDETAIL></{word}>"


def test_hold_stops_what_comes_later_and_resume_lets_it_go_on(company: Company) -> None:
    contract = company.contract()
    line = company.line()
    company.ask(post_schedule("02/01/2026"))
    company.ask(hold(line, "03/15/2026", more="<MEMO>Dispute</MEMO>"))
    schedule = company.schedule(line)
    assert schedule.text("STATE") == line.text("REVENUESCHEDULESTATUS") == "On hold"
    assert line.text("BILLINGSCHEDULESTATUS") == "In progress"
    assert (str(line["REVENUEHOLDDATE"]), line.text("REVENUEMEMO")) == ("2026-03-15", "Dispute")
    assert schedule["REVENUEHOLDDATE"] == line["REVENUEHOLDDATE"]
    assert contract.flag("REVENUEHOLD")
    assert states(company.entries(schedule)) == "PPo" + "h" * 9
    company.ask(post_schedule("12/31/2026"))
    assert states(company.entries(schedule)) == "PPP" + "h" * 9
    assert "already on hold" in company.refused(hold(line, "03/20/2026"))
    assert "on hold since 03/15/2026" in company.refused(hold(line, "03/14/2026", word="resume"))

    company.ask(hold(line, "06/10/2026", word="resume"))
    assert schedule.text("STATE") == "In progress"
    assert not contract.flag("REVENUEHOLD")
    assert dates(company.entries(schedule))[3:7] == ["06/10", "06/10", "06/10", "07/01"]
    assert str(line["REVENUERESUMEDATE"]) == "2026-06-10"
    assert "no schedule on hold" in company.refused(hold(line, "06/11/2026", word="resume"))
    steps = {entry.workflow for entry in company.store.audit("CONTRACTDETAIL", line.recordno)}
    assert {"hold", "resume"} <= steps


@pytest.mark.parametrize(
    ("adjustment", "when", "what"),
    [
        ("Distributed", ["07/01", "08/01", "09/01", "10/01", "11/01", "12/01"], ["200.00"] * 6),
        ("Walk forward", ["07/01", "08/01", "09/01", "10/01", "11/01", "12/01"], ["100.00"] * 6),
        ("One time", ["07/01"] * 5 + ["08/01"], ["100.00"] * 6),
    ],
)
def test_resume_catches_up_as_asked(company: Company, adjustment: str, when: list[str], what: list[str]) -> None:
    company.contract()
    line = company.line(FLATAMOUNT="1200.00")
    company.ask(hold(line, "01/01/2026") if adjustment == "Distributed" else hold(line, "03/01/2026"))
    more = f"<REVENUEADJUSTMENTTYPE>{adjustment}</REVENUEADJUSTMENTTYPE>"
    company.ask(hold(line, "07/01/2026", word="resume", more=more))
    entries = company.entries(company.schedule(line))
    later = [entry for entry in entries if str(entry["POSTINGDATE"]) >= "2026-07-01"]
    assert dates(later)[:6] == when
    assert amounts(later)[:6] == what
    assert sum(entry.number("AMOUNT") for entry in entries) == 1200
    end = company.schedule(line).date("ENDDATE")
    assert str(end) == ("2027-06-30" if adjustment == "Walk forward" else "2026-12-31")


@pytest.mark.parametrize(
    ("subjects", "more", "reason"),
    [
        ("", "", "Nothing is selected"),
        ("<EXPENSE>true</EXPENSE>", "", "no schedule in progress"),
        ("<REVENUE>true</REVENUE>", f"<MEMO>{'x' * 501}</MEMO>", "501 characters"),
    ],
)
def test_holds_that_are_refused(company: Company, subjects: str, more: str, reason: str) -> None:
    company.contract()
    line = company.line()
    assert reason in company.refused(hold(line, "03/01/2026", subjects, more=more))


def test_a_hold_cannot_reach_back_behind_what_is_posted(company: Company) -> None:
    company.contract()
    line = company.line()
    company.ask(post_schedule("03/01/2026"))
    assert "posted through" in company.refused(hold(line, "02/15/2026"))
    assert states(company.entries(company.schedule(line))) == "PPP" + "o" * 9


def test_a_contract_and_an_expense_are_held(company: Company) -> None:
    contract = company.contract()
    lines = [company.line(), company.line()]
    expense = company.create(
        "CONTRACTEXPENSE",
        CONTRACTDETAILKEY=lines[0].recordno,
        ITEMID="ADVICE",
        POSTINGDATE="01/01/2026",
        AMOUNT="120.00",
        LOCATIONID="110",
        TEMPLATENAME="Monthly, straight",
    )
    keys = ",".join(str(line.recordno) for line in lines)

    def of_contract(word: str, kind: str) -> str:
        flags = "".join(
            f"<{kind}{name}SCHEDULES>{value}</{kind}{name}SCHEDULES>"
            for name, value in (("BILLING", "true"), ("REVENUE", "false"), ("EXPENSE", "true"))
        )
        return (
            f"<{word}><CONTRACT><CONTRACTID>CN-1</CONTRACTID><CONTRACTDETAILKEYS>{keys}</CONTRACTDETAILKEYS>"
            f"<{kind}DATE>02/01/2026</{kind}DATE>{flags}</CONTRACT></{word}>"
        )

    company.ask(of_contract("hold", "HOLD"))
    assert {company.schedule(line, "BILLING").text("STATE") for line in lines} == {"On hold"}
    assert expense.text("SCHEDULESTATUS") == "On hold"
    assert (contract.flag("BILLINGHOLD"), contract.flag("REVENUEHOLD"), contract.flag("EXPENSEHOLD")) == (
        True,
        False,
        True,
    )
    inner = f"<CONTRACTEXPENSE><RECORDNO>{expense.recordno}</RECORDNO><ASOFDATE>03/01/2026</ASOFDATE></CONTRACTEXPENSE>"
    company.ask(f"<resume>{inner}</resume>")
    assert expense.text("SCHEDULESTATUS") == "In progress"
    assert "no schedule on hold" in company.refused(f"<resume>{inner}</resume>")
    company.ask(of_contract("resume", "RESUME"))
    assert not contract.flag("BILLINGHOLD")
    company.ask(f"<hold>{inner}</hold>")
    assert "already on hold" in company.refused(f"<hold>{inner}</hold>")


def test_a_change_of_amount_makes_schedules_anew_until_something_is_posted(company: Company) -> None:
    before = company.trial_balance()
    company.contract()
    line = company.line()
    change = f"<update><CONTRACTDETAIL><RECORDNO>{line.recordno}</RECORDNO>{{}}</CONTRACTDETAIL></update>"
    company.ask(change.format("<FLATAMOUNT>600.00</FLATAMOUNT><ENDDATE>06/30/2026</ENDDATE>"))
    assert amounts(company.entries(company.schedule(line))) == ["100.00"] * 6
    assert company.moved(before) == {"1250": 600, "2410": -600}
    company.ask(post_schedule("01/31/2026"))
    assert "posted schedule entries" in company.refused(change.format("<FLATAMOUNT>700.00</FLATAMOUNT>"))
    company.ask(change.format("<ITEMDESC>Support, premium</ITEMDESC>"))
    assert line.text("ITEMDESC") == "Support, premium"
    delete = f"<delete><object>CONTRACTDETAIL</object><keys>{line.recordno}</keys></delete>"
    assert "posted schedule entries" in company.refused(delete)
    company.ask(unpost(company.entries(company.schedule(line))[0]))
    company.ask(delete)
    assert company.moved(before) == {}
    assert not company.store.select("CONTRACTREVENUESCHEDULEENTRY", CONTRACTID="CN-1")


def preview(**more: str) -> dict[str, str]:
    return {
        "INVOICEDATE": "03/31/2026",
        "ASOFDATE": "03/31/2026",
        "GLPOSTDATE": "03/31/2026",
        "DOCPARID": "Contract Invoice",
        "INCLUDECONTRACTS": "true",
        **more,
    }


def test_a_preview_shows_what_is_due_and_a_run_invoices_it(company: Company) -> None:
    contract = company.contract()
    line = company.line()
    company.ask(post_schedule("03/31/2026"))
    before = company.trial_balance()
    shown = company.create("GENINVOICEPREVIEW", **preview(CONTRACTID="CN-1"))
    (due,) = company.context.lines(shown, "GENINVOICEPREVIEWLINE")
    assert (due.text("CONTRACTID"), due.text("TRX_AMOUNT"), due.text("TYPE")) == ("CN-1", "1000.00", "Contract")
    assert company.moved(before) == {}

    run = company.create("GENINVOICERUN", PREVIEWKEY=shown.recordno)
    assert (run.text("STATE"), run.text("TXNDEFINITION")) == ("Success", "Contract Invoice")
    entry = company.entries(company.schedule(line, "BILLING"))[0]
    assert (entry.text("STATE"), entry.flag("POSTED"), str(entry["ACTUALPOSTINGDATE"])) == (
        "Posted",
        True,
        "2026-03-31",
    )
    assert line.text("BILLINGSCHEDULESTATUS") == "Completed"
    assert contract.number("SUMMARYBILLED") == 1000
    document = company.store.find("SODOCUMENT", INVOICERUNKEY=run.recordno)
    assert document is not None
    invoice = company.store.get("ARINVOICE", document.integer("PRRECORDKEY"))
    assert invoice is not None
    assert invoice.number("TOTALDUE") == document.number("TOTAL") == 1000
    assert str(invoice.date("WHENDUE")) == "2026-04-30"
    (item,) = company.context.lines(document, "SODOCUMENTENTRY")
    assert item.integer("BILLABLECONTRACTSCHENTRYKEY") == entry.recordno
    assert company.moved(before) == {
        "1200": 1000,
        "1250": -1000,
        "2410": Decimal("750.01"),
        "2400": Decimal("-750.01"),
        "4210": Decimal("249.99"),
        "4200": Decimal("-249.99"),
    }
    create = f"<create><GENINVOICERUN><PREVIEWKEY>{shown.recordno}</PREVIEWKEY></GENINVOICERUN></create>"
    assert "invoiced already" in company.refused(create)
    again = company.create("GENINVOICEPREVIEW", **preview(CONTRACTID="CN-1"))
    assert not company.context.lines(again, "GENINVOICEPREVIEWLINE")
    company.ask(post_schedule("12/31/2026"))
    contract_accounts = {
        name: amount for name, amount in company.moved(before).items() if name.startswith(("24", "42"))
    }
    assert sum(contract_accounts.values()) == 0


def test_unposting_after_billing_leads_back_to_deferred(company: Company) -> None:
    company.contract()
    line = company.line()
    shown = company.create("GENINVOICEPREVIEW", **preview(CONTRACTID="CN-1"))
    company.ask(post_schedule("02/28/2026"))
    first = company.trial_balance()
    company.create("GENINVOICERUN", PREVIEWKEY=shown.recordno)
    for entry in company.entries(company.schedule(line))[:2]:
        company.ask(unpost(entry))
    moves = company.moved(first)
    assert (moves["1200"], moves["2400"]) == (Decimal(1000), Decimal(-1000))
    assert "4200" not in moves


def test_invoices_are_sorted_as_asked(company: Company) -> None:
    company.contract()
    company.contract(CONTRACTID="CN-2")
    for contract in ("CN-1", "CN-2", "CN-2"):
        company.line(CONTRACTID=contract)
    by_customer = company.create("GENINVOICEPREVIEW", **preview(CUSTOMERID="C1001", INVOICEBY="CUSTOMER"))
    lines = company.context.lines(by_customer, "GENINVOICEPREVIEWLINE")
    assert {line.text("CONTRACTID") for line in lines} == {"CN-1", "CN-2", "CN-LIBRARY"}
    by_contract = company.create("GENINVOICEPREVIEW", **preview(BILLSCHSTARTDATE="01/01/2026", ITEMID="SUPPORT"))
    run = company.create("GENINVOICERUN", PREVIEWKEY=by_contract.recordno)
    documents = company.store.select("SODOCUMENT", INVOICERUNKEY=run.recordno)
    assert {document.text("CNCONTRACTID") for document in documents} == {"CN-1", "CN-2", "CN-LIBRARY"}
    late = company.create("GENINVOICERUN", PREVIEWKEY=by_customer.recordno)
    assert late.text("STATE") == "Failed"
    assert not company.store.select("SODOCUMENT", INVOICERUNKEY=late.recordno)
    lines = company.context.lines(by_customer, "GENINVOICEPREVIEWLINE")
    assert {line.text("STATE") for line in lines} == {"Failure"}
    assert "not open any more" in lines[0].text("ERRMSG")


def test_a_run_keeps_the_invoices_that_could_be_made(company: Company) -> None:
    company.contract()
    company.contract(CONTRACTID="CN-2")
    first, second = company.line(), company.line(CONTRACTID="CN-2")
    shown = company.create("GENINVOICEPREVIEW", **preview())
    company.ask(hold(second, "01/01/2026", "<BILLING>true</BILLING>"))
    before = company.trial_balance()
    run = company.create("GENINVOICERUN", PREVIEWKEY=shown.recordno)
    assert run.text("STATE") == "Partial Success"
    assert company.entries(company.schedule(first, "BILLING"))[0].text("STATE") == "Posted"
    assert company.entries(company.schedule(second, "BILLING"))[0].text("STATE") == "On hold"
    assert company.moved(before)["1200"] == 2250


def test_held_billing_is_not_due_and_drafts_are_not_billed(company: Company) -> None:
    company.contract(STATE="Draft")
    company.line()
    shown = company.create("GENINVOICEPREVIEW", **preview(CONTRACTID="CN-1"))
    assert not company.context.lines(shown, "GENINVOICEPREVIEWLINE")
    without = company.create("GENINVOICEPREVIEW", **preview(INCLUDECONTRACTS="false"))
    assert not company.context.lines(without, "GENINVOICEPREVIEWLINE")


def test_revenue_on_invoice_is_recognized_with_the_invoice(company: Company) -> None:
    company.contract()
    before = company.trial_balance()
    line = company.line(REVENUETEMPLATENAME="", REV_REC_ON_INVOICE="true")
    shown = company.create("GENINVOICEPREVIEW", **preview(CONTRACTID="CN-1"))
    company.create("GENINVOICERUN", PREVIEWKEY=shown.recordno)
    assert company.moved(before) == {"1200": 1000, "4200": -1000}
    assert states(company.entries(company.schedule(line))) == "P"


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"DOCPARID": "Nothing"}, "'Nothing' specified"),
        ({"DOCPARID": "Sales Order"}, "does not bill contracts"),
        ({"CONTRACTGROUPID": "G1"}, "CONTRACTGROUPID"),
        ({"POLICYNAME": "P1"}, "Invalid Invoice policy 'P1'"),
    ],
)
def test_previews_that_are_refused(company: Company, fields: dict[str, str], reason: str) -> None:
    content = "".join(f"<{name}>{value}</{name}>" for name, value in preview(**fields).items())
    assert reason in company.refused(f"<create><GENINVOICEPREVIEW>{content}</GENINVOICEPREVIEW></create>")


def test_a_transaction_that_fails_leaves_no_trace(company: Company) -> None:
    company.contract()
    line = company.line()
    before, trail = company.trial_balance(), len(company.store.audit())
    bad = "<unpost><CONTRACTREVENUESCHEDULEENTRY><RECORDNO>999999</RECORDNO></CONTRACTREVENUESCHEDULEENTRY></unpost>"
    results = company.send(
        post_schedule("06/30/2026"),
        hold(line, "09/01/2026", "<BILLING>true</BILLING><REVENUE>true</REVENUE>"),
        bad,
        transaction=True,
    )
    assert [result.findtext("status") for result in results] == ["aborted", "aborted", "failure"]
    assert company.moved(before) == {}
    assert len(company.store.audit()) == trail
    kept = company.store.get("CONTRACTDETAIL", line.recordno)
    assert kept is not None
    assert states(company.entries(company.schedule(kept))) == "o" * 12
    assert kept.text("REVENUESCHEDULESTATUS") == "In progress"


def test_every_step_is_in_the_audit_trail(company: Company) -> None:
    contract = company.contract()
    line = company.line()
    company.ask(post_schedule("01/31/2026"))
    entry = company.entries(company.schedule(line))[0]
    noted = [(event.mode, event.workflow, event.field) for event in company.store.audit(entry.kind, entry.recordno)]
    assert noted[0][0] == "create"
    assert ("modify", "post", "STATE") in noted
    result = company.ask(
        f"<getAuditTrail><object>CONTRACT</object><recordNo>{contract.recordno}</recordNo></getAuditTrail>"
    )
    assert result.findall("data/auditTrailDetail")


def test_an_invoice_taken_back_opens_what_it_billed(company: Company) -> None:
    contract = company.contract()
    lines = [company.line(), company.line(REVENUETEMPLATENAME="", REV_REC_ON_INVOICE="true")]
    before = company.trial_balance()
    shown = company.create("GENINVOICEPREVIEW", **preview(CONTRACTID="CN-1"))
    run = company.create("GENINVOICERUN", PREVIEWKEY=shown.recordno)
    document = company.store.find("SODOCUMENT", INVOICERUNKEY=run.recordno)
    assert document is not None
    with company.store.savepoint():
        withdraw(company.context, document)
    assert company.moved(before) == {}
    assert [states(company.entries(company.schedule(line, "BILLING"))) for line in lines] == ["o", "o"]
    assert company.entries(company.schedule(lines[1])) == []
    assert contract.number("SUMMARYBILLED") == 0
    assert not company.store.table("ARINVOICE")
    assert not company.store.table("ARINVOICEITEM")
    again = company.create("GENINVOICEPREVIEW", **preview(CONTRACTID="CN-1"))
    assert len(company.context.lines(again, "GENINVOICEPREVIEWLINE")) == 2


def test_what_contracts_became_is_read_like_everything_else(company: Company) -> None:
    contract = company.contract()
    line = company.line()
    found = company.ask(
        "<query><object>CONTRACTDETAIL</object><select><field>RECORDNO</field><field>CONTRACT.NAME</field>"
        "<field>REVENUESCHEDULE.STATE</field></select><filter><equalto><field>CONTRACTID</field><value>CN-1</value>"
        "</equalto></filter></query>"
    )
    (row,) = found.findall("data/CONTRACTDETAIL")
    assert row.findtext("RECORDNO") == str(line.recordno)
    assert row.findtext("CONTRACT.NAME") == contract.text("NAME")
    assert row.findtext("REVENUESCHEDULE.STATE") == "In progress"
    coded = company.ask(
        "<readByQuery><object>CONTRACTBILLINGSCHEDULEENTRY</object><fields>*</fields>"
        f"<query>STATE = 'O' and SCHEDULEKEY = {line.integer('BILLINGSCHEDULEKEY')}</query></readByQuery>"
    )
    (entry,) = coded.findall("data/contractbillingscheduleentry")
    assert (entry.findtext("AMOUNT"), entry.findtext("STATE"), entry.findtext("POSTED")) == ("1000.00", "Open", "false")
    number = line.integer("BILLINGSCHEDULEKEY")
    whole = company.ask(f"<read><object>CONTRACTBILLINGSCHEDULE</object><keys>{number}</keys><fields>*</fields></read>")
    assert len(whole.findall(".//contractbillingscheduleentry")) == 1


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ("<STATE>Draft</STATE>", "STATE of contract"),
        ("<CUSTOMERID>C1002</CUSTOMERID>", "CUSTOMERID of contract"),
        ("<ENDDATE>01/01/2020</ENDDATE>", "cannot end before"),
    ],
)
def test_what_a_contract_cannot_change(company: Company, change: str, reason: str) -> None:
    contract = company.contract()
    company.line()
    key = f"<RECORDNO>{contract.recordno}</RECORDNO>"
    assert reason in company.refused(f"<update><CONTRACT>{key}{change}</CONTRACT></update>")
    company.ask(f"<update><CONTRACT>{key}<NAME>Reading rooms</NAME></CONTRACT></update>")
    assert "still has a contract line" in company.refused(
        f"<delete><object>CONTRACT</object><keys>{contract.recordno}</keys></delete>"
    )


def test_usage_finds_its_line_and_waits_for_a_price(company: Company) -> None:
    company.contract()
    line = company.line(BILLINGMETHOD="Quantity based", BILLINGOPTIONS="", FLATAMOUNT="", REVENUETEMPLATENAME="")
    company.line()
    usage = company.create("CONTRACTUSAGE", CONTRACTID="CN-1", ITEMID="SUPPORT", USAGEDATE="03/01/2026", QUANTITY=4)
    assert (usage.integer("CONTRACTDETAILKEY"), usage.text("CUSTOMERID")) == (line.recordno, "C1001")
    assert "has no lines by quantity" in company.refused(
        "<create><CONTRACTUSAGE><CONTRACTID>CN-1</CONTRACTID><CONTRACTLINENO>2</CONTRACTLINENO>"
        "<USAGEDATE>03/01/2026</USAGEDATE><QUANTITY>1</QUANTITY></CONTRACTUSAGE></create>"
    )
    shown = company.create("GENINVOICEPREVIEW", **preview(CONTRACTID="CN-1", INCLUDECONTRACTUSAGE="true"))
    lines = {found.text("TYPE"): found for found in company.context.lines(shown, "GENINVOICEPREVIEWLINE")}
    assert set(lines) == {"Contract", "ContractUsage"}
    assert lines["ContractUsage"].flag("PRICEMISSING")
    run = company.create("GENINVOICERUN", PREVIEWKEY=shown.recordno)
    document = company.store.find("SODOCUMENT", INVOICERUNKEY=run.recordno)
    assert document is not None
    assert document.number("TOTAL") == 1000
    assert company.fresh(usage)["BILLEDDATE"] is None


@pytest.mark.parametrize(("last", "complete"), [("70", True), ("60", False)])
def test_revenue_by_percentages(company: Company, last: str, complete: bool) -> None:
    entries = "".join(
        f"<CONTRACTREVENUETEMPLATEENTRY><PERIODOFFSET>{offset}</PERIODOFFSET><PERIODPERCENT>{percent}</PERIODPERCENT>"
        "</CONTRACTREVENUETEMPLATEENTRY>"
        for offset, percent in ((0, "30"), (2, last))
    )
    company.ask(
        "<create><CONTRACTREVENUETEMPLATE><NAME>Two steps</NAME><METHOD>Predefined percentages</METHOD>"
        f"<CONTRACTREVENUETEMPLATEENTRIES>{entries}</CONTRACTREVENUETEMPLATEENTRIES></CONTRACTREVENUETEMPLATE></create>"
    )
    company.contract()
    if complete:
        line = company.line(REVENUETEMPLATENAME="Two steps", FLATAMOUNT="99.99")
        found = company.entries(company.schedule(line))
        assert (amounts(found), dates(found)) == (["30.00", "69.99"], ["01/01", "03/01"])
    else:
        draft = "<CONTRACTID>CN-1</CONTRACTID><ITEMID>SUPPORT</ITEMID><BILLINGMETHOD>Fixed price</BILLINGMETHOD>"
        more = "<BILLINGOPTIONS>One-time</BILLINGOPTIONS><FLATAMOUNT>9</FLATAMOUNT><LOCATIONID>110</LOCATIONID>"
        template = "<REVENUETEMPLATENAME>Two steps</REVENUETEMPLATENAME>"
        assert "do not add up to 100" in company.refused(
            f"<create><CONTRACTDETAIL>{draft}{more}{template}</CONTRACTDETAIL></create>"
        )
