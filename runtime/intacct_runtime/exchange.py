"""What hooks are told: a request on its way, and what became of it."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from .errors import IntacctError
from .redact import redact
from .secret import Secret
from .transport import HttpReply, HttpRequest


@attrs.frozen(kw_only=True)
class Attempt:
    """One HTTP request on its way. `request_text` holds no secrets."""

    request: HttpRequest
    functions: tuple[str, ...]
    """The functions in it, by their names on the wire."""
    control_id: str
    """Control id of the request."""
    attempt: int
    """1 for the first, 2 when it is sent for the second time, and so on."""
    secrets: tuple[Secret, ...] = attrs.field(repr=False)

    @property
    def request_text(self) -> str:
        """The request as it may be shown."""
        return redact(self.request.shown.decode(), self.secrets)


@attrs.frozen(kw_only=True)
class Exchange(Attempt):
    """One HTTP request and what became of it. `request_text` and `reply_text` hold no secrets."""

    seconds: float
    """How long it took."""
    reply: HttpReply | None
    """What came back; None if nothing did."""
    error: IntacctError | None
    """Why the request as a whole failed; None if the gateway accepted it."""
    statuses: tuple[str, ...]
    """What the gateway says of each function: `success`, `failure` or `aborted`; empty if it says nothing."""

    @property
    def reply_text(self) -> str:
        """The reply as it may be shown; empty if there was none."""
        return redact(self.reply.content.decode("utf-8", "replace"), self.secrets) if self.reply else ""


OnRequest = Callable[[Attempt], object]
OnReply = Callable[[Exchange], object]
