"""Several functions in one request."""

from __future__ import annotations

import httpx
import pytest

from intacct_runtime.error_table import DuplicateRecord
from intacct_runtime.errors import (
    Aborted,
    AlreadyRecorded,
    ControlError,
    FunctionError,
    InvalidInput,
    OutcomeUnknown,
    UnexpectedReply,
)
from intacct_runtime.reply import loads_reply

from .calls import BILL, VENDORS, create_bill
from .gateway import (
    ONE_VENDOR,
    ROLLED_BACK,
    Gateway,
    PlainTransport,
    aborted,
    control_failure,
    error,
    failed,
    lost,
)

ACKNOWLEDGED = (
    "<response><acknowledgement><status>success</status></acknowledgement>"
    "<control><status>success</status></control></response>"
)


def test_a_batch() -> None:
    gateway = Gateway([ONE_VENDOR, "<key>17</key>", failed("create_bill", error("BL34000061", "exists"))])
    client = gateway.client()
    with client.batch() as batch:
        vendors = batch.add(VENDORS)
        bill = batch.add(BILL)
        other = batch.add(create_bill(vendorid="V2"))
        assert not bill.done
        with pytest.raises(InvalidInput, match="has not run yet"):
            _ = bill.value
    assert vendors.value[0].recordno == 7
    assert bill.value == "17"
    assert isinstance(other.error, DuplicateRecord)
    with pytest.raises(FunctionError):
        _ = other.value
    (asked,) = gateway.calls
    assert asked.names == ["query", "create_bill", "create_bill"]
    assert asked.root.find("operation").get("transaction") == "false"
    assert asked.text("control/uniqueid") == "true"
    assert len({function.get("controlid") for function in asked.functions}) == 3
    assert client.usage.functions == 3


def test_a_transaction_that_fails() -> None:
    gateway = Gateway(
        [aborted("create_bill", ROLLED_BACK), failed("create_bill", error("BL34000061", "exists"), ROLLED_BACK)]
    )
    batch = gateway.client().batch(transaction=True)
    first, second = batch.add(BILL), batch.add(BILL)
    with pytest.raises(DuplicateRecord):
        batch.run()
    assert isinstance(first.error, Aborted)
    assert isinstance(second.error, DuplicateRecord)
    assert not isinstance(second.error, Aborted)
    assert gateway.calls[0].root.find("operation").get("transaction") == "true"


def test_an_aborted_function_that_tells_its_own_error_first() -> None:
    gateway = Gateway(
        [aborted("create_bill", error("ZZ1", "own"), ROLLED_BACK), failed("create_bill", error("ZZ2"), ROLLED_BACK)]
    )
    batch = gateway.client().batch(transaction=True)
    first, second = batch.add(BILL), batch.add(BILL)
    with pytest.raises(FunctionError, match="ZZ2"):
        batch.run()
    assert isinstance(first.error, Aborted)
    assert type(second.error) is FunctionError


def test_a_transaction_that_was_recorded_by_a_lost_attempt() -> None:
    recorded = error("X", "A successful transaction has already been recorded with the control id b-1")
    gateway = Gateway(lost(), [failed("create_bill", recorded, ROLLED_BACK), aborted("create_bill", ROLLED_BACK)])
    batch = gateway.client().batch(transaction=True, control_id="b")
    slots = [batch.add(BILL), batch.add(BILL)]
    with pytest.raises(AlreadyRecorded):
        batch.run()
    for slot in slots:
        assert isinstance(slot.error, AlreadyRecorded)
        assert slot.error.resent


def test_a_transaction_that_holds_a_recorded_function() -> None:
    recorded = error("X", "A successful transaction has already been recorded with the control id old")
    gateway = Gateway([failed("create_bill", recorded, ROLLED_BACK), aborted("create_bill", ROLLED_BACK)])
    batch = gateway.client().batch(transaction=True)
    old, new = batch.add(BILL, control_id="old"), batch.add(BILL)
    with pytest.raises(AlreadyRecorded):
        batch.run()
    assert isinstance(old.error, AlreadyRecorded)
    assert isinstance(new.error, Aborted), "it was never recorded"


def test_results_in_another_order_find_their_slots() -> None:
    gateway = Gateway("")
    client = gateway.client()
    client.login()
    batch = client.batch(control_id="b")
    first, second = batch.add(BILL), batch.add(BILL)

    def swapped(request: httpx.Request) -> httpx.Response:
        response = Gateway(["<key>1</key>", "<key>2</key>"]).handle(request)
        text = response.text.replace("<controlid>b-1<", "<controlid>X<").replace("<controlid>b-2<", "<controlid>b-1<")
        return httpx.Response(200, text=text.replace("<controlid>X<", "<controlid>b-2<"))

    client._line.transport = PlainTransport(swapped)
    batch.run()
    assert (first.value, second.value) == ("2", "1")


