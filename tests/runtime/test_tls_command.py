"""`intacct tls` against real servers: what it tells, what it returns, and that it sends nothing."""

from __future__ import annotations

import json
import socket
import ssl
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from intacct_runtime.cli import main

from .tls_server import (
    Authority,
    Certificate,
    Proxy,
    TlsServer,
    answering,
    cutting,
    plain_http,
    server_context,
    serving,
)

pytestmark = pytest.mark.network


class Told:
    """What the command wrote and returned."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: object) -> tuple[int, str]:
        status = main(["tls", *map(str, arguments)])
        captured = self._capsys.readouterr()
        return status, captured.out + captured.err

    def json(self, *arguments: object) -> tuple[int, Any]:
        status, text = self(*arguments, "--json")
        return status, json.loads(text)


@pytest.fixture
def tls(capsys: pytest.CaptureFixture[str]) -> Told:
    return Told(capsys)


@pytest.fixture(scope="module")
def localhost(authority: Authority) -> Certificate:
    return authority.issue("desk", "localhost", "127.0.0.1")


def no_request(body: bytes) -> tuple[int, dict[str, str], bytes]:
    raise AssertionError("a request was sent")


@pytest.fixture
def server(localhost: Certificate) -> Iterator[TlsServer]:
    with serving(server_context(localhost), no_request) as running:
        yield running


def test_a_good_server(tls: Told, server: TlsServer, authority: Authority) -> None:
    status, text = tls(f"localhost:{server.port}", "--ca-file", authority.ca_file)
    assert status == 0
    assert text.startswith(f"localhost:{server.port}: good\n")
    for words in (
        "TLS version    TLS 1.3",
        "Cipher         TLS_",
        "Proxy          none",
        f"Trusted are    the authorities in {authority.ca_file}",
        "1. CN=desk",
        "issued by   CN=authority",
        "for         localhost, 127.0.0.1",
        "2. CN=authority",
        "issued by   itself",
        f"Python         {sys.version.split()[0]}",
        f"OpenSSL        {ssl.OPENSSL_VERSION}",
        "Verdict        accepted",
        "Remark: the server's certificate ends in 0 days",
    ):
        assert words in text
    assert server.versions == ["TLSv1.3"]


def test_the_same_for_programs(tls: Told, server: TlsServer, authority: Authority) -> None:
    status, told = tls.json(f"localhost:{server.port}", "--ca-file", authority.ca_file)
    assert status == 0
    assert (told["good"], told["verified"], told["problem"], told["proxy"]) == (True, True, None, None)
    assert told["handshake"]["version"] == "TLSv1.3"
    assert told["handshake"]["bits"] >= 128
    assert 0 < told["handshake"]["seconds"] < 5
    own, root = told["certificates"]
    assert own["names"] == ["localhost", "127.0.0.1"]
    assert own["issuer"] == root["subject"] == "CN=authority"
    assert own["days_left"] == 0
    assert len(own["sha256"]) == 64
    assert told["machine"]["acceptable"]


def test_tls_1_2_is_remarked_upon(tls: Told, localhost: Certificate, authority: Authority) -> None:
    only = ssl.TLSVersion.TLSv1_2
    with serving(server_context(localhost, only, only), no_request) as server:
        status, text = tls(f"localhost:{server.port}", "--ca-file", authority.ca_file)
    assert status == 0
    assert "TLS version    TLS 1.2" in text
    assert "Key exchange   ECDHE" in text
    assert "does not take TLS 1.3" in text


def test_certificates_that_are_refused_are_shown(tls: Told, authority: Authority) -> None:
    for certificate, words, remark in (
        (authority.issue("late", "localhost", days=-1), "its certificate has expired", "(EXPIRED)"),
        (authority.issue("soon", "localhost", since=2, days=4), "not valid yet", "(NOT YET VALID)"),
        (authority.issue("strange", "other.example"), "for another host name", "for         other.example"),
        (authority.self_signed("lonely", "localhost"), "signed by itself", "issued by   itself"),
        (
            authority.issue_below("gap", "localhost", send_chain=False),
            "leaves out a certificate",
            "Remark: the server sent its own certificate alone, not that of its issuer, CN=gap-between.",
        ),
    ):
        with serving(server_context(certificate), no_request) as server:
            status, text = tls(f"localhost:{server.port}", "--ca-file", authority.ca_file)
        assert status == 1
        assert text.startswith(f"localhost:{server.port}: NOT fit for use: localhost is not trusted: ")
        assert words in text
        assert "(as sent; NOT to be trusted)" in text
        assert remark in text


def test_an_unknown_authority(tls: Told, server: TlsServer) -> None:
    status, told = tls.json(f"localhost:{server.port}")
    assert status == 1
    assert "from an authority that this machine does not know" in told["problem"]
    assert (told["good"], told["verified"]) == (False, False)
    assert [one["subject"] for one in told["certificates"]] == ["CN=desk"]


def test_a_ca_file_of_another_authority(tls: Told, server: TlsServer, tmp_path: Path) -> None:
    other = Authority(tmp_path).ca_file
    status, text = tls(f"localhost:{server.port}", "--ca-file", other)
    assert (status, f"{other}, the ca_file given, does not hold the authority" in text) == (1, True)


def test_old_versions(tls: Told, localhost: Certificate, authority: Authority) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        old = ssl.TLSVersion.TLSv1_1
    with serving(server_context(localhost, old, old), no_request) as server:
        status, text = tls(f"localhost:{server.port}", "--ca-file", authority.ca_file)
    assert status == 1
    assert "the server offers no TLS version from 1.2 upwards" in text.splitlines()[0]


def test_no_connection(tls: Told, authority: Authority) -> None:
    with cutting() as port:
        status, text = tls(f"localhost:{port}", "--ca-file", authority.ca_file)
        assert (status, "cut during the TLS handshake" in text) == (1, True)
    with answering(plain_http) as port:
        status, text = tls(f"localhost:{port}")
        assert (status, "does not speak TLS" in text) == (1, True)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        status, text = tls(f"127.0.0.1:{port}", "--timeout", "0.2")
        assert (status, "no connection to 127.0.0.1 in time" in text) == (1, True)
    status, text = tls(f"127.0.0.1:{port}")
    assert (status, "refused; nothing listens there" in text) == (1, True)
    status, text = tls("nowhere.invalid")
    assert (status, "its name is not known here" in text) == (1, True)


def test_a_proxy(tls: Told, server: TlsServer, authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "")
    proxy = Proxy()
    with answering(proxy) as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://me:hunter2@127.0.0.1:{port}")
        status, text = tls(f"localhost:{server.port}", "--ca-file", authority.ca_file)
    assert status == 0
    assert f"Proxy          127.0.0.1:{port}" in text
    assert "hunter2" not in text
    assert proxy.asked == [f"CONNECT localhost:{server.port} HTTP/1.1"]
    with answering(Proxy("403 Forbidden")) as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://me:hunter2@127.0.0.1:{port}")
        status, text = tls("api.example")
    assert status == 1
    assert "the proxy gives no connection to api.example: 403 Forbidden" in text
    assert f"Proxy          127.0.0.1:{port}" in text
    monkeypatch.setenv("HTTPS_PROXY", f"http://me:hunter2@127.0.0.1:{port}")
    status, text = tls("api.example")
    assert status == 1
    assert f"no connection to the proxy 127.0.0.1:{port}, on the way to api.example: refused" in text
    for wrong in ("gopher://me:hunter2@127.0.0.1", "http://me:hunter2/3@127.0.0.1", "socks5://me:hunter2@127.0.0.1"):
        monkeypatch.setenv("HTTPS_PROXY", wrong)
        status, text = tls("api.example")
        assert status == 2
        assert "the proxy that HTTPS_PROXY or ALL_PROXY names cannot be used; " in text
        assert "hunter2" not in text


def test_a_proxy_behind_tls_of_its_own(
    tls: Told, server: TlsServer, localhost: Certificate, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy, context = Proxy(), server_context(localhost)

    def secured(connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as stream:
            proxy(stream)

    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    monkeypatch.setenv("NO_PROXY", "")
    with answering(secured) as port:
        monkeypatch.setenv("HTTPS_PROXY", f"https://localhost:{port}")
        status, told = tls.json(f"localhost:{server.port}")
    assert status == 0
    assert told["proxy"] == f"localhost:{port}"
    assert [one["subject"] for one in told["certificates"]] == ["CN=desk", "CN=authority"]


def test_the_gateway_of_a_client_is_the_default(
    tls: Told, server: TlsServer, authority: Authority, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    monkeypatch.setenv("INTACCT_ENDPOINT_URL", server.url())
    assert tls()[1].startswith(f"localhost:{server.port}: good")
    (home / ".intacct").mkdir()
    (home / ".intacct" / "credentials.ini").write_text(
        f"[desk]\nsender_id=s\nsender_password=hunter2\nendpoint_url={server.url('127.0.0.1')}\n"
    )
    status, text = tls("--profile", "desk")
    assert status == 0
    assert text.startswith(f"127.0.0.1:{server.port}: good")
    assert "hunter2" not in text


def test_addresses_are_taken_in_every_form(tls: Told, server: TlsServer, authority: Authority) -> None:
    for form in (f"127.0.0.1:{server.port}", server.url("localhost"), f"LOCALHOST:{server.port}"):
        assert tls(form, "--ca-file", authority.ca_file)[0] == 0


@pytest.mark.parametrize(
    "host",
    [
        "http://api.intacct.com",
        "a b",
        "host:port",
        "host:99999",
        "user@host",
        "[::1",
        ":1",
        "a..b",
        "\N{SNOWMAN}.example",
    ],
)
def test_wrong_hosts(tls: Told, host: str) -> None:
    status, text = tls(host)
    assert status == 2
    assert "HOST: " in text
    assert "accepted: api.intacct.com" in text


def test_wrong_usage(tls: Told, tmp_path: Path) -> None:
    status, text = tls("localhost", "--ca-file", tmp_path / "absent.pem")
    assert (status, "ca_file: no such file" in text) == (2, True)
    (tmp_path / ".intacct").mkdir()
    (tmp_path / ".intacct" / "credentials.ini").write_text("[other]\n")
    status, text = tls("--profile", "nobody")
    assert (status, 'Profile Name "nobody" not found' in text) == (2, True)
    for wrong in (["--timeout", "0"], ["--timeout", "x"], ["--nothing"]):
        with pytest.raises(SystemExit) as caught:
            tls(*wrong)
        assert caught.value.code == 2


def test_the_help_teaches(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, words in ((["--help"], "tls"), (["tls", "--help"], "Nothing is sent")):
        with pytest.raises(SystemExit) as caught:
            main(arguments)
        assert caught.value.code == 0
        assert words in capsys.readouterr().out


def test_it_runs_on_the_plain_install(server: TlsServer, authority: Authority) -> None:
    """None of the packages of the extras is imported."""
    code = (
        "import sys\n"
        "for name in ('rich', 'cryptography', 'pydantic', 'yaml', 'uvicorn'): sys.modules[name] = None\n"
        "from intacct_runtime.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", code, "tls", f"localhost:{server.port}", "--ca-file", str(authority.ca_file)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "2. CN=authority" in done.stdout
