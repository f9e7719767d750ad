"""Secrets in texts, and in everything that a client lets out."""

from __future__ import annotations

import io
import logging
import pickle
import traceback
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from intacct_runtime.client import Client
from intacct_runtime.codec import dumps
from intacct_runtime.engine import Exchange
from intacct_runtime.errors import IntacctError, InvalidInput
from intacct_runtime.model import Function, model
from intacct_runtime.node import Node
from intacct_runtime.record import Record
from intacct_runtime.redact import excerpt, redact, redact_headers
from intacct_runtime.reply import loads_reply
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import INTEGER, TEXT, Enumeration
from intacct_runtime.secret import Secret
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

from .calls import BILL, VENDOR, VENDORS
from .gateway import (
    LOGIN,
    ONE_VENDOR,
    SENDER_PASSWORD,
    USER_PASSWORD,
    Answer,
    Gateway,
    authentication_failure,
    control_failure,
    error,
    failed,
    lost,
)
from .tls_server import Authority, server_context, serving

NAMES = ["password", "sessionid", "accountnumber", "cardnum", "ssn", "achaccountnumber", "wireaccountnumber", "taxid"]
MORE_NAMES = [
    *("BANKACCOUNTNO", "BANKACCOUNTNUMBER", "routingno", "ROUTINGNO", "ACHBANKROUTINGNUMBER", "wirebankroutingnumber"),
    *("fractionalroutingno", "SORTCODE", "BSBNUMBER", "SECURITYCODE", "TAXUID", "birthdate", "IBAN", "aba"),
    *("VENDOR.TAXID", "DISPLAYCONTACT.TAXID", "SHIPTO.TAXID"),
]


@pytest.mark.parametrize("name", [*NAMES, *(name.upper() for name in NAMES), *MORE_NAMES])
@pytest.mark.parametrize(
    "form",
    [
        "<{0}>hunter2</{0}>",
        "<{0} a='b'>hunter2</{0}>",
        "<{0}>\nhunter2\nhunter2\n</{0}>",
        "<{0}><![CDATA[hunter2]]></{0}>",
        "<{0}><b>hunter2</b></{0}>",
        "<{0}>hunter2",
        "<{0}>hunter2</{0}",
        "<{0} hunter2",
        "&lt;{0}&gt;hunter2&lt;/{0}&gt;",
        '<a {0}="hunter2"/>',
        "<a {0} = 'hunter2'/>",
        '{{"{0}": "hunter2"}}',
        "?{0}=hunter2&x=1",
        '<a {0}="hunter2',
        "<equalto><field>{0}</field><value>hunter2</value></equalto>",
        "<in><field>{0}</field>\n<value>x</value>\n<value>hunter2</value></in>",
        "<in><field>{0}</field><value>hunter2",
        "<query>{0} = 'hunter2'</query>",
        "<query>{0} in ('a', 'hunter2')</query>",
        "<query>{0} = 'o\\'x hunter2'</query>",
        "{0} = 'o\\'x hunter2\\",
        "{0} <> 'hunter2'",
        "<query>{0} not in ('hunter2'</query>",
        "<query>{0} like 'hunter2%'</query>",
        "<query>{0} &gt;= 'hunter2'</query>",
        "{0} > 'hunter2' and {0} <= 'hunter2'",
    ],
)
def test_forms(name: str, form: str) -> None:
    text = "before " + form.format(name)
    assert "hunter2" not in redact(text)
    assert redact(text).startswith("before ")


def test_what_is_no_secret_stays() -> None:
    text = (
        "<a><password/><passwordhint>x</passwordhint><vendorid>V1</vendorid><accountno>1000</accountno>"
        "<equalto><field>VENDORID</field><value>V1</value></equalto><bankaccountid>BANK1</bankaccountid></a>"
    )
    assert redact(text) == text


