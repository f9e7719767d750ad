"""Reports: waiting for them, reading all of them, and saying so when they do not come."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import anyio
import attrs
import httpx
import pytest
from lxml import etree

from intacct_runtime.errors import DriftDetected, FunctionError, InvalidInput, ReportFailed, ReportNotReady
from intacct_runtime.flow import Pause, Send
from intacct_runtime.reports import ReportProgress, ReportReader
from intacct_runtime.transport import HttpReply

from .calls import VENDOR, VENDORS, get_list
from .gateway import Gateway, error, failed


def rows(*names: str, total: int, left: int, report_id: str = "") -> str:
    named = f' reportId="{report_id}"' if report_id else ""
    content = "".join(f"<row><VENDORID>{name}</VENDORID><TOTAL>1.10</TOTAL></row>" for name in names)
    counts = f'count="{len(names)}" totalcount="{total}" numremaining="{left}"'
    return f'<data listtype="report" {counts}{named}>{content}</data>'


def waiting(report_id: str = "R1", status: str = "PENDING") -> str:
    return f"<data><report_results><REPORTID>{report_id}</REPORTID><STATUS>{status}</STATUS></report_results></data>"


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Wait without waiting; the result holds how long."""
    slept: list[float] = []
    monkeypatch.setattr("intacct_runtime.client.time.sleep", slept.append)
    return slept


def functions(gateway: Gateway) -> list[str]:
    return [call.names[0] for call in gateway.calls]


def test_a_report_is_waited_for_and_read_to_its_end(hurried: list[float]) -> None:
    told: list[ReportProgress] = []
    gateway = Gateway(
        [waiting()],
        [waiting()],
        [waiting(status="DONE")],
        [rows("A", "B", total=3, left=1)],
        [rows("C", total=3, left=0)],
    )
    with gateway.client() as client:
        report = client.report("Open bills", on_progress=told.append)
        assert [row.extra["VENDORID"] for row in report] == ["A", "B", "C"]
        assert (report.report_id, report.total) == ("R1", 3)
        assert client.usage.records_read == 3
    assert functions(gateway) == ["readReport", "readMore", "readMore", "readMore", "readMore"]
    assert gateway.calls[1].functions[0].findtext("readMore/reportId") == "R1"
    assert hurried == [1.0, 2.0]
    assert [progress.status for progress in told] == ["PENDING", "PENDING", "DONE", "DONE", "DONE"]
    assert [progress.rows for progress in told] == [0, 0, 0, 2, 3]


def test_a_report_that_is_ready_at_once_needs_one_request() -> None:
    gateway = Gateway([rows("A", total=1, left=0)])
    with gateway.client() as client:
        (row,) = client.report("Open bills", type="interactive", page_size=50, wait_time=5)
    asked = gateway.calls[0].functions[0][0]
    assert (asked.get("type"), asked.findtext("pagesize"), asked.findtext("waitTime")) == ("interactive", "50", "5")
    assert (row.object_name, row.extra) == ("row", {"VENDORID": "A", "TOTAL": "1.10"})


def test_a_report_without_rows_is_no_error() -> None:
    with Gateway([rows(total=0, left=0)]).client() as client:
        assert list(client.report("Nothing")) == []


def test_arguments_are_written_in_the_forms_of_the_gateway() -> None:
    gateway = Gateway([rows(total=0, left=0)])
    span = (datetime.date(2014, 1, 1), datetime.date(2016, 12, 31))
    with gateway.client() as client:
        list(client.report("T", arguments={"APBILL.TEST_DATE": span, "A": Decimal("1.50"), "B": True, "C": "x<y"}))
    arguments = gateway.calls[0].functions[0].find("readReport/arguments")
    assert [(item.tag, item.text) for item in arguments.find("APBILL.TEST_DATE")] == [
        ("FROM_DATE", "01/01/2014"),
        ("TO_DATE", "12/31/2016"),
    ]
    assert [item.text for item in arguments[1:]] == ["1.50", "true", "x<y"]


def test_a_function_is_run_as_a_standard_report_and_gives_its_own_rows() -> None:
    page = '<data listtype="report" count="1" totalcount="1" numremaining="0"><vendor><NAME>Acme</NAME></vendor></data>'
    gateway = Gateway([page])
    with gateway.client() as client:
        (vendor,) = client.report(get_list(object="vendor", maxitems=5))
    assert isinstance(vendor, VENDOR)
    assert vendor.name == "Acme"
    asked = gateway.calls[0].functions[0][0]
    assert (asked.get("type"), asked.get("returnDef"), asked.findtext("report")) == ("STANDARD", "false", "get_list")
    assert asked.find("arguments/get_list").get("maxitems") == "5"


@pytest.mark.parametrize(
    ("answers", "problem"),
    [
        ([[rows("A", total=3, left=2, report_id="R1")], [rows("C", total=3, left=0)]], "after 2 of 3 rows 0 remain"),
        ([[rows("A", total=3, left=2, report_id="R1")], [rows("B", total=4, left=2)]], "had 3 rows and now has 4"),
        ([[rows("A", total=3, left=2, report_id="R1")], [rows(total=3, left=2)]], "2 rows remain, but none came"),
    ],
)
def test_rows_that_are_missing_are_noticed(answers: list[list[str]], problem: str) -> None:
    with Gateway(*answers).client() as client, pytest.raises(DriftDetected, match=problem):
        list(client.report("Open bills"))


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (rows("A", total=2, left=1), "1 rows of report 'T' remain, but no id"),
        (waiting(status="FAILED"), "failed: its status is FAILED"),
        (waiting(report_id=""), "neither rows nor an id"),
    ],
)
def test_a_report_that_cannot_be_read_fails(answer: str, problem: str) -> None:
    with Gateway([answer]).client() as client, pytest.raises(ReportFailed, match=problem):
        list(client.report("T"))


