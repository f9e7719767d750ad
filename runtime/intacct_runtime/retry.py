"""When a request is sent again, and how long after.

- Nothing went out: any request is sent again.
- A read is sent again after network errors, cut-off replies, HTTP 429 and 5xx, and errors that the table calls passing.
- A write is sent again only under `uniqueid`: its control id stays the same, and the gateway refuses what it has
  recorded. It is not sent again after a time-out: it may still be running, and is recorded only when it is done.
"""

from __future__ import annotations

import datetime
import email.utils
import random
from collections.abc import Callable
from typing import Final

import attrs

from .errors import (
    AlreadyRecorded,
    ConnectionFailed,
    EndpointRefused,
    GatewayError,
    IntacctError,
    ReplyTooLarge,
    TimedOut,
    TlsError,
    TransportError,
    UnexpectedReply,
)

_TOO_MANY: Final = 429
_GATEWAY_TIMEOUT: Final = 504
_CDN_TIMEOUT: Final = 524
"""A proxy gave up waiting; the gateway did not. After 524 it waited for minutes: a read would take as long again."""


def may_have_run(error: IntacctError) -> bool:
    """Whether the gateway may have run the request that ended in this error."""
    return isinstance(error, TransportError) and error.may_have_run


def is_passing(error: IntacctError) -> bool:
    """Whether the same request may succeed the next time."""
    if isinstance(error, TlsError):
        return error.cut
    if isinstance(error, (EndpointRefused, ReplyTooLarge)):
        return False
    if isinstance(error, UnexpectedReply):
        return error.damaged or error.status == _TOO_MANY or error.status >= 500
    if isinstance(error, TransportError):
        return True
    if isinstance(error, GatewayError) and not isinstance(error, AlreadyRecorded):
        return error.retry in {"safe", "later"} or error.http_status == _TOO_MANY or error.http_status >= 500
    return False


def may_repeat(error: IntacctError, *, writes: bool, unique: bool, login: bool = False) -> bool:
    """Whether sending again can neither harm nor be in vain."""
    if not is_passing(error):
        return False
    status = error.status if isinstance(error, UnexpectedReply) else 0
    if status == _CDN_TIMEOUT and not login:
        return False
    if not writes or isinstance(error, ConnectionFailed):
        return True
    if isinstance(error, TimedOut):
        return not error.may_have_run
    return unique and status != _GATEWAY_TIMEOUT


def retry_after(error: IntacctError, now: float) -> float | None:
    """Return how many seconds the server asks to wait."""
    headers: dict[str, str] = {}
    if isinstance(error, UnexpectedReply):
        headers = error.headers
    elif isinstance(error, GatewayError) and error.reply is not None:
        headers = error.reply.headers
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdecimal() and len(text) < 10:
        return float(text)
    try:
        moment: datetime.datetime = email.utils.parsedate_to_datetime(text)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=datetime.UTC)
        seconds: float = moment.timestamp() - now
    except (ValueError, TypeError, OverflowError):
        return None
    return max(seconds, 0.0)


@attrs.frozen
class RetryPolicy:
    """How often and how patiently."""

    max_retries: int = 3
    first_pause: float = 1.0
    """Seconds before the second attempt; doubled each time. Each pause is drawn from its upper half."""
    longest_pause: float = 120.0
    """A server that asks for more patience than this is not waited for."""
    draw: Callable[[], float] = attrs.field(default=random.random, repr=False)

    def pause(self, attempt: int, error: IntacctError, now: float) -> float | None:
        """Return the seconds to wait after the failed attempt of this number (from 1), or None to give up."""
        if attempt > self.max_retries:
            return None
        pause = min(self.first_pause * 2.0 ** (attempt - 1), self.longest_pause) * (0.5 + self.draw() / 2)
        asked = retry_after(error, now)
        if asked is None:
            return pause
        return max(pause, asked) if asked <= self.longest_pause else None
