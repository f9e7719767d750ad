"""Faults that a test switches on: what a network, a proxy or a tired gateway does to a request."""

from __future__ import annotations

import threading
from collections.abc import Collection
from typing import Literal

import attrs

FaultKind = Literal[
    "reset_before",
    "reset_after",
    "half_body",
    "slow_body",
    "status",
    "html",
    "redirect",
    "wrong_type",
    "empty",
    "not_xml",
    "latin1",
    "dtd",
    "entities",
    "huge",
    "gzip",
    "broken_gzip",
    "gzip_bomb",
    "delay",
]


@attrs.frozen(kw_only=True)
class Fault:
    """One kind of trouble and the requests that it befalls.

    `reset_before` drops the connection before anything is done, `reset_after` once it is done and stored.
    `half_body`, `slow_body`, `wrong_type`, `latin1`, `dtd`, `entities`, `huge`, `broken_gzip` and `gzip_bomb` spoil a
    real answer, `gzip` compresses it however short it is; `status`, `html`, `redirect`, `empty` and `not_xml` take the
    place of one, so that nothing is done; with `after=True` they stand in front of a request that was carried out.
    """

    kind: FaultKind
    function: str | None = None
    """Only requests that hold this function; None for all."""
    times: int | None = 1
    """How many requests; None for all that come."""
    skip: int = 0
    """How many fitting requests pass unharmed before."""
    after: bool = False
    """Whether the request is carried out although its answer is replaced."""
    seconds: float = 0.0
    """How long to wait: before anything (every kind), or between the parts of a `slow_body`."""
    status: int = 503
    """HTTP status of `status` and `html`."""
    retry_after: str | None = None
    """Value of the header Retry-After."""
    location: str = "http://example.com/ia/xml/xmlgw.phtml"
    """Where a `redirect` leads."""
    body: bytes | None = None
    """Body in place of the usual one of `status`, `html` and `not_xml`."""
    size: int = 50_000_000
    """Size in bytes of a `huge` answer, or of a `gzip_bomb` once it is unfolded."""

    @property
    def replaces(self) -> bool:
        """Whether the answer of the gateway is not sent at all."""
        return self.kind in {"reset_before", "status", "html", "redirect", "empty", "not_xml"}


@attrs.define
class _Armed:
    fault: Fault
    seen: int = 0
    done: int = 0


class Faults:
    """The faults switched on at a gateway."""

    def __init__(self) -> None:
        self._armed: list[_Armed] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault) -> None:
        """Switch a fault on."""
        with self._lock:
            self._armed.append(_Armed(fault))

    def clear(self) -> None:
        """Switch all faults off."""
        with self._lock:
            self._armed.clear()

    @property
    def pending(self) -> tuple[Fault, ...]:
        """The faults that will still happen."""
        with self._lock:
            return tuple(armed.fault for armed in self._armed)

    def take(self, functions: Collection[str]) -> Fault | None:
        """Return the fault for a request that holds these functions, counting it as happened."""
        with self._lock:
            for armed in self._armed:
                fault = armed.fault
                if fault.function is not None and fault.function not in functions:
                    continue
                armed.seen += 1
                if armed.seen <= fault.skip:
                    continue
                armed.done += 1
                if fault.times is not None and armed.done >= fault.times:
                    self._armed.remove(armed)
                return fault
        return None