@pytest.mark.parametrize(
    "part", [".", "-", "a.", "1:", "1-", "ab-cd-", "&lt;password ", "<password ", "taxid in ", "taxid "]
)
def test_long_texts_come_to_an_end(part: str) -> None:
    """Going over the rest of the text at each place would take hours here."""
    text = part * (1_000_000 // len(part))
    assert redact(f"{text}<vendorid>V1</vendorid>").endswith("<vendorid>V1</vendorid>")


def test_known_values_go_wherever_they_stand() -> None:
    secrets = [Secret("a<b&c"), Secret("a<b&c-longer"), Secret("")]
    assert redact("x a<b&c-longer y a&lt;b&amp;c z", secrets) == "x *** y *** z"


def test_headers() -> None:
    headers = {"set-cookie": "id=hunter2", "content-type": "text/xml", "x-echo": "hunter2"}
    assert redact_headers(headers, [Secret("hunter2")]) == {
        "set-cookie": "***",
        "content-type": "text/xml",
        "x-echo": "***",
    }


@given(st.text(max_size=60), st.integers(0, 200))
def test_no_cut_lets_a_secret_out(filling: str, length: int) -> None:
    body = f"<a>{filling}<b/><password>hunter2</password><sessionid>hunter2</sessionid></a>".encode("utf-8", "replace")
    assert "hunter2" not in excerpt(body[:length])
    assert "hunter2" not in excerpt(body, limit=length + 1)


SESSION = "session-1.."
ECHO = f"<html>you sent {SENDER_PASSWORD} {USER_PASSWORD} {SESSION} <password>{USER_PASSWORD}</password></html>"


@pytest.mark.parametrize(
    "script",
    [
        [["<key>17</key>"]],
        [lost(), ["<key>17</key>"]],
        [httpx.Response(500, html=ECHO, headers={"Set-Cookie": SESSION, "X-Echo": USER_PASSWORD})],
        [httpx.Response(200, text=ECHO)],
        [httpx.Response(200, text=f"<response><sessionid>{SESSION}")],
        [authentication_failure(error("XL03000006", f"Invalid session {SESSION}"))],
        [control_failure(error("XL03000006", f"sender password {SENDER_PASSWORD} is wrong"))],
        [[failed("create_bill", error("ZZ1", f"password {USER_PASSWORD}", f"<b>{SESSION}</b>"))]],
        [httpx.ReadTimeout("slow")],
    ],
)
def test_no_channel_lets_a_secret_out(script: list[Answer], caplog: pytest.LogCaptureFixture) -> None:
    out = io.StringIO()
    exchanges: list[Exchange] = []
    gateway = Gateway(*script)
    client = gateway.client(on_reply=exchanges.append, max_retries=1)
    with caplog.at_level(logging.DEBUG):
        for function in (BILL, VENDORS):
            try:
                answer: Any = client.execute_raw(function)
                out.write(f"{answer!r} {answer.reply!r}")
            except IntacctError as caught:
                out.write("".join(traceback.format_exception(caught)))
                out.write(f"{caught!r} {caught} {vars(caught)}")
                for name in ("excerpt", "headers", "errors", "support_id"):
                    out.write(repr(getattr(caught, name, "")))
    out.write(caplog.text)
    out.write(f"{client!r} {client.session!r} {client.last_reply!r} {vars(client)} {vars(client._engine)}")
    for exchange in exchanges:
        out.write(f"{exchange!r} {exchange.request_text} {exchange.reply_text}")
    if client.last_reply is not None:
        out.write(client.last_reply.text)
    text = out.getvalue()
    assert "create_bill" in text
    for secret in (SENDER_PASSWORD, USER_PASSWORD, SESSION):
        assert secret not in text


def test_the_secrets_did_go_out() -> None:
    gateway = Gateway([ONE_VENDOR])
    gateway.client().execute(VENDORS)
    sent = b"".join(asked.content for asked in gateway.asked).decode()
    for secret in (SENDER_PASSWORD, USER_PASSWORD, SESSION):
        assert secret in sent


EMPLOYEE = {
    "SSN": "078-05-1120",
    "CARDNUM": "4111111111111111",
    "ACHACCOUNTNUMBER": "000123456789",
    "TAXID": "98-7654321",
}
NUMBERS = tuple(EMPLOYEE.values())


def test_reprs_hold_no_numbers() -> None:
    record = Record.of("EMPLOYEE", {**EMPLOYEE, "NAME": "Ann", "BANK": Node.of(etree.fromstring(BANK))})
    vendor = VENDOR(vendorid="V1", extra={"TAXID": "98-7654321", "MORE": ["x", Node("SSN", "078-05-1120")]})
    node = Node("A", None, (("ssn", "078-05-1120"),), (Node("b", "kept"), Node("CARDNUM", "4111111111111111")))
    text = repr([record, vendor, node])
    assert not [number for number in NUMBERS if number in text]
    for kept in ("Ann", "kept", "V1", "EMPLOYEE", "'SSN': ***"):
        assert kept in text


BANK = "<BANK no='1'><ACHACCOUNTNUMBER>000123456789</ACHACCOUNTNUMBER><NAME>Ann</NAME></BANK>"


@model
class identity(Function[str]):
    """A function with secret fields of several types."""

    ssn: str | None
    cardnum: int | None | Unset = UNSET
    shipto_taxid: str | None | Unset = UNSET
    name: str | None | Unset = UNSET

    __wire__ = Wire(
        "identity",
        unordered(
            el("ssn", TEXT),
            el("cardnum", INTEGER, "?"),
            el("SHIPTO.TAXID", Enumeration("A", "B"), "?", attr="shipto_taxid"),
            el("name", TEXT, "?"),
        ),
        writes=True,
    )
    __result__ = KeyResult()


@pytest.mark.parametrize(
    ("values", "path"),
    [
        ({"ssn": 78051120}, "identity.ssn"),
        ({"ssn": b"078-05-1120"}, "identity.ssn"),
        ({"ssn": {"number": "078-05-1120"}}, "identity.ssn"),
        ({"ssn": "078-05-1120\x00"}, "identity.ssn"),
        ({"ssn": "1", "cardnum": "4111111111111111"}, "identity.cardnum"),
        ({"ssn": "1", "cardnum": 4111111111111111.5}, "identity.cardnum"),
        ({"ssn": "1", "shipto_taxid": "98-7654321"}, "identity.shipto_taxid"),
    ],
)
def test_refused_values_are_not_repeated(values: dict[str, Any], path: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        dumps(identity(**values))
    error = caught.value
    assert error.path == path
    text = f"{error} {error!r} {error.problem} {error.args} {''.join(traceback.format_exception(error))}"
    for number in (*NUMBERS, "78051120"):
        assert number not in text


def test_other_refused_values_are_repeated() -> None:
    with pytest.raises(InvalidInput, match=r"identity\.name: .*17"):
        dumps(identity(ssn="1", name=17))  # type: ignore[arg-type]


def test_what_a_request_held_is_kept_out_of_what_is_said_about_it(caplog: pytest.LogCaptureFixture) -> None:
    gateway = Gateway([failed("identity", error("BL03000018", "The number 078-05-1120 is taken", "see 078-05-1120"))])
    with caplog.at_level(logging.DEBUG), pytest.raises(IntacctError) as caught:
        gateway.client().execute(identity(ssn="078-05-1120"))
    assert "is taken" in str(caught.value)
    assert "078-05-1120" not in f"{caught.value!r} {caught.value} {vars(caught.value)} {caplog.text}"
    assert b"078-05-1120" in gateway.asked[-1].content


def variables(error: BaseException) -> str:
    """Return the reprs of all variables in the frames of an exception and its causes, except the frames of tests."""
    found: list[str] = []
    todo: list[BaseException | None] = [error]
    while todo:
        one = todo.pop()
        if one is None:
            continue
        todo += [one.__cause__, one.__context__]
        for frame, _ in traceback.walk_tb(one.__traceback__):
            if Path(frame.f_code.co_filename).name != Path(__file__).name:
                found += [repr(value) for value in frame.f_locals.values()]
    return "\n".join(found)


def breaking(request: httpx.Request) -> httpx.Response:
    """Fail as a connection does, with the request in a variable."""
    body = request.read()
    raise httpx.WriteError(f"{len(body)} bytes were not taken")


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(200, text=f"<response><control/><sessionid>{SESSION}</sessionid>"),
        httpx.Response(200, html=ECHO),
        httpx.Response(200, text=f"<other><password>{USER_PASSWORD}</password></other>"),
        lost(),
    ],
)
def test_tools_that_show_variables_show_no_secret(answer: Answer) -> None:
    """Crash reporters and debuggers show the variables of every frame of a traceback."""
    for client in (
        Gateway(answer, logins=[""]).client(max_retries=0),
        Gateway("", logins=[answer]).client(max_retries=0),
        Client(http_client=httpx.Client(transport=httpx.MockTransport(breaking)), max_retries=0, **LOGIN),
    ):
        with pytest.raises(IntacctError) as caught:
            client.execute(BILL)
        text = variables(caught.value)
        assert "create_bill" in text or "getAPISession" in text
        for secret in (SENDER_PASSWORD, USER_PASSWORD, SESSION):
            assert secret not in text


