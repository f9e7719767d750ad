"""The transports over httpx, synchronous and asynchronous."""

from __future__ import annotations

import importlib.metadata
import ssl
import time
from functools import cache
from pathlib import Path
from typing import Any

import httpx

from .errors import ConnectionFailed, ConnectionLost, TimedOut, TransportError, UnexpectedReply
from .redact import redact_headers
from .tls import client_context, require_strict, tls_error
from .transport import HttpReply, HttpRequest, Timeouts


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


def _timeout(timeouts: Timeouts) -> httpx.Timeout:
    return httpx.Timeout(connect=timeouts.connect, read=timeouts.read, write=timeouts.write, pool=timeouts.pool)


def _check(client: httpx.Client | httpx.AsyncClient) -> None:
    """Refuse an httpx client of the caller's that does not verify servers, as far as that can be seen."""
    mounted: dict[Any, Any] = getattr(client, "_mounts", {})
    for transport in (getattr(client, "_transport", None), *mounted.values()):
        context = getattr(getattr(transport, "_pool", None), "_ssl_context", None)
        if isinstance(context, ssl.SSLContext):
            require_strict(context)


def _translated(error: httpx.HTTPError, host: str) -> TransportError:
    if isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout)) and (found := tls_error(error, host)):
        return found
    text = str(error) or type(error).__name__
    if isinstance(error, httpx.ConnectTimeout):
        return TimedOut(f"no connection to {host} in time; nothing was sent", "connect")
    if isinstance(error, httpx.PoolTimeout):
        return TimedOut("no pooled connection was free in time; nothing was sent", "pool")
    if isinstance(error, httpx.WriteTimeout):
        return TimedOut(f"{host} did not take the request in time", "write")
    if isinstance(error, httpx.TimeoutException):
        return TimedOut(f"{host} did not answer in time", "read")
    if isinstance(error, httpx.ProxyError):
        return ConnectionFailed(f"the proxy gives no connection to {host}: {text}; nothing was sent")
    if isinstance(error, (httpx.ConnectError, httpx.UnsupportedProtocol, httpx.LocalProtocolError)):
        return ConnectionFailed(f"no connection to {host}: {text}; nothing was sent")
    return ConnectionLost(f"the connection to {host} broke: {text}")


def _headers(response: httpx.Response) -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}


def _undecodable(response: httpx.Response, error: httpx.DecodingError) -> UnexpectedReply:
    return UnexpectedReply(
        f"the body of the reply cannot be decompressed: {error}",
        status=response.status_code,
        headers=redact_headers(_headers(response)),
        excerpt="",
    )


def _request(
    client: httpx.Client | httpx.AsyncClient, request: HttpRequest, timeouts: Timeouts | None
) -> httpx.Request:
    timeout = client.timeout if timeouts is None else _timeout(timeouts)
    headers = {"User-Agent": user_agent(), **request.headers}
    return client.build_request("POST", request.url, headers=headers, content=request.content, timeout=timeout)


class _Deadline:
    """Ends the reading of a reply that drips in for too long."""

    def __init__(self, timeouts: Timeouts | None, host: str) -> None:
        seconds = None if timeouts is None else timeouts.total
        self._end = None if seconds is None else time.monotonic() + seconds
        self._host = host

    def check(self) -> None:
        if self._end is not None and time.monotonic() > self._end:
            raise TimedOut(f"the reply of {self._host} was not complete in time", "total")


class HttpxTransport:
    """Sends through an `httpx.Client`: the caller's, with any options it has, or one of its own."""

    def __init__(
        self, client: httpx.Client | None = None, *, ca_file: str | Path | None = None, timeouts: Timeouts | None = None
    ) -> None:
        self._timeouts = timeouts
        self._owned = client is None
        self.client = client if client is not None else httpx.Client(**_options(ca_file, self._timeouts))
        _check(self.client)

    def send(self, request: HttpRequest) -> HttpReply:
        """Send a request and read the whole reply. Redirects are not followed."""
        outgoing = _request(self.client, request, self._timeouts)
        host = outgoing.url.host
        try:
            response = self.client.send(outgoing, stream=True, follow_redirects=False)
        except httpx.HTTPError as error:
            raise _translated(error, host) from error
        deadline = _Deadline(self._timeouts, host)
        parts: list[bytes] = []
        try:
            for part in response.iter_bytes():
                parts.append(part)
                deadline.check()
        except httpx.DecodingError as error:
            raise _undecodable(response, error) from None
        except httpx.HTTPError as error:
            raise _translated(error, host) from error
        finally:
            response.close()
        return HttpReply(response.status_code, _headers(response), b"".join(parts))

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
    ) -> None:
        self._timeouts = timeouts
        self._owned = client is None
        self.client = client if client is not None else httpx.AsyncClient(**_options(ca_file, self._timeouts))
        _check(self.client)

    async def send(self, request: HttpRequest) -> HttpReply:
        """Send a request and read the whole reply. Redirects are not followed."""
        outgoing = _request(self.client, request, self._timeouts)
        host = outgoing.url.host
        try:
            response = await self.client.send(outgoing, stream=True, follow_redirects=False)
        except httpx.HTTPError as error:
            raise _translated(error, host) from error
        deadline = _Deadline(self._timeouts, host)
        parts: list[bytes] = []
        try:
            async for part in response.aiter_bytes():
                parts.append(part)
                deadline.check()
        except httpx.DecodingError as error:
            raise _undecodable(response, error) from None
        except httpx.HTTPError as error:
            raise _translated(error, host) from error
        finally:
            await response.aclose()
        return HttpReply(response.status_code, _headers(response), b"".join(parts))

    async def aclose(self) -> None:
        """Close the connections, unless the caller brought the httpx client."""
        if self._owned:
            await self.client.aclose()
