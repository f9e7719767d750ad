"""lookup and inspect: what the gateway's objects look like."""

from __future__ import annotations

from typing import Final

from intacct_runtime.scalars import (
    BOOLEAN,
    BOOLEAN_T_F,
    CURRENCY,
    DATE,
    DATETIME,
    DECIMAL,
    INTEGER,
    PERCENT,
    SPLIT_DATE,
    Scalar,
)
from intacct_sandbox.catalog import FieldType, ObjectType
from intacct_sandbox.context import Context
from intacct_sandbox.envelope import element, tag
from intacct_sandbox.params import Params
from intacct_sandbox.replies import Data, Reply

from .generic import object_of
from .registry import function

_DATA_TYPES: Final[dict[Scalar, str]] = {
    INTEGER: "INTEGER",
    DECIMAL: "DECIMAL",
    CURRENCY: "CURRENCY",
    PERCENT: "PERCENT",
    BOOLEAN: "BOOLEAN",
    BOOLEAN_T_F: "BOOLEAN",
    DATE: "DATE",
    SPLIT_DATE: "DATE",
    DATETIME: "TIMESTAMP",
}


def _data_type(field: FieldType) -> str:
    if field.custom and field.closed:
        return "ENUM"
    return "TEXT" if field.type is None else _DATA_TYPES.get(field.type, "TEXT")


def _flag(value: bool) -> str:
    return "true" if value else "false"


def _field(field: FieldType) -> str:
    content = (
        tag("ID", field.name)
        + tag("LABEL", field.label or field.name)
        + tag("DESCRIPTION", field.label or field.name)
        + tag("REQUIRED", _flag("create" in field.required))
        + tag("READONLY", _flag(not field.writable))
        + tag("DATATYPE", _data_type(field))
    )
    if field.values:
        content += element("VALIDVALUES", "".join(tag("VALIDVALUE", value) for value in field.values))
    return element("Field", content + tag("ISCUSTOM", _flag(field.custom)))


def _relationships(object_type: ObjectType) -> str:
    return "".join(
        element(
            "Relationship",
            tag("OBJECTPATH", relation.path)
            + tag("OBJECTNAME", relation.object)
            + tag("LABEL", relation.label or relation.path)
            + tag("RELATIONSHIPTYPE", relation.kind)
            + tag("RELATEDBY", relation.by),
        )
        for relation in object_type.relationships.values()
    )


@function("lookup")
def lookup(context: Context, fn: Params) -> Reply:
    """Describe the fields and relationships of an object."""
    object_type = object_of(context, fn.text("object"), "lookup")
    content = element("Fields", "".join(_field(field) for field in object_type.readable))
    content += element("Relationships", _relationships(object_type))
    described = element("Type", content, {"Name": object_type.name, "DocumentType": fn.text("docparid")})
    return Data([described], {"listtype": "All", "count": "1"})


@function("inspect")
def inspect(context: Context, fn: Params) -> Reply:
    """List all objects (`*`), or describe one, with `detail` its fields too."""
    name = fn.text("object") or fn.text("name")
    if name == "*":
        items = [element("type", context.type(known).label, {"typename": known}) for known in context.catalog.names()]
        return Data(items, {"listtype": "All", "count": str(len(items))})
    object_type = object_of(context, name, "inspect")
    content = (
        tag("SingularName", object_type.label) + tag("PluralName", f"{object_type.label}s") + tag("Description", "")
    )
    content = element("Attributes", content)
    detailed = fn.attribute("detail") == "1"
    fields = "".join(
        _detail(field, position) if detailed else tag("Field", field.name)
        for position, field in enumerate(object_type.readable, 1)
    )
    described = element("Type", content + element("Fields", fields), {"Name": object_type.name})
    return Data([described], {"listtype": "All", "count": "1"})


def _detail(field: FieldType, position: int) -> str:
    content = (
        tag("Name", field.name)
        + tag("GroupName", "")
        + tag("dataName", _data_type(field))
        + tag("externalDataName", _data_type(field).lower())
        + tag("isRequired", _flag("create" in field.required))
        + tag("isReadOnly", _flag(not field.writable))
        + tag("maxLength", "0")
        + tag("DisplayLabel", field.label or field.name)
        + tag("Description", field.label or field.name)
        + tag("id", str(position))
    )
    return element("Field", content)
