"""Spans and durations: what they say, where they hang, and what they never say."""

from __future__ import annotations

import logging
import sys
from typing import Any

import anyio
import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from intacct_runtime import telemetry
from intacct_runtime.errors import FunctionError, OutcomeUnknown

from .calls import BILL, VENDORS
from .gateway import HTML, ONE_VENDOR, SENDER_PASSWORD, USER_PASSWORD, Gateway, error, failed, lost
from .test_paging import Table


class Telemetry:
    """OpenTelemetry in memory."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.tracers = TracerProvider(shutdown_on_exit=False)
        self.tracers.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.reader = InMemoryMetricReader()
        self.meters = MeterProvider([self.reader], shutdown_on_exit=False)
        self.hook = telemetry.instrument(tracer_provider=self.tracers, meter_provider=self.meters)
        self.tracer = self.tracers.get_tracer("test")

    def spans(self) -> list[ReadableSpan]:
        return [span for span in self.exporter.get_finished_spans() if span.name.startswith("intacct")]

    def durations(self) -> list[Any]:
        data: Any = self.reader.get_metrics_data()
        (metric,) = data.resource_metrics[0].scope_metrics[0].metrics
        assert (metric.name, metric.unit) == ("intacct.client.request.duration", "s")
        return list(metric.data.data_points)


def test_a_span_for_each_request() -> None:
    told = Telemetry()
    gateway = Gateway(lost(), ["<key>17</key>"])
    client = gateway.client(on_reply=told.hook)
    with told.tracer.start_as_current_span("work") as work:
        client.execute(BILL, control_id="mine")
    login, first, second = told.spans()
    assert [span.name for span in told.spans()] == [
        "intacct getAPISession",
        "intacct create_bill",
        "intacct create_bill",
    ]
    for span in (login, first, second):
        assert span.kind is SpanKind.CLIENT
        assert span.parent is not None
        assert span.parent.span_id == work.get_span_context().span_id
        assert span.end_time is not None
        assert span.start_time is not None
        assert span.end_time >= span.start_time
    assert first.status.status_code is StatusCode.ERROR
    assert dict(first.attributes or {}) == {
        "intacct.function": "create_bill",
        "intacct.functions": ("create_bill",),
        "intacct.control_id": "mine",
        "intacct.attempt": 1,
        "intacct.outcome": "ConnectionLost",
        "error.type": "ConnectionLost",
        "server.address": "gateway.example",
        "server.port": 443,
        "http.request.method": "POST",
        "http.request.body.size": len(gateway.calls[0].content),
    }
    attributes = dict(second.attributes or {})
    assert attributes["http.request.resend_count"] == 1
    assert attributes["http.response.status_code"] == 200
    assert attributes["intacct.outcome"] == "success"
    assert attributes["intacct.statuses"] == ("success",)
    assert second.status.status_code is StatusCode.UNSET


def test_durations() -> None:
    told = Telemetry()
    client = Gateway([ONE_VENDOR]).client(on_reply=told.hook)
    client.execute(VENDORS)
    client.execute(VENDORS)
    counts = {point.attributes["intacct.function"]: point.count for point in told.durations()}
    assert counts == {"getAPISession": 1, "query": 2}
    assert {key for point in told.durations() for key in point.attributes} == {
        "intacct.function",
        "intacct.outcome",
        "server.address",
        "http.response.status_code",
    }


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [(HTML, "UnexpectedReply"), ([failed("create_bill", error("BL34000061", "exists"))], "FunctionError")],
)
def test_what_goes_wrong_has_a_name(answer: Any, outcome: str) -> None:
    told = Telemetry()
    client = Gateway(answer).client(on_reply=told.hook, max_retries=0)
    with pytest.raises((OutcomeUnknown, FunctionError)):
        client.execute(BILL)
    span = told.spans()[-1]
    assert (span.attributes or {})["intacct.outcome"] == outcome
    assert span.status.description == outcome


def test_a_batch_of_several_functions() -> None:
    told = Telemetry()
    with Gateway([ONE_VENDOR, "<key>1</key>"]).client(on_reply=told.hook).batch() as batch:
        batch.add(VENDORS)
        batch.add(BILL)
    span = told.spans()[-1]
    assert span.name == "intacct batch"
    assert (span.attributes or {})["intacct.functions"] == ("query", "create_bill")


@pytest.mark.parametrize("how", ["sync", "async"])
def test_pages_that_are_read_ahead_hang_below_the_same_span(how: str) -> None:
    told = Telemetry()
    table = Table(*range(1, 8))

    async def read() -> None:
        async with table.gateway.async_client(on_reply=told.hook) as client:
            with told.tracer.start_as_current_span("work"):
                assert len([vendor async for vendor in client.iterate(VENDORS, page_size=3, prefetch=True)]) == 7

    if how == "sync":
        client = table.gateway.client(on_reply=told.hook)
        with told.tracer.start_as_current_span("work"):
            assert len(list(client.iterate(VENDORS, page_size=3, prefetch=True))) == 7
    else:
        anyio.run(read)
    spans = told.spans()
    assert len(spans) == 4
    (work,) = [span for span in told.exporter.get_finished_spans() if span.name == "work"]
    assert {span.parent.span_id for span in spans if span.parent} == {work.context.span_id}
    assert all(span.parent for span in spans)


def test_tasks_have_their_own_parents() -> None:
    told = Telemetry()
    gateway = Gateway([ONE_VENDOR])

    async def run() -> None:
        async with gateway.async_client(on_reply=told.hook) as client:

            async def work(name: str) -> None:
                with told.tracer.start_as_current_span(name):
                    await client.execute(VENDORS, control_id=name)

            async with anyio.create_task_group() as tasks:
                for number in range(4):
                    tasks.start_soon(work, f"w{number}")

    anyio.run(run)
    names = {span.context.span_id: span.name for span in told.exporter.get_finished_spans()}
    queries = [span for span in told.spans() if span.name == "intacct query"]
    assert len(queries) == 4
    for span in queries:
        assert span.parent is not None
        assert names[span.parent.span_id] == (span.attributes or {})["intacct.control_id"]


def test_nothing_of_what_is_sent_or_answered_is_told() -> None:
    told = Telemetry()
    refused = failed("create_bill", error("BL34000061", "Vendor Wallflower already exists"))
    client = Gateway([ONE_VENDOR.replace("7", "Wallflower")], [refused], HTML).client(on_reply=told.hook, max_retries=0)
    client.execute(VENDORS)
    for _ in range(2):
        with pytest.raises((FunctionError, OutcomeUnknown)):
            client.execute(BILL)
    everything = " ".join(span.to_json() for span in told.spans()) + str(told.durations())
    for hidden in (SENDER_PASSWORD, USER_PASSWORD, "session-1", "Wallflower", "V1", "jsmith", "Bad Gateway"):
        assert hidden not in everything


def test_a_call_that_is_given_up_is_told_too() -> None:
    told = Telemetry()
    client = Gateway([ONE_VENDOR]).client(on_reply=told.hook)
    client.login()
    flow = client._engine.execute(VENDORS, control_id="c", unique=None)
    next(flow)
    flow.close()
    assert (told.spans()[-1].attributes or {})["intacct.outcome"] == "Cancelled"


def test_without_the_package_nothing_happens(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    with caplog.at_level(logging.INFO, logger="intacct"):
        hook = telemetry.instrument()
    assert "install intacct[telemetry]" in caplog.text
    assert Gateway([ONE_VENDOR]).client(on_reply=hook).execute(VENDORS)[0].recordno == 7


def test_without_a_configured_sdk_nothing_happens() -> None:
    client = Gateway([ONE_VENDOR]).client(on_reply=telemetry.instrument())
    assert client.execute(VENDORS)[0].recordno == 7
