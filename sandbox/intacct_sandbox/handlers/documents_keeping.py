"""Documents as records: header, lines and subtotals."""

from __future__ import annotations

from collections.abc import Sequence

from intacct_sandbox.context import Context
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields

from .documents_definitions import Definition
from .documents_header import set_due
from .documents_lines import Line
from .documents_totals import total_fields


def keep(
    context: Context, known: Definition, header: Fields, lines: Sequence[Line], subtotals: Sequence[Fields]
) -> Record:
    """Keep a new document with its lines and subtotals, and add it up."""
    document = context.create(known.kind.name, header)
    for position, line in enumerate(lines):
        keep_line(context, known, document, line, position)
    for fields in subtotals:
        context.create(known.kind.subtotals, {**fields, "DOCHDRNO": document.recordno}, parent=document)
    add_up(context, known, document)
    set_due(context, known, document)
    return document


def keep_line(context: Context, known: Definition, document: Record, line: Line, position: int) -> Record:
    """Keep a new line."""
    head: Fields = {
        "DOCHDRID": document.text("DOCID"),
        "DOCPARID": known.name,
        "LINE_NO": position,
        "WHENCREATED": document.date("WHENCREATED"),
        "STATE": "Pending",
    }
    return context.create(known.kind.entry, {**line.fields, **head}, parent=document)


def add_up(context: Context, known: Definition, document: Record) -> None:
    """Set the totals of a document from its lines and subtotals."""
    lines = context.lines(document, known.kind.entry)
    subtotals = context.lines(document, known.kind.subtotals)
    context.change(document, total_fields(lines, subtotals))
