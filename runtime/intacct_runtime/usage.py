"""What has been sent and received so far."""

from __future__ import annotations

import threading

import attrs


@attrs.frozen
class UsageCount:
    """A reading of the counters."""

    requests: int = 0
    """HTTP requests, repeated ones included."""
    retries: int = 0
    logins: int = 0
    functions: int = 0
    """Functions that the gateway answered, logins excluded."""
    records_read: int = 0
    records_written: int = 0
    bytes_sent: int = 0
    bytes_received: int = 0


class Usage:
    """Counters of a client and its entity clients; safe to use from many threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._count = UsageCount()

    def add(self, **more: int) -> None:
        """Add to counters by name."""
        with self._lock:
            now = self._count
            self._count = attrs.evolve(now, **{name: getattr(now, name) + number for name, number in more.items()})

    def read(self) -> UsageCount:
        """Return all counters as they stand."""
        return self._count

    def __repr__(self) -> str:
        return repr(self._count)
