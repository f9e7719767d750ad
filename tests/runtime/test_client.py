"""What surrounds the calls: options, hooks, counters, transports."""

from __future__ import annotations

import logging
import pickle
from decimal import Decimal
from typing import Any

import httpx
import pytest

from intacct_runtime.client import Client
from intacct_runtime.errors import (
    GatewayError,
    InvalidInput,
    OutcomeUnknown,
)
from intacct_runtime.exchange import Attempt, Exchange
from intacct_runtime.transport import Timeouts

from .calls import BILL, VENDORS, create_bill
from .gateway import (
    HTML,
    LOGIN,
    ONE_VENDOR,
    SENDER_PASSWORD,
    URL,
    USER_PASSWORD,
    Gateway,
    PlainTransport,
    error,
    failed,
    hurry,
    lost,
)


def test_hooks_see_everything_but_secrets() -> None:
    seen: list[Exchange] = []
    gateway = Gateway(lost(), ["<key>17</key>"])
    client = gateway.client(on_reply=seen.append)
    client.execute(BILL, control_id="mine")
    assert [(one.functions, one.attempt, type(one.error).__name__) for one in seen] == [
        (("getAPISession",), 1, "NoneType"),
        (("create_bill",), 1, "ConnectionLost"),
        (("create_bill",), 2, "NoneType"),
    ]
    assert seen[1].reply is None
    assert seen[1].reply_text == ""
    assert "<key>17</key>" in seen[2].reply_text
    assert "<vendorid>V1</vendorid>" in seen[2].request_text


def test_hooks_are_told_before_and_after() -> None:
    told: list[tuple[str, tuple[str, ...], int]] = []
    gateway = Gateway(lost(), ["<key>17</key>"])
    client = gateway.client(
        on_request=lambda one: told.append(("request", one.functions, one.attempt)),
        on_reply=lambda one: told.append(("reply", one.functions, one.attempt)),
    )
    client.execute(BILL)
    assert told == [
        ("request", ("getAPISession",), 1),
        ("reply", ("getAPISession",), 1),
        ("request", ("create_bill",), 1),
        ("reply", ("create_bill",), 1),
        ("request", ("create_bill",), 2),
        ("reply", ("create_bill",), 2),
    ]


def test_a_hook_sees_what_will_be_sent_but_no_secrets() -> None:
    seen: list[Attempt] = []
    Gateway(["<key>17</key>"]).client(on_request=seen.append).execute(BILL, control_id="mine")
    assert (seen[1].control_id, seen[1].request.url) == ("mine", URL)
    assert "<vendorid>V1</vendorid>" in seen[1].request_text
    for secret in (SENDER_PASSWORD, USER_PASSWORD, "session-1"):
        assert all(secret not in one.request_text and secret not in repr(one) for one in seen)


def test_hooks_know_what_each_function_came_to() -> None:
    seen: list[Exchange] = []
    gateway = Gateway(["<key>17</key>", failed("create_bill", error("BL34000061"))], HTML)
    client = gateway.client(on_reply=seen.append, max_retries=0)
    with client.batch() as batch:
        batch.add(BILL), batch.add(BILL)
    with pytest.raises(OutcomeUnknown):
        client.execute(BILL)
    assert [one.statuses for one in seen] == [("success",), ("success", "failure"), ()]


@pytest.mark.parametrize("name", ["on_request", "on_reply"])
def test_a_hook_that_fails_harms_nothing(name: str, caplog: pytest.LogCaptureFixture) -> None:
    def broken(told: Attempt) -> None:
        raise ZeroDivisionError

    assert Gateway(["<key>17</key>"]).client(**{name: broken}).execute(BILL) == "17"
    assert f"the {name} hook failed" in caplog.text


def test_the_hooks_of_httpx() -> None:
    seen: list[str] = []
    gateway = Gateway([ONE_VENDOR])
    http_client = httpx.Client(
        transport=httpx.MockTransport(gateway.handle),
        event_hooks={
            "request": [lambda request: seen.append(f"{request.method} {request.url.host}")],
            "response": [lambda response: seen.append(str(response.status_code))],
        },
    )
    gateway.client(http_client=http_client).execute(VENDORS)
    assert seen == ["POST gateway.example", "200"] * 2


