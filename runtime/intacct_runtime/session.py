"""Sessions: what is known of one, how long it lasts, and how to keep it for later."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Final

import attrs

from . import endpoint
from .errors import InvalidInput, UnexpectedReply
from .reply import Authentication, Reply, unexpected_reply
from .secret import Secret

_LONGEST_MARGIN: Final = 60.0


@attrs.frozen
class Session:
    """A session of the gateway."""

    session_id: Secret
    endpoint_url: str
    """Where its requests go."""
    company_id: str = ""
    user_id: str = ""
    entity_id: str | None = None
    """Entity it works in; empty is the top level, None if the gateway did not say."""
    ends: float | None = None
    """When it ends unless it is used before, in seconds since 1970 by this machine's clock; None if unknown."""
    margin: float = 0.0
    """How many seconds before that it is renewed."""
    ahead: float = attrs.field(default=0.0, repr=False)
    """How far this machine's clock is ahead of the gateway's, in seconds."""

    def ending(self, now: float) -> bool:
        """Whether it is time for a new one."""
        return self.ends is not None and now >= self.ends - self.margin

    def used(self, authentication: Authentication | None) -> Session:
        """Return the session as a reply leaves it: each use moves its end."""
        if authentication is None or authentication.timeout is None:
            return self
        ends = authentication.timeout.timestamp() + self.ahead
        return self if self.ends is not None and ends <= self.ends else attrs.evolve(self, ends=ends)

    def save(self) -> dict[str, Any]:
        """Return everything as plain data, the secret session id too: keep it as you would keep a password."""
        return {
            "session_id": self.session_id.reveal(),
            "endpoint_url": self.endpoint_url,
            "company_id": self.company_id,
            "user_id": self.user_id,
            "entity_id": self.entity_id,
            "ends": self.ends,
            "margin": self.margin,
            "ahead": self.ahead,
        }

    @classmethod
    def load(cls, saved: Mapping[str, Any]) -> Session:
        """Make a session again of what `save` returned."""
        try:
            return cls(Secret(saved["session_id"]), **{name: saved[name] for name in saved if name != "session_id"})
        except (KeyError, TypeError) as error:
            raise InvalidInput(f"this is no saved session: {type(error).__name__}: {error}", "session") from None


def opened(reply: Reply, home: str, now: float) -> Session:
    """Read the session out of the reply to getAPISession; `home` is the configured endpoint.

    Raises `EndpointRefused` if the session is to be used at an address that credentials must not go to.
    """
    api = reply.results[0].element.find("data/api")
    text = {name: "" if api is None else (api.findtext(name) or "").strip() for name in ("sessionid", "endpoint")}
    if api is None or not text["sessionid"]:
        raise _no_session(reply)
    session_id = Secret(text["sessionid"])
    who = reply.authentication or Authentication("success")
    location = api.find("locationid")
    entity_id = who.entity_id if location is None else (location.text or "").strip()
    session = Session(
        session_id=session_id,
        endpoint_url=endpoint.offered(text["endpoint"] or home, home),
        company_id=who.company_id,
        user_id=who.user_id,
        entity_id=entity_id,
    )
    if who.timeout is None:
        return session
    begun = who.timestamp or datetime.datetime.fromtimestamp(now, datetime.UTC)
    lasts = max((who.timeout - begun).total_seconds(), 0.0)
    return attrs.evolve(
        session, ends=now + lasts, margin=min(_LONGEST_MARGIN, lasts / 10), ahead=now - begun.timestamp()
    )


def _no_session(reply: Reply) -> UnexpectedReply:
    return unexpected_reply(reply, "the reply to getAPISession holds no session")