def test_a_refused_report_raises_what_the_gateway_said() -> None:
    refused = failed("readReport", error("readReport failed", "There is no report of that name"))
    with Gateway([refused]).client() as client, pytest.raises(FunctionError, match="no report of that name"):
        list(client.report("T"))


def test_waiting_ends_and_can_be_gone_on_with() -> None:
    gateway = Gateway([waiting()])
    with gateway.client() as client:
        with pytest.raises(ReportNotReady, match="go on with") as caught:
            list(client.report("T", timeout=0))
        assert caught.value.report_id == "R1"
        gateway.script = [[rows("A", total=1, left=0)]]
        assert len(list(client.report("T", report_id="R1"))) == 1
    assert functions(gateway) == ["readReport", "readMore"]


def test_the_pauses_grow_and_end_with_the_time() -> None:
    gateway = Gateway([waiting()])
    now = [0.0]
    with gateway.client() as client:
        client.login()
        engine = client._engine
        engine.settings = attrs.evolve(engine.settings, clock=lambda: now[0])
        flow = ReportReader(engine, "T", {"timeout": 50.0}).page()
        pauses: list[float] = []

        def drive() -> None:
            action: Any = next(flow)
            while True:
                if isinstance(action, Send):
                    body = gateway.handle(_as_httpx(action)).content
                    action = flow.send(HttpReply(200, {"content-type": "text/xml"}, body))
                else:
                    assert isinstance(action, Pause)
                    pauses.append(action.seconds)
                    now[0] += action.seconds
                    action = flow.send(None)

        with pytest.raises(ReportNotReady):
            drive()
    assert pauses == [1.0, 2.0, 4.0, 8.0, 16.0, 19.0]


def _as_httpx(action: Send) -> httpx.Request:
    return httpx.Request("POST", action.request.url, content=action.request.content)


def test_the_definition_tells_the_columns() -> None:
    definition = (
        '<data listtype="All" count="1"><Type Name="T"><Fields><Field><ID>APBILL.TEST_DATE</ID><LABEL>Test</LABEL>'
        "<DATATYPE>DATE</DATATYPE><HELP>any</HELP></Field><Field><ID>VENDORID</ID></Field></Fields></Type></data>"
    )
    gateway = Gateway([definition])
    with gateway.client() as client:
        found = client.report_definition("T", type="interactive")
    assert [(column.name, column.label, column.type) for column in found.columns] == [
        ("APBILL.TEST_DATE", "Test", "DATE"),
        ("VENDORID", "", ""),
    ]
    assert found.columns[0].node.children[3].text == "any"
    asked = gateway.calls[0].functions[0][0]
    assert (asked.get("returnDef"), asked.get("type")) == ("true", "interactive")


@pytest.mark.parametrize(
    ("ask", "problem"),
    [
        (lambda client: client.report("T", page_size=1001), "page_size: 1001; accepted: 1 to 1000"),
        (lambda client: client.report("T", page_size=2.5), "page_size: 2.5; accepted: 1 to 1000"),
        (lambda client: client.report("T", wait_time=31), "wait_time: 31; accepted: 0 to 30"),
        (lambda client: client.report("T", arguments={"A": 1.5}), r"arguments\['A'\]: float 1.5"),
        (lambda client: client.report("T", arguments={"A B": 1}), r"arguments\['A B'\]: 'A B' is no XML element name"),
        (lambda client: client.report("T", arguments={"A": Decimal("NaN")}), r"arguments\['A'\]: Decimal .*NaN"),
        (lambda client: client.report("T", report_di="R1"), "'report_di' is no option; did you mean report_id"),
        (lambda client: client.report("T", report_id=""), "report_id: is empty"),
        (lambda client: client.report("T", type='A"B'), "type: 'A\"B'; accepted: 'interactive', 'STANDARD'"),
        (lambda client: client.report_definition("T", type='A"B'), "type: 'A\"B'; accepted: 'interactive'"),
        (lambda client: client.report(""), "report: is empty"),
        (lambda client: client.report(VENDORS, arguments={"A": 1}), "arguments: cannot be given beside query"),
        (lambda client: client.report(VENDORS, type="interactive"), "type: 'interactive'; a function is run as"),
    ],
)
def test_what_cannot_be_sent_is_refused_before(ask: Callable[[Any], Any], problem: str) -> None:
    gateway = Gateway([waiting()])
    with gateway.client() as client, pytest.raises(InvalidInput, match=problem):
        ask(client)
    assert gateway.asked == []


def test_both_clients_ask_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    async def no_sleep(seconds: float) -> None:
        return None

    monkeypatch.setattr("intacct_runtime.aclient.anyio.sleep", no_sleep)
    script = [[waiting()], [rows("A", total=2, left=1)], [rows("B", total=2, left=0)]]
    first, second = Gateway(*script), Gateway(*script)
    with first.client() as client:
        names = [row.extra["VENDORID"] for row in client.report("T")]

    async def read() -> list[object]:
        async with second.async_client() as asynchronous:
            return [row.extra["VENDORID"] async for row in asynchronous.report("T")]

    assert anyio.run(read) == names == ["A", "B"]

    def asked(gateway: Gateway) -> list[bytes]:
        return [etree.tostring(call.functions[0][0]) for call in gateway.calls]

    assert asked(first) == asked(second)
