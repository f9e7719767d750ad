"""A console's user works in client companies: where each request goes, with which login and session."""

from __future__ import annotations

import anyio
import pytest

import intacct_sandbox
from intacct.accounts_payable import APBILL
from intacct.common import query
from intacct.common.query import QuerySelect
from intacct_runtime.client import Client
from intacct_runtime.errors import AuthenticationError, CredentialsError, InvalidInput
from intacct_sandbox.seed.company import CONSOLE

from .calls import BILL
from .gateway import LOGIN, USER_PASSWORD, Gateway


def logins(gateway: Gateway) -> list[str]:
    """Return company and entity of each login."""
    found: list[str] = []
    for asked in gateway.asked:
        login = asked.root.find("operation/authentication/login")
        if login is not None:
            entity = login.find("locationid")
            assert login.findtext("password") == USER_PASSWORD
            found.append(login.findtext("companyid") + ("" if entity is None else f" at {entity.text or 'the top'}"))
    return found


def test_each_client_company_has_its_own_session() -> None:
    gateway = Gateway(["<key>1</key>"])
    client = gateway.client()
    one, other = client.slide_in("one"), client.slide_in("other", entity_id="100")
    for each in (client, one, other, one, other):
        each.execute(BILL)
    assert logins(gateway) == ["acme", "acme|one", "acme|other|100"]
    assert [asked.text("operation/authentication/sessionid") for asked in gateway.calls] == [
        "session-1..",
        "session-2..",
        "session-3..",
        "session-2..",
        "session-3..",
    ]
    assert client.usage.logins == 3


def test_the_same_company_is_the_same_client() -> None:
    client = Gateway(["<key>1</key>"]).client()
    assert client.slide_in("one") is client.slide_in("one")
    assert client.slide_in("one") is not client.slide_in("one", entity_id="")
    assert client.slide_in("one").entity("9") is client.slide_in("one", entity_id="9")
    assert client.slide_in("one").slide_in("other") is client.slide_in("other")
    assert client.slide_in("one").entity("9") is not client.entity("9")


def test_entities_of_a_client_company() -> None:
    gateway = Gateway(["<key>1</key>"])
    client = gateway.client().slide_in("one")
    client.entity("9").execute(BILL)
    client.entity("").execute(BILL)
    assert logins(gateway) == ["acme|one|9", "acme|one at the top"]


@pytest.mark.parametrize(
    ("options", "login"),
    [
        ({"company_id": "acme|one"}, "acme|one"),
        ({"company_id": "acme|one|9"}, "acme|one|9"),
        ({"client_id": "one"}, "acme|one"),
        ({"client_id": "one", "entity_id": "9"}, "acme|one|9"),
        ({"company_id": "acme|one|9", "entity_id": "10"}, "acme|one|10"),
        ({"company_id": "acme|one", "entity_id": ""}, "acme|one at the top"),
    ],
)
def test_a_client_that_begins_in_a_client_company(options: dict[str, str], login: str) -> None:
    gateway = Gateway(["<key>1</key>"])
    gateway.client(**options).execute(BILL)
    assert logins(gateway) == [login]


@pytest.mark.parametrize("wrong", ["acme|", "|one", "acme||9", "a|b|c|d"])
def test_a_company_that_is_none(wrong: str) -> None:
    with pytest.raises(CredentialsError, match="is no Company ID"):
        Gateway().client(company_id=wrong)


def test_who_cannot_slide_in() -> None:
    gateway = Gateway()
    with pytest.raises(InvalidInput, match="a session stays in its company"):
        Client(**{**LOGIN, "user_password": None, "session_id": "s..", "company_id": None}).slide_in("one")
    for wrong in ("", "one|9"):
        with pytest.raises(InvalidInput, match="accepted: the id of a client company"):
            gateway.client().slide_in(wrong)


def test_closing_ends_the_clients_beside_too() -> None:
    gateway = Gateway(["<key>1</key>"])
    with gateway.client() as client:
        one = client.slide_in("one")
        one.close()
        one.execute(BILL)
    with pytest.raises(InvalidInput, match="the client is closed"):
        one.execute(BILL)


def test_tasks_slide_in_with_the_same_bytes() -> None:
    first, second = Gateway(["<key>1</key>"]), Gateway(["<key>1</key>"])
    first.client().slide_in("one", entity_id="9").execute(BILL, control_id="c")

    async def run() -> None:
        async with second.async_client() as client:
            assert client.slide_in("one") is client.slide_in("one")
            await client.slide_in("one", entity_id="9").execute(BILL, control_id="c")

    anyio.run(run)
    assert logins(first) == logins(second) == ["acme|one|9"]
    assert first.calls[0].content == second.calls[0].content


@pytest.mark.network
def test_a_company_of_the_sandbox() -> None:
    bills: query[APBILL] = query(object="APBILL", select=QuerySelect(count=["RECORDNO"]))
    with intacct_sandbox.running(seed="empty") as gateway:
        ready = gateway.ready
        console, user, password = CONSOLE
        with Client(
            endpoint_url=ready.url,
            ca_file=ready.ca_file,
            sender_id=ready.sender_id,
            sender_password=ready.sender_password,
            company_id=console,
            user_id=user,
            user_password=password,
        ) as client:
            company = client.slide_in(ready.company_id)
            assert len(company.execute(bills)) == 1
            assert company.session is not None
            assert (company.session.company_id, company.session.entity_id) == (ready.company_id, "")
            entity = company.entity("100")
            entity.execute(bills)
            assert entity.session is not None
            assert entity.session.entity_id == "100"
            with pytest.raises(AuthenticationError):
                client.slide_in("ELSEWHERE").execute(bills)
