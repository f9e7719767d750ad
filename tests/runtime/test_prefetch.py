"""Reading one page ahead: the same records, bookmarks and errors as without, at the same places."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from intacct_runtime.client import Client
from intacct_runtime.errors import DriftDetected, FunctionError, InvalidInput
from intacct_runtime.paging import Bookmark

from .calls import VENDORS, get_list
from .gateway import error, failed
from .test_paging import READ, Table, numbers

SHAPES = pytest.mark.parametrize("function", [VENDORS, READ, get_list(object="vendor")])
BACKENDS = pytest.mark.parametrize("backend", ["asyncio", "trio"])


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.002)


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "intacct-ahead"]


class Gate:
    """Holds back pages until it is opened."""

    def __init__(self, table: Table, first: int = 2) -> None:
        self.opened = threading.Event()
        self.reached = threading.Event()

        def before(page: int) -> None:
            if page >= first:
                self.reached.set()
                assert self.opened.wait(5)

        table.before_page = before


@SHAPES
@pytest.mark.parametrize("count", [0, 1, 3, 4, 7])
def test_the_same_records_bookmarks_and_requests(function: Any, count: int) -> None:
    def read(prefetch: bool) -> tuple[Any, ...]:
        table = Table(*range(1, count + 1))
        seen: list[Bookmark] = []
        with table.gateway.client() as client:
            pages = client.iterate(function, page_size=3, on_page=seen.append, prefetch=prefetch)
            marks = []
            found = []
            for record in pages:
                found.append(record.recordno)
                if function is not READ:
                    marks.append(pages.bookmark)
            return found, marks, seen, pages.bookmark, [asked.names for asked in table.gateway.calls]

    assert read(True) == read(False)
    assert not threads()


def test_one_page_ahead_and_no_more() -> None:
    table = Table(*range(1, 10))
    with table.gateway.client() as client:
        pages = client.iterate(VENDORS, page_size=3, prefetch=True)
        assert table.pages == 0
        for taken, asked in ((1, 2), (2, 2), (3, 2), (4, 3), (7, 3), (9, 3)):
            while pages.bookmark.position < taken:
                next(pages)
            until(lambda asked=asked: table.pages == asked)  # type: ignore[misc]
        until(lambda: not threads())
        assert table.pages == 3


def test_a_page_is_read_while_records_are_used() -> None:
    table = Table(*range(1, 5))
    gate = Gate(table)
    with table.gateway.client() as client:
        pages = client.iterate(VENDORS, page_size=2, prefetch=True)
        assert numbers([next(pages), next(pages)]) == [1, 2]
        assert gate.reached.wait(5)
        gate.opened.set()
        assert numbers(pages) == [3, 4]


def test_an_error_comes_after_the_records_before_it() -> None:
    table = Table(*range(1, 7))
    answer = table.answer
    table.gateway.script = [
        [lambda function: answer(function) if table.pages < 1 else failed("query", error("Query Failed", "no"))]
    ]
    with table.gateway.client() as client:
        pages = client.iterate(VENDORS, page_size=2, prefetch=True)
        assert numbers([next(pages), next(pages)]) == [1, 2]
        with pytest.raises(FunctionError):
            next(pages)
        table.gateway.script = [[answer]]
        assert numbers(pages) == [3, 4, 5, 6], "and it can be tried again"


def test_drift_comes_where_the_page_begins() -> None:
    table = Table(10, 20, 30, 40)
    table.before_page = lambda page: table.numbers.insert(0, 5) if page == 2 else None
    with table.gateway.client() as client:
        pages = client.iterate(VENDORS, page_size=2, prefetch=True)
        assert numbers([next(pages), next(pages)]) == [10, 20]
        with pytest.raises(DriftDetected, match="it had 4 records and now has 5") as caught:
            next(pages)
        assert caught.value.bookmark == Bookmark(position=2, last=20)


def test_readByQuery_that_is_read_ahead_cannot_be_resumed() -> None:
    table = Table(*range(1, 5))
    with table.gateway.client() as client:
        pages = client.iterate(READ, page_size=2, prefetch=True)
        assert pages.bookmark == Bookmark()
        next(pages), next(pages)
        with pytest.raises(InvalidInput, match="each page once; read without prefetch"):
            _ = pages.bookmark
        list(pages)
        assert pages.bookmark.position == 4


def test_one_who_loses_interest_leaves_no_thread() -> None:
    table = Table(*range(1, 9))
    gate = Gate(table)
    with table.gateway.client() as client:
        pages = client.iterate(VENDORS, page_size=2, prefetch=True)
        next(pages)
        assert gate.reached.wait(5)
        del pages
        gc.collect()
        gate.opened.set()
        until(lambda: not threads())
        assert table.pages == 2


@pytest.mark.parametrize("close", ["pages", "client"])
def test_closing_waits_for_the_page_under_way(close: str) -> None:
    table = Table(*range(1, 9))
    gate = Gate(table)
    client = table.gateway.client()
    pages = client.iterate(VENDORS, page_size=2, prefetch=True)
    next(pages)
    assert gate.reached.wait(5)
    threading.Timer(0.05, gate.opened.set).start()
    (pages if close == "pages" else client).close()
    until(lambda: not threads())
    assert gate.opened.is_set()
    if close == "pages":
        assert list(pages) == []
        client.close()
    assert table.pages == 2


def test_a_closed_client_does_not_send_again() -> None:
    table = Table(*range(1, 9))
    answer = table.gateway.handle
    client: Client

    def handle(request: httpx.Request) -> httpx.Response:
        if len(table.gateway.calls) == 1:
            client._line.closed = True
            raise httpx.ReadError("reset")
        return answer(request)

    client = table.gateway.client(http_client=httpx.Client(transport=httpx.MockTransport(handle)))
    pages = client.iterate(VENDORS, page_size=2, prefetch=True)
    assert numbers([next(pages), next(pages)]) == [1, 2]
    with pytest.raises(InvalidInput, match="the client is closed"):
        next(pages)


@SHAPES
@BACKENDS
def test_tasks_read_ahead_too(function: Any, backend: str) -> None:
    table = Table(*range(1, 8))

    async def run() -> list[int]:
        async with table.gateway.async_client() as client:
            pages = client.iterate(function, page_size=3, prefetch=True)
            found = [record.recordno async for record in pages]
            assert pages.bookmark.position == 7
            return found

    assert anyio.run(run, backend=backend) == list(range(1, 8))


@BACKENDS
@pytest.mark.parametrize("leave", ["forget", "pages", "client", "loop"])
def test_one_who_loses_interest_leaves_no_task(leave: str, backend: str) -> None:
    table = Table(*range(1, 9))
    given_up: list[int] = []

    async def handle(request: httpx.Request) -> httpx.Response:
        await request.aread()
        if table.pages == 1:
            try:
                await anyio.sleep(5)
            finally:
                given_up.append(1)
        return table.gateway.handle(request)

    async def run() -> None:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(handle))
        client = table.gateway.async_client(http_client=http_client)
        pages = client.iterate(VENDORS, page_size=2, prefetch=True)
        first = await anext(pages)
        assert first.recordno == 1
        await anyio.sleep(0.01)
        if leave == "forget":
            del pages
            gc.collect()
        elif leave == "pages":
            await pages.aclose()
            assert [record async for record in pages] == []
        elif leave == "client":
            await client.aclose()
        if leave != "loop":
            with anyio.fail_after(2):
                while not given_up:
                    await anyio.sleep(0.001)
            if backend == "asyncio":
                assert asyncio.all_tasks() == {asyncio.current_task()}

    anyio.run(run, backend=backend)
    assert given_up == [1]
    assert table.pages == 1


@BACKENDS
def test_an_error_comes_in_tasks_after_the_records_before_it(backend: str) -> None:
    table = Table(*range(1, 5))
    answer = table.answer
    table.gateway.script = [
        [lambda function: answer(function) if table.pages < 1 else failed("query", error("Query Failed", "no"))]
    ]
    found: list[int | None] = []

    async def run() -> None:
        async with table.gateway.async_client() as client:
            pages = client.iterate(VENDORS, page_size=2, prefetch=True)
            found.append((await anext(pages)).recordno)  # type: ignore[arg-type]
            found.append((await anext(pages)).recordno)  # type: ignore[arg-type]
            with pytest.raises(FunctionError):
                await anext(pages)

    anyio.run(run, backend=backend)
    assert found == [1, 2]


def test_records_of_a_reply_that_got_lost_are_missed() -> None:
    table = Table(*range(1, 10))
    answer = table.gateway.handle
    lose = [3]

    def handle(request: httpx.Request) -> httpx.Response:
        response = answer(request)
        if len(table.gateway.calls) in lose:
            lose.clear()
            raise httpx.ReadError("reset")
        return response

    client = table.gateway.client(http_client=httpx.Client(transport=httpx.MockTransport(handle)))
    pages = client.iterate(READ, page_size=2)
    assert numbers([next(pages) for _ in range(4)]) == [1, 2, 3, 4]
    with pytest.raises(DriftDetected, match="2 records before these never came"):
        next(pages)


def test_records_that_got_lost_are_missed_after_a_resumption_too(caplog: pytest.LogCaptureFixture) -> None:
    table = Table(*range(1, 10))
    client = table.gateway.client()
    pages = client.iterate(READ, page_size=2)
    next(pages), next(pages)
    mark = pages.bookmark
    table._more("R1")
    assert numbers(client.iterate(READ, page_size=2, start=mark, on_drift="warn")) == [5, 6, 7, 8, 9]
    assert caplog.text.count("2 records before these never came") == 1
    assert "it ended after" not in caplog.text
