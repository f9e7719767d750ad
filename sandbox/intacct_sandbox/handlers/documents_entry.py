"""Entering documents: the functions create_sotransaction, create_potransaction and create_ictransaction."""

from __future__ import annotations

from intacct_sandbox.context import Context
from intacct_sandbox.errors import missing
from intacct_sandbox.params import Params
from intacct_sandbox.replies import Key, Reply
from intacct_sandbox.store import Record

from . import documents_conversion as conversion
from .approvals_rules import submit
from .documents_definitions import Definition, check_start, definition, document_id
from .documents_fields import header_fields
from .documents_header import start_fields, wanted_state
from .documents_keeping import keep
from .documents_kinds import Kind
from .documents_lines import Setting, new_lines, value_line
from .documents_posting import release
from .documents_references import partner
from .documents_totals import money_fields, money_of, subtotal_fields


def create(context: Context, kind: Kind, fn: Params) -> Reply:
    """Enter a document and, unless it is a draft or waits for approval, carry out what its definition says."""
    known = definition(context, kind, fn.text("transactiontype"))
    state = wanted_state(fn.text("state"))
    given_lines = fn.items(kind.lines_element)
    if not given_lines:
        raise missing(kind.lines_element, kind.title)
    source_name = fn.text("createdfrom")
    check_start(known, source_name or next((line.text("sourcelinekey") for line in given_lines), ""))
    owner = partner(context, kind, fn.text(kind.partner_element)) if kind.partner else None
    source = conversion.source_document(context, known, source_name, owner) if source_name else None
    header = start_fields(context, known, header_fields(context, kind, fn), owner, source)
    setting = Setting(known, owner, source)
    lines = new_lines(context, setting, given_lines, set())
    found = money_of(context, header, [str(line.fields.get("LOCATIONID") or "") for line in lines])
    for line in lines:
        value_line(known, line, found.rate, found.currency, found.base)
        if line.source is not None:
            conversion.check_amount(line.source, line.fields)
    subtotals = subtotal_fields(context, known, fn.items("subtotals"), lines, found)
    number, name = document_id(context, known, fn.text("documentno"), source)
    header.update({"DOCNO": number, "DOCID": name, "STATE": "Draft", **money_fields(found)})
    document = keep(context, known, header, lines, subtotals)
    settle(context, known, document, state)
    return Key(name)


def settle(context: Context, known: Definition, document: Record, state: str) -> None:
    """Bring a draft into the state that is asked for."""
    if state == "Draft":
        return
    if known.kind.name == "PODOCUMENT" and submit(context, document, known.name):
        context.store.update(document, {"#STATE": state})
        return
    release(context, document, state)
