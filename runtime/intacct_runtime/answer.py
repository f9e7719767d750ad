"""What one function of a request came to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

import attrs

from .envelope import Call
from .error_meaning import gateway_error, undone
from .errors import (
    Aborted,
    AuthenticationError,
    ControlError,
    FunctionError,
    GatewayError,
    IntacctError,
    InvalidDocument,
    PartialResult,
)
from .message import GatewayMessage
from .reply import FunctionReply, Reply, unexpected_reply

R = TypeVar("R", covariant=True)


@attrs.frozen
class Answer(Generic[R]):
    """The value of a function, and all that came with it."""

    value: R
    control_id: str
    warnings: tuple[GatewayMessage, ...]
    """What the gateway remarked although the function succeeded."""
    reply: Reply = attrs.field(repr=False, eq=False)
    """The reply to the whole request."""

    @property
    def xml(self) -> bytes:
        """The reply as it came."""
        return self.reply.content


def refusal(reply: Reply, control_id: str) -> GatewayError | None:
    """Return the error if the request as a whole, or its login, was refused."""
    level: type[GatewayError] | None = None
    if reply.status != "success":
        level = ControlError
    elif reply.authentication is not None and reply.authentication.status != "success":
        level = AuthenticationError
    elif reply.errors and not reply.results:
        level = ControlError
    if level is None:
        return None
    return gateway_error(level, reply.errors, control_id=control_id, http_status=reply.http_status, reply=reply)


def matched(reply: Reply, calls: Sequence[Call]) -> tuple[FunctionReply, ...]:
    """Return the result of each call; raise `UnexpectedReply` unless there is exactly one for each."""
    asked = [call.control_id for call in calls]
    given = [result.control_id for result in reply.results]
    if len(given) == len(asked):
        if all(not there or there == here for here, there in zip(asked, given, strict=True)):
            return reply.results
        if sorted(given) == sorted(asked):
            by_id = {result.control_id: result for result in reply.results}
            return tuple(by_id[control_id] for control_id in asked)
    raise unexpected_reply(
        reply,
        f"the reply answers other functions than were asked: {len(given)} results for {len(asked)} functions",
    )


def outcome(call: Call, result: FunctionReply, reply: Reply, *, transaction: bool) -> Answer[Any] | IntacctError:
    """Return what a function came to: its answer or its error."""
    if result.status == "success":
        try:
            value = call.parse(result.element)
        except (InvalidDocument, ValueError, ArithmeticError) as error:
            return unexpected_reply(reply, f"{call.name} [{call.control_id}] succeeded, but {error}")
        return Answer(value, call.control_id, result.errors, reply)
    return failure(call, result, reply, transaction=transaction)


def failure(call: Call, result: FunctionReply, reply: Reply, *, transaction: bool) -> GatewayError:
    """Return the error of a function that did not succeed."""
    details: dict[str, Any] = {
        "control_id": call.control_id,
        "function": call.name,
        "http_status": reply.http_status,
        "reply": reply,
    }
    if result.status == "aborted":
        return gateway_error(Aborted, result.errors, **details)
    data = result.element.find("data")
    if call.writes and data is not None and len(data) and not transaction and not undone(result.errors):
        error = gateway_error(PartialResult, result.errors, **details)
        if isinstance(error, PartialResult):
            try:
                error.value = call.parse(result.element)
            except (InvalidDocument, ValueError, ArithmeticError):
                error.value = None
        return error
    return gateway_error(FunctionError, result.errors, **details)
