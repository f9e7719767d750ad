"""All that a client decides, without any input or output: what to send, when to log in, renew, repeat and give up."""

from __future__ import annotations

import copy
import logging
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any, Final, TypeGuard, TypeVar

import attrs

from .answer import Answer, failure, matched, outcome, refusal
from .credentials import Credentials
from .envelope import MOST_KEYS, Call, Envelope, Login, SessionId, check_control_id, new_control_id, require_function
from .errors import (
    Aborted,
    AlreadyRecorded,
    AuthenticationError,
    ControlError,
    GatewayError,
    IntacctError,
    InvalidInput,
    OutcomeUnknown,
    PartialResult,
    TransportError,
)
from .exchange import Attempt, Exchange, OnReply, OnRequest
from .flow import Flow, Locked, Pause, Send
from .model import Function
from .redact import excerpt, secrets_in
from .release import release_key
from .reply import FunctionReply, Reply, read_reply, unexpected_reply
from .result import NothingResult, Records
from .retry import RetryPolicy, is_passing, may_have_run, may_repeat
from .rows import Rows, form_of, refuse_rows
from .secret import Secret
from .session import Session, opened
from .transport import HttpReply, HttpRequest
from .unset import UNSET
from .usage import Usage, records_in
from .xmltext import escape

R = TypeVar("R")
T = TypeVar("T")
_log = logging.getLogger("intacct")
_LOGGED: Final = 20_000
MOST_FUNCTIONS: Final = 100
"""How many functions go into one request, unless the caller says otherwise."""
_REMEMBERED: Final = 8
"""How many sessions are remembered, to keep their ids out of texts that come late."""


@attrs.frozen(kw_only=True)
class Settings:
    """What does not change during a client's life."""

    release: str | None = None
    retry: RetryPolicy = attrs.field(factory=RetryPolicy)
    on_request: OnRequest | None = None
    on_reply: OnReply | None = None
    max_functions: int | None = MOST_FUNCTIONS
    max_request_bytes: int | None = None
    clock: Callable[[], float] = time.time

    def __attrs_post_init__(self) -> None:
        try:
            release_key(self.release)
        except ValueError as error:
            raise InvalidInput(str(error), "release") from None


