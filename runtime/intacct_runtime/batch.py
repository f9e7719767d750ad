"""Several functions in one request."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .answer import Answer, matched, refusal
from .builder import Builder, as_function
from .engine import Engine
from .envelope import Call, check_control_id, new_control_id
from .errors import Aborted, FunctionError, IntacctError, InvalidInput, NotSent, OutcomeUnknown
from .flow import Flow
from .model import Function
from .parts import check_distinct, check_one_request, in_parts
from .reply import Reply, loads_reply

if TYPE_CHECKING:
    from .aclient import AsyncClient
    from .client import Client

R = TypeVar("R")
_log = logging.getLogger("intacct")


class Slot(Generic[R]):
    """The place where the answer of one function of a batch will be."""

    def __init__(self, function: Function[R], call: Call) -> None:
        self.function = function
        self.call = call
        self._outcome: Answer[R] | IntacctError | None = None
        self._begun = False

    @property
    def control_id(self) -> str:
        """Control id of the function."""
        return self.call.control_id

    @property
    def done(self) -> bool:
        """Whether there is an outcome."""
        return self._outcome is not None

    @property
    def error(self) -> IntacctError | None:
        """Why the function has no answer; None if it has one, or none yet."""
        return self._outcome if isinstance(self._outcome, IntacctError) else None

    @property
    def answer(self) -> Answer[R]:
        """The answer with all that came with it; raises the function's error."""
        found = self._outcome
        if found is None:
            why = (
                "the batch was interrupted, so this may have been done or not; run it again under the same control ids"
                if self._begun
                else "the batch has not run yet"
            )
            raise InvalidInput(f"{self.call.name} [{self.control_id}]: {why}")
        if isinstance(found, IntacctError):
            raise found
        return found

    @property
    def value(self) -> R:
        """What the function answers; raises its error."""
        return self.answer.value

    def _settle(self, found: Answer[Any] | IntacctError) -> None:
        self._outcome = found

    def __repr__(self) -> str:
        state = "pending" if self._outcome is None else repr(self._outcome)
        return f"<slot of {self.call.name} [{self.control_id}]: {state}>"