def test_requests_that_cannot_be_written_show_no_secret() -> None:
    client = Gateway([""]).client()
    batch = client.batch()
    batch.add(BILL, control_id="same")
    batch.add(BILL, control_id="same")
    with pytest.raises(InvalidInput) as caught:
        batch.run()
    text = variables(caught.value)
    for secret in (SENDER_PASSWORD, USER_PASSWORD, SESSION):
        assert secret not in text


@pytest.mark.network
def test_no_log_of_any_package_holds_a_secret(authority: Authority, caplog: pytest.LogCaptureFixture) -> None:
    """Over a real connection, with every logger there is at level DEBUG."""
    gateway = Gateway(["<key>17</key>"])

    def respond(body: bytes) -> tuple[int, dict[str, str], bytes]:
        response = gateway.handle(httpx.Request("POST", "https://localhost", content=body))
        return response.status_code, {"Content-Type": "text/xml"}, response.content

    certificate = authority.issue("logs", "localhost")
    with caplog.at_level(logging.DEBUG), serving(server_context(certificate), respond) as server:
        gateway.endpoint = server.url()
        with Client(**{**LOGIN, "endpoint_url": server.url()}, ca_file=authority.ca_file) as client:
            client.execute(identity(ssn="078-05-1120", cardnum=4111111111111111))
            session = client.session
            usage = repr(client.usage)
    assert session is not None
    text = f"{caplog.text} {usage} {session!r}"
    assert "httpcore" in text
    assert "identity" in text
    for secret in (SENDER_PASSWORD, USER_PASSWORD, SESSION, *NUMBERS):
        assert secret not in text


