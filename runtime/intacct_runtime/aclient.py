"""The client for asynchronous code, on asyncio or trio."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from functools import partial
from types import TracebackType
from typing import Any, Generic, Self, TypeVar, Unpack, overload
from weakref import WeakSet

import anyio
import httpx

from .answer import Answer
from .attachments import AsyncAttachments
from .base import ClientBase
from .batch import AsyncBatch
from .builder import Builder, as_function
from .engine import Engine
from .errors import IntacctError, InvalidInput
from .flow import Flow, Locked, Pause, Send
from .httpx_transport import AsyncHttpxTransport
from .model import Function
from .options import ClientOptions, largest_reply, limit_at, limit_of, make_engine, refuse, timeouts_of
from .paging import Bookmark, OnDrift, Pager
from .record import Record
from .reports import AsyncReportRows, ReportDefinition, ReportOptions, ReportReader, ReportType, read_definition
from .result import Records
from .rows import Rows
from .session import Session
from .tasks import InTask, turn
from .transport import AsyncTransport

R = TypeVar("R")
T = TypeVar("T")


class _Line:
    """The way to the gateway, shared by a client and those for other entities and companies."""

    def __init__(self, transport: AsyncTransport, own: AsyncHttpxTransport | None = None) -> None:
        self.transport = transport
        self.own = own
        self.closed = False
        self.beside: dict[tuple[str, str | None], AsyncClient] = {}
        self.ahead: WeakSet[InTask[Any]] = WeakSet()


class AsyncClient(ClientBase):
    """Runs functions against a company. Safe to use from many tasks: they share one login.

    Arguments and methods are those of `Client`::

        async with AsyncClient(company_id="acme", ...) as client:
            key = await client.execute(create_bill(...))
    """

    def __init__(
        self,
        *,
        http_client: httpx.AsyncClient | None = None,
        transport: AsyncTransport | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; nothing is sent yet. See `Client`."""
        self._engine = make_engine(**options)
        if transport is not None:
            refuse(options, "transport", "ca_file", "timeout", "max_reply_bytes")
            self._line = _Line(transport)
        else:
            if http_client is not None:
                refuse(options, "http_client", "ca_file")
            own = AsyncHttpxTransport(
                http_client,
                ca_file=options.get("ca_file"),
                timeouts=timeouts_of(options),
                max_reply_bytes=largest_reply(options),
            )
            self._line = _Line(own, own)
        self._limit = limit_of(options, self._engine)
        self._is_beside = False
        self._login_lock = anyio.Lock()

    async def execute(
        self, function: Function[R] | Builder[R], *, control_id: str | None = None, unique: bool | None = None
    ) -> R:
        """Run a function and return what it answers. See `Client.execute`."""
        return (await self.execute_raw(function, control_id=control_id, unique=unique)).value

    async def execute_raw(
        self, function: Function[R] | Builder[R], *, control_id: str | None = None, unique: bool | None = None
    ) -> Answer[R]:
        """Run a function and return the answer with control id, remarks and the reply's XML."""
        return await self._drive(self._engine.execute(as_function(function), control_id=control_id, unique=unique))

    async def execute_rows(self, function: Function[Any] | Builder[Any], *, control_id: str | None = None) -> Rows:
        """Run a reading function that asks for CSV or JSON, and return the rows. See `Client.execute_rows`."""
        return await self._drive(self._engine.execute_rows(as_function(function), control_id=control_id))

    def batch(
        self, *, transaction: bool = False, control_id: str | None = None, unique: bool | None = None
    ) -> AsyncBatch:
        """Return an empty batch: functions that go out in one request, with `transaction` all or none of them."""
        return AsyncBatch(self, transaction=transaction, control_id=control_id, unique=unique)

    def iterate(
        self,
        function: Function[Records[T]] | Builder[Records[T]],
        *,
        page_size: int | None = None,
        start: Bookmark | None = None,
        on_drift: OnDrift = "raise",
        on_page: Callable[[Bookmark], object] | None = None,
        prefetch: bool = False,
    ) -> AsyncPages[T]:
        """Read all records of a list, or those of any number of keys, page by page. See `Client.iterate`."""
        pager = Pager(self._engine, function, page_size=page_size, start=start, on_drift=on_drift, on_page=on_page)
        return AsyncPages(self, pager, prefetch=prefetch)

    @overload
    def report(self, report: str, **options: Unpack[ReportOptions]) -> AsyncReportRows[Record]: ...
    @overload
    def report(self, report: Function[Records[T]], **options: Unpack[ReportOptions]) -> AsyncReportRows[T]: ...
    def report(self, report: str | Function[Records[T]], **options: Unpack[ReportOptions]) -> AsyncReportRows[Any]:
        """Run a report, wait for it, and read all its rows. See `Client.report`."""
        return AsyncReportRows(self, ReportReader(self._engine, report, options))

    async def report_definition(self, report: str, *, type: ReportType | None = None) -> ReportDefinition:
        """Return what the company says about a custom report: its columns and run-time arguments."""
        return await self._drive(read_definition(self._engine, report, type))

    @property
    def attachments(self) -> AsyncAttachments:
        """The attachments of the company: create, read, change and delete them."""
        return AsyncAttachments(self)

    async def login(self) -> Session:
        """Log in now, even if there is a session, and return the new session."""
        return await self._drive(self._engine.new_session())

    def entity(self, entity_id: str) -> AsyncClient:
        """Return the client for an entity of the same company; empty for the top level. It needs no closing."""
        return self._beside(self._engine.for_entity(entity_id))

    def slide_in(self, client_id: str, *, entity_id: str | None = None) -> AsyncClient:
        """Return the client for a client company of this console. It needs no closing.

        Args:
            client_id: the client company.
            entity_id: its entity; empty for the top level, left out for what the user's preferences say.
        """
        return self._beside(self._engine.for_client(client_id, entity_id))

    def _beside(self, engine: Engine) -> AsyncClient:
        """Return the client for another company or entity over the same connections."""
        known = self._line.beside.get(engine.place)
        if known is None:
            known = self._line.beside[engine.place] = object.__new__(type(self))
            known._engine = engine
            known._line = self._line
            known._limit = limit_at(self._limit, engine)
            known._is_beside = True
            known._login_lock = anyio.Lock()
        return known

    async def aclose(self) -> None:
        """Close this client and those beside it, and the connections unless http client or transport are the caller's.

        Pages that are under way are given up.
        """
        if not self._is_beside:
            self._line.closed = True
            for ahead in tuple(self._line.ahead):
                ahead.cancel()
                await ahead.ended()
            if self._line.own is not None:
                await self._line.own.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def _drive(self, flow: Flow[T]) -> T:
        """Carry out the actions of a flow."""
        try:
            action = next(flow)
            while True:
                try:
                    result = await self._done(action)
                except IntacctError as error:
                    action = flow.throw(error)
                else:
                    action = flow.send(result)
        except StopIteration as end:
            value: T = end.value
            return value
        finally:
            flow.close()

    def _begin(self, flow: Flow[T]) -> InTask[T]:
        """Begin to carry out a flow in a task of its own."""
        ahead = InTask(partial(self._drive, flow))
        self._line.ahead.add(ahead)
        return ahead

    async def _done(self, action: Send | Pause | Locked) -> Any:
        if self._line.closed:
            raise InvalidInput("the client is closed; make another")
        if isinstance(action, Send):
            if self._limit is None:
                return await self._line.transport.send(action.request)
            async with turn(self._limit):
                return await self._line.transport.send(action.request)
        if isinstance(action, Pause):
            return await anyio.sleep(action.seconds)
        async with self._login_lock:
            return await self._drive(action.flow)


