"""The seam to HTTP: what a request and a reply are, and the one method that a transport must have.

The transports over httpx are in `httpx_transport`; any object with these methods can stand in for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

import attrs


@attrs.frozen
class HttpRequest:
    """A POST of XML."""

    url: str
    headers: Mapping[str, str]
    content: bytes = attrs.field(repr=False)


@attrs.frozen
class HttpReply:
    """What came back, decompressed but not interpreted."""

    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    """Header names in lower case."""
    content: bytes = attrs.field(repr=False)


@attrs.frozen
class Timeouts:
    """How long each phase of an exchange may take, in seconds; None for no limit."""

    connect: float | None = 10.0
    """Until the connection stands, TLS included."""
    read: float | None = 300.0
    """Between two parts of the reply; the gateway may work for minutes before the first."""
    write: float | None = 60.0
    """Between two parts of the request."""
    pool: float | None = 60.0
    """Until one of the pooled connections is free."""
    total: float | None = None
    """For the whole reply, from the first part of it to the last."""

    @classmethod
    def of(cls, timeout: float | Timeouts | None) -> Timeouts:
        """Read a time-out argument: one number stands for every phase, None for no limits at all."""
        if isinstance(timeout, Timeouts):
            return timeout
        return cls(timeout, timeout, timeout, timeout)


class Transport(Protocol):
    """Sends a request and returns the reply, or raises a `TransportError`. Must be safe to use from many threads."""

    def send(self, request: HttpRequest) -> HttpReply: ...

    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """The same for asynchronous code."""

    async def send(self, request: HttpRequest) -> HttpReply: ...

    async def aclose(self) -> None: ...
