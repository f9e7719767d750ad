"""The transports over httpx, synchronous and asynchronous."""

from __future__ import annotations

import errno
import importlib.metadata
import socket
import ssl
import time
from collections.abc import AsyncIterable, Callable, Generator, Iterable
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeVar

import httpx

from .body import ENCODINGS, Body, BodyDamaged, BodyTooLarge
from .errors import (
    ConnectionFailed,
    ConnectionLost,
    InvalidInput,
    ReplyTooLarge,
    TimedOut,
    TransportError,
    UnexpectedReply,
)
from .redact import redact_headers
from .tls import CLIENT_CERTIFICATE, causes, client_certificate_wanted, client_context, require_strict, tls_error
from .transport import LARGEST_REPLY, HttpReply, HttpRequest, Timeouts
from .upload import Upload

E = TypeVar("E", bound=UnexpectedReply)
H = TypeVar("H", httpx.Client, httpx.AsyncClient)


@cache
def user_agent() -> str:
    """Return what the package calls itself towards servers."""
    try:
        return f"intacct-python/{importlib.metadata.version('intacct')}"
    except importlib.metadata.PackageNotFoundError:
        return "intacct-python"


def _options(ca_file: str | Path | None, timeouts: Timeouts | None) -> dict[str, Any]:
    return {
        "verify": client_context(ca_file),
        "timeout": _timeout(timeouts or Timeouts()),
    }


def made(kind: Callable[..., H], **options: Any) -> H:
    """Make an httpx client; raise `InvalidInput` if the environment names a proxy that it cannot use."""
    try:
        return kind(**options)
    except ImportError:
        why = "one with SOCKS needs the package socksio: pip install 'httpx[socks]'"
    except (ValueError, httpx.InvalidURL):
        why = "accepted: http://host:port, https://host:port or socks5://host:port"
    raise InvalidInput(f"the proxy that HTTPS_PROXY or ALL_PROXY names cannot be used; {why}")


def _timeout(timeouts: Timeouts) -> httpx.Timeout:
    phase = timeouts.phase
    return httpx.Timeout(connect=phase("connect"), read=phase("read"), write=phase("write"), pool=phase("pool"))


def _check(client: httpx.Client | httpx.AsyncClient) -> None:
    """Refuse an httpx client of the caller's that does not verify servers, as far as that can be seen."""
    mounted: dict[Any, Any] = getattr(client, "_mounts", {})
    for transport in (getattr(client, "_transport", None), *mounted.values()):
        context = getattr(getattr(transport, "_pool", None), "_ssl_context", None)
        if isinstance(context, ssl.SSLContext):
            require_strict(context)


def _proxy(client: httpx.Client | httpx.AsyncClient, url: httpx.URL) -> str | None:
    """Return host and port of the proxy on the way to an address, as far as that can be seen."""
    pool = getattr(client._transport_for_url(url), "_pool", None)
    proxy: Any = getattr(pool, "_proxy_url", None)
    return None if proxy is None else f"{proxy.origin.host.decode()}:{proxy.origin.port}"


_BROKEN: Final = (httpx.HTTPError, ssl.SSLError)
"""How a connection fails; httpx lets some errors of TLS through as they are."""


def _why(error: BaseException) -> str:
    """Say in plain words why there is no connection, as far as the system tells."""
    for cause in causes(error):
        if isinstance(cause, socket.gaierror):
            return "its name is not known here; check the address, and the name service of this network"
        if isinstance(cause, ConnectionRefusedError):
            return "refused; nothing listens there, or a firewall does not let it through"
        if isinstance(cause, OSError) and cause.errno in {errno.ENETUNREACH, errno.EHOSTUNREACH}:
            return "it cannot be reached from this network"
    return str(error) or type(error).__name__


