"""What is sent again, and what must not be."""

from __future__ import annotations

import datetime

import httpx
import pytest

from intacct_runtime.error_table import RateLimited
from intacct_runtime.errors import (
    AlreadyRecorded,
    ConnectionLost,
    ControlError,
    FunctionError,
    OutcomeUnknown,
    TimedOut,
    UnexpectedReply,
)
from intacct_runtime.retry import RetryPolicy

from .calls import BILL, VENDORS
from .gateway import (
    HTML,
    ONE_VENDOR,
    Answer,
    Gateway,
    authentication_failure,
    control_failure,
    error,
    failed,
    lost,
    xml_response,
)

OFFLINE = failed("query", error("XX1", "The Service is Temporarily Off-line"))
RECORDED_TEXT = "A successful transaction has already been recorded with the control id x"
RECORDED = failed("create_bill", error("XL1", RECORDED_TEXT))


def test_reads_are_repeated() -> None:
    gateway = Gateway(
        lost(),
        httpx.ReadTimeout("slow"),
        httpx.Response(429, text="slow down", headers={"Retry-After": "0"}),
        [ONE_VENDOR],
    )
    client = gateway.client()
    assert len(client.execute(VENDORS)) == 1
    assert len(gateway.calls) == 4
    assert len({asked.content for asked in gateway.calls}) == 1, "the same bytes each time"
    assert client.usage.retries == 3


@pytest.mark.parametrize(
    "answer",
    [
        httpx.ConnectError("refused"),
        httpx.RemoteProtocolError("server disconnected"),
        httpx.Response(500, text="oops"),
        HTML,
        httpx.Response(503, text="", headers={"Retry-After": "0"}),
        httpx.Response(200, text=""),
        xml_response("<response><control>"),
        xml_response(control_failure(error("GW-0010", "rate limit")), 429),
        control_failure(error("XX", "API rate limit exceeded")),
        [OFFLINE],
        xml_response(control_failure(error("X", "internal")), 500),
    ],
)
def test_what_a_read_survives(answer: Answer) -> None:
    gateway = Gateway(answer, [ONE_VENDOR])
    assert len(gateway.client().execute(VENDORS)) == 1
    assert len(gateway.calls) == 2


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (httpx.Response(404, text="no such page"), UnexpectedReply),
        (httpx.Response(403, html="<html>denied</html>"), UnexpectedReply),
        (httpx.Response(302, headers={"Location": "http://gateway.example/"}), UnexpectedReply),
        (httpx.Response(524, text="a timeout occurred"), UnexpectedReply),
        (httpx.Response(200, html="<html>portal</html>"), UnexpectedReply),
        (xml_response("<other/>"), UnexpectedReply),
        (
            httpx.Response(200, stream=httpx.ByteStream(b"\x1f\x8bjunk"), headers={"Content-Encoding": "gzip"}),
            UnexpectedReply,
        ),
        ([failed("query", error("BL01001973", "no"))], FunctionError),
        (control_failure(error("XL03000003", "XML Parse schema error")), ControlError),
    ],
)
def test_what_is_not_worth_repeating(answer: Answer, kind: type[Exception]) -> None:
    gateway = Gateway(answer)
    with pytest.raises(kind):
        gateway.client().execute(VENDORS)
    assert len(gateway.calls) == 1


def test_retries_end() -> None:
    gateway = Gateway(lost())
    with pytest.raises(ConnectionLost):
        gateway.client(max_retries=2).execute(VENDORS)
    assert len(gateway.calls) == 3
    gateway = Gateway(lost())
    with pytest.raises(ConnectionLost):
        gateway.client(max_retries=0).execute(VENDORS)
    assert len(gateway.calls) == 1


def test_a_patience_that_is_too_long_is_not_shown() -> None:
    gateway = Gateway(httpx.Response(429, text="", headers={"Retry-After": "86400"}))
    with pytest.raises(UnexpectedReply):
        gateway.client().execute(VENDORS)
    assert len(gateway.calls) == 1


def test_writes_are_unique_and_repeated_under_the_same_name() -> None:
    gateway = Gateway(lost(), HTML, ["<key>17</key>"])
    assert gateway.client().execute(BILL) == "17"
    assert len({asked.content for asked in gateway.calls}) == 1
    assert gateway.calls[0].text("control/uniqueid") == "true"


def test_reads_are_not_unique() -> None:
    gateway = Gateway([ONE_VENDOR])
    gateway.client().execute(VENDORS)
    assert gateway.calls[0].text("control/uniqueid") == "false"


def test_a_write_that_was_recorded_by_a_lost_attempt() -> None:
    gateway = Gateway(lost(), [RECORDED])
    with pytest.raises(AlreadyRecorded) as caught:
        gateway.client().execute(BILL)
    assert caught.value.resent
    assert str(caught.value).endswith("It was done by this call, whose first reply got lost.")
    assert not isinstance(caught.value, FunctionError)


