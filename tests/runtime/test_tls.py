"""What is accepted of a server, tried on real ones."""

from __future__ import annotations

import socket
import ssl
import sys
import threading
import types
import warnings
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from intacct_runtime.aclient import AsyncClient
from intacct_runtime.client import Client
from intacct_runtime.errors import ConnectionFailed, InvalidInput, TimedOut, TlsError
from intacct_runtime.tls import client_context
from intacct_runtime.transport import Timeouts

from .calls import BILL
from .gateway import LOGIN, Gateway
from .tls_server import Authority, Certificate, Respond, cutting, server_context, serving

pytestmark = pytest.mark.network

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    TLS_1_0, TLS_1_1 = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
TLS_1_2, TLS_1_3 = ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3


def respond(gateway: Gateway) -> Respond:
    def answer(body: bytes) -> tuple[int, dict[str, str], bytes]:
        response = gateway.handle(httpx.Request("POST", "https://localhost", content=body))
        return response.status_code, {"Content-Type": response.headers["content-type"]}, response.content

    return answer


@pytest.fixture(scope="module")
def localhost(authority: Authority) -> Certificate:
    return authority.issue("localhost", "localhost", "127.0.0.1")


def execute(how: str, **options: Any) -> str:
    """Run a function with either client against a real server."""
    given: dict[str, Any] = {**LOGIN, "max_retries": 0, "timeout": 10.0, **options}
    if how == "sync":
        with Client(**given) as client:
            return client.execute(BILL)

    async def run() -> str:
        async with AsyncClient(**given) as client:
            return await client.execute(BILL)

    return anyio.run(run)


both = pytest.mark.parametrize("how", ["sync", "async"])


@both
@pytest.mark.parametrize(("version", "name"), [(TLS_1_2, "TLSv1.2"), (TLS_1_3, "TLSv1.3")])
def test_new_versions_are_used(
    how: str, version: ssl.TLSVersion, name: str, authority: Authority, localhost: Certificate
) -> None:
    gateway = Gateway(["<key>17</key>"])
    with serving(server_context(localhost, version, version), respond(gateway)) as server:
        gateway.endpoint = server.url()
        assert execute(how, endpoint_url=server.url(), ca_file=authority.ca_file) == "17"
    assert set(server.versions) == {name}


def test_the_newest_version_is_chosen(authority: Authority, localhost: Certificate) -> None:
    gateway = Gateway(["<key>17</key>"])
    with serving(server_context(localhost), respond(gateway)) as server:
        gateway.endpoint = server.url()
        execute("sync", endpoint_url=server.url(), ca_file=authority.ca_file)
    assert set(server.versions) == {"TLSv1.3"}


def refusal(how: str, context: ssl.SSLContext, ca_file: Path | None) -> TlsError:
    """Return the error of a server that is not to be trusted, and make sure that it got nothing."""
    gateway = Gateway(["<key>17</key>"])
    with serving(context, respond(gateway)) as server, pytest.raises(TlsError) as caught:
        execute(how, endpoint_url=server.url(), ca_file=ca_file)
    assert gateway.asked == []
    assert str(caught.value).endswith("Nothing was sent.")
    assert not caught.value.cut
    return caught.value


@both
@pytest.mark.parametrize("version", [TLS_1_0, TLS_1_1])
def test_old_versions(how: str, version: ssl.TLSVersion, authority: Authority, localhost: Certificate) -> None:
    error = refusal(how, server_context(localhost, version, version), authority.ca_file)
    assert "no TLS connection to localhost: the server offers no TLS version from 1.2 upwards" in str(error)


@both
def test_an_expired_certificate(how: str, authority: Authority) -> None:
    error = refusal(how, server_context(authority.issue("expired", "localhost", days=-1)), authority.ca_file)
    assert "localhost is not trusted: its certificate has expired" in str(error)


@both
def test_a_certificate_for_another_host(how: str, authority: Authority) -> None:
    error = refusal(how, server_context(authority.issue("other", "other.example")), authority.ca_file)
    assert "for another host name" in str(error)


@both
def test_a_self_signed_certificate(how: str, authority: Authority) -> None:
    error = refusal(how, server_context(authority.self_signed("own", "localhost")), authority.ca_file)
    assert "signed by itself: pass the file of the authority that you trust as ca_file" in str(error)


