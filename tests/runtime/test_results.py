"""What comes back from a function: values, remarks, and every level of failure."""

from __future__ import annotations

from typing import Any

import pytest

from intacct_runtime.error_table import DuplicateRecord
from intacct_runtime.errors import (
    Aborted,
    FunctionError,
    OutcomeUnknown,
    PartialResult,
    UnexpectedReply,
)

from .calls import BILL, VENDOR, VENDORS, create, delete
from .gateway import (
    ONE_VENDOR,
    Gateway,
    error,
    failed,
)


def test_typed_values() -> None:
    gateway = Gateway([ONE_VENDOR], ["<key> 17 </key>"], [""], ["<data><vendor><RECORDNO>9</RECORDNO></vendor></data>"])
    client = gateway.client()
    (vendor,) = client.execute(VENDORS)
    assert vendor == VENDOR(recordno=7)
    assert client.execute(BILL) == "17"
    assert client.execute(delete(object="VENDOR", keys="9")) is None
    (made,) = client.execute(create(objects=[VENDOR(vendorid="V9")]))
    assert made.recordno == 9


def test_the_raw_xml_is_at_hand() -> None:
    gateway = Gateway([ONE_VENDOR], [failed("create_bill", error("X"))])
    client = gateway.client()
    answer = client.execute_raw(VENDORS, control_id="mine")
    assert answer.control_id == "mine"
    assert b"<RECORDNO>7</RECORDNO>" in answer.xml
    assert client.last_reply is answer.reply
    with pytest.raises(FunctionError) as caught:
        client.execute(BILL)
    assert caught.value.reply is not None
    assert b"<errorno>X</errorno>" in caught.value.reply.content


def test_remarks_beside_success_are_no_errors(caplog: pytest.LogCaptureFixture) -> None:
    remark = f"<key>17</key><errormessage>{error('CRE-3211', 'expires soon')}</errormessage>"
    answer = Gateway([remark]).client().execute_raw(BILL)
    assert answer.value == "17"
    assert [warning.errorno for warning in answer.warnings] == ["CRE-3211"]
    assert "CRE-3211 expires soon" in caplog.text


def test_a_list_that_is_cut_short_says_so(caplog: pytest.LogCaptureFixture) -> None:
    many = ONE_VENDOR.replace('totalcount="1" numremaining="0"', 'totalcount="5" numremaining="4"')
    client = Gateway([many]).client()
    assert len(client.execute(VENDORS)) == 1
    assert "query answered 1 of 5 records; client.iterate(...) reads all of them" in caplog.text
    caplog.clear()
    client.execute(attrs_copy(VENDORS, pagesize=1))
    assert caplog.text == ""


def attrs_copy(function: Any, **changes: Any) -> Any:
    return type(function)(**{**dict(function.set_fields()), **changes})


def test_function_failure() -> None:
    gateway = Gateway(
        [failed("create_bill", error("BL34000061", "Another Vendor exists [Support ID: x%7Ey]"), error("BL01001973"))]
    )
    with pytest.raises(FunctionError) as caught:
        gateway.client().execute(BILL, control_id="mine")
    found = caught.value
    assert isinstance(found, DuplicateRecord)
    assert (found.function, found.control_id, found.errorno) == ("create_bill", "mine", "BL34000061")
    assert found.support_id == "x~y"
    assert len(found.errors) == 2
    assert str(found).startswith("create_bill [mine]: BL34000061 Another Vendor exists")


def test_an_unknown_number_carries_everything() -> None:
    gateway = Gateway([failed("create_bill", error("ZZ99", "<b>odd</b> &amp;amp; new", "desc", "fix it"))])
    with pytest.raises(FunctionError) as caught:
        gateway.client().execute(BILL)
    assert type(caught.value) is FunctionError
    assert caught.value.entry is None
    assert caught.value.errors[0].correction == "fix it"


@pytest.mark.parametrize("status", ["aborted", "ABORTED", "odd"])
def test_only_success_is_success(status: str) -> None:
    gateway = Gateway([f"<status>{status}</status><function>create_bill</function><key>17</key>"])
    with pytest.raises(FunctionError) as caught:
        gateway.client().execute(BILL)
    assert isinstance(caught.value, Aborted) is (status != "odd")


def test_a_partly_done_create_keeps_its_keys() -> None:
    done = '<data listtype="objects" count="1"><vendor><RECORDNO>9</RECORDNO><VENDORID>V9</VENDORID></vendor></data>'
    gateway = Gateway([failed("create", error("BL34000061", "Another Vendor"), data=done)])
    with pytest.raises(PartialResult) as caught:
        gateway.client().execute(create(objects=[VENDOR(vendorid="V9"), VENDOR(vendorid="V9")]))
    assert [vendor.recordno for vendor in caught.value.value] == [9]
    assert isinstance(caught.value, DuplicateRecord)


def test_a_create_that_failed_whole_is_not_partial() -> None:
    gateway = Gateway([failed("create", error("BL34000061"), data='<data listtype="objects" count="0"/>')])
    with pytest.raises(FunctionError) as caught:
        gateway.client().execute(create(objects=[VENDOR(vendorid="V9")]))
    assert not isinstance(caught.value, PartialResult)


def test_success_without_its_value() -> None:
    with pytest.raises(UnexpectedReply, match=r"create_bill \[mine\] succeeded, but the result holds no <key>"):
        Gateway(["<data/>"]).client().execute(BILL, control_id="mine")


def test_answers_to_other_questions_are_refused() -> None:
    body = Gateway([""]).body
    gateway = Gateway(["<key>1</key>"])
    client = gateway.client()
    client.login()
    asked = gateway.asked[0]
    gateway.script = [body(asked, ["<key>1</key>"])]
    with pytest.raises(UnexpectedReply, match="answers other functions than were asked"):
        client.execute(VENDORS)
    with pytest.raises(OutcomeUnknown):
        client.execute(BILL)
