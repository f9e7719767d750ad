"""The gateway over TLS: the command, its certificate and versions, its end."""

from __future__ import annotations

import contextlib
import json
import signal
import socket
import ssl
import subprocess
import sys
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from cryptography import x509

import intacct_sandbox
from intacct_sandbox import Fault, cli
from intacct_sandbox.serving import announce
from intacct_sandbox.tls import make_certificate, server_context

pytestmark = pytest.mark.network


def command(*arguments: str, **options: Any) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "intacct_sandbox", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


@contextlib.contextmanager
def served(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
    process = command("serve", *arguments)
    try:
        assert process.stdout is not None
        yield process, json.loads(process.stdout.readline())
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        process.communicate(timeout=20)


def request(ready: dict[str, str], function: str = "<getAPISession/>") -> str:
    return (
        f"<request><control><senderid>{ready['sender_id']}</senderid><password>{ready['sender_password']}</password>"
        "<controlid>c</controlid><uniqueid>false</uniqueid><dtdversion>3.0</dtdversion></control><operation><authentication>"
        f"<login><userid>{ready['user_id']}</userid><companyid>{ready['company_id']}</companyid>"
        f"<password>{ready['user_password']}</password></login></authentication><content>"
        f'<function controlid="f">{function}</function></content></operation></request>'
    )


def trusting(ready: dict[str, str]) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=ready["ca_file"])


def test_the_command_serves_over_tls_until_told_to_end() -> None:
    with served() as (process, ready):
        assert sorted(ready) == sorted(
            ["url", "ca_file", "sender_id", "sender_password", "company_id", "user_id", "user_password"]
        )
        url = urlsplit(ready["url"])
        assert (url.scheme, url.hostname, url.path) == ("https", "localhost", "/ia/xml/xmlgw.phtml")
        with httpx.Client(verify=trusting(ready)) as client:
            for host in ("localhost", "127.0.0.1"):
                answer = client.post(ready["url"].replace("localhost", host), content=request(ready))
                assert f"<endpoint>https://{host}:{url.port}/ia/xml/xmlgw.phtml</endpoint>" in answer.text
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""
        assert not Path(ready["ca_file"]).parent.exists()


def test_only_the_loopback_is_bound() -> None:
    with served() as (_, ready):
        port = urlsplit(ready["url"]).port
        assert port is not None
        addresses = {str(info[4][0]) for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
        for address in addresses - {"127.0.0.1", "127.0.1.1"}:
            with pytest.raises((ConnectionError, TimeoutError)):
                socket.create_connection((address, port), timeout=2).close()


def test_the_certificate_names_the_host(tmp_path: Path) -> None:
    with served("--host-name", "sandbox.intacct.com") as (_, ready):
        url = urlsplit(ready["url"])
        assert url.hostname == "sandbox.intacct.com"
        assert url.port is not None
        for name in ("sandbox.intacct.com", "localhost", "127.0.0.1", "::1"):
            with (
                socket.create_connection(("127.0.0.1", url.port)) as plain,
                trusting(ready).wrap_socket(plain, server_hostname=name) as tls,
            ):
                assert tls.version() == "TLSv1.3"
        with socket.create_connection(("127.0.0.1", url.port)) as plain, pytest.raises(ssl.SSLCertVerificationError):
            trusting(ready).wrap_socket(plain, server_hostname="api.intacct.com")
    files = make_certificate(tmp_path, "192.0.2.7")
    leaf = x509.load_pem_x509_certificate(files.chain_file.read_bytes())
    names = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert [str(address) for address in names.get_values_for_type(x509.IPAddress)] == ["192.0.2.7", "127.0.0.1", "::1"]
    assert files.key_file.stat().st_mode & 0o077 == 0


def old_client(ready: dict[str, str], version: ssl.TLSVersion) -> ssl.SSLContext:
    context = trusting(ready)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = context.maximum_version = version
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    return context


def test_a_gateway_that_speaks_tls_1_1_only() -> None:
    with served("--tls-min", "1.1", "--tls-max", "1.1") as (_, ready):
        with (
            httpx.Client(verify=trusting(ready)) as client,
            pytest.raises(httpx.ConnectError, match="PROTOCOL_VERSION"),
        ):
            client.post(ready["url"], content=request(ready))
        with httpx.Client(verify=old_client(ready, ssl.TLSVersion.TLSv1_1)) as client:
            assert client.post(ready["url"], content=request(ready)).status_code == 200


@pytest.mark.parametrize(
    ("low", "high", "version"), [("1.2", "1.2", "TLSv1.2"), ("1.3", "1.3", "TLSv1.3"), ("1.0", "1.3", "TLSv1.3")]
)
def test_ranges_of_versions(low: str, high: str, version: str) -> None:
    with intacct_sandbox.running(tls_min=low, tls_max=high, seed="empty") as gateway:
        port = urlsplit(gateway.url).port
        assert port is not None
        context = ssl.create_default_context(cafile=gateway.ca_file)
        with (
            socket.create_connection(("127.0.0.1", port)) as plain,
            context.wrap_socket(plain, server_hostname="localhost") as tls,
        ):
            assert tls.version() == version


def test_versions_the_wrong_way_round(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match=r"the lowest TLS version, 1\.3, is above the highest, 1\.2"):
        server_context(make_certificate(tmp_path), "1.3", "1.2")
    assert cli.main(["serve", "--seed", "empty", "--tls-min", "1.3", "--tls-max", "1.2"]) == 1
    assert capsys.readouterr().err == "intacct-sandbox: the lowest TLS version, 1.3, is above the highest, 1.2\n"


def test_the_ready_file_appears_complete_and_goes_with_the_server(tmp_path: Path) -> None:
    file = tmp_path / "ready.json"
    process = command("serve", "--ready-file", str(file), "--seed", "empty", "--data", str(tmp_path / "company.db"))
    try:
        for _ in range(300):
            if file.exists():
                break
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.1)
        ready = json.loads(file.read_text())
        with httpx.Client(verify=trusting(ready)) as client:
            created = "<create><CLASS><CLASSID>A</CLASSID><NAME>a</NAME></CLASS></create>"
            assert "success" in client.post(ready["url"], content=request(ready, created)).text
    finally:
        process.send_signal(signal.SIGINT)
        output, _ = process.communicate(timeout=20)
    assert output == ""
    assert process.returncode == 0
    assert [path.name for path in tmp_path.iterdir()] == ["company.db"]
    sandbox = intacct_sandbox.make_sandbox(data=tmp_path / "company.db")
    assert sandbox.store.find("CLASS", CLASSID="A") is not None
    sandbox.close()