def translated(
    error: httpx.HTTPError | ssl.SSLError, host: str, *, ca_file: str | Path | None = None, proxy: str | None = None
) -> TransportError:
    """Say what an error of httpx means for a request: whether anything was sent, and what to do.

    `ca_file` is what the client trusts instead of the system's authorities, `proxy` host and port of the proxy it uses.
    """
    for cause in causes(error):
        cause.__traceback__ = (
            None  # its frames hold the bytes of the request, which tools that show variables would show
        )
    if isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout)) and (found := tls_error(error, host, ca_file)):
        return found
    text = str(error) or type(error).__name__
    if isinstance(error, httpx.ConnectTimeout):
        way = f" through the proxy {proxy}" if proxy else ""
        return TimedOut(f"no connection to {host}{way} in time; nothing was sent", "connect")
    if isinstance(error, httpx.PoolTimeout):
        return TimedOut("no pooled connection was free in time; nothing was sent", "pool")
    if isinstance(error, httpx.WriteTimeout):
        return TimedOut(f"{host} did not take the request in time", "write")
    if isinstance(error, httpx.TimeoutException):
        return TimedOut(f"{host} did not answer in time", "read")
    if isinstance(error, httpx.ProxyError):
        return ConnectionFailed(f"the proxy gives no connection to {host}: {text}; nothing was sent")
    if isinstance(error, (httpx.ConnectError, httpx.UnsupportedProtocol, httpx.LocalProtocolError)):
        to = f"the proxy {proxy}, on the way to {host}" if proxy and isinstance(error, httpx.ConnectError) else host
        return ConnectionFailed(f"no connection to {to}: {_why(error)}; nothing was sent")
    if client_certificate_wanted(error):
        text = CLIENT_CERTIFICATE
    return ConnectionLost(f"the connection to {host} broke: {text}")


def _headers(response: httpx.Response) -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}


def _request(
    client: httpx.Client | httpx.AsyncClient, request: HttpRequest, timeouts: Timeouts | None
) -> httpx.Request:
    timeout = client.timeout if timeouts is None else _timeout(timeouts)
    headers = {"User-Agent": user_agent(), "Accept-Encoding": ENCODINGS, **request.headers}
    content: bytes | Iterable[bytes] | AsyncIterable[bytes] = request.content
    if isinstance(content, Upload):
        headers["Content-Length"] = str(len(content))
        content = content if isinstance(client, httpx.Client) else content.asynchronous()
    return client.build_request("POST", request.url, headers=headers, content=content, timeout=timeout)


class _Deadline:
    """Ends an exchange that takes too long as a whole."""

    def __init__(self, timeouts: Timeouts | None, host: str) -> None:
        seconds = None if timeouts is None else timeouts.total
        self._end = None if seconds is None else time.monotonic() + seconds
        self._host = host

    def check(self) -> None:
        if self._end is not None and time.monotonic() > self._end:
            raise TimedOut(f"the reply of {self._host} was not complete in time", "total")


class _Incoming:
    """Reads one response: what both transports do with its parts."""

    def __init__(self, response: httpx.Response, deadline: _Deadline, limit: int | None) -> None:
        self._response = response
        self._deadline = deadline
        self._limit = limit
        self.read_before = response.is_stream_consumed
        """Whether an event hook of httpx has read the body already; then it is decompressed."""
        deadline.check()
        with self._told():
            self._body = Body("" if self.read_before else response.headers.get("Content-Encoding", ""), limit)

    def add(self, part: bytes) -> None:
        with self._told():
            self._body.add(part)
        self._deadline.check()

    def reply(self) -> HttpReply:
        if self.read_before:
            self.add(self._response.content)
        return HttpReply(self._response.status_code, _headers(self._response), self._body.content())

    @contextmanager
    def _told(self) -> Generator[None, None, None]:
        try:
            yield
        except BodyDamaged as error:
            raise self._unexpected(UnexpectedReply, f"the body of the reply cannot be decompressed: {error}") from None
        except BodyTooLarge:
            problem = (
                f"the reply has more than {self._limit:,} bytes; ask for fewer records or fields at a time, "
                "or raise max_reply_bytes"
            )
            too_large = self._unexpected(ReplyTooLarge, problem)
            too_large.limit = self._limit or 0
            raise too_large from None

    def _unexpected(self, kind: type[E], problem: str) -> E:
        headers = redact_headers(_headers(self._response))
        return kind(problem, status=self._response.status_code, headers=headers, excerpt="")