@both
def test_an_unknown_authority(how: str, localhost: Certificate) -> None:
    error = refusal(how, server_context(localhost), None)
    assert "from an authority that this machine does not know" in str(error)


@both
def test_a_cut_handshake(how: str, authority: Authority) -> None:
    with cutting() as port, pytest.raises(TlsError, match="cut during the TLS handshake") as caught:
        execute(how, endpoint_url=f"https://localhost:{port}/", ca_file=authority.ca_file)
    assert caught.value.cut


@both
def test_a_server_without_tls(how: str, authority: Authority) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(10)

        def answer() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(4096)
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")

        thread = threading.Thread(target=answer, daemon=True)
        thread.start()
        with pytest.raises(TlsError, match="does not speak TLS; check address and port"):
            execute(how, endpoint_url=f"https://localhost:{listener.getsockname()[1]}/", ca_file=authority.ca_file)
        thread.join(10)


@both
def test_a_refused_connection(how: str, authority: Authority) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(ConnectionFailed, match="no connection to localhost") as caught:
        execute(how, endpoint_url=f"https://localhost:{port}/", ca_file=authority.ca_file)
    assert not isinstance(caught.value, TlsError)


def test_nothing_lowers_the_floor(authority: Authority) -> None:
    for ca_file in (None, authority.ca_file, authority.ca_file.parent):
        context = client_context(ca_file)
        assert context.minimum_version is TLS_1_2
        assert context.verify_mode is ssl.CERT_REQUIRED
        assert context.check_hostname


def test_the_certificates_of_the_system_are_asked_through_truststore(monkeypatch: pytest.MonkeyPatch) -> None:
    class SSLContext(ssl.SSLContext):
        """Stands for truststore's."""

    truststore = types.ModuleType("truststore")
    truststore.SSLContext = SSLContext  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "truststore", truststore)
    context = client_context()
    assert isinstance(context, SSLContext)
    assert context.minimum_version is TLS_1_2
    monkeypatch.setitem(sys.modules, "truststore", None)
    assert not isinstance(client_context(), SSLContext)


def test_wrong_ca_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="ca_file: no such file"):
        Client(**LOGIN, ca_file=tmp_path / "absent.pem")
    (tmp_path / "text.pem").write_text("no certificate")
    with pytest.raises(InvalidInput, match=r"ca_file: .* holds no certificates"):
        Client(**LOGIN, ca_file=tmp_path / "text.pem")


def test_an_http_client_that_does_not_verify_is_refused() -> None:
    with httpx.Client(verify=False) as http_client, pytest.raises(InvalidInput, match="does not verify"):
        Client(**LOGIN, http_client=http_client)
    context = ssl.create_default_context()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = TLS_1_1
    with httpx.Client(verify=context) as http_client, pytest.raises(InvalidInput, match=r"older than 1\.2"):
        Client(**LOGIN, http_client=http_client)


def test_an_http_client_of_the_callers_works_and_stays_open(authority: Authority, localhost: Certificate) -> None:
    gateway = Gateway(["<key>17</key>"])
    with (
        serving(server_context(localhost), respond(gateway)) as server,
        httpx.Client(verify=client_context(authority.ca_file), headers={"X-Trace": "1"}) as http_client,
    ):
        gateway.endpoint = server.url()
        with Client(**{**LOGIN, "endpoint_url": server.url()}, http_client=http_client) as client:
            assert client.execute(BILL) == "17"
        assert not http_client.is_closed


@both
def test_a_reply_that_does_not_come_in_time(how: str, authority: Authority, localhost: Certificate) -> None:
    ended = threading.Event()

    def never(body: bytes) -> tuple[int, dict[str, str], bytes]:
        ended.wait(10)
        return 200, {}, b""

    with serving(server_context(localhost), never) as server:
        with pytest.raises(TimedOut, match="did not answer in time") as caught:
            execute(how, endpoint_url=server.url(), ca_file=authority.ca_file, timeout=Timeouts(read=0.2))
        ended.set()
    assert caught.value.phase == "read"
    assert caught.value.may_have_run