def test_a_write_that_was_recorded_before() -> None:
    with pytest.raises(AlreadyRecorded) as caught:
        Gateway([RECORDED]).client().execute(BILL, control_id="again")
    assert not caught.value.resent
    assert "by this call" not in str(caught.value)
    assert caught.value.control_id == "again"


def test_a_write_that_is_not_unique_is_sent_once() -> None:
    for answer in (lost(), HTML, httpx.Response(200, text="")):
        gateway = Gateway(answer)
        with pytest.raises(OutcomeUnknown, match="look for the record before you send it again"):
            gateway.client().execute(BILL, unique=False)
        assert len(gateway.calls) == 1
        assert gateway.calls[0].text("control/uniqueid") == "false"
    gateway = Gateway(httpx.Response(429, text="slow down"))
    with pytest.raises(UnexpectedReply):
        gateway.client().execute(BILL, unique=False)
    assert len(gateway.calls) == 1


def test_a_connection_that_never_was_can_be_tried_again() -> None:
    gateway = Gateway(httpx.ConnectError("refused"), httpx.PoolTimeout("busy"), ["<key>17</key>"])
    assert gateway.client().execute(BILL, unique=False) == "17"


@pytest.mark.parametrize(
    "answer", [httpx.ReadTimeout("slow"), httpx.Response(524, text="slow"), httpx.Response(504, text="slow")]
)
def test_a_write_that_may_still_run_is_not_sent_again(answer: Answer) -> None:
    gateway = Gateway(answer)
    with pytest.raises(OutcomeUnknown, match="send it again with the same control id") as caught:
        gateway.client().execute(BILL, control_id="mine")
    assert len(gateway.calls) == 1
    assert caught.value.control_id == "mine"
    assert caught.value.control_ids == ("mine",)
    assert isinstance(caught.value.cause, (TimedOut, UnexpectedReply))


def test_an_unknown_outcome_holds_what_came() -> None:
    gateway = Gateway(HTML)
    with pytest.raises(OutcomeUnknown) as caught:
        gateway.client(max_retries=1).execute(BILL)
    assert caught.value.status == 502
    assert caught.value.headers["content-type"].startswith("text/html")
    assert "Bad Gateway" in caught.value.excerpt
    assert len(gateway.calls) == 2


def test_doubt_outlives_a_clear_error() -> None:
    gateway = Gateway(lost(), httpx.ConnectError("refused"))
    with pytest.raises(OutcomeUnknown):
        gateway.client(max_retries=1).execute(BILL)
    gateway = Gateway(lost(), authentication_failure(error("PL04000055", "expired")))
    with pytest.raises(OutcomeUnknown):
        gateway.client().execute(BILL)


def test_a_redirect_leaves_doubt() -> None:
    with pytest.raises(OutcomeUnknown):
        Gateway(httpx.Response(302, headers={"Location": "http://gateway.example/"})).client().execute(BILL)


def test_a_refusal_is_clear() -> None:
    for answer, kind in (
        (httpx.Response(404, text="no such page"), UnexpectedReply),
        (control_failure(error("XL03000003", "schema")), ControlError),
        ([failed("create_bill", error("ZZ1"))], FunctionError),
    ):
        with pytest.raises(kind):
            Gateway(answer).client().execute(BILL)


def test_the_pause_grows_and_heeds_the_server() -> None:
    policy = RetryPolicy(max_retries=4, draw=lambda: 1.0)
    quick = ConnectionLost("x")
    assert [policy.pause(attempt, quick, 0.0) for attempt in range(1, 6)] == [1.0, 2.0, 4.0, 8.0, None]
    assert RetryPolicy(draw=lambda: 0.0).pause(1, quick, 0.0) == 0.5

    def asked(value: str) -> float | None:
        reply = UnexpectedReply("busy", status=503, headers={"retry-after": value}, excerpt="")
        return policy.pause(1, reply, datetime.datetime(2024, 5, 1, tzinfo=datetime.UTC).timestamp())

    assert asked("30") == 30.0
    assert asked("0") == 1.0
    assert asked("Wed, 01 May 2024 00:01:00 GMT") == 60.0
    assert asked("Tue, 30 Apr 2024 00:00:00 GMT") == 1.0
    assert asked("soon") == 1.0
    assert asked("121") is None
    assert asked("9" * 30) == 1.0


def test_an_aborted_connection_inside_a_rate_limit_error() -> None:
    gateway = Gateway(control_failure(error("GW-0010", "too many")))
    with pytest.raises(ControlError) as caught:
        gateway.client(max_retries=1).execute(VENDORS)
    assert isinstance(caught.value, RateLimited)
