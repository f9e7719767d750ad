"""The seam to HTTP: what a request and a reply are, and the one method that a transport must have.

The transports over httpx are in `httpx_transport`; any object with these methods can stand in for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, Protocol

import attrs

from .errors import InvalidInput
from .upload import Upload

LARGEST_REPLY: Final = 256 * 1024 * 1024
"""How many bytes a reply may have, decompressed, unless the caller says otherwise."""


@attrs.frozen
class HttpRequest:
    """A POST of XML."""

    url: str
    headers: Mapping[str, str]
    content: bytes | Upload = attrs.field(repr=False)
    """The body: bytes, or, where files are sent, parts to iterate over, as often as needed; `len` tells its size."""

    @property
    def shown(self) -> bytes:
        """The body for showing, without the content of files; secrets are still in it."""
        return self.content if isinstance(self.content, bytes) else self.content.shown


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
    """Until one of the pooled connections is free, or a place within `max_concurrent_requests`."""
    total: float | None = None
    """For the whole exchange. No phase may take longer; besides it is looked at whenever a part of the reply comes."""

    def phase(self, name: Literal["connect", "read", "write", "pool"]) -> float | None:
        """Return how long a phase may take, the whole exchange considered."""
        seconds: float | None = getattr(self, name)
        return min((limit for limit in (seconds, self.total) if limit is not None), default=None)

    @classmethod
    def of(cls, timeout: float | Timeouts | None) -> Timeouts:
        """Read a time-out argument: one number stands for every phase, None for no limits at all."""
        if isinstance(timeout, Timeouts):
            return timeout
        given: Any = timeout
        if given is not None and not (isinstance(given, (int, float)) and given > 0):
            raise InvalidInput(f"{given!r}; accepted: seconds above 0, Timeouts, or None for no limits", "timeout")
        return cls(timeout, timeout, timeout, timeout)


class Transport(Protocol):
    """Sends a request and returns the reply, or raises a `TransportError`. Must be safe to use from many threads."""

    def send(self, request: HttpRequest) -> HttpReply: ...

    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """The same for asynchronous code."""

    async def send(self, request: HttpRequest) -> HttpReply: ...

    async def aclose(self) -> None: ...
