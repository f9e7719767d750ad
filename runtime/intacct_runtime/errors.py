"""The exceptions of the package. Every one derives from `IntacctError`.

    IntacctError
    ├── InvalidInput            a function cannot be sent as it stands; nothing was sent
    ├── InvalidDocument         a document is not the XML that was expected
    ├── CredentialsError        sender, company, user or password are missing; nothing was sent
    ├── TransportError          no usable reply
    │   ├── ConnectionFailed    no connection: nothing was sent
    │   │   └── TlsError        no connection that may be trusted
    │   ├── ConnectionLost      the connection broke after the request went out
    │   ├── TimedOut            no reply in time
    │   ├── UnexpectedReply     something answered that is no reply of the gateway
    │   │   └── ReplyTooLarge   more bytes than are accepted; reading ended there
    │   ├── EndpointRefused     a session names an address that credentials must not go to
    │   └── OutcomeUnknown      a write may or may not have been done; carries its control id
    ├── GatewayError            the gateway refused; carries all it said
    │   ├── ControlError        the request as a whole: sender, XML, limits
    │   ├── AuthenticationError the login or session
    │   ├── FunctionError       one function
    │   │   ├── Aborted         undone or not tried, because another function of the transaction failed
    │   │   └── PartialResult   some records were written before one failed; carries their keys
    │   ├── AlreadyRecorded     neither failed nor done anew: this control id was recorded before
    │   └── …                   one class per known meaning, in `error_table`
    ├── NotSent                 a function was not sent, because an earlier request of its batch failed
    ├── DriftDetected           a list changed while it was read page by page
    ├── ReportFailed            the company could not make a report
    └── ReportNotReady          a report takes longer than was waited; carries its id for going on

What the gateway refuses is raised as its level and, where the error table knows it, as its meaning too: a refused
duplicate is both a `FunctionError` and a `DuplicateRecord`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

import attrs

from .secret import without_value

if TYPE_CHECKING:
    from .message import GatewayMessage
    from .reply import Reply

Retry = Literal["never", "safe", "after_renewal", "later"]
Phase = Literal["connect", "write", "read", "pool", "total"]


class IntacctError(Exception):
    """The base of all exceptions raised by this package."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, self._state())

    def _state(self) -> dict[str, Any]:
        return dict(self.__dict__)


def _restore(cls: type[IntacctError], args: tuple[Any, ...], state: dict[str, Any]) -> IntacctError:
    """Make a copy of an exception, past its constructor; for `copy` and `pickle`."""
    error: IntacctError = Exception.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error


class InvalidInput(IntacctError, ValueError):
    """A function cannot be sent as it stands. Raised before anything goes over the wire.

    Attributes:
        path: where the fault is, for example `create_bill.billitems[1].amount`.
        problem: what was given and what is accepted.
    """

    def __init__(self, problem: str, path: str = "") -> None:
        problem = without_value(problem, path)
        super().__init__(problem)
        self.problem = problem
        self.path = path

    def within(self, step: str) -> InvalidInput:
        """Put a step in front of the path; used while the error passes up through nested models."""
        if not self.path or self.path.startswith("["):
            self.problem = without_value(self.problem, step)
            self.args = (self.problem,)
            self.path = step + self.path
        else:
            self.path = f"{step}.{self.path}"
        return self

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}" if self.path else self.problem


class InvalidDocument(IntacctError, ValueError):
    """A document is not the XML that was expected: cut off, HTML, a DTD in it, another root element."""


class CredentialsError(IntacctError, ValueError):
    """Credentials are missing or cannot be read. Raised before anything goes over the wire."""


class TransportError(IntacctError):
    """There is no usable reply."""

    @property
    def may_have_run(self) -> bool:
        """Whether the gateway may have received and run the request all the same."""
        return True


class ConnectionFailed(TransportError):
    """No connection could be made; nothing was sent."""

    @property
    def may_have_run(self) -> bool:
        return False


class TlsError(ConnectionFailed):
    """No connection that may be trusted could be made; no credential was sent. The message says what to do.

    Attributes:
        cut: whether the connection was merely cut in the middle of the handshake, which trying again may heal.
    """

    def __init__(self, message: str, *, cut: bool = False) -> None:
        super().__init__(message)
        self.cut = cut


class ConnectionLost(TransportError):
    """The connection broke after the request, or a part of it, went out."""


