"""Both clients send the same bytes for the same calls, whatever comes back."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from intacct_runtime import engine, envelope
from intacct_runtime.errors import IntacctError

from .calls import BILL, VENDORS, create_bill
from .gateway import (
    HTML,
    ONE_VENDOR,
    ROLLED_BACK,
    Answer,
    Gateway,
    aborted,
    authentication_failure,
    error,
    failed,
    lost,
)

INVALID = authentication_failure(error("XL03000006", "Invalid session"))
SCRIPTS: list[list[Answer]] = [
    [["<key>1</key>"]],
    [lost(), ["<key>1</key>"]],
    [INVALID, ["<key>1</key>"]],
    [lost(), INVALID, HTML, ["<key>1</key>"]],
    [HTML],
    [httpx.ReadTimeout("slow")],
    [httpx.Response(429, text="slow down")],
    [httpx.Response(200, text="")],
    [[failed("create_bill", error("BL34000061", "exists"))]],
    [[aborted("create_bill", ROLLED_BACK)]],
]
MANY = ONE_VENDOR.replace('totalcount="1" numremaining="0"', 'totalcount="2" numremaining="1"')
LAST = ONE_VENDOR.replace('totalcount="1"', 'totalcount="2"').replace(">7<", ">8<")

Outcome = list[object]


@pytest.fixture(autouse=True)
def numbered(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Count control ids instead of drawing them; the result starts anew."""
    counter = itertools.count(1)

    def start() -> None:
        nonlocal counter
        counter = itertools.count(1)

    for module in (engine, envelope):
        monkeypatch.setattr(module, "new_control_id", lambda: f"id-{next(counter)}")
    monkeypatch.setattr("intacct_runtime.batch.new_control_id", lambda: f"id-{next(counter)}")
    monkeypatch.setattr("intacct_runtime.paging.new_control_id", lambda: f"id-{next(counter)}")
    return start


def told(work: Callable[[], Any]) -> object:
    try:
        return work()
    except IntacctError as caught:
        return type(caught).__name__, str(caught)


async def told_async(work: Callable[[], Any]) -> object:
    try:
        return await work()
    except IntacctError as caught:
        return type(caught).__name__, str(caught)


def run_sync(gateway: Gateway, what: str) -> Outcome:
    with gateway.client() as client:
        if what == "execute":
            return [told(lambda: client.execute(BILL)), told(lambda: client.entity("9").execute(BILL, unique=False))]
        if what in {"iterate", "prefetch"}:
            pages = client.iterate(VENDORS, page_size=1, prefetch=what == "prefetch")
            return [told(lambda: [vendor.recordno for vendor in pages])]
        batch = client.batch(transaction=what == "transaction")
        slots = [batch.add(BILL), batch.add(create_bill(vendorid="V2"))]
        outcome = told(batch.run)
        return [outcome, *(told(lambda slot=slot: slot.value) for slot in slots)]  # type: ignore[misc]


def run_async(gateway: Gateway, what: str) -> Outcome:
    async def run() -> Outcome:
        async with gateway.async_client() as client:
            if what == "execute":
                return [
                    await told_async(lambda: client.execute(BILL)),
                    await told_async(lambda: client.entity("9").execute(BILL, unique=False)),
                ]
            if what in {"iterate", "prefetch"}:
                pages = client.iterate(VENDORS, page_size=1, prefetch=what == "prefetch")

                async def read() -> list[object]:
                    return [vendor.recordno async for vendor in pages]

                return [await told_async(read)]
            batch = client.batch(transaction=what == "transaction")
            slots = [batch.add(BILL), batch.add(create_bill(vendorid="V2"))]
            outcome = await told_async(batch.run)
            return [outcome, *(told(lambda slot=slot: slot.value) for slot in slots)]  # type: ignore[misc]

    return anyio.run(run)


def compare(make: Callable[[], Gateway], what: str, start: Callable[[], None]) -> None:
    first, second = make(), make()
    start()
    left = run_sync(first, what)
    start()
    right = run_async(second, what)
    assert left == right
    assert [asked.content for asked in first.asked] == [asked.content for asked in second.asked]
    assert first.urls == second.urls
    assert first.asked


@pytest.mark.parametrize("script", SCRIPTS)
def test_single_functions(script: list[Answer], numbered: Callable[[], None]) -> None:
    compare(lambda: Gateway(*script), "execute", numbered)


@pytest.mark.parametrize("transaction", ["batch", "transaction"])
@pytest.mark.parametrize(
    "script",
    [
        [["<key>1</key>", "<key>2</key>"]],
        [lost(), ["<key>1</key>", failed("create_bill", error("BL34000061"))]],
        [[aborted("create_bill", ROLLED_BACK), failed("create_bill", error("ZZ1"), ROLLED_BACK)]],
        [HTML],
    ],
)
def test_batches(script: list[Answer], transaction: str, numbered: Callable[[], None]) -> None:
    compare(lambda: Gateway(*script), transaction, numbered)


@pytest.mark.parametrize("script", [[[MANY], lost(), [LAST]], [[MANY], HTML], [[MANY], [ONE_VENDOR]]])
@pytest.mark.parametrize("how", ["iterate", "prefetch"])
def test_lists(script: list[Answer], how: str, numbered: Callable[[], None]) -> None:
    compare(lambda: Gateway(*script), how, numbered)
