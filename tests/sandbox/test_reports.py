"""Custom and standard reports, as the gateway makes them and as the client reads them."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest

from intacct import FunctionError, ReportNotReady
from intacct.general_ledger import AccountbalancebydimensionsReply, get_accountbalancesbydimensions

from .desk import Desk
from .desk_client import client_of

BILL = (
    "<create_bill><vendorid>{vendor}</vendorid><datecreated><year>2026</year><month>{month:02}</month><day>01</day>"
    "</datecreated><datedue><year>2026</year><month>{month:02}</month><day>15</day></datedue><billno>{number}</billno>"
    "<billitems><lineitem><glaccountno>6000</glaccountno><amount>{amount}</amount><locationid>100</locationid>"
    "</lineitem></billitems></create_bill>"
)


@pytest.fixture
def bills(desk: Desk) -> Desk:
    """Three bills of two vendors, due in September, October and November."""
    for number, (vendor, month, amount) in enumerate(
        [("V1001", 9, "10.10"), ("V1001", 10, "20.00"), ("V1002", 11, "5.00")]
    ):
        desk.ask(BILL.format(vendor=vendor, month=month, amount=amount, number=f"B{number}"))
    return desk


def test_a_report_is_pending_until_it_is_asked_for_again(bills: Desk) -> None:
    result = bills.ask("<readReport><report>Open bills</report></readReport>")
    assert result.findtext("data/report_results/STATUS") == "PENDING"
    report_id = result.findtext("data/report_results/REPORTID")
    status = (
        f"<readReport><report>x</report><reportId>{report_id}</reportId><showStatusOnly>true</showStatusOnly>"
        "</readReport>"
    )
    assert bills.ask(status).findtext("data/report_results/STATUS") == "DONE"
    data = bills.ask(f"<readMore><reportId>{report_id}</reportId></readMore>").find("data")
    assert data is not None
    assert (data.get("listtype"), data.get("count"), data.get("totalcount")) == ("report", "3", "3")
    again = bills.refused(f"<readMore><reportId>{report_id}</reportId></readMore>", "readMore failed")
    assert "invalid or expired reportId" in again


def test_the_client_reads_all_pages(bills: Desk) -> None:
    with client_of(bills) as client:
        rows = list(client.report("Open bills", page_size=1))
        assert [row.extra["VENDORID"] for row in rows] == ["V1001", "V1001", "V1002"]
        pending = client.report("Open bills", page_size=2, wait_time=0)
        assert len(list(pending)) == 3
        assert pending.total == 3


def test_the_client_waits_as_long_as_the_report_takes(bills: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    bills.store.set_setting("report_seconds", "40")
    clock = bills.sandbox.gateway.clock
    told: list[str] = []

    def passing(seconds: float) -> None:
        moment = clock.now() + datetime.timedelta(seconds=seconds)
        monkeypatch.setattr(clock, "now", lambda: moment)

    monkeypatch.setattr("intacct_runtime.client.time.sleep", passing)
    with client_of(bills) as client:
        rows = list(client.report("Open bills", on_progress=lambda progress: told.append(progress.status)))
    assert len(rows) == 3
    assert told[0] == "PENDING"
    assert told[-1] == "DONE"


def test_a_report_that_takes_too_long_can_be_gone_on_with(bills: Desk) -> None:
    bills.store.set_setting("report_seconds", "31")
    with client_of(bills) as client:
        with pytest.raises(ReportNotReady) as caught:
            list(client.report("Open bills", timeout=0))
        report_id = caught.value.report_id
        assert report_id is not None
        bills.store.reports[report_id].ready = datetime.datetime(2026, 1, 1)
        assert len(list(client.report("Open bills", report_id=report_id))) == 3


def test_arguments_limit_the_rows(bills: Desk) -> None:
    with client_of(bills) as client:
        span = (datetime.date(2026, 10, 1), datetime.date(2026, 10, 31))
        (row,) = client.report("Open bills", arguments={"APBILL.WHENDUE": span})
        assert row.extra["TOTALDUE"] == "20.00"
        (vendor,) = client.report("Vendor list", type="interactive", arguments={"VENDOR.VENDORID": "V1001"})
        assert vendor.extra["TOTALDUE"] == "30.10"
        with pytest.raises(FunctionError, match=r"does not ask for COLOUR"):
            list(client.report("Open bills", arguments={"COLOUR": "red"}))
        with pytest.raises(FunctionError, match=r"no interactive custom report named 'Open bills'"):
            list(client.report("Open bills", type="interactive"))


def test_an_aging_adds_up_to_what_is_owed(bills: Desk) -> None:
    with client_of(bills) as client:
        rows = {
            row.extra["VENDORID"]: row.extra
            for row in client.report("AP aging", arguments={"AS_OF_DATE": datetime.date(2026, 11, 20)})
        }
    assert rows["V1001"]["DAYS_61_90"] == "10.10"
    assert rows["V1001"]["DAYS_31_60"] == "20.00"
    assert rows["V1001"]["TOTAL"] == bills.row("VENDOR", "V1001", "TOTALDUE")[0] == "30.10"
    assert rows["V1002"]["DAYS_1_30"] == "5.00"


def test_a_trial_balance_comes_to_nothing(bills: Desk) -> None:
    with client_of(bills) as client:
        rows = [row.extra for row in client.report("Trial balance")]
    assert sum(Decimal(str(row["ENDBALANCE"])) for row in rows) == 0
    assert sum(Decimal(str(row["DEBITS"])) - Decimal(str(row["CREDITS"])) for row in rows) == 0
    assert {str(row["ACCOUNTNO"]): row["ENDBALANCE"] for row in rows}["6000"] == "35.10"


def test_the_definition_names_columns_and_arguments(desk: Desk) -> None:
    with client_of(desk) as client:
        found = client.report_definition("Open bills")
    kinds = {column.name: column.type for column in found.columns}
    assert kinds["WHENDUE"] == "DATE"
    assert kinds["TOTALDUE"] == "CURRENCY"
    assert "APBILL.VENDORID" in kinds


def test_balances_by_dimension_as_a_standard_report(bills: Desk) -> None:
    ask = get_accountbalancesbydimensions(
        startdate=datetime.date(2026, 1, 1),
        enddate=datetime.date(2026, 12, 31),
        locationid="100",
        groupby="location,vendor",
    )
    with client_of(bills) as client:
        direct = list(client.execute(ask))
        rows = list(client.report(ask, page_size=1))
    assert rows == direct
    assert {type(row) for row in rows} == {AccountbalancebydimensionsReply}
    assert not any(row.extra for row in rows)
    places = {(row.locationid, row.locationname) for row in rows}
    assert places == {("100", "Harbourlight America"), ("110", "Boston"), ("120", "Denver")}
    found = {(row.glaccountno, row.vendorid): row.endbalance for row in rows}
    assert found["6000", "V1001"] == Decimal("30.10")
    assert found["2000", "V1002"] == Decimal("-5.00")
    assert sum(row.endbalance or Decimal(0) for row in rows) == 0


@pytest.mark.parametrize(
    ("function", "problem"),
    [
        ("<readReport><report>Absent</report></readReport>", "no custom report named 'Absent'"),
        ("<readReport><report>Open bills</report><pagesize>1001</pagesize></readReport>", "Invalid pagesize 1001"),
        ("<readReport><report>Open bills</report><waitTime>31</waitTime></readReport>", "Invalid waitTime 31"),
        ('<readReport type="STANDARD"><report>get_bill</report></readReport>', "no standard report 'get_bill'"),
    ],
)
def test_what_no_report_is_is_refused(desk: Desk, function: str, problem: str) -> None:
    assert problem in desk.refused(function, "readReport failed")