class _Collected:
    """Functions that are to go out together."""

    def __init__(self, engine: Engine, *, transaction: bool, control_id: str | None, unique: bool | None) -> None:
        self._engine = engine
        self._unique = unique
        self.transaction = transaction
        self.control_id = new_control_id() if control_id is None else control_id
        self.slots: list[Slot[Any]] = []
        self._sent = False

    def add(self, function: Function[R] | Builder[R], control_id: str | None = None) -> Slot[R]:
        """Add a function; raises `InvalidInput` if it cannot be sent as it stands.

        Without a control id of its own the function gets one made of the batch's and its position, so that a batch that
        is built again in the same way and with the same control id is recognized by the gateway.
        """
        if self._sent:
            raise InvalidInput("the batch has been sent; make another")
        given = f"{self.control_id}-{len(self.slots) + 1}" if control_id is None else control_id
        built = as_function(function)
        slot = Slot(built, self._engine.call(built, given))
        self.slots.append(slot)
        return slot

    def __len__(self) -> int:
        return len(self.slots)

    def _calls(self) -> list[Call]:
        if self._sent:
            raise InvalidInput("the batch has been sent; make another")
        return [slot.call for slot in self.slots]

    def _run(self) -> Flow[None]:
        parts = self._parts(self._calls())
        names = [f"{self.control_id}.{number}" for number in range(1, len(parts) + 1)]
        names = [check_control_id(name) for name in (names if len(parts) > 1 else [self.control_id])]
        self._sent = True
        done = 0
        for name, part in zip(names, parts, strict=False):
            rest = done + len(part)
            for slot in self.slots[done:rest]:
                slot._begun = True
            try:
                outcomes = yield from self._engine.run(
                    part, control_id=name, unique=self._unique, transaction=self.transaction
                )
            except IntacctError as caught:
                error = self._of_batch(caught)
                self._settle([error] * len(part), done)
                self._settle([NotSent(slot.control_id, slot.call.name, error) for slot in self.slots[rest:]], rest)
                raise error from error.__cause__
            self._settle(outcomes, done)
            done = rest
        self._raise_of_transaction()

    def _of_batch(self, error: IntacctError) -> IntacctError:
        """Let an unknown outcome name the batch, which can be run again, and not the request that was a part of it."""
        if not isinstance(error, OutcomeUnknown) or error.control_id == self.control_id:
            return error
        named = OutcomeUnknown(
            error.cause, control_id=self.control_id, control_ids=error.control_ids, unique=error.unique
        )
        named.__cause__ = error.cause
        return named

    def _parts(self, calls: list[Call]) -> list[Sequence[Call]]:
        """Return what goes out in which request; raise `InvalidInput` if that cannot be."""
        check_distinct(calls)
        most, most_bytes = self._engine.settings.max_functions, self._engine.settings.max_request_bytes
        if self.transaction:
            check_one_request(calls, "a transaction", most=most, most_bytes=most_bytes)
        return list(in_parts(calls, most=most, most_bytes=most_bytes))

    def _submit(self, policy_id: str) -> Flow[Reply]:
        calls = self._calls()
        settings = self._engine.settings
        check_one_request(
            calls, "a batch for later processing", most=settings.max_functions, most_bytes=settings.max_request_bytes
        )
        self._sent = True
        reply = yield from self._engine.submit(calls, policy_id=policy_id, control_id=self.control_id)
        return reply

    def deliver(self, xml: bytes | str) -> None:
        """Fill the slots from the reply that the gateway delivered later to a batch that was submitted.

        That may be in another process: make the batch again with the same control id and the same functions.
        """
        self._sent = True
        reply = loads_reply(xml, self._engine.secrets)
        error = refusal(reply, self.control_id)
        if error is not None:
            self._settle([error] * len(self.slots))
            raise error
        calls = [slot.call for slot in self.slots]
        outcomes = self._engine.outcomes(
            calls, matched(reply, calls), reply, transaction=self.transaction, control_id=self.control_id
        )
        self._settle(outcomes)
        self._raise_of_transaction()

    def _settle(self, outcomes: Sequence[Answer[Any] | IntacctError], start: int = 0) -> None:
        for slot, found in zip(self.slots[start:], outcomes, strict=False):
            slot._settle(found)
            if isinstance(found, FunctionError):
                _log.warning("in a batch: %s", found)

    def _raise_of_transaction(self) -> None:
        """Raise why a transaction was undone: the failure, not what was aborted on its account."""
        errors = [slot.error for slot in self.slots if slot.error is not None]
        if self.transaction and errors:
            raise next((error for error in errors if not isinstance(error, Aborted)), errors[0])


class Batch(_Collected):
    """Functions for one request of a `Client`::

        with client.batch(transaction=True) as batch:
            slot = batch.add(create_bill(...))
        print(slot.value)

    Without `transaction` each function succeeds or fails on its own and its slot says so; with it, all are undone if
    one fails, and running the batch raises that one's error.

    A batch of more functions than fit into one request (`max_functions`) goes out in several, one after another, in
    order. If one of them fails as a whole, that error is raised, the slots before it have their outcomes, and those
    behind it hold `NotSent`. A transaction is never split.
    """

    def __init__(self, client: Client, *, transaction: bool, control_id: str | None, unique: bool | None) -> None:
        super().__init__(client._engine, transaction=transaction, control_id=control_id, unique=unique)
        self._client = client

    def run(self) -> None:
        """Send the functions and fill the slots."""
        self._client._drive(self._run())

    def submit(self, policy_id: str) -> Reply:
        """Hand the functions over for later processing; `deliver` fills the slots from the reply that comes then."""
        return self._client._drive(self._submit(policy_id))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None and not self._sent:
            self.run()


class AsyncBatch(_Collected):
    """Functions for one request of an `AsyncClient`; used as `Batch`, with `async with` and `await batch.run()`."""

    def __init__(self, client: AsyncClient, *, transaction: bool, control_id: str | None, unique: bool | None) -> None:
        super().__init__(client._engine, transaction=transaction, control_id=control_id, unique=unique)
        self._client = client

    async def run(self) -> None:
        """Send the functions and fill the slots."""
        await self._client._drive(self._run())

    async def submit(self, policy_id: str) -> Reply:
        """Hand the functions over for later processing; `deliver` fills the slots from the reply that comes then."""
        return await self._client._drive(self._submit(policy_id))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None and not self._sent:
            await self.run()