def test_another_transport_can_stand_in() -> None:
    gateway = Gateway(["<key>17</key>"])
    client = Client(**LOGIN, transport=PlainTransport(gateway.handle))
    assert client.execute(BILL) == "17"


def test_what_goes_into_the_http_request() -> None:
    requests: list[httpx.Request] = []
    gateway = Gateway(["<key>17</key>"])

    def handle(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return gateway.handle(request)

    http_client = httpx.Client(transport=httpx.MockTransport(handle))
    client = Client(**LOGIN, http_client=http_client, timeout=Timeouts(connect=1, read=2, write=3, pool=4))
    hurry(client)
    client.execute(BILL)
    headers = requests[0].headers
    assert headers["user-agent"].startswith("intacct-python")
    assert headers["content-type"] == "application/xml; charset=utf-8"
    assert "gzip" in headers["accept-encoding"]
    assert requests[0].method == "POST"
    assert requests[0].extensions["timeout"] == {"connect": 1, "read": 2, "write": 3, "pool": 4}


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"compny_id": "x"}, r"'compny_id' is no option; did you mean company_id"),
        ({"release": "R2"}, r"release: 'R2' is no release name"),
        ({"max_retries": -1}, r"max_retries: -1; accepted: 0 or more"),
        ({"max_retries": "3"}, r"max_retries: '3'; accepted: 0 or more"),
        ({"max_functions": 2.5}, r"max_functions: 2.5; accepted: 1 or more"),
        ({"timeout": -1}, r"timeout: -1; accepted: seconds above 0"),
        ({"timeout": "10"}, r"timeout: '10'; accepted: seconds above 0"),
        ({"ca_file": "x", "http_client": httpx.Client()}, r"ca_file: has no effect beside http_client"),
        ({"timeout": 1.0, "transport": object()}, r"timeout: has no effect beside transport"),
        ({"endpoint_url": "http://gateway.example/"}, r"endpoint_url: .* is no https address"),
    ],
)
def test_options_that_are_wrong(options: dict[str, Any], text: str) -> None:
    with pytest.raises(InvalidInput, match=text):
        Client(**{**LOGIN, **options})


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (None, r"NoneType is no function; accepted: a call such as read"),
        (create_bill, r"the class create_bill is no function; accepted: a call, create_bill\(\.\.\.\)"),
    ],
)
def test_what_is_no_call_is_refused(given: Any, text: str) -> None:
    with pytest.raises(InvalidInput, match=text):
        Gateway([]).client().execute(given)


def test_an_entity_is_named_by_its_id() -> None:
    with pytest.raises(InvalidInput, match="entity_id: int 100; accepted: str"):
        Gateway([]).client().entity(100)  # type: ignore[arg-type]


def test_nothing_is_sent_when_the_input_is_wrong() -> None:
    gateway = Gateway([""])
    client = gateway.client(release="2018.R2")
    for function in (create_bill(vendorid="V", projectid="P"), create_bill(vendorid=Decimal(1))):  # type: ignore[arg-type]
        with pytest.raises(InvalidInput, match=r"create_bill\.(projectid|vendorid)"):
            client.execute(function)
    assert gateway.asked == []


def test_errors_can_be_pickled() -> None:
    gateway = Gateway([failed("create_bill", error("BL34000061", "exists"))])
    with pytest.raises(GatewayError) as caught:
        gateway.client().execute(BILL, control_id="mine")
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is type(caught.value)
    assert str(again) == str(caught.value)
    assert (again.errors, again.control_id, again.reply) == (caught.value.errors, "mine", None)
    gateway = Gateway(HTML)
    with pytest.raises(OutcomeUnknown) as unknown:
        gateway.client(max_retries=0).execute(BILL)
    once_more = pickle.loads(pickle.dumps(unknown.value))
    assert (str(once_more), once_more.status) == (str(unknown.value), 502)


def test_logging_is_quiet_unless_asked(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="intacct"):
        Gateway(["<key>17</key>"]).client().execute(BILL)
    assert [record for record in caplog.records if record.name == "intacct"] == []
