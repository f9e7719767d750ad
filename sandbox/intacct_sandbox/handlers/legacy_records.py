"""create_, update_ and delete_ of records that have no rules of their own: items, accounts, terms and the like."""

from __future__ import annotations

from typing import Final

from intacct_sandbox.context import Context
from intacct_sandbox.errors import missing, no_such_record
from intacct_sandbox.legacy import LEGACY, Legacy, fields_of
from intacct_sandbox.params import Params
from intacct_sandbox.replies import Key, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields
from intacct_sandbox.writing import Draft

from .registry import ParamsHandler, behaviour_of, function

_SWITCHES: Final = frozenset({"ignoreduplicates", "set_nulls", "externalkey"})
_WRITTEN: Final = (
    "achbankconfiguration",
    "allocation",
    "apaccountlabel",
    "apterm",
    "araccountlabel",
    "arterm",
    "checkingaccount",
    "class",
    "contact",
    "contacttaxgroup",
    "customer",
    "customerachinfo",
    "customerbankaccount",
    "customerchargecard",
    "department",
    "earningtype",
    "employee",
    "employeerate",
    "expensepaymenttype",
    "expensetype",
    "glaccount",
    "invpricelistentry",
    "item",
    "itemtaxgroup",
    "journal",
    "location",
    "locationgroup",
    "popricelist",
    "project",
    "savingsaccount",
    "recurringbill",
    "recurringgltransaction",
    "recurringinvoice",
    "recurringstatgltrans",
    "recursotransaction",
    "sopricelist",
    "statglaccount",
    "statjournal",
    "task",
    "taxdetail",
    "taxschedule",
    "taxscheduledetail",
    "taxschedulemap",
    "territory",
    "timesheet",
    "timetype",
    "vendorentityaccountno",
    "vsoeitempricelist",
    "vsoepricelist",
)
_NEVER: Final = frozenset(
    {
        "delete_locationgroup",
        "delete_vendorentityaccountno",
        "update_contacttaxgroup",
        "update_itemtaxgroup",
        "update_locationgroup",
        "update_recurringbill",
        "update_recurringgltransaction",
        "update_recurringinvoice",
        "update_recurringstatgltrans",
        "update_recursotransaction",
        "update_statjournal",
        "update_taxscheduledetail",
        "update_taxschedulemap",
        "update_vendorentityaccountno",
    }
)
"""What the API has no function for."""


def key_of(record: Record, legacy: Legacy) -> str:
    """Return the key that a function answers for a record: its business id, or its record number."""
    return (record.text(legacy.id_field) if legacy.id_field else "") or str(record.recordno)


def find(context: Context, legacy: Legacy, key: str) -> Record | None:
    """Return the record that a key names, by its business id or else by its record number."""
    if legacy.id_field:
        for record in context.store.having(legacy.kind, legacy.id_field, key):
            if context.visible(record):
                return record
    return context.get(legacy.kind, int(key)) if key.isdecimal() else None


def target(context: Context, fn: Params, legacy: Legacy, operation: str) -> Record:
    """Return the record that the attributes of a function name; raise the failure of one that does not exist."""
    names = [attribute.name for attribute in fn.model.__wire__.attributes if attribute.name not in _SWITCHES]
    key = next((text for name in names if (text := fn.attribute(name))), "")
    record = find(context, legacy, key) if key else None
    if record is None:
        raise no_such_record(operation, context.type(legacy.kind).label.lower(), key)
    return record


def _create(legacy: Legacy) -> ParamsHandler:
    def create(context: Context, fn: Params) -> Reply:
        """Create a record; with `ignoreduplicates` one that exists is left as it is."""
        fields = fields_of(context, fn, legacy)
        given = str(fields.get(legacy.id_field) or "") if legacy.id_field else ""
        if given and fn.attribute("ignoreduplicates") == "true":
            known = find(context, legacy, given)
            if known is not None:
                return Key(key_of(known, legacy))
        record = behaviour_of(legacy.kind).create(context, Draft(context.type(legacy.kind), fields))
        return Key(key_of(record, legacy))

    return create


def _update(legacy: Legacy) -> ParamsHandler:
    def update(context: Context, fn: Params) -> Reply:
        """Change a record: an element that is empty clears its field, one that is absent leaves it alone."""
        record = target(context, fn, legacy, "update")
        changes: Fields = {
            name: value for name, value in fields_of(context, fn, legacy).items() if name not in {"RECORDNO"}
        }
        if legacy.id_field and legacy.id_field in changes and not changes[legacy.id_field]:
            raise missing(legacy.id_field, context.type(legacy.kind).label)
        behaviour_of(legacy.kind).update(context, record, Draft(context.type(legacy.kind), changes))
        return Key(key_of(record, legacy))

    return update


def _delete(legacy: Legacy) -> ParamsHandler:
    def delete(context: Context, fn: Params) -> Reply:
        """Delete a record."""
        record = target(context, fn, legacy, "delete")
        key = key_of(record, legacy)
        behaviour_of(legacy.kind).delete(context, record)
        return Key(key)

    return delete


for _name in _WRITTEN:
    for _operation, _make in (("create", _create), ("update", _update), ("delete", _delete)):
        if f"{_operation}_{_name}" not in _NEVER:
            function(f"{_operation}_{_name}")(_make(LEGACY[_name]))
