"""Approvals in the local gateway: who is asked, who may answer, and what is remembered."""

from __future__ import annotations

from decimal import Decimal

import pytest
from lxml import etree

from intacct import dumps
from intacct.purchasing import getApprovalHistory
from intacct_sandbox.assemble import make_sandbox
from intacct_sandbox.context import Context
from intacct_sandbox.errors import refused
from intacct_sandbox.gateway import Call
from intacct_sandbox.handlers import approvals_rules
from intacct_sandbox.handlers.approvals_rules import submit
from intacct_sandbox.seed.company import ACCESS, APPROVER
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields

LEDGER = (ACCESS.user_id, ACCESS.user_password)
LIST = "<getTransactionsToApprove><module>purchasing</module></getTransactionsToApprove>"


class Office:
    """The demo company with its users."""

    def __init__(self) -> None:
        self.sandbox = make_sandbox()
        self.store = self.sandbox.store

    @property
    def context(self) -> Context:
        return self.sandbox.context()

    def send(self, function: str, user: tuple[str, str] = APPROVER) -> etree._Element:
        """Carry out a function in the name of a user."""
        login = f"<userid>{user[0]}</userid><companyid>{ACCESS.company_id}</companyid><password>{user[1]}</password>"
        body = f"""<request><control><senderid>{ACCESS.sender_id}</senderid>
            <password>{ACCESS.sender_password}</password>
            <controlid>c</controlid><uniqueid>false</uniqueid><dtdversion>3.0</dtdversion>
            <includewhitespace>false</includewhitespace></control><operation><authentication><login>{login}</login>
            </authentication><content><function controlid="f">{function}</function></content></operation></request>"""
        answer = self.sandbox.gateway.answer(Call(body.encode(), "https://localhost/ia/xml/xmlgw.phtml"))
        result = etree.fromstring(answer.body).find("operation/result")
        assert result is not None, answer.body.decode()
        return result

    def ask(self, function: str, user: tuple[str, str] = APPROVER) -> etree._Element:
        result = self.send(function, user)
        assert result.findtext("status") == "success", etree.tostring(result).decode()
        return result

    def refused(self, function: str, user: tuple[str, str] = APPROVER) -> str:
        result = self.send(function, user)
        assert result.findtext("status") == "failure"
        assert result.findtext("errormessage/error/errorno") == "BL01001973"
        return result.findtext("errormessage/error/description2") or ""

    def order(self, number: str = "PO0213", definition: str = "Purchase Order") -> Record:
        """Enter a purchasing document as if by a request, and submit it."""
        fields: Fields = {
            "DOCNO": number,
            "DOCID": f"{definition}-{number}",
            "DOCPARID": definition,
            "STATE": "Pending",
            "CUSTVENDID": "V1001",
            "TOTAL": Decimal("120.00"),
        }
        with self.store.savepoint():
            record = self.context.create("PODOCUMENT", fields)
            submit(self.context, record)
        return record

    def bill(self) -> Record:
        """Enter a bill as if by a request, and submit it."""
        with self.store.savepoint():
            record = self.context.create("APBILL", {"RECORDID": "B-1", "VENDORID": "V1001", "STATE": "Posted"})
            submit(self.context, record)
        return record

    def state(self, record: Record) -> str:
        found = self.store.get(record.kind, record.recordno)
        assert found is not None
        return found.text("STATE")


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the last approval do no more than change the state: these documents have no lines to post."""
    monkeypatch.setattr(approvals_rules, "_SETTLED", {})


def decide(word: str, record: Record, comment: str = "") -> str:
    key = f"<DOCID>{record.text('DOCID')}</DOCID>"
    if record.kind == "APBILL":
        key = f"<RECORDNO>{record.recordno}</RECORDNO>"
    said = f"<COMMENT>{comment}</COMMENT>" if comment else ""
    return f"<{word}><{record.kind}>{key}{said}</{record.kind}></{word}>"


def listed(office: Office, user: tuple[str, str] = APPROVER, module: str = "purchasing") -> list[str]:
    result = office.ask(LIST.replace("purchasing", module), user)
    return [item.findtext("DOCID") or item.findtext("RECORDNO") or "" for item in result.findall("data/*")]


def history(office: Office, record: Record) -> list[tuple[object, ...]]:
    asked = getApprovalHistory(module="purchasing", docid=record.text("DOCID"))
    steps = asked.__result__.parse(office.ask(dumps(asked).decode()))
    assert not any(step.extra for step in steps)
    return [(step.state, step.approval_level, step.approvedby or step.createdby, step.comments) for step in steps]


def test_only_definitions_that_say_so_ask_for_approval(office: Office) -> None:
    assert office.state(office.order(definition="Purchase Requisition")) == "Pending"
    order = office.order()
    assert office.state(order) == "Submitted"
    assert listed(office) == ["Purchase Order-PO0213"]
    assert listed(office, LEDGER) == []


def test_approval_is_remembered_with_its_comment(office: Office) -> None:
    order = office.order()
    order_id = order.recordno
    office.ask(decide("approve", order, "Final approval for the quarter"))
    assert office.state(order) == "Pending"
    assert listed(office) == []
    assert history(office, order) == [
        ("Submitted", "0", "ledger", None),
        ("Approved", "1", "approver", "Final approval for the quarter"),
    ]
    trail = [(event.workflow, event.after) for event in office.store.audit("PODOCUMENT", order_id) if event.field]
    assert ("approve", "Approved") in trail
    assert "does not wait for approval" in office.refused(decide("approve", order))


def test_declined_documents_may_be_submitted_again(office: Office) -> None:
    order = office.order()
    office.ask(decide("decline", order, "Need to wait on this"))
    assert office.state(order) == "Declined"
    assert listed(office) == []
    assert "does not wait" in office.refused(decide("approve", order))
    found = office.store.get("PODOCUMENT", order.recordno)
    assert found is not None
    with office.store.savepoint():
        assert submit(office.context, found)
    assert listed(office) == ["Purchase Order-PO0213"]
    assert [event[0] for event in history(office, order)] == ["Submitted", "Declined", "Submitted"]


def test_several_levels_answer_in_their_order(office: Office) -> None:
    office.store.set_setting("approval:PODOCUMENT:Purchase Order", "approver, ledger")
    order = office.order()
    assert "does not wait for the approval of 'ledger'" in office.refused(decide("approve", order), LEDGER)
    office.ask(decide("approve", order))
    assert office.state(order) == "Partially Approved"
    assert (listed(office), listed(office, LEDGER)) == ([], ["Purchase Order-PO0213"])
    assert "does not wait for the approval of 'approver'" in office.refused(decide("approve", order))
    office.ask(decide("decline", order, "Too much"), LEDGER)
    assert office.state(order) == "Declined"


def test_bills_wait_if_the_company_says_so(office: Office) -> None:
    assert office.state(office.bill()) == "Posted"
    office.store.set_setting("approval:APBILL", "approver")
    bill = office.bill()
    assert office.state(bill) == "Submitted"
    assert listed(office, module="ap") == [str(bill.recordno)]
    office.ask(decide("approve", bill))
    assert office.state(bill) == "Posted"
    declined = office.bill()
    office.ask(decide("decline", declined))
    assert office.state(declined) == "Declined"


@pytest.mark.parametrize(
    ("function", "reason"),
    [
        (LIST.replace("purchasing", "kitchen"), "Invalid module 'kitchen'"),
        ("<approve><PODOCUMENT><DOCID>Purchase Order-NONE</DOCID></PODOCUMENT></approve>", "Purchase Order-NONE"),
        ("<approve><APBILL><RECORDNO>999999</RECORDNO></APBILL></approve>", "'999999' to approve"),
        ("<decline><TIMESHEET><RECORDNO>1</RECORDNO></TIMESHEET></decline>", "does not decline TIMESHEET"),
        (
            "<getApprovalHistory><module>purchasing</module><docid>Nothing</docid></getApprovalHistory>",
            "'Nothing' to read",
        ),
    ],
)
def test_requests_that_make_no_sense(office: Office, function: str, reason: str) -> None:
    assert reason in office.refused(function)


def test_an_approval_whose_effects_fail_is_not_kept(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(context: Context, record: Record) -> None:
        raise refused("The books are closed.")

    monkeypatch.setattr(approvals_rules, "_SETTLED", {"PODOCUMENT": fail})
    order = office.order()
    assert "books are closed" in office.refused(decide("approve", order))
    assert office.state(order) == "Submitted"
    assert [event[0] for event in history(office, order)] == ["Submitted"]
