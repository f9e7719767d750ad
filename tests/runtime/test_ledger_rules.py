"""Random writes, faults and second tries against a gateway that keeps books: nothing is booked twice, and nothing is
told that the books do not show."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import attrs
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from intacct.accounts_payable import APBILL, APBILLITEM
from intacct.common import create
from intacct_runtime.client import Client
from intacct_runtime.errors import (
    AlreadyRecorded,
    ConnectionFailed,
    ConnectionLost,
    FunctionError,
    IntacctError,
    OutcomeUnknown,
    TimedOut,
    TransportError,
)
from intacct_runtime.transport import HttpReply, HttpRequest
from intacct_sandbox.assemble import Sandbox, make_sandbox
from intacct_sandbox.gateway import Call

from .gateway import hurry

URL = "https://localhost/ia/xml/xmlgw.phtml"
OFFLINE = (
    b'<?xml version="1.0"?><response><control><status>failure</status></control><errormessage><error><errorno/>'
    b"<description>The Service is Temporarily Off-line</description></error></errormessage></response>"
)
BEFORE = {
    "refused": lambda: _raised(ConnectionFailed("refused")),
    "lost before": lambda: _raised(ConnectionLost("reset")),
    "slow before": lambda: _raised(TimedOut("slow", "read")),
    "429": lambda: HttpReply(429, {"retry-after": "0"}, b""),
    "503 before": lambda: HttpReply(503, {"content-type": "text/html"}, b"<html>later</html>"),
    "offline": lambda: HttpReply(200, {"content-type": "text/xml"}, OFFLINE),
}
"""What happens instead of the work."""
AFTER: dict[str, Callable[[HttpReply], HttpReply]] = {
    "lost after": lambda reply: _raised(ConnectionLost("reset")),
    "slow after": lambda reply: _raised(TimedOut("slow", "read")),
    "half": lambda reply: attrs.evolve(reply, content=reply.content[: len(reply.content) // 2]),
    "empty": lambda reply: attrs.evolve(reply, content=b""),
    "html": lambda reply: HttpReply(200, {"content-type": "text/html"}, b"<html>hello</html>"),
    "502": lambda reply: HttpReply(502, {"content-type": "text/html"}, b"<html>bad gateway</html>"),
    "504": lambda reply: HttpReply(504, {}, b""),
    "524": lambda reply: HttpReply(524, {}, b""),
}
"""What happens to the answer once the work is done."""
troubles = st.lists(st.sampled_from(["none", "session ends", *BEFORE, *AFTER]), max_size=5)


def _raised(error: TransportError) -> HttpReply:
    raise error


class Line:
    """A transport to a gateway in memory, on which the next requests meet with trouble."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.troubles: list[str] = []

    def send(self, request: HttpRequest) -> HttpReply:
        trouble = self.troubles.pop(0) if self.troubles else "none"
        if trouble in BEFORE:
            return BEFORE[trouble]()
        if trouble == "session ends":
            self._sandbox.store.end_sessions()
        assert isinstance(request.content, bytes)
        answer = self._sandbox.gateway.answer(Call(body=request.content, url=URL))
        reply = HttpReply(answer.status, {"content-type": answer.content_type}, answer.body)
        return AFTER[trouble](reply) if trouble in AFTER else reply

    def close(self) -> None:
        """Nothing is open."""


@attrs.define
class Document:
    """A document that the test wants booked, once."""

    name: str
    control_id: str
    good: bool

    def function(self) -> create[APBILL]:
        """A bill that nothing but its description tells from another."""
        day = datetime.date(2024, 5, 1)
        line = APBILLITEM(accountno="6100", trx_amount=Decimal("10.00"), locationid="100")
        vendor = "V1001" if self.good else "NOBODY"
        return create(
            objects=[APBILL(vendorid=vendor, description=self.name, whencreated=day, whendue=day, apbillitems=[line])]
        )


@attrs.define
class Together:
    """Documents that go out in one request."""

    control_id: str
    documents: list[Document]
    transaction: bool


