"""What the asynchronous client needs of asyncio or trio beyond anyio: tasks in the background, waking from threads."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import importlib
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any, Generic, TypeVar

import anyio

from .errors import InvalidInput
from .limiter import Limit

R = TypeVar("R")


def from_anywhere(call: Callable[[], object]) -> Callable[[], None]:
    """Return a function that runs a call in the event loop of this task, from whatever thread it is called.

    It does nothing when the loop is gone.
    """
    run_soon: Callable[[Callable[[], object]], object]
    try:
        run_soon = asyncio.get_running_loop().call_soon_threadsafe
    except RuntimeError:
        run_soon = _trio().lowlevel.current_trio_token().run_sync_soon

    def run() -> None:
        with contextlib.suppress(RuntimeError):  # both say so if the loop has ended
            run_soon(call)

    return run


def _trio() -> Any:
    return importlib.import_module("trio")


class InTask(Generic[R]):
    """Begins to work in a new task, with the context variables of this one, while the result is not needed yet.

    One who loses interest cancels it.
    """

    def __init__(self, work: Callable[[], Awaitable[R]]) -> None:
        self._work = work
        self._ended = anyio.Event()
        self._value: tuple[R] | None = None
        self._error: Exception | None = None
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self._scope: Any = _trio().CancelScope()
            self._cancel = from_anywhere(self._scope.cancel)
            _trio().lowlevel.spawn_system_task(self._run_on_trio, context=contextvars.copy_context())
        else:
            self._task = loop.create_task(self._run(), name="intacct-ahead")
            self._task.add_done_callback(self._end)
            self._cancel = from_anywhere(self._task.cancel)

    async def result(self) -> R:
        """Wait for the result and return it, or raise the exception."""
        await self._ended.wait()
        if self._error is not None:
            raise self._error
        if self._value is None:
            raise InvalidInput("cannot be read on: it was closed meanwhile", "iterate")
        return self._value[0]

    def cancel(self) -> None:
        """Ask the work to end; may be called from anywhere, also when the event loop is gone."""
        self._cancel()

    async def ended(self) -> None:
        """Wait until the work has ended, however it ended."""
        await self._ended.wait()

    def _end(self, task: asyncio.Task[None]) -> None:
        self._ended.set()

    async def _run_on_trio(self) -> None:
        try:
            with self._scope:
                await self._run()
        finally:
            self._ended.set()

    async def _run(self) -> None:
        try:
            self._value = (await self._work(),)
        except Exception as error:
            self._error = error


@contextlib.asynccontextmanager
async def turn(limit: Limit) -> AsyncGenerator[None, None]:
    """Wait for a place in this task and hold it; raise `TimedOut` if none is free in time."""
    with anyio.move_on_after(limit.patience) as waiting:
        while True:
            event = anyio.Event()
            wake = from_anywhere(event.set)
            if limit.take(wake):
                break
            try:
                await event.wait()
            finally:
                limit.forget(wake)
    if waiting.cancelled_caught:
        raise limit.too_late()
    try:
        yield
    finally:
        limit.give_back()
