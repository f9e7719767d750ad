# Generated from spec/common/lookup.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function lookup."""

from __future__ import annotations

from intacct_runtime.model import Function, ReplyPart, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, unordered

__all__ = [
    "LookupField",
    "LookupFields",
    "LookupRelationship",
    "LookupRelationships",
    "LookupType",
    "LookupValidvalues",
    "lookup",
]


@model
class lookup(Function[Records["LookupType"]]):
    """Look up.

    Answers a list of `LookupType`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Since 2019.R4 to 2023.R1 (which of them is not known).
    """

    object: str | None
    """Object (text). Required."""
    docparid: str | None | Unset = UNSET
    """Document template (text). Transaction definition."""

    __wire__ = Wire(
        "lookup",
        unordered(el("object", TEXT, label="Object"), el("docparid", TEXT, "?", label="Document template")),
        since="2019.R4..2023.R1",
    )
    __result__ = RecordsResult(elements={"Type": Ref("intacct.common.lookup", "LookupType")})


@model
class LookupValidvalues(ReplyPart):
    """Valid values."""

    validvalue: list[str] | None | Unset = UNSET
    """Valid value (list of text)."""

    __wire__ = Wire("VALIDVALUES", unordered(el("VALIDVALUE", TEXT, "*", label="Valid value")))


@model
class LookupField(ReplyPart):
    """Field."""

    id: str | None | Unset = UNSET
    """ID (text)."""
    label: str | None | Unset = UNSET
    """Label (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    required: bool | None | Unset = UNSET
    """Required (boolean, true or false)."""
    readonly: bool | None | Unset = UNSET
    """Read-only (boolean, true or false)."""
    datatype: str | None | Unset = UNSET
    """Data type (text). Known values: TEXT, INTEGER, DECIMAL, CURRENCY, PERCENT, BOOLEAN, DATE, TIMESTAMP, ENUM."""
    validvalues: LookupValidvalues | None | Unset = UNSET
    """Valid values."""
    iscustom: bool | None | Unset = UNSET
    """Custom field (boolean, true or false)."""

    __wire__ = Wire(
        "Field",
        unordered(
            el("ID", TEXT, "?", label="ID"),
            el("LABEL", TEXT, "?", label="Label"),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el("REQUIRED", BOOLEAN, "?", label="Required"),
            el("READONLY", BOOLEAN, "?", label="Read-only"),
            el(
                "DATATYPE",
                TEXT,
                "?",
                label="Data type",
                open_values=(
                    "TEXT",
                    "INTEGER",
                    "DECIMAL",
                    "CURRENCY",
                    "PERCENT",
                    "BOOLEAN",
                    "DATE",
                    "TIMESTAMP",
                    "ENUM",
                ),
            ),
            el("VALIDVALUES", Ref("intacct.common.lookup", "LookupValidvalues"), "?", label="Valid values"),
            el("ISCUSTOM", BOOLEAN, "?", label="Custom field"),
        ),
    )


@model
class LookupFields(ReplyPart):
    """Fields."""

    field: list[LookupField] | None | Unset = UNSET
    """Field."""

    __wire__ = Wire("Fields", unordered(el("Field", Ref("intacct.common.lookup", "LookupField"), "*", label="Field")))


@model
class LookupRelationship(ReplyPart):
    """Relationship."""

    objectpath: str | None | Unset = UNSET
    """Object path (text)."""
    objectname: str | None | Unset = UNSET
    """Object name (text)."""
    label: str | None | Unset = UNSET
    """Label (text)."""
    relationshiptype: str | None | Unset = UNSET
    """Relationship type (text). Known values: MANY2ONE, ONE2MANY, ONE2ONE, MANY2MANY."""
    relatedby: str | None | Unset = UNSET
    """Related by (text)."""

    __wire__ = Wire(
        "Relationship",
        unordered(
            el("OBJECTPATH", TEXT, "?", label="Object path"),
            el("OBJECTNAME", TEXT, "?", label="Object name"),
            el("LABEL", TEXT, "?", label="Label"),
            el(
                "RELATIONSHIPTYPE",
                TEXT,
                "?",
                label="Relationship type",
                open_values=("MANY2ONE", "ONE2MANY", "ONE2ONE", "MANY2MANY"),
            ),
            el("RELATEDBY", TEXT, "?", label="Related by"),
        ),
    )


@model
class LookupRelationships(ReplyPart):
    """Relationships."""

    relationship: list[LookupRelationship] | None | Unset = UNSET
    """Relationship."""

    __wire__ = Wire(
        "Relationships",
        unordered(el("Relationship", Ref("intacct.common.lookup", "LookupRelationship"), "*", label="Relationship")),
    )


@model
class LookupType(ReplyPart):
    """`<Type>`."""

    name: str | None | Unset = UNSET
    """Object name (text)."""
    documenttype: str | None | Unset = UNSET
    """Document type (text)."""
    fields: LookupFields | None | Unset = UNSET
    """Fields."""
    relationships: LookupRelationships | None | Unset = UNSET
    """Relationships."""

    __wire__ = Wire(
        "Type",
        unordered(
            el("Fields", Ref("intacct.common.lookup", "LookupFields"), "?", label="Fields"),
            el("Relationships", Ref("intacct.common.lookup", "LookupRelationships"), "?", label="Relationships"),
        ),
        (attribute("Name", TEXT), attribute("DocumentType", TEXT)),
    )
