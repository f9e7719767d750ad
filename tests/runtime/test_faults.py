"""Every fault of the network and the gateway against every kind of call: no document is lost, none is doubled."""

from __future__ import annotations

import datetime
import socket
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import anyio
import attrs
import pytest

import intacct_sandbox
from intacct.accounts_payable import (
    APBILL,
    APBILLITEM,
    create_bill,
    delete_apbill,
    query_apbill,
    read_apbill,
    update_apbill,
)
from intacct.common import Lineitem, create, query, readByQuery
from intacct.common.query import QuerySelect
from intacct_runtime.aclient import AsyncClient
from intacct_runtime.batch import Slot
from intacct_runtime.client import Client
from intacct_runtime.errors import (
    AlreadyRecorded,
    ConnectionFailed,
    IntacctError,
    OutcomeUnknown,
    ReplyTooLarge,
    UnexpectedReply,
)
from intacct_runtime.model import Function
from intacct_runtime.session import Session
from intacct_runtime.transport import Timeouts
from intacct_sandbox.faults import Fault, FaultKind
from intacct_sandbox.serving import Running

from .gateway import hurry

pytestmark = pytest.mark.network

REPLACING: tuple[FaultKind, ...] = ("html", "redirect", "empty", "not_xml")
SPOILING: tuple[FaultKind, ...] = (
    *("half_body", "slow_body", "wrong_type", "latin1", "dtd", "entities", "huge", "delay"),
    *("gzip", "broken_gzip", "gzip_bomb"),
)
TOO_LONG = 0.9
LARGEST = 1_000_000
STATUSES = (429, 500, 502, 503, 524)
PATIENCE = {"seconds": "0", "date": "Wed, 21 Oct 2015 07:28:00 GMT", "long": "86400"}
LEDGER = ("APBILL", "APBILLITEM", "GLBATCH", "GLENTRY")
BILLS: query[APBILL] = query(object="APBILL", select=QuerySelect(field=["RECORDNO"]))
HOW_MANY: query[APBILL] = query(object="APBILL", select=QuerySelect(count=["RECORDNO"]))


def faults() -> Iterator[Any]:
    for times in (1, None):
        often = "once" if times else "always"
        for kind in ("reset_before", "reset_after", *SPOILING):
            seconds = 0.05 if kind in {"delay", "slow_body"} else 0.0
            yield pytest.param(Fault(kind=kind, times=times, seconds=seconds, size=2_000_000), id=f"{kind}-{often}")
        for kind in REPLACING:
            for after in (False, True):
                place = "after" if after else "before"
                yield pytest.param(Fault(kind=kind, times=times, after=after), id=f"{kind}-{place}-{often}")
        for status in STATUSES:
            for after in (False, True) if status >= 500 else (False,):
                place = "after" if after else "before"
                fault = Fault(kind="status", times=times, status=status, after=after)
                yield pytest.param(fault, id=f"{status}-{place}-{often}")
        for status in (429, 503):
            for how, value in PATIENCE.items():
                fault = Fault(kind="status", times=times, status=status, retry_after=value)
                yield pytest.param(fault, id=f"{status}-wait-{how}-{often}")
    yield pytest.param(Fault(kind="delay", seconds=TOO_LONG), id="too-slow")


every_fault = pytest.mark.parametrize("fault", list(faults()))
both = pytest.mark.parametrize("how", ["sync", "async"])


@pytest.fixture(scope="module")
def gateway() -> Iterator[Running]:
    with intacct_sandbox.running() as running:
        yield running


def options(gateway: Running, fault: Fault) -> dict[str, Any]:
    given = attrs.asdict(gateway.ready)
    given["endpoint_url"] = given.pop("url")
    patience = 0.6 if fault.seconds == TOO_LONG else 20
    timeouts = Timeouts(connect=20, read=patience, write=20, pool=20)
    return {**given, "max_retries": 2, "timeout": timeouts, "max_reply_bytes": LARGEST}