class Engine:
    """One login: its credentials, its session, and the flows of its requests."""

    def __init__(
        self,
        credentials: Credentials,
        settings: Settings,
        *,
        session: Session | None = None,
        usage: Usage | None = None,
    ) -> None:
        self.credentials = credentials
        self.settings = settings
        self.usage = usage or Usage()
        self.session = session
        self.last_reply: Reply | None = None
        self._session_ids: tuple[Secret, ...] = () if session is None else (session.session_id,)
        self._lock = threading.Lock()
        self._logins = 0
        self._refused: IntacctError | None = None

    def for_entity(self, entity_id: str) -> Engine:
        """Return an engine that logs in to an entity of the same company; empty is the top level."""
        if not isinstance(entity_id, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidInput(f"{type(entity_id).__name__} {entity_id!r}; accepted: str", "entity_id")
        credentials = attrs.evolve(self.credentials, entity_id=entity_id)
        if isinstance(credentials.sign_in, Login):
            credentials = attrs.evolve(credentials, sign_in=attrs.evolve(credentials.sign_in, entity_id=entity_id))
        return Engine(credentials, self.settings, usage=self.usage)

    def for_client(self, client_id: str, entity_id: str | None = None) -> Engine:
        """Return an engine that logs in to a client company of the console; its entity as with `Login`."""
        sign_in = self.credentials.sign_in
        if not isinstance(sign_in, Login):
            raise InvalidInput("needs the login of a console's user; a session stays in its company", "slide_in")
        if not client_id or "|" in client_id:
            raise InvalidInput(f"{client_id!r}; accepted: the id of a client company", "slide_in")
        sign_in = attrs.evolve(sign_in, client_id=client_id, entity_id=entity_id)
        credentials = attrs.evolve(self.credentials, entity_id=entity_id, sign_in=sign_in)
        return Engine(credentials, self.settings, usage=self.usage)

    @property
    def place(self) -> tuple[str, str | None]:
        """The company and entity that requests are for."""
        return self.company_id, self.credentials.entity_id

    @property
    def company_id(self) -> str:
        """The company that requests are for: where a console's user slides in, the client company."""
        sign_in = self.credentials.sign_in
        if isinstance(sign_in, Login):
            return sign_in.target
        if self.session is not None and self.session.company_id:
            return self.session.company_id
        return sign_in.session_id.reveal()

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """What must not be seen in any text: passwords, and the sessions of late."""
        return (*self.credentials.secrets, *self._session_ids)

    # Functions

    def call(self, function: Function[Any], control_id: str | None = None, *, any_number_of_keys: bool = False) -> Call:
        """Write a function; raise `InvalidInput` if it cannot be sent as it stands."""
        require_function(function)
        refuse_rows(function)
        call = Call.of(function, new_control_id() if control_id is None else control_id, self.settings.release)
        if call.keys > MOST_KEYS and not call.writes and not any_number_of_keys:
            raise InvalidInput(
                f"{call.keys} keys; at most {MOST_KEYS} are answered at a time, client.iterate(...) reads all of them",
                f"{call.name}.keys",
            )
        return call

    def execute(self, function: Function[R], *, control_id: str | None, unique: bool | None) -> Flow[Answer[R]]:
        """Run one function alone."""
        call = self.call(function, control_id)
        (found,) = yield from self.run((call,), control_id=call.control_id, unique=unique)
        if isinstance(found, IntacctError):
            raise found
        _warn_of_more(function, found.value)
        return found

    def execute_rows(self, function: Function[Any], *, control_id: str | None) -> Flow[Rows]:
        """Run a function that asks for rows without an envelope."""
        form = form_of(function)
        call = Call.of(function, new_control_id() if control_id is None else control_id, self.settings.release)
        if call.writes:
            raise InvalidInput("writes, and answers no rows; use client.execute(...)", call.name)
        envelope = self._envelope((call,), call.control_id, unique=False, bare=True)
        reply, results, _ = yield from self._delivered(envelope, writes=False)
        if results and results[0].status != "success":
            raise failure(call, results[0], reply, transaction=False)
        if not reply.bare:
            raise unexpected_reply(reply, f"{call.name} was asked for {form} and answered XML")
        self.usage.count(call.name)
        return Rows(form, reply.content, call.control_id)

    def run(
        self,
        calls: Sequence[Call],
        *,
        control_id: str | None = None,
        unique: bool | None = None,
        transaction: bool = False,
    ) -> Flow[tuple[Answer[Any] | IntacctError, ...]]:
        """Run functions in one request and return what each came to; raise if the request as a whole failed."""
        writes = any(call.writes for call in calls)
        envelope = self._envelope(
            calls, control_id, unique=writes if unique is None else unique, transaction=transaction
        )
        reply, results, resent = yield from self._delivered(envelope, writes=writes)
        outcomes = self.outcomes(calls, results, reply, transaction=transaction, control_id=envelope.control_id)
        for found in outcomes:
            if isinstance(found, AlreadyRecorded):
                found.resent = resent
        return outcomes

    def outcomes(
        self,
        calls: Sequence[Call],
        results: Sequence[FunctionReply],
        reply: Reply,
        *,
        transaction: bool,
        control_id: str,
    ) -> tuple[Answer[Any] | IntacctError, ...]:
        """Return what each function of a request came to, and count it."""
        outcomes = tuple(
            outcome(call, result, reply, transaction=transaction) for call, result in zip(calls, results, strict=True)
        )
        if transaction and all(call.control_id.startswith(f"{control_id}-") for call in calls):
            outcomes = _recorded_together(outcomes)
        self._count(calls, outcomes)
        return outcomes

    def submit(self, calls: Sequence[Call], *, policy_id: str, control_id: str | None = None) -> Flow[Reply]:
        """Hand functions over for later processing; the reply only acknowledges them."""
        if not policy_id:
            raise InvalidInput("a request for later processing needs the id of a policy", "policy_id")
        envelope = self._envelope(calls, control_id, unique=True, policy_id=policy_id)
        reply, _, _ = yield from self._delivered(envelope, writes=True)
        return reply

    # Delivery

    def _envelope(
        self,
        calls: Sequence[Call],
        control_id: str | None,
        *,
        unique: bool,
        transaction: bool = False,
        policy_id: str | None = None,
        bare: bool = False,
    ) -> Envelope:
        return Envelope(
            sender_id=self.credentials.sender_id,
            sender_password=self.credentials.sender_password,
            control_id=new_control_id() if control_id is None else check_control_id(control_id),
            calls=tuple(calls),
            unique=unique,
            transaction=transaction,
            policy_id=policy_id,
            bare=bare,
        )

    def _delivered(self, envelope: Envelope, *, writes: bool) -> Flow[tuple[Reply, tuple[FunctionReply, ...], bool]]:
        """Send a request until there is an outcome.

        Returns the reply, the result of each function, and whether an earlier attempt may have been run too.
        """
        attempt = 0
        stale: Secret | None = None
        doubt: IntacctError | None = None
        while True:
            attempt += 1
            pause: float | None = None
            session: Session | None = None
            try:
                session = yield from self.current_session(stale)
                reply = yield from self._sent(envelope, SessionId(session.session_id), session.endpoint_url, attempt)
                self._extend(session, reply)
                results = () if envelope.policy_id or reply.bare else matched(reply, envelope.calls)
                self._retry_failed_alone(envelope, reply, results)
            except (TransportError, GatewayError) as error:
                if isinstance(error, AlreadyRecorded):
                    error.resent = doubt is not None
                    raise
                if stale is None and session is not None and self._renewable(error):
                    stale, attempt = session.session_id, attempt - 1
                    continue
                if session is not None and may_repeat(error, writes=writes, unique=envelope.unique):
                    pause = self.settings.retry.pause(attempt, error, self.settings.clock())
                if writes and doubt is None and session is not None and may_have_run(error):
                    doubt = error
                if pause is None:
                    if doubt is not None:
                        raise self._unknown(envelope, error) from error
                    raise
                self._log_retry(envelope, error, attempt, pause)
            except InvalidInput as error:  # as when the client is closed while this waits to send again
                if doubt is not None:
                    raise self._unknown(envelope, error) from error
                raise
            else:
                return reply, results, doubt is not None
            yield Pause(pause)

    def _unknown(self, envelope: Envelope, cause: IntacctError) -> OutcomeUnknown:
        control_ids = tuple(call.control_id for call in envelope.calls)
        return OutcomeUnknown(cause, control_id=envelope.control_id, control_ids=control_ids, unique=envelope.unique)

    @staticmethod
    def _retry_failed_alone(envelope: Envelope, reply: Reply, results: Sequence[FunctionReply]) -> None:
        """Raise the error of a request's only function if it may pass, so that it is tried again."""
        if len(results) == 1 and results[0].status != "success":
            error = failure(envelope.calls[0], results[0], reply, transaction=envelope.transaction)
            if is_passing(error):
                raise error

    def _renewable(self, error: IntacctError) -> bool:
        """Whether a request failed for its session alone and a login can give another."""
        if not isinstance(self.credentials.sign_in, Login):
            return False
        if isinstance(error, AuthenticationError) and error.entry is None:
            return True
        return isinstance(error, (AuthenticationError, ControlError)) and error.retry == "after_renewal"

    def _sent(self, envelope: Envelope, authentication: Login | SessionId, url: str, attempt: int) -> Flow[Reply]:
        """Send a request once; raise what refuses it as a whole."""
        request = HttpRequest(url, {"Content-Type": "application/xml; charset=utf-8"}, envelope.xml(authentication))
        self.usage.add(requests=1, bytes_sent=len(request.content), retries=1 if attempt > 1 else 0)
        secrets = (*self.secrets, *(secret for call in envelope.calls for secret in secrets_in(call.xml)))
        told: dict[str, Any] = {
            "request": request,
            "functions": tuple(call.name for call in envelope.calls),
            "control_id": envelope.control_id,
            "attempt": attempt,
            "secrets": secrets,
        }
        self._call_hook("on_request", self.settings.on_request, Attempt(**told))
        begun = time.monotonic()
        http: HttpReply | None = None
        failed: IntacctError | None = None
        statuses: tuple[str, ...] = ()
        try:
            arrived: HttpReply = yield Send(request)
            http = arrived
            self.usage.add(bytes_received=len(arrived.content))
            reply = self._accepted(arrived, envelope, secrets)
            statuses = tuple(result.status for result in reply.results)
        except IntacctError as error:
            failed = error
            raise
        finally:
            seconds = time.monotonic() - begun
            self._tell(Exchange(**told, seconds=seconds, reply=http, error=failed, statuses=statuses))
        return reply

    def _accepted(self, http: HttpReply, envelope: Envelope, secrets: tuple[Secret, ...]) -> Reply:
        reply = self.last_reply = read_reply(http, secrets, bare=envelope.bare)
        error = refusal(reply, envelope.control_id)
        if error is not None:
            raise error
        if reply.acknowledged is not bool(envelope.policy_id):
            problem = (
                "was only taken for later processing" if reply.acknowledged else "was not taken for later processing"
            )
            raise unexpected_reply(reply, f"the request {problem}")
        return reply

    # Sessions

    def current_session(self, stale: Secret | None = None) -> Flow[Session]:
        """Return a session that will last a while and is not the stale one; log in if there is none."""
        session = self._lasting(stale)
        if session is None:
            session = yield Locked(self._logged_in(stale, self._logins))
        return session

    def new_session(self) -> Flow[Session]:
        """Log in, whether or not there is a session."""
        return (yield from self.current_session(None if self.session is None else self.session.session_id))

    def _lasting(self, stale: Secret | None) -> Session | None:
        session = self.session
        if session is None or session.session_id == stale or session.ending(self.settings.clock()):
            return None
        return session

    def _extend(self, session: Session, reply: Reply) -> None:
        """Note that a session was used, unless another has taken its place."""
        with self._lock:
            current = self.session
            if current is not None and current.session_id == session.session_id:
                self.session = current.used(reply.authentication)

    def _logged_in(self, stale: Secret | None, seen: int) -> Flow[Session]:
        """Log in, unless somebody else did while this waited; then share the outcome, good or bad."""
        session = self._lasting(stale)
        if session is not None:
            return session
        if self._logins != seen and self._refused is not None:
            raise copy.copy(self._refused)
        self._refused = None
        try:
            session = yield from self._login()
            with self._lock:
                self.session = session
                self._session_ids = (*self._session_ids, session.session_id)[-_REMEMBERED:]
        except IntacctError as error:
            self._refused = error
            raise
        finally:
            self._logins += 1
        return session

    def _login(self) -> Flow[Session]:
        home = self.credentials.endpoint_url
        sign_in = self.credentials.sign_in
        xml, url = "<getAPISession/>", home
        if isinstance(sign_in, SessionId):
            if self.session is not None:
                sign_in, url = SessionId(self.session.session_id), self.session.endpoint_url
            if self.credentials.entity_id is not None:
                entity = f"<locationid>{escape(self.credentials.entity_id)}</locationid>"
                xml = f"<getAPISession>{entity}</getAPISession>"
        call = Call("getAPISession", xml, new_control_id(), False, NothingResult().parse)
        envelope = self._envelope((call,), call.control_id, unique=False)
        attempt = 0
        while True:
            attempt += 1
            try:
                reply = yield from self._sent(envelope, sign_in, url, attempt)
                (result,) = matched(reply, envelope.calls)
                if result.status != "success":
                    raise failure(call, result, reply, transaction=False)
                session = opened(reply, home, self.settings.clock())
            except (TransportError, GatewayError) as error:
                pause = None
                if may_repeat(error, writes=False, unique=False, login=True):
                    pause = self.settings.retry.pause(attempt, error, self.settings.clock())
                if pause is None:
                    raise
                self._log_retry(envelope, error, attempt, pause)
            else:
                self.usage.add(logins=1)
                return session
            yield Pause(pause)

    # Telling

    def _tell(self, exchange: Exchange) -> None:
        if _log.isEnabledFor(logging.DEBUG):
            _log.debug("%s", _line(exchange))
            _log.debug("sent: %s", excerpt(exchange.request.shown, exchange.secrets, limit=_LOGGED))
            if exchange.reply is not None:
                _log.debug("received: %s", excerpt(exchange.reply.content, exchange.secrets, limit=_LOGGED))
        self._call_hook("on_reply", self.settings.on_reply, exchange)

    @staticmethod
    def _call_hook(name: str, hook: Callable[[T], object] | None, told: T) -> None:
        if hook is not None:
            try:
                hook(told)
            except Exception:
                _log.exception("the %s hook failed; the request is not affected", name)

    def _log_retry(self, envelope: Envelope, error: IntacctError, attempt: int, pause: float) -> None:
        names = ", ".join(call.name for call in envelope.calls)
        _log.warning("%s [%s], attempt %d: %s; again in %.1f s", names, envelope.control_id, attempt, error, pause)

    def _count(self, calls: Sequence[Call], outcomes: Sequence[Answer[Any] | IntacctError]) -> None:
        for call, found in zip(calls, outcomes, strict=True):
            written = read = 0
            if isinstance(found, Answer):
                if call.writes:
                    written = max(records_in(found.value), call.keys, 1)
                else:
                    read = records_in(found.value)
                for warning in found.warnings:
                    _log.warning("%s [%s] succeeded with a remark: %s", call.name, call.control_id, warning.text)
            elif isinstance(found, PartialResult):
                written = records_in(found.value)
            self.usage.count(call.name, read=read, written=written, failed=isinstance(found, IntacctError))


def _recorded_together(outcomes: tuple[Answer[Any] | IntacctError, ...]) -> tuple[Answer[Any] | IntacctError, ...]:
    """Read the outcome of a transaction that was recorded before.

    The gateway refuses its first function as recorded and aborts the others. But where their control ids belong
    together, they were recorded together.
    """
    if not any(isinstance(found, AlreadyRecorded) for found in outcomes):
        return outcomes
    return tuple(
        AlreadyRecorded(
            found.errors,
            control_id=found.control_id,
            function=found.function,
            http_status=found.http_status,
            entry=found.entry,
            reply=found.reply,
        )
        if isinstance(found, Aborted)
        else found
        for found in outcomes
    )


def _line(exchange: Exchange) -> str:
    status = exchange.reply.status if exchange.reply is not None else "no reply"
    names = ", ".join(exchange.functions)
    text = f"{names} [{exchange.control_id}] attempt {exchange.attempt}: {status} after {exchange.seconds:.3f} s"
    return f"{text}: {exchange.error}" if exchange.error is not None else text


def _is_list(value: Any) -> TypeGuard[Records[Any]]:
    return isinstance(value, Records)


def _warn_of_more(function: Function[Any], value: Any) -> None:
    """Say that a list is not complete, where the caller has not asked for pages himself."""
    if not _is_list(value) or not value.numremaining:
        return
    paged = function.__wire__.elements.get("pagesize")
    if paged is not None and getattr(function, paged.attr, UNSET) is UNSET:
        _log.warning(
            "%s answered %d of %s records; client.iterate(...) reads all of them",
            function.__wire__.tag,
            len(value),
            value.totalcount if value.totalcount is not None else "more",
        )