class AsyncPages(AsyncIterator[T], Generic[T]):
    """The records of a list, one after another; pages are read as they are needed."""

    def __init__(self, client: AsyncClient, pager: Pager[T], *, prefetch: bool = False) -> None:
        self._client = client
        self._pager = pager
        self._prefetch = prefetch
        self._ahead: InTask[Records[T]] | None = None
        self._closed = False

    @property
    def bookmark(self) -> Bookmark:
        """Where to go on from: behind the record that came last."""
        return self._pager.bookmark

    async def aclose(self) -> None:
        """End reading; a page that is under way is given up. Nobody has to call this."""
        self._closed = True
        if self._ahead is not None:
            self._ahead.cancel()
            await self._ahead.ended()

    def __del__(self) -> None:
        if self._ahead is not None:
            self._ahead.cancel()

    async def __anext__(self) -> T:
        while self._closed or not self._pager.ready:
            if self._closed or self._pager.finished:
                raise StopAsyncIteration
            await self._turn()
        return self._pager.take()

    async def _turn(self) -> None:
        if self._ahead is None:
            records = await self._client._drive(self._pager.ask())
        else:
            await self._ahead.ended()
            ahead, self._ahead = self._ahead, None
            records = await ahead.result()
        self._pager.accept(records)
        if self._prefetch and not self._pager.finished:
            self._ahead = self._client._begin(self._pager.ask(ahead=True))
