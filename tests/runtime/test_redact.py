"""Secrets in texts, and in everything that a client lets out."""

from __future__ import annotations

import io
import logging
import traceback
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intacct_runtime.engine import Exchange
from intacct_runtime.errors import IntacctError
from intacct_runtime.redact import excerpt, redact, redact_headers
from intacct_runtime.secret import Secret

from .calls import BILL, VENDORS
from .gateway import (
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

NAMES = ["password", "sessionid", "accountnumber", "cardnum", "ssn", "achaccountnumber", "wireaccountnumber", "taxid"]


@pytest.mark.parametrize("name", [*NAMES, *(name.upper() for name in NAMES), "VENDOR.TAXID"])
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
    ],
)
def test_forms(name: str, form: str) -> None:
    text = "before " + form.format(name)
    assert "hunter2" not in redact(text)
    assert redact(text).startswith("before ")


def test_what_is_no_secret_stays() -> None:
    text = "<a><password/><passwordhint>x</passwordhint><vendorid>V1</vendorid><accountno>1000</accountno></a>"
    assert redact(text) == text


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
