"""What has been sent and received so far, and what it may cost.

The vendor bills "API transactions" and does not publish how it counts them in the API reference. Requests, functions,
records and bytes are counted exactly, as they come by; `transactions` is an estimate after this reading:

- a function that the gateway answers counts one transaction at least, whether it succeeds or fails;
- one that reads counts each record that it returns; an answer in CSV or JSON is not taken apart, and counts one;
- one that writes counts each record that it writes;
- logins and requests that are sent again after they failed as a whole count nothing.
"""

from __future__ import annotations

import operator
import threading
from collections.abc import Mapping, Sized

import attrs


@attrs.frozen
class FunctionUsage:
    """What the functions of one name did."""

    functions: int = 0
    """How often the gateway answered it."""
    failures: int = 0
    """How often of these it refused it."""
    records_read: int = 0
    records_written: int = 0
    transactions: int = 0
    """How many transactions the vendor may bill: an estimate."""

    def __add__(self, other: FunctionUsage) -> FunctionUsage:
        return FunctionUsage(*map(operator.add, attrs.astuple(self), attrs.astuple(other)))

    def __sub__(self, other: FunctionUsage) -> FunctionUsage:
        return FunctionUsage(*map(operator.sub, attrs.astuple(self), attrs.astuple(other)))


_NONE = FunctionUsage()


@attrs.frozen
class UsageCount:
    """A reading of the counters. One reading minus an earlier one is what came in between."""

    requests: int = 0
    """HTTP requests, logins and repeated ones included."""
    retries: int = 0
    """How many of these were sent again after one failed."""
    logins: int = 0
    """Sessions opened."""
    bytes_sent: int = 0
    """Bytes of requests, without HTTP headers."""
    bytes_received: int = 0
    """Bytes of replies, decompressed."""
    by_function: Mapping[str, FunctionUsage] = attrs.field(factory=dict[str, FunctionUsage], hash=False)
    """What the functions did, by their names on the wire."""

    @property
    def functions(self) -> int:
        """Functions that the gateway answered, logins excluded."""
        return sum(one.functions for one in self.by_function.values())

    @property
    def failures(self) -> int:
        """Functions that the gateway refused."""
        return sum(one.failures for one in self.by_function.values())

    @property
    def records_read(self) -> int:
        """Records that functions returned."""
        return sum(one.records_read for one in self.by_function.values())

    @property
    def records_written(self) -> int:
        """Records that functions created, changed or deleted."""
        return sum(one.records_written for one in self.by_function.values())

    @property
    def transactions(self) -> int:
        """API transactions that the vendor may bill: an estimate, see the module."""
        return sum(one.transactions for one in self.by_function.values())

    def __sub__(self, earlier: UsageCount) -> UsageCount:
        known = earlier.by_function
        return UsageCount(
            requests=self.requests - earlier.requests,
            retries=self.retries - earlier.retries,
            logins=self.logins - earlier.logins,
            bytes_sent=self.bytes_sent - earlier.bytes_sent,
            bytes_received=self.bytes_received - earlier.bytes_received,
            by_function={
                name: one - known.get(name, _NONE) for name, one in self.by_function.items() if one != known.get(name)
            },
        )


class Usage:
    """Counters of a client and those beside it; safe to use from many threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._count = UsageCount()

    def add(self, **more: int) -> None:
        """Add to counters by name."""
        with self._lock:
            now = self._count
            self._count = attrs.evolve(now, **{name: getattr(now, name) + number for name, number in more.items()})

    def count(self, function: str, *, read: int = 0, written: int = 0, failed: bool = False) -> None:
        """Count a function that the gateway answered."""
        one = FunctionUsage(1, int(failed), read, written, max(read, written, 1))
        with self._lock:
            known = self._count.by_function
            more = {**known, function: known.get(function, _NONE) + one}
            self._count = attrs.evolve(self._count, by_function=more)

    def read(self) -> UsageCount:
        """Return all counters as they stand."""
        return self._count

    def __repr__(self) -> str:
        return repr(self._count)


def records_in(value: object) -> int:
    """Return how many records an answer holds: those of a list, else one, none if there is no value."""
    if isinstance(value, Sized) and not isinstance(value, str):
        return len(value)
    return 0 if value is None else 1
