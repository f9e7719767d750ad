"""The ASGI application: HTTP in front of the gateway, and the faults a test has switched on."""

from __future__ import annotations

import asyncio
import gzip
import re
import zlib
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Final

from .faults import Fault, Faults
from .gateway import Answer, Call, Gateway

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
ASGIApp = Callable[[Scope, Receive, Send], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]

ABORT: Final = "intacct_sandbox.abort"
"""Key of the scope under which the server puts a function that cuts the connection."""
XML: Final = b"text/xml; charset=UTF-8"
HTML: Final = b"text/html; charset=UTF-8"
_PATH = re.compile(r"/ia/xml/\w+\.phtml")
_FUNCTION = re.compile(rb"<function\b[^>]*>\s*(?:<!--.*?-->\s*)*<([A-Za-z_][\w.-]*)", re.DOTALL)
_CONTROLID = re.compile(rb"<controlid>([^<]*)</controlid>")
_CHUNK: Final = 64 * 1024
_COMPRESSING: Final = frozenset({"gzip", "broken_gzip", "gzip_bomb"})


class ConnectionCut(Exception):
    """The connection was cut on purpose and the server offers no way to cut it; seen by in-process clients."""


class _TooLarge(Exception):
    pass


class App:
    """The gateway as an ASGI application."""

    def __init__(self, gateway: Gateway, faults: Faults | None = None, *, max_body: int = 64 * 1024 * 1024) -> None:
        self.gateway = gateway
        self.faults = faults or Faults()
        self.max_body = max_body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"{scope['type']} is not served here")
        headers = {bytes(name).lower(): bytes(value) for name, value in scope["headers"]}
        if not _PATH.fullmatch(scope["path"]):
            await _send(send, 404, _page(404, "Not Found"), HTML)
            return
        if scope["method"] != "POST":
            await _send(send, 405, _page(405, "Method Not Allowed"), HTML, [(b"allow", b"POST")])
            return
        try:
            body = _decoded(await self._body(headers, receive), headers, self.max_body)
        except _TooLarge:
            await _send(send, 413, _page(413, "Request Entity Too Large"), HTML)
            return
        except (OSError, EOFError, zlib.error):
            await _send(send, 400, _page(400, "Bad Request"), HTML)
            return
        await self._serve(scope, headers, body, send)

    async def _body(self, headers: dict[bytes, bytes], receive: Receive) -> bytes:
        announced = headers.get(b"content-length", b"0")
        if announced.isdigit() and int(announced) > self.max_body:
            raise _TooLarge
        parts: list[bytes] = []
        size = 0
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise EOFError
            part = bytes(message.get("body", b""))
            size += len(part)
            if size > self.max_body:
                raise _TooLarge
            parts.append(part)
            if not message.get("more_body"):
                return b"".join(parts)

    async def _serve(self, scope: Scope, headers: dict[bytes, bytes], body: bytes, send: Send) -> None:
        functions = {name.decode("ascii", "replace") for name in _FUNCTION.findall(body)}
        fault = self.faults.take(functions)
        if fault is not None and fault.seconds and fault.kind != "slow_body":
            await asyncio.sleep(fault.seconds)
        if fault is not None and fault.replaces and not fault.after:
            await _break(fault, scope, send)
            return
        answer = await asyncio.to_thread(self.gateway.answer, _call(scope, headers, body))
        if fault is not None and (fault.replaces or fault.kind == "reset_after"):
            await _break(fault, scope, send)
            return
        await _deliver(fault, answer, headers, scope, send)


def _call(scope: Scope, headers: dict[bytes, bytes], body: bytes) -> Call:
    server = scope.get("server") or ("localhost", None)
    host = headers.get(b"host", b"").decode("latin-1") or f"{server[0]}:{server[1]}"
    client = scope.get("client")
    return Call(
        body=body,
        url=f"{scope.get('scheme', 'https')}://{host}{scope['path']}",
        charset=_charset(headers.get(b"content-type", b"")),
        client=str(client[0]) if client else "127.0.0.1",
    )


def _charset(content_type: bytes) -> str | None:
    found = re.search(rb"charset\s*=\s*\"?([\w.:-]+)", content_type, re.IGNORECASE)
    return found.group(1).decode("ascii") if found else None


def _decoded(body: bytes, headers: dict[bytes, bytes], limit: int) -> bytes:
    if headers.get(b"content-encoding", b"").strip().lower() != b"gzip":
        return body
    inflater = zlib.decompressobj(wbits=31)
    plain = inflater.decompress(body, limit + 1)
    if len(plain) > limit:
        raise _TooLarge
    if not inflater.eof:
        raise EOFError
    return plain