def test_pickles_of_errors_hold_no_secret() -> None:
    for answer in (
        [failed("create_bill", error("X", f"{USER_PASSWORD} {SESSION}"))],
        httpx.Response(200, text=ECHO),
        httpx.ReadTimeout("slow"),
    ):
        with pytest.raises(IntacctError) as caught:
            Gateway(answer).client(max_retries=0).execute(BILL)
        content = pickle.dumps(caught.value)
        for secret in (SENDER_PASSWORD, USER_PASSWORD, SESSION):
            assert secret.encode() not in content


def test_recorded_exchanges_hold_no_secret(tmp_path: Path) -> None:
    """Requests and replies can be kept for tests: as texts, without secrets."""

    def keep(exchange: Exchange) -> None:
        name = f"{len(list(tmp_path.iterdir())):03}-{'-'.join(exchange.functions)}"
        (tmp_path / f"{name}.request.xml").write_text(exchange.request_text, encoding="utf-8")
        (tmp_path / f"{name}.reply.xml").write_text(exchange.reply_text, encoding="utf-8")

    gateway = Gateway([f"<key>17</key><data><ACHACCOUNTNUMBER>{NUMBERS[2]}</ACHACCOUNTNUMBER></data>"])
    gateway.client(on_reply=keep).execute(identity(ssn=NUMBERS[0], cardnum=int(NUMBERS[1])))
    kept = [file.read_text(encoding="utf-8") for file in sorted(tmp_path.iterdir())]
    assert len(kept) == 4
    text = "".join(kept)
    assert "<identity>" in text
    for secret in (SENDER_PASSWORD, USER_PASSWORD, SESSION, *NUMBERS):
        assert secret not in text
    assert loads_reply(kept[-2]).results[0].element.findtext("key") == "17"
