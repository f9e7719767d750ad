"""Batches of more functions than fit into one request."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intacct_runtime.batch import Batch, Slot
from intacct_runtime.envelope import Call
from intacct_runtime.errors import AlreadyRecorded, FunctionError, InvalidInput, NotSent, OutcomeUnknown, TimedOut
from intacct_runtime.parts import in_parts
from intacct_runtime.result import NothingResult
from intacct_runtime.upload import FileText

from .calls import VENDORS, create_bill
from .gateway import ONE_VENDOR, Gateway, error, failed, lost


class Ledger:
    """Writes every bill once per control id, and answers with its number; some requests go wrong."""

    def __init__(self) -> None:
        self.written: dict[str, str] = {}
        self.gateway = Gateway("")
        self.lose: set[int] = set()
        self.refuse: set[int] = set()
        self.stop: set[int] = set()

    def handle(self, request: httpx.Request) -> httpx.Response:
        asked = len(self.gateway.calls) + 1
        if asked in self.refuse:
            self.gateway.script = [httpx.Response(503)]
        else:
            self.gateway.script = [[self.bill] * request.content.count(b"<function ")]
        response = self.gateway.handle(request)
        if asked in self.stop:
            raise KeyboardInterrupt
        if asked in self.lose:
            raise httpx.ReadTimeout("slow")
        return response

    def bill(self, function: Any) -> str:
        control_id = function.getparent().get("controlid")
        if control_id in self.written:
            text = f"A successful transaction has already been recorded with the control id {control_id}"
            return failed("create_bill", error("GW-1", text))
        if function.findtext("vendorid") == "bad":
            return failed("create_bill", error("BL03000018", "no such vendor"))
        self.written[control_id] = function.findtext("vendorid")
        return f"<key>{len(self.written)}</key>"

    def batch(self, count: int, *, bad: int = -1, **options: Any) -> tuple[Batch, list[Slot[str]]]:
        http_client = httpx.Client(transport=httpx.MockTransport(self.handle))
        client = self.gateway.client(http_client=http_client, max_retries=0, **options)
        client.login()
        batch = client.batch(control_id="b")
        return batch, [batch.add(create_bill(vendorid="bad" if n == bad else f"V{n}")) for n in range(count)]

    @property
    def requests(self) -> list[tuple[str, list[str | None]]]:
        return [(asked.control_id, [one.get("controlid") for one in asked.functions]) for asked in self.gateway.calls]


def test_a_long_batch_goes_out_in_several_requests_in_order() -> None:
    ledger = Ledger()
    batch, slots = ledger.batch(7, max_functions=3)
    batch.run()
    assert [slot.value for slot in slots] == ["1", "2", "3", "4", "5", "6", "7"]
    assert list(ledger.written.values()) == [f"V{n}" for n in range(7)]
    assert ledger.requests == [
        ("b.1", ["b-1", "b-2", "b-3"]),
        ("b.2", ["b-4", "b-5", "b-6"]),
        ("b.3", ["b-7"]),
    ]


@pytest.mark.parametrize("count", [1, 99, 100])
def test_a_batch_that_fits_goes_out_in_one(count: int) -> None:
    ledger = Ledger()
    batch, slots = ledger.batch(count)
    batch.run()
    assert [name for name, _ in ledger.requests] == ["b"]
    assert all(slot.done for slot in slots)


def test_by_default_a_request_takes_a_hundred_functions() -> None:
    ledger = Ledger()
    ledger.batch(101)[0].run()
    assert [len(functions) for _, functions in ledger.requests] == [100, 1]
    ledger = Ledger()
    ledger.batch(101, max_functions=None)[0].run()
    assert [len(functions) for _, functions in ledger.requests] == [101]


def test_a_function_that_fails_does_not_keep_the_others() -> None:
    ledger = Ledger()
    batch, slots = ledger.batch(5, bad=1, max_functions=2)
    batch.run()
    assert isinstance(slots[1].error, FunctionError)
    assert [slot.value for slot in slots if slot.error is None] == ["1", "2", "3", "4"]


def test_a_request_that_gets_no_answer_leaves_only_its_own_outcomes_open() -> None:
    ledger = Ledger()
    ledger.lose = {2}
    batch, slots = ledger.batch(6, max_functions=2)
    with pytest.raises(OutcomeUnknown) as caught:
        batch.run()
    assert caught.value.control_id == "b", "what the batch is run again with"
    assert isinstance(caught.value.__cause__, TimedOut)
    assert caught.value.control_ids == ("b-3", "b-4")
    assert [slot.value for slot in slots[:2]] == ["1", "2"]
    assert [slot.error for slot in slots[2:4]] == [caught.value] * 2
    for slot in slots[4:]:
        assert isinstance(slot.error, NotSent)
        assert slot.error.cause is caught.value
        assert str(slot.error).startswith(f"create_bill [{slot.control_id}] was not sent")
    assert len(ledger.requests) == 2

    ledger.lose.clear()
    batch, slots = ledger.batch(6, max_functions=2)
    batch.run()
    assert list(ledger.written.values()) == [f"V{n}" for n in range(6)], "the same batch again does only what was open"
    assert [isinstance(slot.error, AlreadyRecorded) for slot in slots] == [True] * 4 + [False] * 2


def test_a_batch_whose_requests_would_have_too_long_a_control_id_sends_nothing() -> None:
    gateway = Gateway(["<key>1</key>"])
    batch = gateway.client(max_functions=1).batch(control_id="b" * 254)
    for number in range(10):
        batch.add(create_bill(vendorid="V1"), f"own-{number}")
    with pytest.raises(InvalidInput, match=r"control_id: .*1 to 256 characters"):
        batch.run()
    assert gateway.asked == []


def test_an_interrupted_batch_does_not_say_that_it_has_not_run() -> None:
    ledger = Ledger()
    batch, slots = ledger.batch(6, max_functions=2)
    ledger.stop = {2}
    with pytest.raises(KeyboardInterrupt):
        batch.run()
    assert [slot.value for slot in slots[:2]] == ["1", "2"]
    for slot, problem in zip(slots[2:], ["may have been done or not"] * 2 + ["has not run"] * 2, strict=True):
        with pytest.raises(InvalidInput, match=problem):
            _ = slot.value


def test_a_request_that_is_refused_ends_the_batch_too() -> None:
    ledger = Ledger()
    ledger.refuse = {2}
    batch, slots = ledger.batch(3, max_functions=1)
    with pytest.raises(OutcomeUnknown):
        batch.run()
    assert slots[0].value == "1"
    assert isinstance(slots[2].error, NotSent)


def test_a_batch_is_recognized_whatever_the_limit_is_the_next_time() -> None:
    ledger = Ledger()
    ledger.batch(6, max_functions=4)[0].run()
    batch, slots = ledger.batch(6, max_functions=5)
    batch.run()
    assert all(isinstance(slot.error, AlreadyRecorded) for slot in slots)
    assert len(ledger.written) == 6


def test_large_functions_go_out_apart() -> None:
    ledger = Ledger()
    batch, slots = ledger.batch(0, max_request_bytes=1000)
    slots = [batch.add(create_bill(vendorid="V" * size)) for size in (400, 400, 100, 3000, 10, 10)]
    batch.run()
    assert [len(functions) for _, functions in ledger.requests] == [2, 1, 1, 2]
    assert all(slot.error is None for slot in slots)


def test_files_count_with_their_size() -> None:
    file = FileText(b"x" * 3000)
    call = Call("create", "<create>é</create>", "1", True, NothingResult().parse, (file,))
    assert call.size == len("<create>é</create>".encode()) + 4000


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"max_functions": 2}, "has 3 functions; at most 2 fit into a request, and {what} is never split"),
        (
            {"max_request_bytes": 99},
            "at most 99 fit into a request, and {what} is never split.*max_request_bytes",
        ),
    ],
)
@pytest.mark.parametrize("how", ["transaction", "submit"])
def test_what_belongs_together_is_never_split(options: dict[str, Any], text: str, how: str) -> None:
    gateway = Gateway([])
    batch = gateway.client(**options).batch(transaction=how == "transaction")
    for number in range(3):
        batch.add(create_bill(vendorid=f"V{number}"))
    run: Callable[[], object] = batch.run if how == "transaction" else lambda: batch.submit("policy")
    what = "a transaction" if how == "transaction" else "a batch for later processing"
    with pytest.raises(InvalidInput, match=text.format(what=what)):
        run()
    assert gateway.asked == []


def test_two_functions_of_one_name_are_refused_even_in_two_requests() -> None:
    gateway = Gateway([])
    batch = gateway.client(max_functions=1).batch()
    batch.add(create_bill(vendorid="V1"), control_id="same")
    batch.add(create_bill(vendorid="V2"), control_id="same")
    with pytest.raises(InvalidInput, match="two functions of a batch have the control id 'same'"):
        batch.run()
    assert gateway.asked == []


def test_requests_that_only_read_need_no_uniqueid() -> None:
    gateway = Gateway([ONE_VENDOR], ["<key>1</key>"])
    with gateway.client(max_functions=1).batch() as batch:
        batch.add(VENDORS)
        batch.add(create_bill(vendorid="V1"))
    assert [asked.text("control/uniqueid") for asked in gateway.calls] == ["false", "true"]


def test_tasks_send_the_same_requests() -> None:
    gateway = Gateway(["<key>1</key>", "<key>2</key>"], ["<key>3</key>"], lost())

    async def run() -> list[Slot[str]]:
        async with gateway.async_client(max_functions=2, max_retries=0) as client:
            batch = client.batch(control_id="b")
            slots = [batch.add(create_bill(vendorid="V")) for _ in range(3)]
            await batch.run()
            return slots

    assert [slot.value for slot in anyio.run(run)] == ["1", "2", "3"]
    assert [asked.control_id for asked in gateway.calls] == ["b.1", "b.2"]


@given(
    sizes=st.lists(st.integers(1, 60), max_size=30),
    most=st.none() | st.integers(1, 7),
    most_bytes=st.none() | st.integers(10, 150),
)
def test_nothing_is_lost_doubled_or_moved(sizes: list[int], most: int | None, most_bytes: int | None) -> None:
    calls = [Call("f", "x" * size, str(place), True, NothingResult().parse) for place, size in enumerate(sizes)]
    parts = list(in_parts(calls, most=most, most_bytes=most_bytes))
    assert [call for part in parts for call in part] == calls
    for part in parts:
        assert part
        assert most is None or len(part) <= most
        assert most_bytes is None or len(part) == 1 or sum(call.size for call in part) <= most_bytes
