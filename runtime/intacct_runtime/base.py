"""What both clients have that needs no input or output."""

from __future__ import annotations

from .engine import Engine
from .reply import Reply
from .session import Session
from .usage import UsageCount


class ClientBase:
    """Looks at what a client's engine knows."""

    _engine: Engine

    @property
    def session(self) -> Session | None:
        """The session in use, None before the first call.

        It can be kept and used by a later client: `Client(session=Session.load(client.session.save()))`.
        """
        return self._engine.session

    @property
    def last_reply(self) -> Reply | None:
        """The reply that came last, for whatever thread or task; `execute_raw` gives the one of a call."""
        return self._engine.last_reply

    @property
    def usage(self) -> UsageCount:
        """What was sent and received so far, clients for other entities and companies included."""
        return self._engine.usage.read()

    def __repr__(self) -> str:
        credentials = self._engine.credentials
        return f"<{type(self).__name__} of {credentials.sign_in!r} at {credentials.endpoint_url}>"
