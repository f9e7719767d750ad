"""No more requests of a company at a time than were allowed, in threads, in tasks and in both."""

from __future__ import annotations

import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import httpx
import pytest

from intacct_runtime.client import Client
from intacct_runtime.errors import InvalidInput, TimedOut
from intacct_runtime.limiter import places_of
from intacct_runtime.transport import Timeouts

from .calls import BILL
from .gateway import Gateway


class Busy:
    """A gateway that takes a moment for every call and counts how many are under way."""

    def __init__(self, seconds: float = 0.01) -> None:
        self.gateway = Gateway(["<key>1</key>"])
        self.seconds = seconds
        self.lock = threading.Lock()
        self.now = 0
        self.most = 0

    def enter(self) -> None:
        with self.lock:
            self.now += 1
            self.most = max(self.most, self.now)

    def leave(self) -> None:
        with self.lock:
            self.now -= 1

    def handle(self, request: httpx.Request) -> httpx.Response:
        self.enter()
        time.sleep(self.seconds)
        self.leave()
        with self.lock:
            return self.gateway.handle(request)

    async def handle_async(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        self.enter()
        try:
            await anyio.sleep(self.seconds)
        finally:
            self.leave()
        with self.lock:
            return self.gateway.handle(request)

    def client(self, **options: Any) -> Client:
        http_client = httpx.Client(transport=httpx.MockTransport(self.handle))
        return self.gateway.client(http_client=http_client, **options)

    def run_tasks(self, count: int, backend: str = "asyncio", **options: Any) -> None:
        async def run() -> None:
            http_client = httpx.AsyncClient(transport=httpx.MockTransport(self.handle_async))
            async with (
                self.gateway.async_client(http_client=http_client, **options) as client,
                anyio.create_task_group() as tasks,
            ):
                for number in range(count):
                    tasks.start_soon((client.entity("9") if number % 2 else client).execute, BILL)

        anyio.run(run, backend=backend)


def test_threads_wait_for_their_turn() -> None:
    busy = Busy()
    client = busy.client(max_concurrent_requests=2)
    with ThreadPoolExecutor(8) as pool:
        for number in range(16):
            pool.submit((client.entity("9") if number % 2 else client).execute, BILL)
    assert busy.most == 2
    assert len(busy.gateway.calls) == 16


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_wait_for_their_turn(backend: str) -> None:
    busy = Busy()
    busy.run_tasks(12, backend, max_concurrent_requests=3)
    assert busy.most == 3
    assert len(busy.gateway.calls) == 12


def test_clients_of_a_company_share_its_places_threads_and_tasks_alike() -> None:
    busy = Busy()
    clients = [busy.client(max_concurrent_requests=2, company_id=name) for name in ("acme", "ACME", "other|acme")]
    with ThreadPoolExecutor(6) as pool:
        for client in clients * 2:
            pool.submit(client.execute, BILL)
        pool.submit(busy.run_tasks, 6, "asyncio", max_concurrent_requests=2)
        pool.submit(busy.run_tasks, 6, "trio", max_concurrent_requests=2)
    assert busy.most == 2
    assert len(busy.gateway.calls) == 18


def test_another_company_has_its_own_places() -> None:
    assert places_of("https://x/", "a") is not places_of("https://x/", "b")
    first = places_of("https://x/", "a")
    assert first is places_of("https://x/", "A")
    assert first is not places_of("https://y/", "a")


def test_without_a_limit_nobody_waits() -> None:
    busy = Busy(0.05)
    client = busy.client()
    client.login()
    with ThreadPoolExecutor(8) as pool:
        for _ in range(8):
            pool.submit(client.execute, BILL)
    assert busy.most > 2


@pytest.mark.parametrize("how", ["sync", "async"])
def test_waiting_ends_with_the_pool_time_out(how: str) -> None:
    busy = Busy()
    options: dict[str, Any] = {"max_concurrent_requests": 1, "timeout": Timeouts(pool=0.03), "max_retries": 0}
    places = places_of(busy.client(**options)._engine.credentials.endpoint_url, "acme")
    assert places.take(1, lambda: None)
    try:
        client = busy.client(**options)
        work: Any = (lambda: client.execute(BILL)) if how == "sync" else (lambda: busy.run_tasks(1, **options))
        with pytest.raises((TimedOut, ExceptionGroup)) as caught:
            work()
        error = caught.value.exceptions[0] if isinstance(caught.value, ExceptionGroup) else caught.value
        assert isinstance(error, TimedOut)
        assert (error.phase, error.may_have_run) == ("pool", False)
        assert "1 requests of the company were under way all the time; nothing was sent" in str(error)
    finally:
        places.give_back()
    assert busy.gateway.asked == []
    busy.client(**options).execute(BILL)


def test_a_place_comes_back_after_a_failure() -> None:
    busy = Busy()
    client = busy.client(max_concurrent_requests=1, max_retries=0)
    client.login()
    busy.gateway.script = [httpx.ReadError("reset"), ["<key>1</key>"]]
    with pytest.raises(Exception, match="unknown"):
        client.execute(BILL)
    assert client.execute(BILL) == "1"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_those_who_give_up_keep_no_place(backend: str) -> None:
    busy = Busy(0.002)
    options: dict[str, Any] = {"max_concurrent_requests": 2}
    places = places_of(busy.client(**options)._engine.credentials.endpoint_url, "acme")
    draw = random.Random(7)

    async def run() -> None:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(busy.handle_async))
        async with (
            busy.gateway.async_client(http_client=http_client, **options) as client,
            anyio.create_task_group() as tasks,
        ):

            async def impatient(seconds: float) -> None:
                with anyio.move_on_after(seconds):
                    await client.execute(BILL)

            for _ in range(60):
                tasks.start_soon(impatient, draw.random() * 0.05)

    anyio.run(run, backend=backend)
    assert busy.most == 2
    assert places.take(1, lambda: None), "all places are free again"
    places.give_back()


def test_a_limit_below_one() -> None:
    with pytest.raises(InvalidInput, match="max_concurrent_requests: 0; accepted: 1 or more, or None"):
        Gateway().client(max_concurrent_requests=0)
