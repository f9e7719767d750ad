"""Every fault of the network and the gateway against every kind of call: no document is lost, none is doubled."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import anyio
import attrs
import pytest

import intacct_sandbox
from intacct.accounts_payable import APBILL, APBILLITEM
from intacct.common import create, query
from intacct.common.query import QuerySelect
from intacct_runtime.aclient import AsyncClient
from intacct_runtime.batch import Slot
from intacct_runtime.client import Client
from intacct_runtime.errors import AlreadyRecorded, IntacctError, OutcomeUnknown, UnexpectedReply
from intacct_runtime.transport import Timeouts
from intacct_sandbox.faults import Fault, FaultKind
from intacct_sandbox.serving import Running

from .gateway import hurry

pytestmark = pytest.mark.network

REPLACING: tuple[FaultKind, ...] = ("status", "html", "redirect", "empty", "not_xml")
SPOILING: tuple[FaultKind, ...] = ("half_body", "slow_body", "wrong_type", "latin1", "dtd", "entities", "huge", "delay")
TOO_LONG = 1.2
STATUSES = (429, 500, 502, 503, 524)
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
            for retry_after in (None, "0"):
                fault = Fault(kind="status", times=times, status=status, retry_after=retry_after)
                yield pytest.param(fault, id=f"{status}-{retry_after}-{often}")
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
    patience = 0.8 if fault.seconds == TOO_LONG else 20
    return {**given, "max_retries": 2, "timeout": Timeouts(connect=20, read=patience, write=20, pool=20)}


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
            read.extend([one async for one in twin.iterate(BILLS, page_size=20)])

    if how == "sync":
        outcome = Outcome(lambda: read.extend(client.iterate(BILLS, page_size=20)))
    else:
        outcome = Outcome(lambda: anyio.run(go))
    assert not isinstance(outcome.error, OutcomeUnknown)
    assert len(read) == (0 if outcome.error else expected)
    if fault.times == 1 and outcome.error is not None:
        assert isinstance(outcome.error, UnexpectedReply), "one passing fault does not stop a read"
        assert fault.kind in {"html", "redirect", "not_xml", "status"}


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
