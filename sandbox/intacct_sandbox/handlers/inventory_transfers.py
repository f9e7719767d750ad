"""Warehouse transfers: ICTRANSFER, written by the generic functions."""

from __future__ import annotations

from typing import Final

from intacct_sandbox.context import Context
from intacct_sandbox.errors import missing, refused
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields, as_date
from intacct_sandbox.writing import Draft

from . import inventory_transfer_steps as steps
from .inventory_transfer_lines import line_fields
from .inventory_transfer_rates import rate_fields
from .registry import Behaviour, behaviour

_LINES: Final = "ICTRANSFERITEMS"
_IMMEDIATE: Final = "Immediate"
_IN_TRANSIT: Final = "In transit"
_ACTIONS: Final = ("Draft", "Transfer", "Transfer out", "Transfer in", "Post")
_ALWAYS: Final = frozenset({"DESCRIPTION", "REFERENCENO", "INDATE", "RECORDNO", "#RATEGIVEN"})
_SET: Final = (
    "OUT_CURRENCY", "IN_CURRENCY", "OUTDOCHDRKEY", "INDOCHDRKEY", "INTRANSITDOCHDRKEY", "TRANSFERSTATE",
)  # fmt: skip
"""Fields that follow from others, whatever a request says."""


@behaviour("ICTRANSFER")
class Transfers(Behaviour):
    """Transfers move goods at their cost, at once or through transit."""

    def create(self, context: Context, draft: Draft) -> Record:
        header = dict(draft.fields)
        action = _action(header)
        header.setdefault("TRANSFERTYPE", _IMMEDIATE)
        if header["TRANSFERTYPE"] is None:
            header["TRANSFERTYPE"] = _IMMEDIATE
        _check_dates(header)
        lines = line_fields(context, [line.fields for line in draft.lines.get(_LINES, [])])
        header.update(rate_fields(context, header, lines))
        header.update(DOCNO=f"TRF{context.store.next_number('DOCNO:ICTRANSFER'):04d}", TRANSFERSTATE="Draft")
        transfer = context.create(self.name, header)
        for line in lines:
            context.create("ICTRANSFERITEM", line, parent=transfer)
        _advance(context, transfer, action)
        return transfer

    def update(self, context: Context, record: Record, draft: Draft) -> None:
        changes = dict(draft.fields)
        action = _action(changes, default="")
        changes.pop("RECORDNO", None)
        state = record.text("TRANSFERSTATE")
        changed = {name for name, value in changes.items() if record.fields.get(name) != value} - _ALWAYS
        redone = bool(changed) or _LINES in draft.lines
        if redone and state == "Posted":
            raise refused(
                f"Transfer {record.text('DOCNO')} is posted; its goods have moved.", "Enter another transfer."
            )
        if redone and state == _IN_TRANSIT:
            if action == "Transfer in":
                raise refused(f"Transfer {record.text('DOCNO')} cannot be changed while its goods are received.")
            steps.undo(context, record)
            context.change(record, {"TRANSFERSTATE": "Draft"}, workflow="transfer out undone")
            action = action or "Transfer out"
        if redone:
            self._change(context, record, changes, draft)
        else:
            context.change(record, changes)
        if action:
            _advance(context, record, action)

    def _change(self, context: Context, record: Record, changes: Fields, draft: Draft) -> None:
        header: Fields = {**record.fields, **changes}
        if "EXCHANGE_RATE" not in changes and not record.flag("#RATEGIVEN"):
            header["EXCHANGE_RATE"] = None
        if "TRANSACTIONDATE" in changes and "EXCH_RATE_DATE" not in changes:
            header["EXCH_RATE_DATE"] = None
        if "EXCH_RATE_TYPE_ID" in changes and "EXCHANGE_RATE" not in changes:
            header["EXCHANGE_RATE"] = None
        _check_dates(header)
        if _LINES in draft.lines:
            lines = line_fields(context, [line.fields for line in draft.lines[_LINES]])
            for old in context.lines(record, "ICTRANSFERITEM"):
                context.remove(old)
            for line in lines:
                context.create("ICTRANSFERITEM", line, parent=record)
        else:
            lines = [line.fields for line in context.lines(record, "ICTRANSFERITEM")]
        context.change(record, {**changes, **rate_fields(context, header, lines)})

    def delete(self, context: Context, record: Record) -> None:
        if record.text("TRANSFERSTATE") != "Draft":
            steps.undo(context, record)
        context.remove(record)


def _action(header: Fields, default: str = "Transfer") -> str:
    """Return the action of a request and take it, and what only the gateway sets, out of the header."""
    state = header.get("TRANSFERSTATE")
    for name in _SET:
        header.pop(name, None)
    given = str(header.pop("ACTION", None) or ("Draft" if state == "Draft" and default else default))
    known = {action.upper(): action for action in _ACTIONS}
    if given and given.upper() not in known:
        raise _wrong_action(given)
    return known.get(given.upper(), "")


def _wrong_action(action: str) -> Exception:
    accepted = ", ".join(map(repr, _ACTIONS))
    return refused(f"The action '{action}' is not valid for the transfer type.", f"Known: {accepted}.", "BL03002129")


def _check_dates(header: Fields) -> None:
    if as_date(header.get("TRANSACTIONDATE")) is None:
        raise missing("TRANSACTIONDATE", "Warehouse transfer")
    out, into = as_date(header.get("OUTDATE")), as_date(header.get("INDATE"))
    if out is not None and into is not None and into < out:
        raise refused(f"The goods cannot come in on {into:%m/%d/%Y}, before they go out on {out:%m/%d/%Y}.")


def _advance(context: Context, transfer: Record, action: str) -> None:
    """Take the step that an action asks for, from the state that a transfer is in."""
    state, travels = transfer.text("TRANSFERSTATE"), transfer.text("TRANSFERTYPE") == _IN_TRANSIT
    if action == "Draft":
        if state != "Draft":
            raise refused(f"Transfer {transfer.text('DOCNO')} is no draft any more: its state is '{state}'.")
    elif state == "Draft" and travels and action != "Transfer in":
        steps.send(context, transfer)
        context.change(transfer, {"TRANSFERSTATE": _IN_TRANSIT}, workflow="transfer out")
    elif state == "Draft" and not travels and action != "Transfer in":
        steps.carry_out(context, transfer)
        context.change(transfer, {"TRANSFERSTATE": "Posted"}, workflow="transfer")
    elif state == _IN_TRANSIT and action != "Transfer out":
        steps.receive(context, transfer)
        context.change(transfer, {"TRANSFERSTATE": "Posted"}, workflow="transfer in")
    else:
        raise refused(
            f"The action '{action}' is not valid for the transfer type '{transfer.text('TRANSFERTYPE')}' in state "
            f"'{state}'.",
            number="BL03002129",
        )
