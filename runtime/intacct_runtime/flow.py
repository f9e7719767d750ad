"""The language between decisions and input/output.

A flow is a generator that yields actions and is sent their results. The clients carry the actions out, one with threads
and one with tasks; everything else is decided in flows, once for both.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeAlias, TypeVar

import attrs

from .transport import HttpRequest

T = TypeVar("T")


@attrs.frozen
class Send:
    """Send a request; the result is an `HttpReply`, or a `TransportError` is thrown in."""

    request: HttpRequest


@attrs.frozen
class Pause:
    """Wait; the result is None."""

    seconds: float


@attrs.frozen
class Locked:
    """Carry out another flow while no other `Locked` of the same client runs; the result is that flow's."""

    flow: Flow[Any]


Action: TypeAlias = Send | Pause | Locked
Flow: TypeAlias = Generator[Action, Any, T]
