"""A gateway in memory: it answers what a test tells it to, and remembers what it was sent."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

import attrs
import httpx
from lxml import etree

from intacct_runtime.aclient import AsyncClient
from intacct_runtime.client import Client
from intacct_runtime.retry import RetryPolicy
from intacct_runtime.transport import HttpReply, HttpRequest

URL = "https://gateway.example/xml"
HOME = "https://api.intacct.com/ia/xml/xmlgw.phtml"
SENDER_PASSWORD = "sender-p4ssw0rd"
USER_PASSWORD = "user-p4ssw0rd"
LOGIN: dict[str, Any] = {
    "sender_id": "sender",
    "sender_password": SENDER_PASSWORD,
    "company_id": "acme",
    "user_id": "jsmith",
    "user_password": USER_PASSWORD,
    "endpoint_url": URL,
}

CONTROL = (
    "<control><status>{status}</status><senderid>sender</senderid><controlid>{control_id}</controlid>"
    "<uniqueid>{unique}</uniqueid><dtdversion>3.0</dtdversion></control>"
)
AUTHENTICATION = (
    "<authentication><status>success</status><userid>jsmith</userid><companyid>acme</companyid>"
    "<locationid>{entity}</locationid><sessiontimestamp>{begins}</sessiontimestamp>"
    "<sessiontimeout>{ends}</sessiontimeout></authentication>"
)


def error(number: str, description2: str = "", description: str = "", correction: str = "") -> str:
    return (
        f"<error><errorno>{number}</errorno><description>{description}</description>"
        f"<description2>{description2}</description2><correction>{correction}</correction></error>"
    )


def errors(*each: str) -> str:
    return f"<errormessage>{''.join(each)}</errormessage>"


ONE_VENDOR = (
    '<data listtype="VENDOR" count="1" totalcount="1" numremaining="0"><VENDOR><RECORDNO>7</RECORDNO></VENDOR></data>'
)
HTML = httpx.Response(502, html="<html><title>Bad Gateway</title></html>")
ROLLED_BACK = error("XL03000009", "The entire transaction in this operation has been rolled back due to an error.")


@attrs.frozen
class Asked:
    """One request as the gateway read it."""

    content: bytes
    root: Any = attrs.field(repr=False)

    def text(self, path: str) -> str | None:
        found: str | None = self.root.findtext(path)
        return found

    @property
    def control_id(self) -> str:
        return self.text("control/controlid") or ""

    @property
    def functions(self) -> list[Any]:
        return list(self.root.iterfind("operation/content/function"))

    @property
    def names(self) -> list[str]:
        return [str(function[0].tag) for function in self.functions]


Result = str | Callable[[Any], str]
Answer = str | httpx.Response | Exception | Sequence[Result]


class Gateway:
    """Plays the answers of a script, one per request that is no login; then repeats the last.

    An answer is the content of each function's `<result>` (or a function of the function's element), a whole body, a
    response, or an exception of httpx.
    """

    def __init__(self, *script: Answer, logins: Sequence[Answer] = (), endpoint: str = URL) -> None:
        self.script = list(script)
        self.logins = list(logins)
        self.endpoint = endpoint
        self.asked: list[Asked] = []
        self.urls: list[str] = []
        self.sessions = 0
        self.begins = "2024-05-01T10:00:00+00:00"
        self.ends = "2024-05-01T12:00:00+00:00"

    @property
    def calls(self) -> list[Asked]:
        """The requests that were no logins."""
        return [asked for asked in self.asked if asked.names != ["getAPISession"]]

    def handle(self, request: httpx.Request) -> httpx.Response:
        content = request.read()
        asked = Asked(content, etree.fromstring(content))
        self.asked.append(asked)
        self.urls.append(str(request.url))
        if asked.names == ["getAPISession"]:
            return self._login(asked)
        answer = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        return self._played(answer, asked)

    async def handle_async(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self.handle(request)

    def _login(self, asked: Asked) -> httpx.Response:
        if self.logins:
            answer = self.logins.pop(0)
            if answer != "":
                return self._played(answer, asked)
        self.sessions += 1
        entity = asked.text("operation/authentication/login/locationid") or ""
        entity = asked.functions[0].findtext("getAPISession/locationid") or entity
        api = f"<sessionid>session-{self.sessions}..</sessionid><endpoint>{self.endpoint}</endpoint>"
        return self._played([f"<data><api>{api}<locationid>{entity}</locationid></api></data>"], asked)

    def _played(self, answer: Answer, asked: Asked) -> httpx.Response:
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx.Response):
            return _fresh(answer)
        if isinstance(answer, str):
            return xml_response(answer)
        return xml_response(self.body(asked, answer))

    def body(self, asked: Asked, results: Sequence[Result]) -> str:
        inner = ""
        for function, result in zip(asked.functions, results, strict=True):
            content = result if isinstance(result, str) else result(function[0])
            named = f"<controlid>{function.get('controlid')}</controlid>"
            found = re.match(r"(<status>\w+</status><function>\w+</function>)(.*)", content, re.DOTALL)
            head = f"<status>success</status><function>{function[0].tag}</function>"
            if found is not None:
                head, content = found.group(1), found.group(2)
            inner += f"<result>{head}{named}{content}</result>"
        control = CONTROL.format(
            status="success", control_id=asked.control_id, unique=asked.text("control/uniqueid") or ""
        )
        who = AUTHENTICATION.format(begins=self.begins, ends=self.ends, entity="")
        return f"<response>{control}<operation>{who}{inner}</operation></response>"

    # Clients

    def client(self, **options: Any) -> Client:
        http = httpx.Client(transport=httpx.MockTransport(self.handle))
        client = Client(**{"http_client": http, **LOGIN, **options})
        hurry(client)
        return client

    def async_client(self, **options: Any) -> AsyncClient:
        http = httpx.AsyncClient(transport=httpx.MockTransport(self.handle_async))
        client = AsyncClient(**{"http_client": http, **LOGIN, **options})
        hurry(client)
        return client


def hurry(client: Client | AsyncClient) -> None:
    """Let a client repeat without waiting."""
    settings = client._engine.settings
    policy = RetryPolicy(max_retries=settings.retry.max_retries, first_pause=0.0)
    client._engine.settings = attrs.evolve(settings, retry=policy)


def _fresh(response: httpx.Response) -> httpx.Response:
    """Copy a response, so that one of a script can be played several times."""
    if not isinstance(response.stream, httpx.ByteStream) or "content-encoding" in response.headers:
        return response
    return httpx.Response(response.status_code, headers=response.headers, content=response.content)


def xml_response(body: str, status: int = 200, **headers: str) -> httpx.Response:
    text = '<?xml version="1.0" encoding="UTF-8"?>' + body
    return httpx.Response(
        status, content=text.encode(), headers={"Content-Type": 'text/xml; encoding="UTF-8"', **headers}
    )


def failed(name: str, *each: str, data: str = "") -> str:
    return f"<status>failure</status><function>{name}</function>{data}{errors(*each)}"


def aborted(name: str, *each: str) -> str:
    return f"<status>aborted</status><function>{name}</function>{errors(*each)}"


def control_failure(*each: str) -> str:
    return f"<response>{CONTROL.format(status='failure', control_id='', unique='')}{errors(*each)}</response>"


def authentication_failure(*each: str) -> str:
    return (
        f"<response>{CONTROL.format(status='success', control_id='', unique='')}<operation><authentication>"
        "<status>failure</status><userid>jsmith</userid><companyid>acme</companyid><locationid></locationid>"
        f"</authentication>{errors(*each)}</operation></response>"
    )


def lost() -> Exception:
    return httpx.ReadError("reset by peer")


class PlainTransport:
    """A transport that has nothing to do with httpx's clients."""

    def __init__(self, handle: Callable[[httpx.Request], httpx.Response]) -> None:
        self._handle = handle

    def send(self, request: HttpRequest) -> HttpReply:
        response = self._handle(httpx.Request("POST", request.url, content=request.content))
        return HttpReply(response.status_code, dict(response.headers), response.content)

    def close(self) -> None:
        """Nothing is open."""