def test_a_batch_that_gets_no_reply() -> None:
    gateway = Gateway(lost())
    batch = gateway.client(max_retries=0).batch(control_id="b")
    slots = [batch.add(BILL), batch.add(BILL)]
    with pytest.raises(OutcomeUnknown) as caught:
        batch.run()
    assert caught.value.control_id == "b"
    assert caught.value.control_ids == ("b-1", "b-2")
    assert all(slot.error is caught.value for slot in slots)


def test_batches_that_make_no_sense() -> None:
    gateway = Gateway(["<key>1</key>"])
    client = gateway.client()
    with client.batch():
        pass
    assert gateway.asked == []
    batch = client.batch()
    batch.add(BILL)
    batch.run()
    for again in (batch.run, lambda: batch.add(BILL)):
        with pytest.raises(InvalidInput, match="has been sent"):
            again()
    unsent = client.batch()
    unsent.add(BILL)
    unsent.__exit__(ZeroDivisionError, ZeroDivisionError(), None)
    assert len(gateway.calls) == 1
    with pytest.raises(InvalidInput, match=r"create_bill\.amount: float"):
        client.batch().add(create_bill(vendorid="V", amount=1.5))  # type: ignore[arg-type]


def test_later_processing() -> None:
    gateway = Gateway(ACKNOWLEDGED)
    client = gateway.client()
    batch = client.batch(control_id="b")
    slot = batch.add(BILL)
    assert batch.submit("nightly").acknowledged
    assert gateway.calls[0].text("control/policyid") == "nightly"
    assert not slot.done
    delivered = Gateway(["<key>17</key>"]).body(gateway.calls[0], ["<key>17</key>"])
    batch.deliver(delivered)
    assert slot.value == "17"
    other = client.batch()
    other.add(BILL)
    with pytest.raises(InvalidInput, match="policy_id"):
        other.submit("")
    with pytest.raises(OutcomeUnknown, match="only taken for later processing"):
        client.execute(BILL)


def test_a_reply_that_is_delivered_to_another_process() -> None:
    gateway = Gateway(ACKNOWLEDGED)
    batch = gateway.client().batch(control_id="nightly-7")
    batch.add(BILL), batch.add(create_bill(vendorid="V2"))
    batch.submit("nightly")
    delivered = Gateway([]).body(
        gateway.calls[0], ["<key>17</key>", failed("create_bill", error("BL34000061", "exists"))]
    )
    later = Gateway("")
    client = later.client()
    again = client.batch(control_id="nightly-7")
    first, second = again.add(BILL), again.add(create_bill(vendorid="V2"))
    again.deliver(delivered.encode())
    assert first.value == "17"
    assert isinstance(second.error, DuplicateRecord)
    assert (client.usage.functions, client.usage.records_written, client.usage.requests) == (2, 1, 0)
    assert later.asked == []
    with pytest.raises(InvalidInput, match="has been sent"):
        again.run()


def test_a_delivered_reply_that_answers_something_else() -> None:
    gateway = Gateway(ACKNOWLEDGED)
    batch = gateway.client().batch(control_id="one")
    batch.add(BILL)
    batch.submit("nightly")
    other = gateway.client().batch(control_id="two")
    slot = other.add(BILL)
    with pytest.raises(UnexpectedReply, match="answers other functions"):
        other.deliver(Gateway([]).body(gateway.calls[0], ["<key>1</key>"]))
    assert not slot.done


def test_a_delivered_transaction_that_failed() -> None:
    gateway = Gateway(ACKNOWLEDGED)
    batch = gateway.client().batch(transaction=True, control_id="b")
    slots = [batch.add(BILL), batch.add(BILL)]
    batch.submit("nightly")
    body = Gateway([]).body(
        gateway.calls[0],
        [aborted("create_bill", ROLLED_BACK), failed("create_bill", error("BL34000061"), ROLLED_BACK)],
    )
    with pytest.raises(DuplicateRecord):
        batch.deliver(body)
    assert isinstance(slots[0].error, Aborted)
    refused = control_failure(error("XL03000006", "nightly is not a valid transport policy."))
    with pytest.raises(ControlError, match="not a valid transport policy"):
        batch.deliver(refused)


def test_a_reply_without_a_batch() -> None:
    gateway = Gateway(["<key>17</key>"])
    client = gateway.client()
    client.execute(BILL, control_id="mine")
    reply = loads_reply(client.last_reply.content)  # type: ignore[union-attr]
    assert (reply.status, reply.results[0].control_id, reply.results[0].element.findtext("key")) == (
        "success",
        "mine",
        "17",
    )
    with pytest.raises(UnexpectedReply, match="HTML page"):
        loads_reply("<html><title>Sign in</title></html>")
