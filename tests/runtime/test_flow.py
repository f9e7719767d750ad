"""The decisions alone, driven by hand: no client, no transport, no clock."""

from __future__ import annotations

from typing import Any

import pytest

from intacct_runtime.credentials import Arguments, resolve
from intacct_runtime.engine import Engine, Settings
from intacct_runtime.errors import ConnectionFailed, ConnectionLost, InvalidInput, OutcomeUnknown, TlsError
from intacct_runtime.flow import Locked, Pause, Send
from intacct_runtime.retry import RetryPolicy
from intacct_runtime.transport import HttpReply

from .calls import BILL
from .gateway import LOGIN, Gateway


def engine(**settings: Any) -> Engine:
    credentials = resolve(Arguments(**LOGIN), {})
    policy = RetryPolicy(max_retries=2, draw=lambda: 1.0)
    return Engine(credentials, Settings(retry=policy, clock=lambda: 1_000.0, **settings))


def answered(action: object, gateway: Gateway) -> HttpReply:
    """Let a gateway answer an action."""
    import httpx

    assert isinstance(action, Send)
    response = gateway.handle(httpx.Request("POST", action.request.url, content=action.request.content))
    return HttpReply(response.status_code, dict(response.headers), response.content)


def test_the_steps_of_a_call() -> None:
    gateway = Gateway(["<key>17</key>"])
    flow = engine().execute(BILL, control_id="mine", unique=None)
    login = next(flow)
    assert isinstance(login, Locked)
    inner = next(login.flow)
    with pytest.raises(StopIteration) as opened:
        login.flow.send(answered(inner, gateway))
    action = flow.send(opened.value.value)
    with pytest.raises(StopIteration) as ended:
        flow.send(answered(action, gateway))
    assert ended.value.value.value == "17"
    assert [asked.names for asked in gateway.asked] == [["getAPISession"], ["create_bill"]]


def test_the_steps_of_a_call_that_is_repeated() -> None:
    made = logged_in(Gateway(["<key>17</key>"]))
    flow = made.execute(BILL, control_id="mine", unique=None)
    first = next(flow)
    assert flow.throw(ConnectionLost("reset")) == Pause(1.0)
    second = flow.send(None)
    assert second == first
    assert flow.throw(ConnectionFailed("refused")) == Pause(2.0)
    assert flow.send(None) == first
    with pytest.raises(OutcomeUnknown) as caught:
        flow.throw(ConnectionFailed("refused"))
    assert caught.value.control_id == "mine"
    assert isinstance(caught.value.cause, ConnectionFailed)


def logged_in(gateway: Gateway) -> Engine:
    made = engine()
    login = made.current_session()
    locked = next(login)
    assert isinstance(locked, Locked)
    with pytest.raises(StopIteration):
        locked.flow.send(answered(next(locked.flow), gateway))
    return made


def test_a_client_that_is_closed_between_two_attempts_leaves_no_doubt_unsaid() -> None:
    made = logged_in(Gateway(["<key>17</key>"]))
    flow = made.execute(BILL, control_id="mine", unique=None)
    next(flow)
    assert flow.throw(ConnectionLost("reset")) == Pause(1.0)
    flow.send(None)
    with pytest.raises(OutcomeUnknown) as caught:
        flow.throw(InvalidInput("the client is closed"))
    assert caught.value.control_id == "mine"

    flow = made.execute(BILL, control_id="mine", unique=None)
    next(flow)
    with pytest.raises(InvalidInput, match="the client is closed"):
        flow.throw(InvalidInput("the client is closed"))


def locked_login(made: Engine) -> Any:
    """Return the flow of a login that waits for its turn."""
    action = next(made.current_session())
    assert isinstance(action, Locked)
    return action.flow


def test_a_login_that_is_given_up_does_not_tell_an_old_refusal_to_those_who_wait() -> None:
    made = engine()
    first = locked_login(made)
    next(first)
    with pytest.raises(TlsError):
        first.throw(TlsError("no TLS"))
    given_up, waiting = locked_login(made), locked_login(made)
    next(given_up)
    given_up.close()
    with pytest.raises(StopIteration) as opened:
        waiting.send(answered(next(waiting), Gateway("")))
    assert opened.value.value is made.session


def test_those_who_wait_for_a_login_share_its_refusal() -> None:
    made = engine()
    first, waiting = locked_login(made), locked_login(made)
    next(first)
    with pytest.raises(TlsError):
        first.throw(TlsError("no TLS"))
    with pytest.raises(TlsError, match="no TLS"):
        next(waiting)


def test_a_flow_that_is_given_up_leaves_nothing_behind() -> None:
    made = engine()
    flow = made.execute(BILL, control_id=None, unique=None)
    next(flow)
    flow.close()
    assert made.session is None
