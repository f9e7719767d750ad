"""What headers and lines of a request say, under the names of the object's fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from intacct_runtime.model import Model
from intacct_sandbox.catalog import ObjectType
from intacct_sandbox.context import Context
from intacct_sandbox.errors import invalid_reference, missing, refused, unknown_field
from intacct_sandbox.params import Params
from intacct_sandbox.values import Fields, as_decimal
from intacct_sandbox.writing import checked

from .documents_contacts import contact, contact_fields
from .documents_kinds import Kind

_HEADER: Final = {
    "datecreated": "WHENCREATED",
    "dateposted": "WHENPOSTED",
    "datedue": "WHENDUE",
    "termname": "TERM.NAME",
    "referenceno": "PONUMBER",
    "shippingmethod": "SHIPVIA",
    "projectid": "PROJECT",
    "supdocid": "SUPDOCID",
    "externalid": "#EXTERNALID",
    "currency": "CURRENCY",
    "basecurr": "BASECURR",
    "exchratedate": "EXCHRATEDATE",
    "exchratetype": "EXCHRATETYPES.NAME",
    "exchrate": "#GIVENRATE",
}
_LINE: Final = {
    "warehouseid": "WAREHOUSE.LOCATION_NO",
    "quantity": "UIQTY",
    "price": "TRX_PRICE",
    "cost": "TRX_PRICE",
    "discsurchargememo": "DISCOUNT_MEMO",
    "taxable": "OVERRIDETAX",
    "allocationid": "ALLOCATION",
    "projectid": "PROJECTID",
    "contractid": "CONTRACTID",
    "costtypeid": "COSTTYPEID",
    "taskid": "TASKID",
    "overridetaxamount": "TRX_TAXABSVAL",
    "tax": "TRX_TAXABSVAL",
}
_HEADER_CONTACTS: Final = {"shipto": "SHIPTO", "billto": "BILLTO", "returnto": "SHIPTO", "payto": "BILLTO"}
_DELIVERY: Final = {"deliverto": "DELIVERTO"}
_NOT_KEPT: Final = frozenset({"transactiontype", "customerid", "vendorid", "documentno", "createdfrom", "state"})
_LISTS: Final = frozenset({"customfields", "itemdetails", "linesubtotals", "subtotals", "updatesubtotals"})


def header_fields(context: Context, kind: Kind, fn: Params) -> Fields:
    """Return what a request says of the header, empty elements as None."""
    object_type = context.type(kind.name)
    fields = _scalars(fn, object_type, _HEADER, _NOT_KEPT)
    fields.update(_contacts(context, fn, object_type, {**_HEADER_CONTACTS, **_DELIVERY}))
    project_id = fields.get("PROJECT")
    if project_id:
        project = context.require("PROJECT", str(project_id), "Project")
        fields.update(PROJECT=project.text("PROJECTID"), PROJECTNAME=project.text("NAME"), PROJECTKEY=project.recordno)
    fields.update(_custom(fn, object_type))
    return fields


def line_fields(context: Context, kind: Kind, line: Params) -> Fields:
    """Return what a request says of a line, empty elements as None."""
    object_type = context.type(kind.entry)
    fields = _scalars(line, object_type, _LINE, frozenset({"sourcelinekey"}))
    if kind.name != "PODOCUMENT":
        fields.update(_contacts(context, line, object_type, {"shipto": "SHIPTO"}))
    elif line.has("deliverto"):
        name = line.text("deliverto")
        named = context.require("CONTACT", name) if name else contact(context, line.inner("deliverto"))
        fields.update(contact_fields(object_type, "DELIVERTO", named))
    fields.update(_custom(line, object_type))
    details = line.items("itemdetails")
    if details:
        fields["#DETAILS"] = [
            {name: value for name, value in detail.children() if not isinstance(value, Model)} for detail in details
        ]
    _check_dimensions(context, fields)
    return fields


def _scalars(params: Params, object_type: ObjectType, names: Mapping[str, str], left_out: frozenset[str]) -> Fields:
    fields: Fields = {}
    for element, value in params.children():
        if element in left_out or element in _LISTS or isinstance(value, (Model, list, tuple)):
            continue
        target = names.get(element, element.upper())
        field = object_type.fields.get(target)
        if field is not None:
            fields[target] = checked(_typed(value), field, object_type)
        elif element in names:
            fields[target] = None if value == "" else params.value(element)
    return fields


def _typed(value: Any) -> Any:
    return "" if value is None else value


def _contacts(context: Context, params: Params, object_type: ObjectType, names: Mapping[str, str]) -> Fields:
    fields: Fields = {}
    for element, prefix in names.items():
        given = params.inner(element)
        if given is not None:
            fields.update(contact_fields(object_type, prefix, contact(context, given)))
    return fields


def _custom(params: Params, object_type: ObjectType) -> Fields:
    given = params.custom_fields() if params.has("customfields") else {}
    for name in given:
        known = object_type.fields.get(name)
        if (known is None or not known.custom) and not name.startswith("GLDIM"):
            raise unknown_field(name, object_type.label)
    return given


def _check_dimensions(context: Context, fields: Fields) -> None:
    for name, kind in (("CONTRACTID", "CONTRACT"), ("TASKID", "TASK")):
        value = str(fields.get(name) or "")
        if value and context.catalog.find(kind) is not None and context.named(kind, value) is None:
            raise invalid_reference(kind.capitalize(), value)


def check_details(fields: Fields, item_id: str, *, tracked: bool) -> None:
    """Raise the failure of serial and lot numbers that do not fit the line."""
    details = fields.get("#DETAILS")
    given = details if isinstance(details, list) else []
    if given and not tracked:
        raise refused(f"Item '{item_id}' is not tracked by serial or lot number, bin or expiration date.")
    if tracked and not given:
        raise missing("itemdetails", f"line of item '{item_id}'")
    total = sum(as_decimal(detail.get("quantity", "1")) for detail in given if isinstance(detail, dict))
    if given and total != as_decimal(fields.get("UIQTY")):
        raise refused(f"The tracking details of item '{item_id}' add up to {total}, the line to {fields.get('UIQTY')}.")
