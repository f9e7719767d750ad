"""Vendors and their contacts."""

from __future__ import annotations

from typing import Final

from intacct_sandbox.context import Context
from intacct_sandbox.errors import no_such_record, refused
from intacct_sandbox.params import Params
from intacct_sandbox.replies import Key, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import ZERO, Fields, Value, money
from intacct_sandbox.writing import Draft

from .registry import Behaviour, behaviour, behaviour_of, function

_PLAIN: Final = {
    "name": "NAME",
    "parentid": "PARENTID",
    "termname": "TERMNAME",
    "glaccountno": "APACCOUNT",
    "accountlabel": "ACCOUNTLABEL",
    "vendtype": "VENDTYPE",
    "taxid": "TAXID",
    "creditlimit": "CREDITLIMIT",
    "billingtype": "BILLINGTYPE",
    "vendoraccountno": "VENDORACCOUNTNO",
    "onhold": "ONHOLD",
    "donotcutcheck": "DONOTCUTCHECK",
    "comments": "COMMENTS",
    "status": "STATUS",
    "currency": "CURRENCY",
    "onetime": "ONETIME",
    "name1099": "NAME1099",
    "form1099type": "FORM1099TYPE",
    "form1099box": "FORM1099BOX",
    "supdocid": "SUPDOCID",
    "offsetglaccountno": "OFFSETGLACCOUNTNO",
}
_REFERENCES: Final = {
    "primary": "CONTACTINFO.CONTACTNAME",
    "payto": "PAYTO.CONTACTNAME",
    "returnto": "RETURNTO.CONTACTNAME",
}
_CONTACT: Final = (
    "printas",
    "companyname",
    "prefix",
    "firstname",
    "lastname",
    "initial",
    "phone1",
    "phone2",
    "cellphone",
    "pager",
    "fax",
    "email1",
    "email2",
    "url1",
    "url2",
    "taxid",
    "taxgroup",
)
_ADDRESS: Final = ("address1", "address2", "address3", "city", "state", "zip", "country", "isocountrycode")


def complete(context: Context, fields: Fields, id_field: str, numbered: str, terms: str) -> Fields:
    """Give a vendor or customer what it was made without: a number, a name, a balance and a contact."""
    if not fields.get(id_field):
        fields[id_field] = f"{numbered}-{context.store.next_number(id_field):05}"
    if not fields.get("NAME"):
        fields["NAME"] = fields[id_field]
    fields.setdefault("ONHOLD", False)
    fields["TOTALDUE"] = money(ZERO)
    if fields.get("TERMNAME"):
        context.require(terms, str(fields["TERMNAME"]), "Term")
    display_contact(context, fields, f"{numbered[0]}{fields[id_field]}")
    return fields


@behaviour("VENDOR")
class Vendors(Behaviour):
    """A vendor gets a number if it has none, and a contact of its own."""

    def completed(self, context: Context, draft: Draft) -> Fields:
        return complete(context, super().completed(context, draft), "VENDORID", "VEND", "APTERM")

    def update(self, context: Context, record: Record, draft: Draft) -> None:
        super().update(context, record, draft)
        change_contact(context, record, draft)

    def delete(self, context: Context, record: Record) -> None:
        vendor_id = record.text("VENDORID")
        for kind in ("APBILL", "APADJUSTMENT", "APPYMT", "PODOCUMENT"):
            field = "CUSTVENDID" if kind == "PODOCUMENT" else "VENDORID"
            if context.store.find(kind, **{field: vendor_id}) is not None:
                raise refused(f"Vendor '{vendor_id}' has transactions and cannot be deleted.", "Make it inactive.")
        super().delete(context, record)


def display_contact(context: Context, fields: Fields, code: str) -> None:
    """Make the contact that a vendor or customer displays, named after it as the gateway does."""
    name = str(fields.get("DISPLAYCONTACT.CONTACTNAME") or f"{fields['NAME']}({code})")
    printed = str(fields.get("DISPLAYCONTACT.PRINTAS") or fields["NAME"])
    fields["DISPLAYCONTACT.CONTACTNAME"] = name
    fields["DISPLAYCONTACT.PRINTAS"] = printed
    if context.named("CONTACT", name) is None:
        details: Fields = {
            key.removeprefix("DISPLAYCONTACT."): value
            for key, value in fields.items()
            if key.startswith("DISPLAYCONTACT.") and value is not None
        }
        context.create("CONTACT", {**details, "CONTACTNAME": name, "PRINTAS": printed, "STATUS": "active"})


def change_contact(context: Context, record: Record, draft: Draft) -> None:
    """Change the contact that a vendor or customer displays along with it."""
    contact = context.named("CONTACT", record.text("DISPLAYCONTACT.CONTACTNAME"))
    changes: Fields = {
        name.removeprefix("DISPLAYCONTACT."): value
        for name, value in draft.fields.items()
        if name.startswith("DISPLAYCONTACT.")
    }
    if contact is not None and changes:
        context.change(contact, changes)


def _vendor_fields(fn: Params) -> Fields:
    fields: Fields = {name: fn.value(given) for given, name in _PLAIN.items() if fn.has(given)}
    for given, name in _REFERENCES.items():
        reference = fn.inner(given)
        if reference is not None:
            fields[name] = reference.value("contactname")
    info = fn.inner("contactinfo")
    contact = None if info is None else info.inner("contact")
    if contact is not None:
        fields.update(_contact_fields(contact))
    elif info is not None and info.has("contactname"):
        fields["CONTACTINFO.CONTACTNAME"] = info.value("contactname")
    fields.update(fn.custom_fields())
    return fields


def _contact_fields(contact: Params) -> dict[str, Value]:
    fields: dict[str, Value] = {"DISPLAYCONTACT.CONTACTNAME": contact.value("contactname")}
    for name in _CONTACT:
        if contact.has(name):
            fields[f"DISPLAYCONTACT.{name.upper()}"] = contact.value(name)
    address = contact.inner("mailaddress")
    if address is not None:
        for name in _ADDRESS:
            if address.has(name):
                key = "COUNTRYCODE" if name == "isocountrycode" else name.upper()
                fields[f"DISPLAYCONTACT.MAILADDRESS.{key}"] = address.value(name)
    return fields


@function("create_vendor")
def create_vendor(context: Context, fn: Params) -> Reply:
    """Create a vendor."""
    vendor_id = fn.text("vendorid")
    if fn.attribute("ignoreduplicates") == "true" and context.named("VENDOR", vendor_id) is not None:
        return Key(vendor_id)
    draft = Draft(context.type("VENDOR"), {"VENDORID": vendor_id or None, **_vendor_fields(fn)})
    return Key(behaviour_of("VENDOR").create(context, draft).text("VENDORID"))


@function("update_vendor")
def update_vendor(context: Context, fn: Params) -> Reply:
    """Change a vendor."""
    vendor = _vendor(context, fn.attribute("vendorid"), "update")
    behaviour_of("VENDOR").update(context, vendor, Draft(context.type("VENDOR"), _vendor_fields(fn)))
    return Key(vendor.text("VENDORID"))


@function("delete_vendor")
def delete_vendor(context: Context, fn: Params) -> Reply:
    """Delete a vendor without transactions."""
    vendor = _vendor(context, fn.attribute("vendorid"), "delete")
    vendor_id = vendor.text("VENDORID")
    behaviour_of("VENDOR").delete(context, vendor)
    return Key(vendor_id)


def _vendor(context: Context, vendor_id: str, operation: str) -> Record:
    vendor = context.named("VENDOR", vendor_id)
    if vendor is None:
        raise no_such_record(operation, "vendor", vendor_id)
    return vendor
