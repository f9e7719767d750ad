"""What is accepted of a server, tried on real ones."""

from __future__ import annotations

import socket
import ssl
import subprocess
import sys
import threading
import warnings
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
import truststore

from intacct_runtime.aclient import AsyncClient
from intacct_runtime.client import Client
from intacct_runtime.errors import ConnectionFailed, InvalidInput, TimedOut, TlsError, TransportError
from intacct_runtime.tls import client_context, require_strict, trust_store
from intacct_runtime.transport import Timeouts

from .calls import BILL
from .gateway import LOGIN, Gateway
from .tls_server import (
    Authority,
    Certificate,
    Proxy,
    Respond,
    answering,
    cutting,
    hello_of_tls_1_1,
    plain_http,
    relaying,
    server_context,
    serving,
    without_tls_1_3,
)

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
    assert f"signed by itself and is not in {authority.ca_file}, the ca_file given" in str(error)
    assert "pass" not in str(error)
    error = refusal(how, server_context(authority.self_signed("own", "localhost")), None)
    assert "signed by itself: pass the file of the authority that you trust as ca_file" in str(error)


@both
def test_an_unknown_authority(how: str, localhost: Certificate) -> None:
    error = refusal(how, server_context(localhost), None)
    assert "from an authority that this machine does not know" in str(error)


def test_a_ca_file_of_another_authority(authority: Authority, tmp_path: Path) -> None:
    same_name = Authority(tmp_path).ca_file
    full = authority.issue_below("full", "localhost", send_chain=True)
    for certificate, other in (
        (authority.issue("plain", "localhost"), same_name),
        (authority.issue("plain", "localhost"), authority.self_signed("stranger", "stranger.example").certificate_file),
        (full, same_name),
    ):
        error = told_alike(server_context(certificate), other)
        assert f"{other}, the ca_file given, does not hold the authority of its certificate: give" in str(error)
        assert "pass" not in str(error)


def test_a_certificate_that_is_not_valid_yet(authority: Authority) -> None:
    early = authority.issue("early", "localhost", since=2, days=5)
    error = told_alike(server_context(early), authority.ca_file)
    assert "not valid yet: check the clock of this machine" in str(error)


def test_a_missing_certificate_between(authority: Authority) -> None:
    error = told_alike(server_context(authority.issue_below("short", "localhost", send_chain=False)), authority.ca_file)
    assert "the server leaves out a certificate between its own and the authority's" in str(error)
    gateway = Gateway(["<key>17</key>"])
    whole = authority.issue_below("whole", "localhost", send_chain=True)
    with serving(server_context(whole), respond(gateway)) as server:
        gateway.endpoint = server.url()
        assert execute("sync", endpoint_url=server.url(), ca_file=authority.ca_file) == "17"


def told_alike(context: ssl.SSLContext, ca_file: Path | None) -> TlsError:
    """Return the error of a server that is not to be trusted, which both clients must word in the same way."""
    first, second = (refusal(how, context, ca_file) for how in ("sync", "async"))
    assert str(first) == str(second)
    return first


def failing_alike(port: int, ca_file: Path | None) -> ConnectionFailed:
    """Return the error of a port on which no connection comes about, which both clients must word in the same way."""
    errors: list[ConnectionFailed] = []
    for how in ("sync", "async"):
        with pytest.raises(ConnectionFailed) as caught:
            execute(how, endpoint_url=f"https://localhost:{port}/", ca_file=ca_file)
        errors.append(caught.value)
    assert str(errors[0]) == str(errors[1])
    assert not errors[0].may_have_run
    return errors[0]


def test_both_clients_word_it_alike(authority: Authority, localhost: Certificate) -> None:
    for context, ca_file in (
        (server_context(localhost, TLS_1_0, TLS_1_0), authority.ca_file),
        (server_context(localhost, TLS_1_1, TLS_1_1), authority.ca_file),
        (server_context(authority.issue("old", "localhost", days=-1)), authority.ca_file),
        (server_context(authority.issue("elsewhere", "elsewhere.example")), authority.ca_file),
        (server_context(authority.self_signed("itself", "localhost")), authority.ca_file),
        (server_context(localhost), None),
    ):
        told_alike(context, ca_file)


def test_a_downgrade_to_tls_1_1(authority: Authority) -> None:
    with answering(hello_of_tls_1_1) as port:
        error = failing_alike(port, authority.ca_file)
    assert "offers no TLS version from 1.2 upwards" in str(error)