class TimedOut(TransportError):
    """There was no reply in time.

    Attributes:
        phase: `connect` and `pool` (nothing was sent), `write`, `read` or `total`.
    """

    def __init__(self, message: str, phase: Phase) -> None:
        super().__init__(message)
        self.phase: Phase = phase

    @property
    def may_have_run(self) -> bool:
        return self.phase not in {"connect", "pool"}


class UnexpectedReply(TransportError):
    """Something answered, but not with a reply of the gateway: nothing, HTML, broken XML, another document.

    Attributes:
        problem: what is wrong with it.
        status: the HTTP status.
        headers: the HTTP headers, names in lower case, without cookies.
        excerpt: the first part of the body, without secrets.
        damaged: whether it is empty or cut off, as after a failure on the way.
    """

    def __init__(
        self, problem: str, *, status: int, headers: Mapping[str, str], excerpt: str, damaged: bool = False
    ) -> None:
        super().__init__(problem)
        self.problem = problem
        self.damaged = damaged
        self.status = status
        self.headers = dict(headers)
        self.excerpt = excerpt

    @property
    def may_have_run(self) -> bool:
        return not 400 <= self.status < 500

    def __str__(self) -> str:
        kind = self.headers.get("content-type", "no content type")
        shown = " ".join(self.excerpt.split())[:200]
        return f"{self.problem} (HTTP {self.status}, {kind}){': ' if shown else ''}{shown}"


class ReplyTooLarge(UnexpectedReply):
    """The reply has more bytes than are accepted. Reading ended there; the message says what to do.

    Attributes:
        limit: the most bytes that are accepted, decompressed.
    """

    limit: int

    def __str__(self) -> str:
        return self.problem


class EndpointRefused(TransportError):
    """An address that credentials must not go to: no https, or not under the domain of the configured endpoint.

    Attributes:
        endpoint: the address as it was given.
    """

    def __init__(self, message: str, endpoint: str) -> None:
        super().__init__(message)
        self.endpoint = endpoint

    @property
    def may_have_run(self) -> bool:
        return False


class OutcomeUnknown(TransportError):
    """A write went out and its reply never came, or cannot be read: it may have been done, or not.

    Ask again with the same control id, `client.execute(function, control_id=error.control_id)`: a gateway that has done
    it answers `AlreadyRecorded`, one that has not does it now. Or look for the record.

    Attributes:
        control_id: control id to ask again with: the function's own; for a batch the batch's, to run all of it again.
        control_ids: control ids of the functions whose outcome is unknown.
        cause: what went wrong.
        status, headers, excerpt: of the reply, if there was one; else None, empty, empty.
    """

    def __init__(self, cause: IntacctError, *, control_id: str, control_ids: tuple[str, ...], unique: bool) -> None:
        advice = (
            "send it again with the same control id to find out"
            if unique
            else "look for the record before you send it again: without uniqueid the gateway would do it twice"
        )
        super().__init__(f"the outcome of {control_id!r} is unknown: {cause}; {advice}")
        self.cause = cause
        self.control_id = control_id
        self.control_ids = control_ids
        self.unique = unique
        reply = cause if isinstance(cause, UnexpectedReply) else None
        self.status: int | None = reply.status if reply else None
        self.headers: dict[str, str] = reply.headers if reply else {}
        self.excerpt: str = reply.excerpt if reply else ""


@attrs.frozen
class ErrorEntry:
    """One meaning of one error number."""

    number: str
    """The number as the gateway gives it; `*` for texts that come under any number."""
    error: type[GatewayError]
    """The class that stands for the meaning."""
    meaning: str
    retry: Retry = "never"
    """Whether sending the same again can succeed: never, at once, after a new login, or later."""
    remedy: str = ""
    """What to do about it."""
    when: str = ""
    """Regular expression that the error's text must match; empty for all other texts of the number."""


