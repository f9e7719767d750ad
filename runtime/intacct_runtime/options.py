"""From the arguments of a client to what it works with; the same for both clients."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypedDict, Unpack

import attrs

from . import endpoint
from .bounds import is_whole
from .credentials import Arguments, Credentials, resolve
from .engine import MOST_FUNCTIONS, Engine, Settings
from .errors import CredentialsError, InvalidInput
from .exchange import OnReply, OnRequest
from .limiter import Limit, Places, places_of
from .retry import RetryPolicy
from .secret import Secret
from .session import Session
from .transport import LARGEST_REPLY, Timeouts


class ClientOptions(TypedDict, total=False):
    """What `Client` and `AsyncClient` take beside what they send with. All of it is optional."""

    sender_id: str | None
    """The Web Services sender."""
    sender_password: str | Secret | None
    company_id: str | None
    """The company to log in to; for a console's user also `console|client` or `console|client|entity`."""
    user_id: str | None
    user_password: str | Secret | None
    entity_id: str | None
    """Entity of a multi-entity company; empty for the top level."""
    client_id: str | None
    """Client company that a console's user slides into."""
    session_id: str | Secret | None
    """A session to start from instead of a login."""
    session: Session | None
    """A session kept from an earlier client (`client.session`), used as long as it lasts."""
    endpoint_url: str | None
    """The gateway's https address."""
    profile: str | None
    """Section of the credentials file."""
    release: str | None
    """API release to write for, such as `2018.R2`; by default the newest."""
    ca_file: str | Path | None
    """File or folder of the certificate authorities to trust instead of the system's."""
    timeout: float | Timeouts | None
    """Seconds per phase, or `Timeouts`; None for no limits."""
    max_reply_bytes: int | None
    """How many bytes a reply may have, decompressed; by default 256 MiB, None for any number."""
    max_concurrent_requests: int | None
    """How many requests of the company may be under way at a time, in the whole process; by default any number.

    What a company may have depends on its subscription. A request waits for its turn as long as the pool time-out lets
    it."""
    max_functions: int | None
    """How many functions go into one request, by default 100; a longer batch goes out in several requests."""
    max_request_bytes: int | None
    """How many bytes of functions go into one request; by default any number."""
    max_retries: int
    """How often a request that may be repeated is repeated; by default 3 times."""
    on_request: OnRequest | None
    """Called with each `Attempt` before it is sent, logins and repeated ones included."""
    on_reply: OnReply | None
    """Called with each `Exchange`, also with those that failed."""


def make_engine(**options: Unpack[ClientOptions]) -> Engine:
    """Check the options, find the credentials and make the engine of a client."""
    refuse_unknown(options, (*ClientOptions.__annotations__, "http_client", "transport"))
    max_retries = options.get("max_retries", 3)
    if not is_whole(max_retries) or max_retries < 0:
        raise InvalidInput(f"{max_retries!r}; accepted: 0 or more", "max_retries")
    _check_limit("max_reply_bytes", options.get("max_reply_bytes"))
    _check_limit("max_concurrent_requests", options.get("max_concurrent_requests"))
    _check_limit("max_functions", options.get("max_functions"))
    _check_limit("max_request_bytes", options.get("max_request_bytes"))
    settings = Settings(
        release=options.get("release"),
        retry=RetryPolicy(max_retries=max_retries),
        on_request=options.get("on_request"),
        on_reply=options.get("on_reply"),
        max_functions=options.get("max_functions", MOST_FUNCTIONS),
        max_request_bytes=options.get("max_request_bytes"),
    )
    given = Arguments(
        sender_id=options.get("sender_id"),
        sender_password=options.get("sender_password"),
        company_id=options.get("company_id"),
        user_id=options.get("user_id"),
        user_password=options.get("user_password"),
        entity_id=options.get("entity_id"),
        client_id=options.get("client_id"),
        session_id=options.get("session_id"),
        endpoint_url=options.get("endpoint_url"),
        profile=options.get("profile"),
    )
    session = options.get("session")
    if session is None:
        return Engine(resolve(given), settings)
    credentials = _with_session(given, session)
    endpoint.offered(session.endpoint_url, credentials.endpoint_url)
    return Engine(credentials, settings, session=session)


def refuse_unknown(given: Iterable[str], known: Sequence[str]) -> None:
    """Refuse options of other names than the known ones."""
    for unknown in sorted(set(given) - set(known)):
        close = difflib.get_close_matches(unknown, known, 3, 0.6)
        hint = f"did you mean {' or '.join(close)}? " if close else ""
        raise InvalidInput(f"{unknown!r} is no option; {hint}accepted: {', '.join(known)}")


def _check_limit(name: str, most: int | None) -> None:
    if most is not None and not (is_whole(most) and most >= 1):
        raise InvalidInput(f"{most!r}; accepted: 1 or more, or None for any number", name)


def _with_session(given: Arguments, session: Session) -> Credentials:
    """Find the credentials for going on with a session; without a login it serves only as long as it lasts."""
    try:
        return resolve(given)
    except CredentialsError:
        return resolve(attrs.evolve(given, session_id=session.session_id))


def timeouts_of(options: ClientOptions) -> Timeouts | None:
    """Return the time-outs that were asked for; None for the default ones."""
    return Timeouts.of(options["timeout"]) if "timeout" in options else None


def largest_reply(options: ClientOptions) -> int | None:
    """Return how many bytes a reply may have."""
    return options.get("max_reply_bytes", LARGEST_REPLY)


def limit_of(options: ClientOptions, engine: Engine) -> Limit | None:
    """Return the limit of concurrent requests, if one was asked for."""
    most = options.get("max_concurrent_requests")
    if most is None:
        return None
    return Limit(_places(engine), most, (timeouts_of(options) or Timeouts()).phase("pool"))


def limit_at(limit: Limit | None, engine: Engine) -> Limit | None:
    """Return a limit for the company of another engine."""
    return None if limit is None else limit.at(_places(engine))


def _places(engine: Engine) -> Places:
    return places_of(engine.credentials.endpoint_url, engine.company_id)


def refuse(options: ClientOptions, beside: str, *names: str) -> None:
    """Refuse options that have no effect beside another argument."""
    for name in names:
        if options.get(name) is not None:
            raise InvalidInput(f"has no effect beside {beside}; give it to that one", name)
