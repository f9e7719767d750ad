"""Who has to approve what, and how far a document has come."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from intacct_sandbox.context import Context
from intacct_sandbox.errors import refused
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields

Settled = Callable[[Context, Record], None]

DOCUMENT: Final = "PODOCUMENT"
BILL: Final = "APBILL"
HISTORY: Final = "APPROVALHISTORY"
SUBMITTED: Final = "Submitted"
PARTIALLY_APPROVED: Final = "Partially Approved"
APPROVED: Final = "Approved"
DECLINED: Final = "Declined"
WAITING: Final = frozenset({SUBMITTED, PARTIALLY_APPROVED})
_STATE_AFTER: Final = {DOCUMENT: "Pending", BILL: "Posted"}
_SETTLED: dict[str, Settled] = {}


def approved(kind: str) -> Callable[[Settled], Settled]:
    """Register what the last approval of a record sets off."""

    def register(settled: Settled) -> Settled:
        _SETTLED[kind] = settled
        return settled

    return register


def approvers(context: Context, record: Record, definition: str = "") -> list[str]:
    """Return the login ids of those who have to approve a record, one after the other.

    A transaction definition names them in its hidden field, or the company in a setting.
    """
    name = definition or record.text("DOCPARID")
    named = context.store.setting(f"approval:{record.kind}:{name}" if name else f"approval:{record.kind}")
    if named is None and record.kind == DOCUMENT:
        known = context.store.find("PODOCUMENTPARAMS", DOCID=name)
        named = None if known is None else known.text("#APPROVAL")
    return [login for login in (part.strip() for part in (named or "").split(",")) if login]


def submit(context: Context, record: Record, definition: str = "") -> bool:
    """Submit a record; tell whether it waits for approval. One that nobody has to approve is left as it is."""
    if not approvers(context, record, definition):
        return False
    context.change(record, {"STATE": SUBMITTED}, workflow="submit")
    _remember(context, record, SUBMITTED, "", 0)
    return True


def history(context: Context, record: Record) -> list[Record]:
    """Return what was decided about a record, oldest first."""
    return context.store.select(HISTORY, OBJECT=record.kind, OBJECTKEY=record.recordno)


def level(context: Context, record: Record) -> int:
    """Return how many have approved a record since it was submitted last."""
    count = 0
    for event in history(context, record):
        count = 0 if event.text("ACTION") == SUBMITTED else count + 1
    return count


def next_approver(context: Context, record: Record) -> str | None:
    """Return the login id of the user that a record waits for, or None."""
    names = approvers(context, record)
    done = level(context, record)
    return names[done] if record.text("STATE") in WAITING and done < len(names) else None


def decide(context: Context, record: Record, action: str, comment: str) -> None:
    """Approve or decline in the caller's name; raise the failure of one who is not asked."""
    if record.text("STATE") not in WAITING:
        raise refused(
            f"{_name(context, record)} does not wait for approval: its state is '{record.text('STATE')}'.",
        )
    wanted = next_approver(context, record)
    if wanted is None or wanted.upper() != context.session.user_id.upper():
        raise refused(
            f"{_name(context, record)} does not wait for the approval of '{context.session.user_id}'.",
            f"It waits for '{wanted}'." if wanted else "",
        )
    step = level(context, record) + 1
    _remember(context, record, action, comment, step)
    if action == DECLINED:
        context.change(record, {"STATE": DECLINED}, workflow="decline")
    elif step < len(approvers(context, record)):
        context.change(record, {"STATE": PARTIALLY_APPROVED}, workflow="approve")
    else:
        _settle(context, record)


def _settle(context: Context, record: Record) -> None:
    if record.kind == DOCUMENT:
        context.change(record, {"STATE": APPROVED}, workflow="approve")
    settled = _SETTLED.get(record.kind)
    if settled is not None:
        settled(context, record)
    else:
        context.change(record, {"STATE": _STATE_AFTER[record.kind]}, workflow="approve")


def _remember(context: Context, record: Record, action: str, comment: str, step: int) -> None:
    event: Fields = {
        "OBJECT": record.kind,
        "OBJECTKEY": record.recordno,
        "ACTION": action,
        "LEVEL": step,
        "USERID": context.session.user_id,
        "AT": context.now,
        "COMMENT": comment or None,
    }
    context.create(HISTORY, event)


def _name(context: Context, record: Record) -> str:
    return f"{context.type(record.kind).label} {record.text('DOCID') or record.recordno}"
