"""Contacts of documents and lines: named, or given in full and made on the way."""

from __future__ import annotations

from typing import Final

from intacct_sandbox.catalog import ObjectType
from intacct_sandbox.context import Context
from intacct_sandbox.errors import duplicate, missing
from intacct_sandbox.params import Params
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields

_RENAMED: Final = {"isocountrycode": "COUNTRYCODE"}


def contact(context: Context, given: Params | None) -> Record | None:
    """Return the contact of an element such as `shipto`; None if it names none."""
    if given is None:
        return None
    full = given.inner("contact")
    if full is not None:
        return _made(context, full)
    name = given.text("contactname")
    return context.require("CONTACT", name) if name else None


def _made(context: Context, given: Params) -> Record:
    name = given.text("contactname")
    for required in ("contactname", "printas"):
        if not given.text(required):
            raise missing(required, "Contact")
    if context.named("CONTACT", name) is not None:
        raise duplicate("Contact", name)
    fields: Fields = {"STATUS": "active"}
    for element, value in given.children():
        if element != "mailaddress":
            fields[element.upper()] = None if value == "" else value
    address = given.inner("mailaddress")
    for element, value in () if address is None else address.children():
        fields[f"MAILADDRESS.{_RENAMED.get(element, element.upper())}"] = None if value == "" else value
    return context.create("CONTACT", fields)


def contact_fields(object_type: ObjectType, prefix: str, record: Record | None) -> Fields:
    """Return a contact as a document or line shows it; without a contact, the fields that are to be emptied."""
    start = f"{prefix}."
    fields: Fields = {
        name: None if record is None else record.fields.get(name[len(start) :])
        for name in object_type.fields
        if name.startswith(start)
    }
    if f"{prefix}KEY" in object_type.fields:
        fields[f"{prefix}KEY"] = None if record is None else str(record.recordno)
    return fields


def contact_of(context: Context, partner: Record, *roles: str) -> Record | None:
    """Return the contact that a customer or vendor has in the first of these roles that is filled."""
    for role in (*roles, "CONTACTINFO", "DISPLAYCONTACT"):
        name = partner.text(f"{role}.CONTACTNAME")
        found = context.named("CONTACT", name) if name else None
        if found is not None:
            return found
    return None