@pytest.fixture
def client(gateway: Running, fault: Fault) -> Iterator[Client]:
    gateway.sandbox.faults.clear()
    with Client(**options(gateway, fault)) as made:
        hurry(made)
        made.login()
        yield made
    gateway.sandbox.faults.clear()


def bill() -> create[APBILL]:
    """A bill that nothing but its control id tells from another."""
    line = APBILLITEM(accountno="6100", trx_amount=Decimal("10.00"), locationid="100")
    day = datetime.date(2024, 5, 1)
    return create(objects=[APBILL(vendorid="V1001", whencreated=day, whendue=day, apbillitems=[line])])


def count(gateway: Running, client: Client, fault: Fault | None = None) -> int:
    """Return how many bills there are, once nothing is under way any more."""
    gateway.sandbox.faults.clear()
    if fault is not None and fault.kind == "delay":
        time.sleep(fault.seconds)
    (found,) = client.execute(HOW_MANY)
    return int(str(found.extra["COUNT.RECORDNO"]))


class Outcome:
    """What a call came to: an answer, or an exception of the documented ones."""

    def __init__(self, work: Callable[[], object]) -> None:
        self.error: IntacctError | None = None
        try:
            work()
        except IntacctError as caught:
            self.error = caught


def run(how: str, gateway: Running, client: Client, fault: Fault, **given: Any) -> Outcome:
    if how == "sync":
        return Outcome(lambda: client.execute(bill(), **given))

    async def go() -> None:
        async with AsyncClient(**options(gateway, fault), session=client.session) as twin:
            hurry(twin)
            await twin.execute(bill(), **given)

    return Outcome(lambda: anyio.run(go))


