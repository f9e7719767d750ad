"""Headers of documents: dates, terms, contacts, and what comes from the definition, the partner and the source."""

from __future__ import annotations

from typing import Final

from intacct_sandbox import terms
from intacct_sandbox.catalog import ObjectType
from intacct_sandbox.context import Context
from intacct_sandbox.errors import invalid_value, missing, refused
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields, as_date, as_decimal

from .documents_contacts import contact_fields, contact_of
from .documents_definitions import Definition

STATES: Final = ("Draft", "Pending", "Closed")
_INHERITED: Final = ("PONUMBER", "MESSAGE", "SHIPVIA", "PROJECT", "PROJECTNAME", "PROJECTKEY", "CURRENCY", "TERM.NAME")
_CONTACTS: Final = {
    "SODOCUMENT": {"BILLTO": "BILLTO", "SHIPTO": "SHIPTO"},
    "PODOCUMENT": {"BILLTO": "PAYTO", "SHIPTO": "RETURNTO"},
    "INVDOCUMENT": {},
}
"""Contacts of a header and the role of the partner's contact that they default to."""


def wanted_state(given: str) -> str:
    """Return the state that a request asks for."""
    state = given or "Pending"
    if state not in STATES:
        raise invalid_value("state", state, "Transaction", ", ".join(map(repr, STATES)))
    return state


def start_fields(
    context: Context, known: Definition, given: Fields, partner: Record | None, source: Record | None
) -> Fields:
    """Return the header of a new document: what is given, and what is taken over or follows."""
    record = known.record
    object_type = context.type(known.kind.name)
    fields: Fields = {} if source is None else _from_source(object_type, source)
    if source is not None and given.get("CURRENCY") not in (None, source.fields.get("CURRENCY")):
        raise refused(f"'{source.text('DOCID')}' is in {source.text('CURRENCY')}, not in {given['CURRENCY']}.")
    fields.update({name: value for name, value in given.items() if value is not None})
    created = as_date(fields.get("WHENCREATED"))
    if created is None:
        raise missing("datecreated", known.kind.title)
    fields.setdefault("WHENPOSTED", created)
    if "TERM.NAME" not in fields and "WHENDUE" not in fields and partner is not None:
        fields["TERM.NAME"] = partner.text("TERMNAME") or record.text("TERM_NAME") or None
    fields.update(
        {
            "STATUS": "active",
            "CLOSED": False,
            "CREATEDFROM": None if source is None else source.text("DOCID"),
            "DOCPARID": known.name,
            "DOCPARKEY": record.recordno,
            "DOCPARCLASS": record.text("DOCCLASS") or None,
            "UPDATES_INV": record.text("UPDATES_INV") or "No",
            "DOCPAR_IN_OUT": record.text("IN_OUT") or None,
            "CREATEDUSERID": context.session.user_id,
            "CREATEDUSER": context.session.user.text("DESCRIPTION") or context.session.user_id,
            "PRINTED": "No",
            "BACKORDER": "No",
            "SYSTEMGENERATED": False,
            "ADJ": False,
        }
    )
    fields.update(user_fields(context))
    if partner is not None:
        fields.update(_partner_fields(context, known, object_type, partner, fields))
    return {name: value for name, value in fields.items() if value is not None}


def _from_source(object_type: ObjectType, source: Record) -> Fields:
    contacts = [name for name in object_type.fields if name.startswith(("SHIPTO", "BILLTO", "DELIVERTO"))]
    return {name: source.fields[name] for name in (*_INHERITED, *contacts) if name in source.fields}


def user_fields(context: Context) -> Fields:
    """Return the fields that say who changed a document last."""
    user = context.session.user
    return {"USERID": context.session.user_id, "USER": user.text("DESCRIPTION") or context.session.user_id}


def _partner_fields(
    context: Context, known: Definition, object_type: ObjectType, partner: Record, fields: Fields
) -> Fields:
    found: Fields = {
        "CUSTVENDID": partner.text(known.kind.partner_field),
        "CUSTVENDNAME": partner.text("NAME"),
        **contact_fields(object_type, "CONTACT", contact_of(context, partner)),
    }
    for prefix, role in _CONTACTS[known.kind.name].items():
        if f"{prefix}.CONTACTNAME" not in fields:
            found.update(contact_fields(object_type, prefix, contact_of(context, partner, role)))
    return found


def set_due(context: Context, known: Definition, document: Record) -> None:
    """Set when a document falls due, from its term unless the date is given."""
    if not known.kind.term:
        return
    name = document.text("TERM.NAME")
    created = document.date("WHENCREATED")
    if not name:
        if document.date("WHENDUE") is None:
            raise missing("termname", known.kind.title)
        return
    term = terms.require_term(context, known.kind.term, name)
    if document.date("WHENDUE") is None and created is not None:
        falls_due = terms.due(term, created, as_decimal(document["TRX_TOTAL"]), document.text("CURRENCY"))
        context.change(document, {"WHENDUE": falls_due.due})