class GatewayError(IntacctError):
    """The gateway refused something.

    Attributes:
        errors: every error of the reply, as the gateway worded it.
        control_id: control id of the function, or of the request.
        function: name of the function, empty if the request failed before it.
        http_status: status of the HTTP reply.
        entry: what the error table knows about it; None for numbers it does not hold.
        reply: the whole reply, raw XML included; not pickled.
    """

    def __init__(
        self,
        errors: tuple[GatewayMessage, ...] = (),
        *,
        control_id: str = "",
        function: str = "",
        http_status: int = 200,
        entry: ErrorEntry | None = None,
        reply: Reply | None = None,
    ) -> None:
        super().__init__(" - ".join(filter(None, (error.text for error in errors))) or "the gateway gave no reason")
        self.errors = errors
        self.control_id = control_id
        self.function = function
        self.http_status = http_status
        self.entry = entry
        self.reply = reply

    @property
    def errorno(self) -> str:
        """Number of the first error."""
        return self.errors[0].errorno if self.errors else ""

    @property
    def support_id(self) -> str | None:
        """The id that the vendor's support asks for, decoded."""
        return next((found for error in self.errors if (found := error.support_id)), None)

    @property
    def retry(self) -> Retry:
        """Whether sending the same again can succeed."""
        return self.entry.retry if self.entry else "never"

    @property
    def remedy(self) -> str:
        """What to do about it, as far as known."""
        return self.entry.remedy if self.entry else ""

    def __str__(self) -> str:
        place = " ".join(filter(None, (self.function, self.control_id and f"[{self.control_id}]")))
        text = f"{place}: {self.args[0]}" if place else str(self.args[0])
        return f"{text} ({self.remedy})" if self.remedy else text

    def __reduce__(self) -> tuple[Any, ...]:
        meaning, level = type(self).__dict__.get("__parts__", (type(self), type(self)))
        return _restore_gateway_error, (meaning, level, self.args, self._state())

    def _state(self) -> dict[str, Any]:
        return {**self.__dict__, "reply": None}


def joined(meaning: type[GatewayError], level: type[GatewayError]) -> type[GatewayError]:
    """Return the class of errors that are both: a meaning, such as a duplicate record, and a level."""
    if issubclass(meaning, (level, Aborted, AlreadyRecorded)):
        return meaning
    if issubclass(level, meaning):
        return level
    known = _JOINED.get((meaning, level))
    if known is None:
        content = {"__module__": meaning.__module__, "__doc__": meaning.__doc__, "__parts__": (meaning, level)}
        known = _JOINED[meaning, level] = type(meaning.__name__, (meaning, level), content)
    return known


_JOINED: dict[tuple[type[GatewayError], type[GatewayError]], type[GatewayError]] = {}


def _restore_gateway_error(
    meaning: type[GatewayError], level: type[GatewayError], args: tuple[Any, ...], state: dict[str, Any]
) -> IntacctError:
    return _restore(joined(meaning, level), args, state)


class ControlError(GatewayError):
    """The gateway refused the request as a whole: its sender, its XML, its size or its rate."""


class AuthenticationError(GatewayError):
    """The gateway refused the login or the session. No function ran."""


class FunctionError(GatewayError):
    """One function failed."""


class Aborted(FunctionError):
    """The function was undone or not tried, because another function of the same transaction failed."""


class PartialResult(FunctionError):
    """Some records were written before one failed. They stay written.

    Attributes:
        value: what the function answers for the records that were written: for `create` their keys.
    """

    value: Any = None


class AlreadyRecorded(GatewayError):
    """A function with this control id was done before, so it was not done again.

    Neither a failure nor a fresh success: the gateway does not repeat what it answered then.

    Attributes:
        resent: True if this very call had sent it before and the reply was lost: then it was done by this call.
    """

    resent: bool = False

    def __str__(self) -> str:
        done = " It was done by this call, whose first reply got lost."
        return super().__str__() + (done if self.resent else "")


class NotSent(IntacctError):
    """A function of a batch was not sent: the batch goes out in several requests, and an earlier one failed.

    Attributes:
        control_id: control id of the function.
        function: name of the function.
        cause: what became of the earlier request.
    """

    def __init__(self, control_id: str, function: str, cause: IntacctError) -> None:
        super().__init__(
            f"{function} [{control_id}] was not sent, because an earlier request of the batch failed: {cause}"
        )
        self.control_id = control_id
        self.function = function
        self.cause = cause


class DriftDetected(IntacctError):
    """A list changed while it was read page by page, so records may be missing or doubled.

    Attributes:
        bookmark: where reading stood; `client.iterate(..., start=bookmark)` goes on from there.
    """

    def __init__(self, message: str, bookmark: object) -> None:
        super().__init__(message)
        self.bookmark = bookmark


class ReportFailed(IntacctError):
    """The company could not make a report, or not hand out all of it.

    Attributes:
        report_id: the id under which the gateway knows the report, if it gave one.
    """

    def __init__(self, message: str, report_id: str | None) -> None:
        super().__init__(message)
        self.report_id = report_id


class ReportNotReady(IntacctError):
    """A report was not ready in time. It is still being made.

    Attributes:
        report_id: the id under which the gateway keeps it; `client.report(..., report_id=...)` goes on waiting.
    """

    def __init__(self, message: str, report_id: str | None) -> None:
        super().__init__(message)
        self.report_id = report_id
