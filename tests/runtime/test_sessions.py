"""Logging in, renewing, entities, and sessions that are kept."""

from __future__ import annotations

import threading

import anyio
import attrs
import httpx
import pytest

from intacct_runtime.client import Client
from intacct_runtime.error_table import InvalidSession, SignInRefused
from intacct_runtime.errors import (
    AuthenticationError,
    EndpointRefused,
    FunctionError,
    IntacctError,
    InvalidInput,
    UnexpectedReply,
)
from intacct_runtime.session import Session

from .calls import BILL
from .gateway import (
    HOME,
    URL,
    Gateway,
    authentication_failure,
    error,
    failed,
    lost,
)


def test_a_login_comes_first_and_alone() -> None:
    gateway = Gateway(["<key>17</key>"])
    client = gateway.client()
    assert client.session is None
    assert client.execute(BILL) == "17"
    assert client.execute(BILL) == "17"
    assert [asked.names for asked in gateway.asked] == [["getAPISession"], ["create_bill"], ["create_bill"]]
    login, first, second = gateway.asked
    assert login.text("operation/authentication/login/companyid") == "acme"
    assert login.text("control/uniqueid") == "false"
    assert first.text("operation/authentication/sessionid") == "session-1.."
    assert first.root.find("operation/authentication/login") is None
    assert first.control_id != second.control_id


def test_calls_go_where_the_session_says() -> None:
    gateway = Gateway(["<key>1</key>"], endpoint="https://na12.intacct.com/ia/xml/xmlgw.phtml")
    gateway.client(endpoint_url=HOME).execute(BILL)
    assert gateway.urls == [HOME, "https://na12.intacct.com/ia/xml/xmlgw.phtml"]


@pytest.mark.parametrize("endpoint", ["https://evil.example/xml", "http://gateway.example/xml"])
def test_no_credential_goes_elsewhere(endpoint: str) -> None:
    gateway = Gateway(["<key>1</key>"], endpoint=endpoint)
    with pytest.raises(EndpointRefused):
        gateway.client().execute(BILL)
    assert gateway.urls == [URL]


def test_a_session_is_renewed_before_it_ends() -> None:
    gateway = Gateway(["<key>1</key>"])
    client = gateway.client()
    now = 1_000_000.0
    client._engine.settings = attrs.evolve(client._engine.settings, clock=lambda: now)
    client.execute(BILL)
    session = client.session
    assert session is not None
    assert session.ends == now + 7200
    now += 7200 - 59
    client.execute(BILL)
    assert gateway.sessions == 2
    now += 3600
    gateway.ends = "2024-05-01T15:00:00+00:00"
    client.execute(BILL)
    now += 7200 - 10
    client.execute(BILL)
    assert gateway.sessions == 2, "each use moves the end"


def test_an_invalid_session_is_renewed_once() -> None:
    refused = authentication_failure(error("XL03000006", "Invalid session session-1.."))
    gateway = Gateway(["<key>1</key>"], refused, ["<key>2</key>"])
    client = gateway.client()
    assert (client.execute(BILL), client.execute(BILL)) == ("1", "2")
    assert gateway.sessions == 2
    first, second = gateway.calls[1:]
    assert first.control_id == second.control_id
    assert second.text("operation/authentication/sessionid") == "session-2.."


def test_a_session_that_stays_invalid_is_an_error() -> None:
    gateway = Gateway(authentication_failure(error("XL03000006", "Invalid session session-1..")))
    with pytest.raises(AuthenticationError) as caught:
        gateway.client().execute(BILL)
    assert isinstance(caught.value, InvalidSession)
    assert len(gateway.calls) == 2
    assert "session-1" not in str(caught.value)


def test_a_refused_login_is_not_repeated() -> None:
    refused = authentication_failure(error("XL03000006", "Sign-in information is incorrect"))
    gateway = Gateway(["<key>1</key>"], logins=[refused, refused])
    client = gateway.client()
    with pytest.raises(AuthenticationError) as caught:
        client.execute(BILL)
    assert isinstance(caught.value, SignInRefused)
    assert len(gateway.asked) == 1
    with pytest.raises(AuthenticationError):
        client.execute(BILL)
    assert len(gateway.asked) == 2


@pytest.mark.parametrize("answer", ["<data><api><endpoint>x</endpoint></api></data>", "<data/>", "<x/>"])
def test_a_login_without_a_session(answer: str) -> None:
    with pytest.raises(UnexpectedReply, match="holds no session"):
        Gateway([""], logins=[[answer]]).client().execute(BILL)


def test_login_failures_of_the_function() -> None:
    gateway = Gateway([""], logins=[[failed("getAPISession", error("Get API Session Failed", "no"))]])
    with pytest.raises(FunctionError, match="Get API Session Failed no"):
        gateway.client().execute(BILL)