class Books(RuleBasedStateMachine):
    """A client, a gateway that keeps books, and a line between them on which anything may happen."""

    sandbox = make_sandbox(seed="demo")
    numbers = itertools.count(1)

    def __init__(self) -> None:
        super().__init__()
        self.line = Line(self.sandbox)
        access = self.sandbox.access
        self.client = Client(
            transport=self.line,
            endpoint_url=URL,
            sender_id=access.sender_id,
            sender_password=access.sender_password,
            company_id=access.company_id,
            user_id=access.user_id,
            user_password=access.user_password,
            max_retries=2,
            max_functions=2,
        )
        hurry(self.client)
        self.documents: list[Document] = []
        self.open: list[Document | Together] = []
        """What may be asked for again under the same control id."""

    def teardown(self) -> None:
        self.client.close()

    def booked(self, document: Document) -> int:
        return len(self.sandbox.store.having("APBILL", "DESCRIPTION", document.name))

    def new(self, good: bool, control_id: str | None = None) -> Document:
        number = next(self.numbers)
        document = Document(f"bill {number}", control_id or f"control {number}", good)
        self.documents.append(document)
        return document

    def agrees(self, document: Document, error: IntacctError | None, before: int) -> None:
        """Compare what the caller was told about a document with the books."""
        now = self.booked(document)
        assert before <= now <= 1
        if error is None:
            assert (before, now) == (0, 1), "a fresh success is booked by this very call"
        elif isinstance(error, AlreadyRecorded):
            assert now == 1
            if error.resent:
                assert document.good
        elif isinstance(error, OutcomeUnknown):
            assert document.control_id in error.control_ids
        else:
            assert now == before, "what was refused, or never sent, changes nothing"
            assert not isinstance(error, FunctionError) or now == 0

    @rule(good=st.sampled_from([True, True, True, False]), trouble=troubles)
    def write(self, good: bool, trouble: list[str]) -> None:
        document = self.new(good)
        self.send_alone(document, trouble)
        self.open.append(document)

    @rule(trouble=troubles)
    def write_without_uniqueid(self, trouble: list[str]) -> None:
        document = self.new(True)
        self.send_alone(document, trouble, unique=False)

    @rule(
        goods=st.lists(st.sampled_from([True, True, True, False]), min_size=1, max_size=3),
        transaction=st.booleans(),
        trouble=troubles,
    )
    def write_together(self, goods: list[bool], transaction: bool, trouble: list[str]) -> None:
        control_id = f"batch {next(self.numbers)}"
        if transaction:
            goods = goods[:2]
        documents = [self.new(good, f"{control_id}-{place}") for place, good in enumerate(goods, 1)]
        together = Together(control_id, documents, transaction)
        self.send_together(together, trouble)
        self.open.append(together)

    @rule(data=st.data(), trouble=troubles)
    def ask_again(self, data: st.DataObject, trouble: list[str]) -> None:
        if not self.open:
            return
        chosen = data.draw(st.sampled_from(self.open))
        if isinstance(chosen, Document):
            self.send_alone(chosen, trouble)
        else:
            self.send_together(chosen, trouble)

    @rule()
    def end_the_session(self) -> None:
        self.sandbox.store.end_sessions()

    def send_alone(self, document: Document, trouble: list[str], unique: bool | None = None) -> None:
        before = self.booked(document)
        self.line.troubles = list(trouble)
        error = _error_of(
            lambda: self.client.execute(document.function(), control_id=document.control_id, unique=unique)
        )
        self.line.troubles = []
        self.agrees(document, error, before)

    def send_together(self, together: Together, trouble: list[str]) -> None:
        before = [self.booked(document) for document in together.documents]
        batch = self.client.batch(transaction=together.transaction, control_id=together.control_id)
        slots = [batch.add(document.function()) for document in together.documents]
        self.line.troubles = list(trouble)
        raised = _error_of(batch.run)
        self.line.troubles = []
        for document, slot, count in zip(together.documents, slots, before, strict=True):
            assert slot.done
            self.agrees(document, slot.error, count)
        booked = [self.booked(document) for document in together.documents]
        if together.transaction:
            assert len(set(booked)) == 1, "all of a transaction or nothing"
            assert raised is None or any(raised is slot.error for slot in slots)
        if not all(document.good for document in together.documents) and together.transaction:
            assert not any(booked)

    @invariant()
    def nothing_is_booked_twice(self) -> None:
        for document in self.documents:
            assert self.booked(document) <= document.good


def _error_of(work: Callable[[], Any]) -> IntacctError | None:
    try:
        work()
    except IntacctError as error:
        return error
    return None


TestBooks = Books.TestCase
TestBooks.settings = settings(
    max_examples=50,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