def test_a_port_of_ones_own() -> None:
    with intacct_sandbox.running(seed="empty") as first:
        port = urlsplit(first.url).port
        assert port is not None
        with pytest.raises(OSError, match="in use"), intacct_sandbox.running(port=port, seed="empty"):
            pass
    with intacct_sandbox.running(port=port, seed="empty") as again:
        assert urlsplit(again.url).port == port


def test_a_release_that_is_unknown(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["serve", "--release", "1999.R9"]) == 1
    assert "1999.R9" in capsys.readouterr().err


def test_connections_are_really_cut() -> None:
    with intacct_sandbox.running() as gateway:
        ready = json.loads(gateway.ready.json())
        created = request(ready, "<create><CLASS><CLASSID>A</CLASSID><NAME>a</NAME></CLASS></create>")
        with httpx.Client(verify=trusting(ready)) as client:
            for kind in ("reset_before", "half_body"):
                gateway.sandbox.faults.add(Fault(kind=kind))  # type: ignore[arg-type]
                with pytest.raises(httpx.TransportError):
                    client.post(gateway.url, content=created)
                assert (gateway.sandbox.store.find("CLASS", CLASSID="A") is not None) is (kind == "half_body")
            assert client.post(gateway.url, content=request(ready)).status_code == 200


def test_many_callers_at_once() -> None:
    with intacct_sandbox.running() as gateway:
        ready = json.loads(gateway.ready.json())

        def create(number: int) -> bool:
            function = f"<create><CLASS><CLASSID>C{number}</CLASSID><NAME>n</NAME></CLASS></create>"
            with httpx.Client(verify=trusting(ready)) as client:
                return (
                    "<status>success</status>\n      <function>create"
                    in client.post(gateway.url, content=request(ready, function)).text
                )

        with ThreadPoolExecutor(8) as pool:
            assert all(pool.map(create, range(40)))
        numbers = [record.recordno for record in gateway.sandbox.store.table("CLASS").values()]
        assert len(numbers) == len(set(numbers)) == 42


def test_announcing_to_a_file_replaces_it(tmp_path: Path) -> None:
    file = tmp_path / "ready.json"
    file.write_text("old")
    ready = intacct_sandbox.Ready("https://x", "ca", "s", "sp", "c", "u", "up")
    announce(ready, file)
    assert json.loads(file.read_text())["url"] == "https://x"
    assert [path.name for path in tmp_path.iterdir()] == ["ready.json"]


def test_help_names_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["serve", "--help"])
    assert ended.value.code == 0
    text = capsys.readouterr().out
    for option in ("--host-name", "--port", "--data", "--seed", "--release", "--tls-min", "--tls-max", "--ready-file"):
        assert option in text


@pytest.mark.parametrize("missing", ["cryptography", "yaml", "pydantic", "uvicorn"])
def test_without_its_extra_the_command_names_it(missing: str) -> None:
    code = (
        f"import sys; sys.modules[{missing!r}] = None\nfrom intacct_sandbox.cli import main; sys.exit(main(['serve']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    problem = f"needs {missing}: pip install 'intacct[sandbox]'\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"intacct-sandbox {problem}")
    code = f"import sys; sys.modules[{missing!r}] = None\nimport intacct_sandbox\nintacct_sandbox.running()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    assert done.stderr.endswith(f"ModuleNotFoundError: intacct_sandbox {problem}")


def test_the_package_offers_its_names() -> None:
    assert {name for name in intacct_sandbox.__all__ if not hasattr(intacct_sandbox, name)} == set()
    assert set(intacct_sandbox.__all__) <= set(dir(intacct_sandbox))
    assert not hasattr(intacct_sandbox, "absent")
