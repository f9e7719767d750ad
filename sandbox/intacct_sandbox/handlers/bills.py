"""Bills: APBILL, create_bill, update_bill, delete_bill."""

from __future__ import annotations

from typing import Final

from intacct_sandbox import payables
from intacct_sandbox.context import Context
from intacct_sandbox.errors import no_such_record, refused
from intacct_sandbox.params import Params
from intacct_sandbox.payables import Entry
from intacct_sandbox.replies import Key, Nothing, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields
from intacct_sandbox.writing import Draft

from .approvals_rules import approved
from .legacy_lines import header_fields, header_of, keyed, known_line, line_fields, merged_lines
from .registry import Behaviour, behaviour, check_attachment, check_references, function

_HEADER: Final = {
    "vendorid": "VENDORID",
    "termname": "TERMNAME",
    "action": "ACTION",
    "billno": "RECORDID",
    "ponumber": "DOCNUMBER",
    "onhold": "ONHOLD",
    "description": "DESCRIPTION",
    "basecurr": "BASECURR",
    "currency": "CURRENCY",
    "exchratetype": "EXCH_RATE_TYPE_ID",
    "nogl": "NOGL",
    "supdocid": "SUPDOCID",
}
_KEPT: Final = (
    "VENDORID",
    "WHENCREATED",
    "WHENPOSTED",
    "WHENDUE",
    "TERMNAME",
    "RECORDID",
    "DOCNUMBER",
    "ONHOLD",
    "DESCRIPTION",
    "BASECURR",
    "CURRENCY",
    "EXCHANGE_RATE",
    "EXCH_RATE_DATE",
    "SUPDOCID",
    "PAYMENTPRIORITY",
    "BILLTOPAYTOCONTACTNAME",
    "SHIPTORETURNTOCONTACTNAME",
)


def is_draft(fields: Fields) -> bool:
    """Whether the action of a request asks for a draft; takes the action out of the fields."""
    action = str(fields.pop("ACTION", None) or "Submit")
    if action not in {"Submit", "Draft"}:
        raise refused(f"'{action}' is no action.", "Use 'Submit' or 'Draft'.")
    return action == "Draft"


def kept_header(document: Record, changes: Fields) -> Fields:
    """Return the header of a document with changes; what follows from a changed field is worked out anew."""
    fields: Fields = header_of(document, _KEPT)
    if {"CURRENCY", "EXCH_RATE_TYPE_ID", "EXCH_RATE_DATE", "WHENCREATED"} & changes.keys():
        fields.pop("EXCHANGE_RATE", None)
        fields.pop("EXCH_RATE_DATE", None)
        fields["EXCH_RATE_TYPE_ID"] = document.fields.get("#RATETYPE")
    if "TERMNAME" in changes and "WHENDUE" not in changes:
        fields.pop("WHENDUE", None)
    fields.update(changes)
    return fields


@behaviour("APBILL")
class Bills(Behaviour):
    """Bills written by the generic functions."""

    def create(self, context: Context, draft: Draft) -> Record:
        check_references(context, draft, draft.fields)
        fields = dict(draft.fields)
        pending = is_draft(fields)
        lines = [dict(line.fields) for line in draft.lines.get("APBILLITEMS", [])]
        return payables.enter(context, Entry("APBILL", fields, lines, draft=pending))

    def update(self, context: Context, record: Record, draft: Draft) -> None:
        check_references(context, draft, draft.fields)
        changes = {name: value for name, value in draft.fields.items() if name != "RECORDNO"}
        pending = is_draft(changes)
        known = context.lines(record, "APBILLITEM")
        lines = [known_line(line) for line in known]
        if "APBILLITEMS" in draft.lines:
            lines = [_replaced(known, line.fields) for line in draft.lines["APBILLITEMS"]]
        entry = Entry("APBILL", kept_header(record, changes), lines, draft=pending)
        payables.amend(context, record, entry)

    def delete(self, context: Context, record: Record) -> None:
        payables.remove(context, record)


def _replaced(known: list[Record], given: Fields) -> Fields:
    """Return a line of an update; one with a number takes over what it does not name."""
    number = given.get("LINE_NO")
    fields = {name: value for name, value in given.items() if name not in {"LINE_NO", "RECORDNO"}}
    if number is None or number == "":
        return fields
    if not str(number).isdecimal() or not 1 <= int(str(number)) <= len(known):
        raise refused(f"There is no line {number}; the lines are numbered from 1 to {len(known)}.")
    return {**known_line(known[int(str(number)) - 1]), **fields}


@approved("APBILL")
def post_approved(context: Context, bill: Record) -> None:
    """Post a bill once the last approver has approved it."""
    payables.post(context, bill)


@function("create_bill")
def create_bill(context: Context, fn: Params) -> Reply:
    """Enter a bill."""
    fields = header_fields(fn, _HEADER)
    pending = is_draft(fields)
    post = not fn.flag("nogl")
    fields.pop("NOGL", None)
    check_attachment(context, fields)
    lines = [line_fields(line) for line in fn.items("billitems")]
    return Key(str(payables.enter(context, Entry("APBILL", fields, lines, draft=pending, post=post)).recordno))


@function("update_bill")
def update_bill(context: Context, fn: Params) -> Reply:
    """Change a bill; changed lines and new ones may stand in any mix."""
    bill = keyed(context, fn, "APBILL", "update")
    changes = header_fields(fn, _HEADER)
    pending = is_draft(changes)
    check_attachment(context, changes)
    lines = merged_lines(context.lines(bill, "APBILLITEM"), fn.items("updatebillitems"))
    payables.amend(context, bill, Entry("APBILL", kept_header(bill, changes), lines, draft=pending))
    return Key(str(bill.recordno))


@function("recallApBill")
def recall_ap_bill(context: Context, fn: Params) -> Reply:
    """Take back a bill that waits for approval: it is a draft again."""
    bill = context.get("APBILL", int(fn.text("recordno") or "0"))
    if bill is None:
        raise no_such_record("recall", "bill", fn.text("recordno"))
    if bill.text("STATE") not in {"Submitted", "Partially Approved"}:
        raise refused(f"Bill {bill.recordno} is {bill.text('STATE').lower()} and waits for no approval.")
    context.change(bill, {"STATE": "Draft", "RAWSTATE": "D"}, workflow="recalled")
    return Nothing()


@function("delete_bill")
def delete_bill(context: Context, fn: Params) -> Reply:
    """Delete a bill of which nothing is paid."""
    bill = keyed(context, fn, "APBILL", "delete")
    payables.remove(context, bill)
    return Key(str(bill.recordno))
