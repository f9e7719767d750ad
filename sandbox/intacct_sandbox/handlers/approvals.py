"""Approving and declining purchasing documents and bills, and what was decided about them."""

from __future__ import annotations

from typing import Final

from intacct_runtime.scalars import DATE
from intacct_sandbox.answers import chosen, record_xml
from intacct_sandbox.context import Context
from intacct_sandbox.envelope import element, tag
from intacct_sandbox.errors import missing, no_such_record, refused
from intacct_sandbox.params import Params
from intacct_sandbox.replies import Data, Nothing, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import wire_text

from .approvals_rules import APPROVED, BILL, DECLINED, DOCUMENT, SUBMITTED, decide, history, next_approver
from .registry import function

_MODULES: Final = {"purchasing": DOCUMENT, "ap": BILL}
_SHOWN: Final = {
    DOCUMENT: (
        "RECORDNO",
        "DOCNO",
        "DOCID",
        "DOCPARID",
        "STATE",
        "WHENCREATED",
        "CUSTVENDID",
        "CUSTVENDNAME",
        "TOTAL",
        "TRX_TOTAL",
        "CURRENCY",
    ),
    BILL: (
        "RECORDNO",
        "RECORDID",
        "STATE",
        "WHENCREATED",
        "VENDORID",
        "VENDORNAME",
        "TOTALENTERED",
        "TRX_TOTALENTERED",
        "CURRENCY",
    ),
}


@function("getTransactionsToApprove")
def get_transactions_to_approve(context: Context, fn: Params) -> Reply:
    """List what waits for the caller's approval."""
    kind = _kind(fn)
    caller = context.session.user_id.upper()
    waiting = [
        record
        for record in context.store.table(kind).values()
        if context.visible(record) and (next_approver(context, record) or "").upper() == caller
    ]
    columns = chosen(context, context.type(kind), _SHOWN[kind])
    items = [record_xml(context, record, columns, kind) for record in waiting]
    return Data(items, {"listtype": kind, "count": str(len(items))})


@function("getApprovalHistory")
def get_approval_history(context: Context, fn: Params) -> Reply:
    """List what was decided about a document, oldest first."""
    record = _record(context, _kind(fn), fn.text("docid"), "read")
    items = [_event(event) for event in history(context, record)]
    return Data(items, {"listtype": "approvalHistory", "count": str(len(items))})


@function("approve")
def approve(context: Context, fn: Params) -> Reply:
    """Approve a document in the caller's name."""
    _decide(context, fn, APPROVED)
    return Nothing()


@function("decline")
def decline(context: Context, fn: Params) -> Reply:
    """Decline a document in the caller's name."""
    _decide(context, fn, DECLINED)
    return Nothing()


def _decide(context: Context, fn: Params, action: str) -> None:
    for kind, key in ((DOCUMENT, "DOCID"), (BILL, "RECORDNO")):
        target = fn.inner(kind)
        if target is not None:
            if not target.text(key):
                raise missing(key, context.type(kind).label)
            record = _record(context, kind, target.text(key), fn.tag)
            decide(context, record, action, target.text("COMMENT"))
            return
    named = ", ".join(name for name, _ in fn.children()) or "nothing"
    raise refused(f"The sandbox does not {fn.tag} {named}.", f"Use {DOCUMENT} or {BILL}.")


def _kind(fn: Params) -> str:
    module = fn.text("module")
    if not module:
        raise missing("module", fn.tag)
    kind = _MODULES.get(module.lower())
    if kind is None:
        raise refused(f"Invalid module '{module}' specified.", f"Use {' or '.join(map(repr, _MODULES))}.")
    return kind


def _record(context: Context, kind: str, key: str, operation: str) -> Record:
    record = context.named(kind, key) if kind == DOCUMENT else None
    if record is None and key.isdecimal():
        record = context.get(kind, int(key))
    if record is None:
        raise no_such_record(operation, context.type(kind).label.lower(), key)
    return record


def _event(event: Record) -> str:
    submitted = event.text("ACTION") == SUBMITTED
    content = (
        tag("RECORDNO", str(event.recordno))
        + tag("APPROVAL_LEVEL", event.text("LEVEL"))
        + tag("APPROVEDBY", "" if submitted else event.text("USERID"))
        + tag("EVENTDATE", wire_text(event["AT"], DATE))
        + tag("COMMENTS", event.text("COMMENT"))
        + tag("STATE", event.text("ACTION"))
        + tag("CREATEDBY", event.text("USERID") if submitted else "")
    )
    return element("approvalhistory", content)
