"""Back orders: documents that take over what is left of one that is closed by its conversion."""

from __future__ import annotations

from intacct_sandbox.context import Context
from intacct_sandbox.currency import Rate
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields

from .documents_conversion import BACK_ORDER, MAKES_BACK_ORDER, remaining
from .documents_definitions import definition_of, document_id
from .documents_keeping import keep
from .documents_lines import Setting, rest_line, value_line


def make_back_order(context: Context, source: Record) -> None:
    """Make the back order of a document whose definition asks for one, if something is left of it."""
    known = definition_of(context, source)
    left = [line for line in context.lines(source, known.kind.entry) if remaining(line) > 0]
    if not left or known.record.text("CONVTYPE") != MAKES_BACK_ORDER:
        return
    partner = context.require(known.kind.partner, source.text("CUSTVENDID")) if known.kind.partner else None
    date = source.date("EXCHRATEDATE") or context.today
    rate = Rate(source.number("EXCHRATE"), date, source.text("EXCHRATETYPES.NAME") or None)
    lines = [rest_line(context, Setting(known, partner), line) for line in left]
    for line in lines:
        value_line(known, line, rate, source.text("CURRENCY"), source.text("BASECURR"))
    number, name = document_id(context, known, "", None)
    header: Fields = {field: value for field, value in source.fields.items() if _copied(field)}
    header.update(
        DOCNO=number, DOCID=name, STATE="Pending", CLOSED=False, BACKORDER="Yes", CREATEDFROM=source.text("DOCID")
    )
    made = keep(context, known, header, lines, [])
    context.store.update(made, {"#RELEASED": True})
    context.store.update(source, {BACK_ORDER: made.recordno})


def _copied(field: str) -> bool:
    return not field.startswith("#") and field not in {"RECORDNO", "PRRECORDKEY", "MODIFIEDBY", "WHENMODIFIED"}