@both
@every_fault
def test_a_read(how: str, fault: Fault, gateway: Running, client: Client) -> None:
    if count(gateway, client) < 25:
        with client.batch() as batch:
            for _ in range(25):
                batch.add(bill())
    expected = count(gateway, client)
    gateway.sandbox.faults.add(fault)
    read: list[APBILL] = []

    async def go() -> None:
        async with AsyncClient(**options(gateway, fault), session=client.session) as twin:
            hurry(twin)
            read.extend([one async for one in twin.iterate(BILLS, page_size=expected // 2 + 1)])

    if how == "sync":
        outcome = Outcome(lambda: read.extend(client.iterate(BILLS, page_size=expected // 2 + 1)))
    else:
        outcome = Outcome(lambda: anyio.run(go))
    assert not isinstance(outcome.error, OutcomeUnknown)
    assert len(read) == (0 if outcome.error else expected)
    if fault.times == 1 and outcome.error is not None and fault.retry_after != PATIENCE["long"]:
        assert isinstance(outcome.error, UnexpectedReply), "one passing fault does not stop a read"
        assert fault.kind in {*REPLACING, "status", "dtd", "entities", "huge", "gzip_bomb", "broken_gzip"} - {"empty"}


@both
@every_fault
def test_a_write(how: str, fault: Fault, gateway: Running, client: Client) -> None:
    before = count(gateway, client)
    control_id = f"{how}-{fault!r}-{datetime.datetime.now(datetime.UTC).timestamp()}"[:256].strip()
    gateway.sandbox.faults.add(fault)
    outcome = run(how, gateway, client, fault, control_id=control_id)
    made = count(gateway, client, fault) - before
    if outcome.error is None:
        assert made == 1
    elif isinstance(outcome.error, AlreadyRecorded):
        assert made == 1
        assert outcome.error.resent
    elif isinstance(outcome.error, OutcomeUnknown):
        assert made in {0, 1}
        again = Outcome(lambda: client.execute(bill(), control_id=control_id))
        assert again.error is None or isinstance(again.error, AlreadyRecorded)
        assert bool(again.error) is bool(made)
        assert count(gateway, client) == before + 1
    else:
        assert made == 0


@every_fault
def test_a_write_that_the_gateway_would_repeat(fault: Fault, gateway: Running, client: Client) -> None:
    before = count(gateway, client)
    gateway.sandbox.faults.add(fault)
    outcome = run("sync", gateway, client, fault, unique=False)
    made = count(gateway, client, fault) - before
    if isinstance(outcome.error, OutcomeUnknown):
        assert made in {0, 1}
    else:
        assert made == (outcome.error is None)


@pytest.mark.parametrize("transaction", [False, True])
@every_fault
def test_a_batch(transaction: bool, fault: Fault, gateway: Running, client: Client) -> None:
    before = count(gateway, client)
    gateway.sandbox.faults.add(fault)
    batch = client.batch(transaction=transaction)
    slots: list[Slot[Any]] = [batch.add(bill()), batch.add(bill())]
    outcome = Outcome(batch.run)
    made = count(gateway, client, fault) - before
    if outcome.error is None or isinstance(outcome.error, AlreadyRecorded):
        assert made == 2
        assert all(slot.error is None or isinstance(slot.error, AlreadyRecorded) for slot in slots)
    elif isinstance(outcome.error, OutcomeUnknown):
        assert made in {0, 2}
    else:
        assert made == 0
    assert all(slot.done for slot in slots)


@every_fault
def test_a_login(fault: Fault, gateway: Running, client: Client) -> None:
    gateway.sandbox.faults.add(attrs.evolve(fault, function="getAPISession"))
    with Client(**options(gateway, fault)) as fresh:
        hurry(fresh)
        outcome = Outcome(lambda: fresh.execute(HOW_MANY))
        gateway.sandbox.faults.clear()
        assert not isinstance(outcome.error, OutcomeUnknown)
        assert fresh.execute(HOW_MANY) is not None, "a client whose login failed can try again"


def ledger(gateway: Running) -> tuple[int, ...]:
    """Return how many bills, lines and postings are on the books."""
    return tuple(len(gateway.sandbox.store.table(kind)) for kind in LEDGER)


@attrs.frozen
class Way:
    """One way of calling the gateway: the call, how often it took effect, and whether it is a write."""

    function: str
    call: Callable[[str], object]
    effects: Callable[[], int]
    writes: bool = True


def ways(gateway: Running, client: Client) -> Iterator[Way]:
    """Yield the kinds of call that have no test of their own, each with a bill of its own."""
    store = gateway.sandbox.store

    def made(control_id: str) -> int:
        [one] = client.execute(bill(), control_id=control_id)
        assert isinstance(one.recordno, int)
        return one.recordno

    def unchanged() -> int:
        return sum(ledger(gateway)) - booked

    key = made(f"for-ways-{datetime.datetime.now(datetime.UTC).timestamp()}")
    booked = sum(ledger(gateway))
    yield Way("read", lambda _: check(client.execute(read_apbill(keys=[key])), key), unchanged, writes=False)
    yield Way("query", lambda _: check(client.execute(query_apbill(select=["RECORDNO"])), 100), unchanged, writes=False)

    def turn_pages(_: str) -> None:
        half = len(store.table("APBILL")) // 2 + 1
        by_query = readByQuery[APBILL](object="APBILL", query="", fields="RECORDNO", pagesize=half)
        numbers = [one.recordno for one in client.iterate(by_query)]
        assert len(set(numbers)) == len(numbers) == len(store.table("APBILL"))

    yield Way("readMore", turn_pages, unchanged, writes=False)
    changes = len(store.audit("APBILL", key))
    change = update_apbill(recordno=key, description="changed")
    yield Way(
        "update",
        lambda control_id: client.execute(change, control_id=control_id),
        lambda: len(store.audit("APBILL", key)) - changes,
    )
    bills = len(store.table("APBILL"))
    gone = delete_apbill(keys=[key])
    yield Way(
        "delete",
        lambda control_id: client.execute(gone, control_id=control_id),
        lambda: bills - len(store.table("APBILL")),
    )
    before = len(store.table("APBILL"))
    day = datetime.date(2024, 5, 1)
    line = Lineitem(glaccountno="6100", amount=Decimal("10.00"), locationid="100")
    legacy = create_bill(vendorid="V1001", datecreated=day, datedue=day, billitems=[line])
    yield Way(
        "create_bill",
        lambda control_id: client.execute(legacy, control_id=control_id),
        lambda: len(store.table("APBILL")) - before,
    )


def check(records: list[APBILL], expected: int) -> None:
    """Compare a record by its key, or a list by how many records it may have at most."""
    assert records
    assert len(records) <= 100
    assert len(records) > 1 or records[0].recordno == expected


@every_fault
def test_every_other_kind_of_call(fault: Fault, gateway: Running, client: Client) -> None:
    if len(gateway.sandbox.store.table("APBILL")) < 25:
        with client.batch() as batch:
            for _ in range(25):
                batch.add(bill())
    for way in ways(gateway, client):
        control_id = f"{way.function}-{datetime.datetime.now(datetime.UTC).timestamp()}"
        gateway.sandbox.faults.add(attrs.evolve(fault, function=way.function))
        outcome = Outcome(lambda way=way, control_id=control_id: way.call(control_id))  # type: ignore[misc]
        count(gateway, client, fault if way.writes else None)
        times = way.effects()
        if not way.writes:
            assert times == 0
            assert not isinstance(outcome.error, (OutcomeUnknown, AlreadyRecorded))
            continue
        if isinstance(outcome.error, OutcomeUnknown):
            assert times in {0, 1}
            again = Outcome(lambda way=way, control_id=control_id: way.call(control_id))  # type: ignore[misc]
            assert isinstance(again.error, AlreadyRecorded) if times else again.error is None
            assert way.effects() == 1
        elif outcome.error is None or isinstance(outcome.error, AlreadyRecorded):
            assert times == 1
        else:
            assert times == 0
            way.call(control_id)
            assert way.effects() == 1
    totals = [sum(line.number("TRX_AMOUNT") * line.number("TR_TYPE") for line in lines(gateway))]
    assert totals == [0], "the books balance"


def lines(gateway: Running) -> list[Any]:
    return list(gateway.sandbox.store.table("GLENTRY").values())


@both
def test_a_connection_that_is_refused(how: str, gateway: Running) -> None:
    """Nothing listens any more: every call says that nothing was sent."""
    with Client(**options(gateway, Fault(kind="status"))) as client:
        session = client.login()
    before = ledger(gateway)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        closed = f"https://localhost:{listener.getsockname()[1]}/"
    moved = Session.load({**session.save(), "endpoint_url": closed})
    given = {**options(gateway, Fault(kind="status")), "endpoint_url": closed, "session": moved, "max_retries": 1}
    functions: list[Function[Any]] = [bill(), HOW_MANY, delete_apbill(keys=[1])]
    errors: list[IntacctError | None] = []
    if how == "sync":
        with Client(**given) as cut_off:
            hurry(cut_off)
            errors += [Outcome(lambda one=one: cut_off.execute(one)).error for one in functions]  # type: ignore[misc]
            errors.append(Outcome(cut_off.login).error)
    else:

        async def go() -> None:
            async with AsyncClient(**given) as cut_off:
                hurry(cut_off)
                for function in functions:
                    try:
                        await cut_off.execute(function)
                    except IntacctError as caught:
                        errors.append(caught)

        anyio.run(go)
    assert errors
    assert {type(error) for error in errors} == {ConnectionFailed}
    assert ledger(gateway) == before


def test_a_reply_of_fifty_megabytes(gateway: Running) -> None:
    """It is read where so much is allowed, and refused without being held where it is not."""
    for fault in (Fault(kind="huge"), Fault(kind="gzip_bomb")):
        for limit in (LARGEST, 60_000_000):
            before = ledger(gateway)
            with Client(**{**options(gateway, fault), "max_reply_bytes": limit, "max_retries": 0}) as client:
                client.login()
                gateway.sandbox.faults.add(fault)
                outcome = Outcome(lambda client=client: client.execute(bill()))  # type: ignore[misc]
            assert ledger(gateway)[0] == before[0] + 1
            if limit == LARGEST:
                assert isinstance(outcome.error, OutcomeUnknown)
                assert isinstance(outcome.error.cause, ReplyTooLarge)
            else:
                assert outcome.error is None