def test_a_login_is_repeated_after_network_errors() -> None:
    gateway = Gateway(["<key>1</key>"], logins=[lost(), httpx.Response(524, text="timed out"), ""])
    assert gateway.client().execute(BILL) == "1"
    assert len(gateway.asked) == 4


def test_entities() -> None:
    gateway = Gateway(["<key>1</key>"])
    client = gateway.client()
    entity = client.entity("100")
    assert client.entity("100") is entity
    assert entity.entity("100") is entity
    entity.execute(BILL)
    assert gateway.asked[0].text("operation/authentication/login/locationid") == "100"
    client.execute(BILL)
    assert gateway.asked[2].root.find("operation/authentication/login/locationid") is None
    client.entity("").execute(BILL)
    assert gateway.asked[4].text("operation/authentication/login/locationid") == ""
    assert [asked.text("operation/authentication/sessionid") for asked in gateway.calls] == [
        "session-1..",
        "session-2..",
        "session-3..",
    ]
    assert client.usage.logins == entity.usage.logins == 3
    with entity:
        pass
    assert entity.execute(BILL) == "1", "an entity's client needs no closing"
    client.close()
    for closed in (client, entity):
        with pytest.raises(InvalidInput, match="closed"):
            closed.execute(BILL)


def test_starting_from_a_session_id() -> None:
    gateway = Gateway(["<key>1</key>"])
    client = Client(
        sender_id="s",
        sender_password="p",
        session_id="given..",
        endpoint_url=URL,
        entity_id="100",
        http_client=httpx.Client(transport=httpx.MockTransport(gateway.handle)),
    )
    assert client.execute(BILL) == "1"
    login = gateway.asked[0]
    assert login.text("operation/authentication/sessionid") == "given.."
    assert login.functions[0].findtext("getAPISession/locationid") == "100"
    client.entity("").execute(BILL)
    assert gateway.asked[2].functions[0].findtext("getAPISession/locationid") == ""


def test_a_session_id_that_is_refused_cannot_be_renewed() -> None:
    gateway = Gateway(["<key>1</key>"], authentication_failure(error("XL03000006", "Invalid session x")))
    client = Client(
        sender_id="s",
        sender_password="p",
        session_id="given..",
        endpoint_url=URL,
        http_client=httpx.Client(transport=httpx.MockTransport(gateway.handle)),
    )
    client.execute(BILL)
    with pytest.raises(AuthenticationError):
        client.execute(BILL)
    assert len(gateway.asked) == 3


def test_a_session_can_be_kept() -> None:
    gateway = Gateway(["<key>1</key>"])
    kept = gateway.client().login().save()
    assert kept["session_id"] == "session-1.."
    later = gateway.client(session=Session.load(kept))
    later.execute(BILL)
    assert gateway.sessions == 1
    assert later.login() == later.session
    assert gateway.sessions == 2
    with pytest.raises(InvalidInput, match="no saved session"):
        Session.load({"endpoint_url": URL})
    with pytest.raises(EndpointRefused):
        gateway.client(session=Session.load({**kept, "endpoint_url": "https://evil.example/"}))


def test_a_kept_session_works_without_a_login() -> None:
    gateway = Gateway(["<key>1</key>"])
    kept = gateway.client().login()
    client = Client(
        sender_id="s",
        sender_password="p",
        session=kept,
        endpoint_url=URL,
        http_client=httpx.Client(transport=httpx.MockTransport(gateway.handle)),
    )
    assert client.execute(BILL) == "1"


def test_threads_share_one_login() -> None:
    gateway = Gateway(["<key>1</key>"])
    client = gateway.client()
    ready = threading.Barrier(8)

    def run() -> None:
        ready.wait(10)
        client.execute(BILL)

    threads = [threading.Thread(target=run) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert gateway.sessions == 1
    assert len(gateway.calls) == 8


def test_tasks_share_one_login_and_one_refusal() -> None:
    refused = authentication_failure(error("XL03000006", "Sign-in information is incorrect"))
    gateway = Gateway(["<key>1</key>"], logins=[refused])
    outcomes: list[object] = []

    async def run() -> None:
        async with gateway.async_client() as client:

            async def one() -> None:
                try:
                    outcomes.append(await client.execute(BILL))
                except IntacctError as caught:
                    outcomes.append(type(caught).__name__)

            for _ in range(2):
                async with anyio.create_task_group() as group:
                    for _ in range(5):
                        group.start_soon(one)

    anyio.run(run)
    assert outcomes == ["SignInRefused"] * 5 + ["1"] * 5
    assert len(gateway.asked) == 7