class HttpxTransport:
    """Sends through an `httpx.Client`: the caller's, with any options it has, or one of its own."""

    def __init__(
        self,
        client: httpx.Client | None = None,
        *,
        ca_file: str | Path | None = None,
        timeouts: Timeouts | None = None,
        max_reply_bytes: int | None = LARGEST_REPLY,
    ) -> None:
        self._ca_file = ca_file
        self._timeouts = timeouts
        self._max_reply_bytes = max_reply_bytes
        self._owned = client is None
        self.client = client if client is not None else made(httpx.Client, **_options(ca_file, self._timeouts))
        _check(self.client)

    def send(self, request: HttpRequest) -> HttpReply:
        """Send a request and read the whole reply. Redirects are not followed."""
        if not self._owned:
            _check(self.client)
        outgoing = _request(self.client, request, self._timeouts)
        host = outgoing.url.host
        deadline = _Deadline(self._timeouts, host)
        try:
            response = self.client.send(outgoing, stream=True, follow_redirects=False)
        except _BROKEN as error:
            raise self._translated(error, outgoing.url) from error
        try:
            incoming = _Incoming(response, deadline, self._max_reply_bytes)
            if not incoming.read_before:
                for part in response.iter_raw():
                    incoming.add(part)
            return incoming.reply()
        except _BROKEN as error:
            raise self._translated(error, outgoing.url) from error
        finally:
            response.close()

    def _translated(self, error: httpx.HTTPError | ssl.SSLError, url: httpx.URL) -> TransportError:
        return translated(error, url.host, ca_file=self._ca_file, proxy=_proxy(self.client, url))

    def close(self) -> None:
        """Close the connections, unless the caller brought the httpx client."""
        if self._owned:
            self.client.close()


class AsyncHttpxTransport:
    """Sends through an `httpx.AsyncClient`: the caller's, with any options it has, or one of its own."""

    def __init__(
        self,
        client: httpx.AsyncClient | None = None,
        *,
        ca_file: str | Path | None = None,
        timeouts: Timeouts | None = None,
        max_reply_bytes: int | None = LARGEST_REPLY,
    ) -> None:
        self._ca_file = ca_file
        self._timeouts = timeouts
        self._max_reply_bytes = max_reply_bytes
        self._owned = client is None
        self.client = client if client is not None else made(httpx.AsyncClient, **_options(ca_file, self._timeouts))
        _check(self.client)

    async def send(self, request: HttpRequest) -> HttpReply:
        """Send a request and read the whole reply. Redirects are not followed."""
        if not self._owned:
            _check(self.client)
        outgoing = _request(self.client, request, self._timeouts)
        host = outgoing.url.host
        deadline = _Deadline(self._timeouts, host)
        try:
            response = await self.client.send(outgoing, stream=True, follow_redirects=False)
        except _BROKEN as error:
            raise self._translated(error, outgoing.url) from error
        try:
            incoming = _Incoming(response, deadline, self._max_reply_bytes)
            if not incoming.read_before:
                async for part in response.aiter_raw():
                    incoming.add(part)
            return incoming.reply()
        except _BROKEN as error:
            raise self._translated(error, outgoing.url) from error
        finally:
            await response.aclose()

    def _translated(self, error: httpx.HTTPError | ssl.SSLError, url: httpx.URL) -> TransportError:
        return translated(error, url.host, ca_file=self._ca_file, proxy=_proxy(self.client, url))

    async def aclose(self) -> None:
        """Close the connections, unless the caller brought the httpx client."""
        if self._owned:
            await self.client.aclose()