def _page(status: int, title: str) -> bytes:
    return (
        f"<html>\r\n<head><title>{status} {title}</title></head>\r\n<body>\r\n"
        f"<center><h1>{status} {title}</h1></center>\r\n</body>\r\n</html>\r\n"
    ).encode()


async def _send(send: Send, status: int, body: bytes, kind: bytes | None, more: Headers | None = None) -> None:
    headers: Headers = [] if kind is None else [(b"content-type", kind)]
    headers += [(b"content-length", str(len(body)).encode()), *(more or [])]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _cut(scope: Scope) -> None:
    abort = scope.get(ABORT)
    if abort is None:
        raise ConnectionCut
    abort()


async def _break(fault: Fault, scope: Scope, send: Send) -> None:
    """Do what a fault does instead of answering."""
    more: Headers = [] if fault.retry_after is None else [(b"retry-after", fault.retry_after.encode())]
    if fault.kind in {"reset_before", "reset_after"}:
        _cut(scope)
    elif fault.kind == "redirect":
        await _send(send, 302, b"", None, [(b"location", fault.location.encode())])
    elif fault.kind == "empty":
        await _send(send, 200, b"", XML)
    elif fault.kind == "not_xml":
        await _send(send, 200, fault.body or b"The Service is Temporarily Off-line", b"text/plain", more)
    elif fault.kind == "html":
        page = _page(fault.status, "Bad Gateway").replace(b"</body>", b'<div class="cf-error-details"></div></body>')
        await _send(send, fault.status, fault.body or page, HTML, more)
    elif fault.status == 429 and fault.body is None:
        await _send(send, 429, _rate_limit(), XML, more)
    else:
        await _send(send, fault.status, fault.body or _page(fault.status, "Error"), HTML, more)


def _rate_limit() -> bytes:
    return (
        b'<?xml version="1.0" encoding="UTF-8"?>\n<response><control><status>failure</status></control><errormessage>'
        b"<error><errorno>GW-0010</errorno><description>API rate limit exceeded</description></error>"
        b"</errormessage></response>"
    )


def _spoilt(fault: Fault | None, answer: Answer) -> tuple[bytes, bytes]:
    """Return body and content type of an answer, as a fault leaves them."""
    body, kind = answer.body, answer.content_type.encode()
    if fault is None:
        return body, kind
    declaration, _, rest = body.partition(b"?>")
    if fault.kind == "wrong_type":
        return body, b"application/octet-stream"
    if fault.kind == "latin1":
        text = body.decode().replace('encoding="UTF-8"', 'encoding="iso-8859-1"', 1)
        return text.encode("latin-1", "xmlcharrefreplace"), b"text/xml"
    if fault.kind == "dtd":
        return declaration + b'?><!DOCTYPE response SYSTEM "http://example.com/response.dtd">' + rest, kind
    if fault.kind == "entities":
        bomb = b'<!DOCTYPE response [<!ENTITY a "aaaaaaaaaaaaaaaa">'
        for before, name in zip("abcdefg", "bcdefgh", strict=True):
            bomb += f'<!ENTITY {name} "{f"&{before};" * 16}">'.encode()
        return declaration + b"?>" + bomb + b"]>" + _CONTROLID.sub(b"<controlid>&h;</controlid>", rest, count=1), kind
    if fault.kind in {"huge", "gzip_bomb"}:
        return declaration + b"?>" + b" " * fault.size + rest, kind
    return body, kind


async def _deliver(fault: Fault | None, answer: Answer, request: dict[bytes, bytes], scope: Scope, send: Send) -> None:
    body, kind = _spoilt(fault, answer)
    headers: Headers = [(b"content-type", kind), (b"cache-control", b"no-store"), (b"vary", b"Accept-Encoding")]
    forced = fault is not None and fault.kind in _COMPRESSING
    if forced or (b"gzip" in request.get(b"accept-encoding", b"") and len(body) > 1024):
        body = gzip.compress(body, 1, mtime=0)
        if fault is not None and fault.kind == "broken_gzip":
            body = body[:10] + b"\xff" * (len(body) - 10)
        headers.append((b"content-encoding", b"gzip"))
    headers.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    if fault is not None and fault.kind == "half_body":
        await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
        await asyncio.sleep(0)
        _cut(scope)
        return
    if fault is not None and fault.kind == "slow_body":
        step = max(1, len(body) // 4)
        for start in range(0, len(body), step):
            await send({"type": "http.response.body", "body": body[start : start + step], "more_body": True})
            await asyncio.sleep(fault.seconds)
        await send({"type": "http.response.body", "body": b""})
        return
    for start in range(0, len(body), _CHUNK):
        more = start + _CHUNK < len(body)
        await send({"type": "http.response.body", "body": body[start : start + _CHUNK], "more_body": more})