def test_a_downgrade_by_somebody_between(authority: Authority, localhost: Certificate) -> None:
    """Client and server both speak TLS 1.3, but somebody hides that from the server: no connection at TLS 1.2."""
    gateway = Gateway(["<key>17</key>"])
    with (
        serving(server_context(localhost), respond(gateway)) as server,
        relaying(server.port, change=without_tls_1_3) as port,
    ):
        error = failing_alike(port, authority.ca_file)
    assert "something between here and the server tries to lower the TLS version" in str(error)
    assert gateway.asked == []
    assert server.versions == []


@pytest.mark.parametrize("limit", [0, 1, 4, 5, 9, 60, 127, 128, 200])
def test_a_handshake_cut_anywhere(limit: int, authority: Authority, localhost: Certificate) -> None:
    gateway = Gateway(["<key>17</key>"])
    with serving(server_context(localhost), respond(gateway)) as server, relaying(server.port, limit=limit) as port:
        error = failing_alike(port, authority.ca_file)
    assert isinstance(error, TlsError)
    assert "cut during the TLS handshake" in str(error)
    assert error.cut
    assert gateway.asked == []


def test_a_handshake_cut_at_once(authority: Authority) -> None:
    with answering(lambda connection: None) as port:
        assert "cut during the TLS handshake" in str(failing_alike(port, authority.ca_file))
    with cutting() as port:
        assert "cut during the TLS handshake" in str(failing_alike(port, authority.ca_file))


def test_a_server_without_tls(authority: Authority) -> None:
    with answering(plain_http) as port:
        assert "does not speak TLS; check address and port" in str(failing_alike(port, authority.ca_file))


@both
@pytest.mark.parametrize("version", [TLS_1_2, TLS_1_3])
def test_a_client_certificate_that_is_wanted(
    how: str, version: ssl.TLSVersion, authority: Authority, localhost: Certificate
) -> None:
    context = server_context(localhost, version, version)
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(authority.ca_file)
    gateway = Gateway(["<key>17</key>"])
    with serving(context, respond(gateway)) as server, pytest.raises(TransportError) as caught:
        execute(how, endpoint_url=server.url(), ca_file=authority.ca_file)
    assert gateway.asked == []
    text = str(caught.value)
    reset_first = version is TLS_1_3 and text.startswith("the connection to localhost broke")
    assert "the server asks for a client certificate" in text or reset_first
    if how == "async":
        return
    own = authority.issue("client", "client.example")
    mine = client_context(authority.ca_file)
    mine.load_cert_chain(own.certificate_file, own.key_file)
    with serving(context, respond(gateway)) as server, httpx.Client(verify=mine) as http_client:
        gateway.endpoint = server.url()
        with Client(**{**LOGIN, "endpoint_url": server.url()}, http_client=http_client) as client:
            assert client.execute(BILL) == "17"


def test_no_such_host(authority: Authority) -> None:
    texts: set[str] = set()
    for how in ("sync", "async"):
        with pytest.raises(
            ConnectionFailed, match=r"no connection to nowhere\.invalid: its name is not known"
        ) as caught:
            execute(how, endpoint_url="https://nowhere.invalid/", ca_file=authority.ca_file)
        texts.add(str(caught.value))
    assert len(texts) == 1


def test_a_refused_connection(authority: Authority) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    error = failing_alike(port, authority.ca_file)
    assert not isinstance(error, TlsError)
    assert "no connection to localhost: refused; nothing listens there" in str(error)


def test_nothing_lowers_the_floor(authority: Authority) -> None:
    for ca_file in (None, authority.ca_file, authority.ca_file.parent):
        context = client_context(ca_file)
        assert context.minimum_version is TLS_1_2
        assert context.verify_mode is ssl.CERT_REQUIRED
        assert context.check_hostname


