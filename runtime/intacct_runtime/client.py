"""The client for synchronous code."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from functools import partial
from types import TracebackType
from typing import Any, Generic, Self, TypeVar, Unpack, overload

import httpx

from .ahead import in_thread
from .answer import Answer
from .attachments import Attachments
from .base import ClientBase
from .batch import Batch
from .builder import Builder, as_function
from .engine import Engine
from .errors import IntacctError, InvalidInput
from .flow import Flow, Locked, Pause, Send
from .httpx_transport import HttpxTransport
from .model import Function
from .options import ClientOptions, largest_reply, limit_at, limit_of, make_engine, refuse, timeouts_of
from .paging import Bookmark, OnDrift, Pager
from .record import Record
from .reports import ReportDefinition, ReportOptions, ReportReader, ReportRows, ReportType, read_definition
from .result import Records
from .rows import Rows
from .session import Session
from .transport import Transport

R = TypeVar("R")
T = TypeVar("T")


class _Line:
    """The way to the gateway, shared by a client and those for other entities and companies."""

    def __init__(self, transport: Transport, own: HttpxTransport | None = None) -> None:
        self.transport = transport
        self.own = own
        self.closed = False
        self.lock = threading.Lock()
        self.beside: dict[tuple[str, str | None], Client] = {}
        self.ahead: set[Future[Any]] = set()


class Client(ClientBase):
    """Runs functions against a company. Safe to use from many threads: they share one login.

    Credentials that are not given come from `INTACCT_*` environment variables, then from `~/.intacct/credentials.ini`.
    The first call logs in; the session is renewed when it ends::

        with Client(company_id="acme", ...) as client:
            key = client.execute(create_bill(...))
    """

    def __init__(
        self,
        *,
        http_client: httpx.Client | None = None,
        transport: Transport | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; nothing is sent yet.

        Args:
            http_client: an httpx client to send with, for proxies, event hooks and all other options of httpx.
            transport: anything else to send with.
            options: credentials, release, time-outs and so on; `ClientOptions` lists them.
        """
        self._engine = make_engine(**options)
        if transport is not None:
            refuse(options, "transport", "ca_file", "timeout", "max_reply_bytes")
            self._line = _Line(transport)
        else:
            if http_client is not None:
                refuse(options, "http_client", "ca_file")
            own = HttpxTransport(
                http_client,
                ca_file=options.get("ca_file"),
                timeouts=timeouts_of(options),
                max_reply_bytes=largest_reply(options),
            )
            self._line = _Line(own, own)
        self._limit = limit_of(options, self._engine)
        self._is_beside = False
        self._login_lock = threading.Lock()

    def execute(
        self, function: Function[R] | Builder[R], *, control_id: str | None = None, unique: bool | None = None
    ) -> R:
        """Run a function and return what it answers.

        Args:
            function: a call, such as `create_bill(...)` or `read(...)`.
            control_id: name of this call, 1 to 256 characters; by default a new one. Give the one that `OutcomeUnknown`
                carries to ask a second time without doing it a second time.
            unique: whether the gateway refuses a control id that it has recorded; by default for writes.
        """
        return self.execute_raw(function, control_id=control_id, unique=unique).value

    def execute_raw(
        self, function: Function[R] | Builder[R], *, control_id: str | None = None, unique: bool | None = None
    ) -> Answer[R]:
        """Run a function and return the answer with control id, remarks and the reply's XML."""
        return self._drive(self._engine.execute(as_function(function), control_id=control_id, unique=unique))

    def execute_rows(self, function: Function[Any] | Builder[Any], *, control_id: str | None = None) -> Rows:
        """Run a reading function that asks for CSV or JSON, and return the rows as they come.

        Such an answer has no envelope: it does not say how many rows there are beyond the page that was asked for.
        """
        return self._drive(self._engine.execute_rows(as_function(function), control_id=control_id))

    def batch(self, *, transaction: bool = False, control_id: str | None = None, unique: bool | None = None) -> Batch:
        """Return an empty batch: functions that go out in one request, with `transaction` all or none of them."""
        return Batch(self, transaction=transaction, control_id=control_id, unique=unique)

    def iterate(
        self,
        function: Function[Records[T]] | Builder[Records[T]],
        *,
        page_size: int | None = None,
        start: Bookmark | None = None,
        on_drift: OnDrift = "raise",
        on_page: Callable[[Bookmark], object] | None = None,
        prefetch: bool = False,
    ) -> Pages[T]:
        """Read all records of a query, readByQuery or get_list, or those of any number of keys, page by page.

        A query is read in its own order, then in that of record numbers, so that pages neither overlap nor leave gaps.

        Args:
            function: the first page is asked with it.
            page_size: records per page; by default the function's own, else 1000.
            start: bookmark of an earlier reading, to go on from.
            on_drift: what to do when the list changes meanwhile: raise `DriftDetected`, or log a warning and drop what
                came a second time.
            on_page: called with each page, when its first record is needed.
            prefetch: ask for the next page while the records of this one are used, one page ahead at most. A
                readByQuery that is read so cannot be resumed from a bookmark.
        """
        pager = Pager(self._engine, function, page_size=page_size, start=start, on_drift=on_drift, on_page=on_page)
        return Pages(self, pager, prefetch=prefetch)

    @overload
    def report(self, report: str, **options: Unpack[ReportOptions]) -> ReportRows[Record]: ...
    @overload
    def report(self, report: Function[Records[T]], **options: Unpack[ReportOptions]) -> ReportRows[T]: ...
    def report(self, report: str | Function[Records[T]], **options: Unpack[ReportOptions]) -> ReportRows[Any]:
        """Run a report, wait for it, and read all its rows.

        Args:
            report: the name of a custom report, or a function to be run as a report, such as
                `get_accountbalancesbydimensions(...)`.
            options: run-time arguments, waiting, progress; `ReportOptions` lists them.
        """
        return ReportRows(self, ReportReader(self._engine, report, options))

    def report_definition(self, report: str, *, type: ReportType | None = None) -> ReportDefinition:
        """Return what the company says about a custom report: its columns and run-time arguments."""
        return self._drive(read_definition(self._engine, report, type))

    @property
    def attachments(self) -> Attachments:
        """The attachments of the company: create, read, change and delete them."""
        return Attachments(self)

    def login(self) -> Session:
        """Log in now, even if there is a session, and return the new session."""
        return self._drive(self._engine.new_session())

    def entity(self, entity_id: str) -> Client:
        """Return the client for an entity of the same company; empty for the top level. It needs no closing."""
        return self._beside(self._engine.for_entity(entity_id))

    def slide_in(self, client_id: str, *, entity_id: str | None = None) -> Client:
        """Return the client for a client company of this console. It needs no closing.

        Args:
            client_id: the client company.
            entity_id: its entity; empty for the top level, left out for what the user's preferences say.
        """
        return self._beside(self._engine.for_client(client_id, entity_id))

    def _beside(self, engine: Engine) -> Client:
        """Return the client for another company or entity over the same connections."""
        with self._line.lock:
            known = self._line.beside.get(engine.place)
            if known is None:
                known = self._line.beside[engine.place] = object.__new__(type(self))
                known._engine = engine
                known._line = self._line
                known._limit = limit_at(self._limit, engine)
                known._is_beside = True
                known._login_lock = threading.Lock()
            return known

    def close(self) -> None:
        """Close this client and those beside it, and the connections unless http client or transport are the caller's.

        Pages that are under way are waited for.
        """
        if not self._is_beside:
            self._line.closed = True
            wait(tuple(self._line.ahead))
            if self._line.own is not None:
                self._line.own.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _drive(self, flow: Flow[T]) -> T:
        """Carry out the actions of a flow."""
        try:
            action = next(flow)
            while True:
                try:
                    result = self._done(action)
                except IntacctError as error:
                    action = flow.throw(error)
                else:
                    action = flow.send(result)
        except StopIteration as end:
            value: T = end.value
            return value
        finally:
            flow.close()

    def _begin(self, flow: Flow[T]) -> Future[T]:
        """Begin to carry out a flow in a thread of its own."""
        future = in_thread(partial(self._drive, flow))
        self._line.ahead.add(future)
        future.add_done_callback(self._line.ahead.discard)
        return future

    def _done(self, action: Send | Pause | Locked) -> Any:
        if self._line.closed:
            raise InvalidInput("the client is closed; make another")
        if isinstance(action, Send):
            if self._limit is None:
                return self._line.transport.send(action.request)
            with self._limit.turn():
                return self._line.transport.send(action.request)
        if isinstance(action, Pause):
            return time.sleep(action.seconds)
        with self._login_lock:
            return self._drive(action.flow)


class Pages(Iterator[T], Generic[T]):
    """The records of a list, one after another; pages are read as they are needed."""

    def __init__(self, client: Client, pager: Pager[T], *, prefetch: bool = False) -> None:
        self._client = client
        self._pager = pager
        self._prefetch = prefetch
        self._ahead: Future[Records[T]] | None = None
        self._closed = False

    @property
    def bookmark(self) -> Bookmark:
        """Where to go on from: behind the record that came last."""
        return self._pager.bookmark

    def close(self) -> None:
        """End reading; a page that is under way is waited for. Nobody has to call this."""
        self._closed = True
        if self._ahead is not None:
            wait((self._ahead,))

    def __next__(self) -> T:
        while self._closed or not self._pager.ready:
            if self._closed or self._pager.finished:
                raise StopIteration
            self._turn()
        return self._pager.take()

    def _turn(self) -> None:
        if self._ahead is None:
            records = self._client._drive(self._pager.ask())
        else:
            wait((self._ahead,))
            ahead, self._ahead = self._ahead, None
            records = ahead.result()
        self._pager.accept(records)
        if self._prefetch and not self._pager.finished:
            self._ahead = self._client._begin(self._pager.ask(ahead=True))
