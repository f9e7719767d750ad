"""How many requests of one company are under way at a time, in all threads and event loops of the process.

The gateway allows a company only so many at once. Clients that are given the same limit share its places if they work
for the same company at the same endpoint, whether they are synchronous or not.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Final
from weakref import WeakValueDictionary

from .errors import TimedOut

Wake = Callable[[], object]


class Places:
    """Counts who is under way, and wakes those who wait."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._taken = 0
        self._waiting: set[Wake] = set()

    def take(self, most: int, wake: Wake) -> bool:
        """Take a place if fewer than `most` are taken; otherwise `wake` is called when it is worth trying again."""
        with self._lock:
            if self._taken < most:
                self._taken += 1
                return True
            self._waiting.add(wake)
            return False

    def give_back(self) -> None:
        """Give a place back."""
        with self._lock:
            self._taken -= 1
            waiting, self._waiting = self._waiting, set()
        for wake in waiting:
            wake()

    def forget(self, wake: Wake) -> None:
        """Wake somebody no more."""
        with self._lock:
            self._waiting.discard(wake)


_KNOWN: Final[WeakValueDictionary[tuple[str, str], Places]] = WeakValueDictionary()
_KNOWN_LOCK: Final = threading.Lock()


def places_of(endpoint_url: str, company_id: str) -> Places:
    """Return the places of a company; the same for all who ask while somebody holds them."""
    with _KNOWN_LOCK:
        return _KNOWN.setdefault((endpoint_url, company_id.casefold()), Places())


class Limit:
    """The most requests that a client allows at a time, and how long it waits for its turn."""

    def __init__(self, places: Places, most: int, patience: float | None) -> None:
        self._places = places
        self._most = most
        self.patience = patience

    def at(self, places: Places) -> Limit:
        """Return the same limit for the places of another company."""
        return Limit(places, self._most, self.patience)

    @contextmanager
    def turn(self) -> Generator[None, None, None]:
        """Wait for a place in this thread and hold it; raise `TimedOut` if none is free in time."""
        event = threading.Event()
        end = None if self.patience is None else time.monotonic() + self.patience
        while not self.take(event.set):
            if not event.wait(None if end is None else max(end - time.monotonic(), 0.0)):
                self.forget(event.set)
                raise self.too_late()
            event.clear()
        try:
            yield
        finally:
            self.give_back()

    def take(self, wake: Wake) -> bool:
        """Take a place if one is free; otherwise `wake` is called when it is worth trying again."""
        return self._places.take(self._most, wake)

    def forget(self, wake: Wake) -> None:
        """Wake somebody no more."""
        self._places.forget(wake)

    def give_back(self) -> None:
        """Give a place back."""
        self._places.give_back()

    def too_late(self) -> TimedOut:
        """Make the exception for one who waited in vain."""
        return TimedOut(
            f"{self._most} requests of the company were under way all the time; nothing was sent. "
            "Raise max_concurrent_requests if the company may have more, or the pool time-out",
            "pool",
        )