def test_the_system_says_whom_to_trust(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    context = client_context()
    assert isinstance(context, truststore.SSLContext)
    require_strict(context)
    assert trust_store().startswith(("the authorities of this system", "the keychain", "the certificate store"))


@both
def test_the_environment_may_say_whom_to_trust(
    how: str, authority: Authority, localhost: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    gateway = Gateway(["<key>17</key>"])
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    monkeypatch.setenv("SSL_CERT_DIR", str(authority.ca_file.parent / "none"))
    with serving(server_context(localhost), respond(gateway)) as server:
        gateway.endpoint = server.url()
        assert execute(how, endpoint_url=server.url()) == "17"
    assert str(authority.ca_file) in trust_store()


def test_no_environment_lowers_the_floor(
    authority: Authority, localhost: Certificate, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    keys = tmp_path / "keys"
    old = tmp_path / "openssl.cnf"
    old.write_text(
        "openssl_conf = a\n[a]\nssl_conf = b\n[b]\nsystem_default = c\n"
        "[c]\nMinProtocol = TLSv1\nCipherString = ALL:@SECLEVEL=0\n"
    )
    for name, value in {
        "SSLKEYLOGFILE": keys,
        "OPENSSL_CONF": old,
        "PYTHONHTTPSVERIFY": "0",
        "REQUESTS_CA_BUNDLE": "",
        "CURL_CA_BUNDLE": "",
    }.items():
        monkeypatch.setenv(name, str(value))
    code = (
        "import ssl, sys; from intacct_runtime.tls import client_context, require_strict\n"
        "for ca in (None, sys.argv[1]):\n"
        "    c = client_context(ca); require_strict(c)\n"
        "    assert c.minimum_version is ssl.TLSVersion.TLSv1_2 and c.keylog_filename is None\n"
    )
    subprocess.run([sys.executable, "-c", code, str(authority.ca_file)], check=True, timeout=30)
    gateway = Gateway(["<key>17</key>"])
    with serving(server_context(localhost), respond(gateway)) as server:
        gateway.endpoint = server.url()
        execute("sync", endpoint_url=server.url(), ca_file=authority.ca_file)
    assert not keys.exists()


@both
def test_a_proxy_of_the_environment(
    how: str, authority: Authority, localhost: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    gateway, proxy = Gateway(["<key>17</key>"]), Proxy()
    with serving(server_context(localhost), respond(gateway)) as server, answering(proxy) as port:
        gateway.endpoint = server.url("127.0.0.1")
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
        monkeypatch.setenv("NO_PROXY", "")
        assert execute(how, endpoint_url=server.url("127.0.0.1"), ca_file=authority.ca_file) == "17"
    assert proxy.asked == [f"CONNECT 127.0.0.1:{server.port} HTTP/1.1"]
    assert server.versions == ["TLSv1.3"]


def test_a_proxy_that_cannot_be_reached(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    for proxy, why in ((f"127.0.0.1:{port}", "refused; nothing listens"), ("nowhere.invalid:3128", "its name is not")):
        monkeypatch.setenv("HTTPS_PROXY", f"http://me:hunter2@{proxy}")
        error = failing_alike(8443, authority.ca_file)
        assert f"no connection to the proxy {proxy}, on the way to localhost: {why}" in str(error)
        assert "hunter2" not in str(error)


@both
def test_a_proxy_that_refuses(how: str, authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    with answering(Proxy("407 Proxy Authentication Required")) as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
        monkeypatch.setenv("NO_PROXY", "")
        with pytest.raises(ConnectionFailed, match=r"the proxy gives no connection to gateway.example: 407") as caught:
            execute(how, endpoint_url="https://gateway.example/", ca_file=authority.ca_file)
    assert not caught.value.may_have_run


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
    with (
        httpx.Client(
            mounts={"https://": httpx.HTTPTransport(verify=context, proxy="http://localhost:1")}
        ) as http_client,
        pytest.raises(InvalidInput, match=r"older than 1\.2"),
    ):
        Client(**LOGIN, http_client=http_client)
    unchecked = ssl.create_default_context()
    unchecked.check_hostname = False
    with httpx.Client(verify=unchecked) as http_client, pytest.raises(InvalidInput, match="does not verify"):
        Client(**LOGIN, http_client=http_client)


@both
def test_an_http_client_is_not_weakened_later(how: str, authority: Authority, localhost: Certificate) -> None:
    """Neither the version nor the verification can be taken back behind the client's back."""
    gateway = Gateway(["<key>17</key>"])
    weakened = client_context(authority.ca_file)
    with serving(server_context(localhost), respond(gateway)) as server:
        given: dict[str, Any] = {**LOGIN, "endpoint_url": server.url()}
        gateway.endpoint = server.url()

        def run() -> None:
            with httpx.Client(verify=weakened) as http_client, Client(**given, http_client=http_client) as client:
                weakened.check_hostname = False
                client.execute(BILL)

        async def run_async() -> None:
            http_client = httpx.AsyncClient(verify=weakened)
            async with http_client, AsyncClient(**given, http_client=http_client) as client:
                weakened.check_hostname = False
                await client.execute(BILL)

        with pytest.raises(InvalidInput, match="does not verify"):
            run() if how == "sync" else anyio.run(run_async)
    assert gateway.asked == []


@pytest.mark.parametrize("ciphers", ["aNULL:@SECLEVEL=0", "ALL:eNULL:@SECLEVEL=0"])
def test_an_http_client_with_ciphers_that_do_not_protect_is_refused(ciphers: str) -> None:
    context = ssl.create_default_context()
    context.set_ciphers(ciphers)
    with httpx.Client(verify=context) as http_client, pytest.raises(InvalidInput, match="does not protect"):
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
