"""Another transport in the place of httpx: the one that the documentation shows, against a real server."""

from __future__ import annotations

import http.client
import io
import re
from pathlib import Path
from typing import Any, ClassVar

import anyio
import pytest

from intacct_runtime.aclient import AsyncClient
from intacct_runtime.client import Client
from intacct_runtime.errors import ConnectionLost, OutcomeUnknown, TimedOut, UnexpectedReply
from intacct_runtime.upload import FileText

from .calls import BILL, VENDORS, create_bill
from .gateway import LOGIN, ONE_VENDOR, Gateway, hurry
from .test_paging import Table
from .test_tls import respond
from .tls_server import Authority, answering, server_context, serving

PAGE = Path(__file__).parents[2] / "docs" / "running.md"


@pytest.fixture(scope="module")
def shown() -> Any:
    """The class in the page about running calls."""
    (code,) = [code for code in re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.S) if "class Urllib" in code]
    names: dict[str, Any] = {}
    exec(code[: code.index("\n\nclient = ")], names)
    return names["UrllibTransport"]


def client(transport: Any, url: str) -> Client:
    made = Client(**{**LOGIN, "endpoint_url": url}, transport=transport)
    hurry(made)
    return made


@pytest.mark.network
def test_the_transport_that_the_page_shows(shown: Any, authority: Authority) -> None:
    context = server_context(authority.issue("seam", "localhost"))
    gateway = Gateway([ONE_VENDOR], ["<key>17</key>"], ["<key>18</key>"])
    with serving(context, respond(gateway)) as server:
        gateway.endpoint = server.url()
        transport = shown(str(authority.ca_file))
        calls = client(transport, server.url())
        assert calls.execute(VENDORS)[0].recordno == 7
        assert calls.execute(BILL) == "17"
        assert calls.execute(create_bill(vendorid=FileText(b"abc"))) == "18"
        assert gateway.calls[-1].functions[0].findtext("create_bill/vendorid") == "YWJj"
        calls.close()


@pytest.mark.network
def test_what_goes_wrong_in_it_is_told_like_that_of_httpx(shown: Any, authority: Authority) -> None:
    context = server_context(authority.issue("seam-down", "localhost"))
    with serving(context, lambda body: (503, {"Content-Type": "text/html"}, b"<html></html>")) as server:
        calls = client(shown(str(authority.ca_file)), server.url())
        with pytest.raises(UnexpectedReply) as caught:
            calls.execute(VENDORS)
        assert caught.value.status == 503
    with answering(lambda connection: None) as port:
        calls = client(shown(str(authority.ca_file)), f"https://localhost:{port}/")
        with pytest.raises(ConnectionLost):
            calls.login()


@pytest.mark.network
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_asynchronous_client_on_real_sockets(backend: str, authority: Authority) -> None:
    context = server_context(authority.issue(f"seam-{backend}", "localhost"))
    table = Table(*range(1, 8))
    with serving(context, respond(table.gateway)) as server:
        table.gateway.endpoint = server.url()

        async def run() -> list[int]:
            options = {**LOGIN, "endpoint_url": server.url(), "ca_file": str(authority.ca_file)}
            async with AsyncClient(**options, max_concurrent_requests=1) as calls:
                return [vendor.recordno async for vendor in calls.iterate(VENDORS, page_size=3, prefetch=True)]

        assert anyio.run(run, backend=backend) == list(range(1, 8))


def test_a_write_that_gets_no_reply_over_it(shown: Any) -> None:
    class Broken(shown):  # type: ignore[misc]
        def send(self, request: Any) -> Any:
            if b"getAPISession" not in request.content:
                raise ConnectionLost("reset")
            return Gateway("").client()._line.transport.send(request)

    with pytest.raises(OutcomeUnknown):
        client(Broken(), "https://gateway.example/xml").execute(BILL)


@pytest.mark.parametrize(
    ("broken", "meaning"),
    [(http.client.IncompleteRead(b"<resp"), ConnectionLost), (TimeoutError("slow"), TimedOut)],
)
def test_a_reply_that_breaks_off_in_it(
    broken: Exception, meaning: type[Exception], shown: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Reply(io.BytesIO):
        status = 200
        headers: ClassVar[dict[str, str]] = {}

        def read(self, size: int | None = -1) -> bytes:
            raise broken

    monkeypatch.setattr("urllib.request.urlopen", lambda *given, **named: Reply())
    with pytest.raises(meaning):
        client(shown(), "https://gateway.example/xml").login()
