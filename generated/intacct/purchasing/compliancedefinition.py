# Generated from spec/purchasing/COMPLIANCEDEFINITION.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object COMPLIANCEDEFINITION."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "COMPLIANCEDEFINITION",
    "CompliancedefinitionCompdefentries",
    "create_compliancedefinition",
    "delete_compliancedefinition",
    "query_compliancedefinition",
    "read_by_name_compliancedefinition",
    "read_compliancedefinition",
    "update_compliancedefinition",
]


@model
class COMPLIANCEDEFINITION(Object):
    """Vendor compliance definition (COMPLIANCEDEFINITION).

    Key: RECORDNO. Identified by people as COMPLIANCEDEFINITIONID. Operations: lookup, inspect, query, read,
    readByName, readByQuery, create, update and delete.
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-definitions/
    """

    fields: ClassVar[_COMPLIANCEDEFINITIONFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without COMPLIANCEDEFINITIONID.
    """
    compliancedefinitionid: str | None | Unset = UNSET
    """Compliance definition ID (text). Required in create. Required in update without RECORDNO."""
    name: str | None | Unset = UNSET
    """Compliance definition name (text). Required in create."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    category: Literal["Insurance", "Miscellaneous", "Lien waiver"] | None | Unset = UNSET
    """Compliance category (text). Allowed: Insurance, Miscellaneous, Lien waiver. Required in create."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Default: active."""
    trackby: str | None | Unset = UNSET
    """Track by (text). Known values: Vendor, PrimaryDoc, Primarydoc."""
    generaterule: Literal["Do not generate", "Automatic by type"] | None | Unset = UNSET
    """Generation rule (text). Allowed: Do not generate, Automatic by type. Default: Do not generate."""
    validationrule: Literal["Expiration date", "Document received"] | None | Unset = UNSET
    """Validate against (text). Allowed: Expiration date, Document received. Required in create."""
    paymentnotification: Literal["Error", "Warning", "Ignore"] | None | Unset = UNSET
    """When not compliant in AP payments (text). Allowed: Error, Warning, Ignore. Default: Ignore. Required in
    create.
    """
    generateforeach: Literal["APBill", "APPayment"] | None | Unset = UNSET
    """Generate for each (text). Allowed: APBill, APPayment. Default: APBill. Required when CATEGORY is Lien waiver."""
    minlienwaiveramount: Decimal | None | Unset = UNSET
    """Minimum lien waiver amount (amount)."""
    minprimarydocamount: Decimal | None | Unset = UNSET
    """Minimum primary document amount (amount)."""
    allownegativelienwaivers: bool | None | Unset = UNSET
    """Allow lien waivers with negative amounts (boolean, true or false). Default: true."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    compdefentries: CompliancedefinitionCompdefentries | None | Unset = UNSET
    """Vendor types or documents."""

    __wire__ = Wire(
        "COMPLIANCEDEFINITION",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("COMPLIANCEDEFINITIONID", TEXT, "?", label="Compliance definition ID", required=("create",)),
            el("NAME", TEXT, "?", label="Compliance definition name", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el(
                "CATEGORY",
                Enumeration("Insurance", "Miscellaneous", "Lien waiver"),
                "?",
                label="Compliance category",
                required=("create",),
            ),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("TRACKBY", TEXT, "?", label="Track by", open_values=("Vendor", "PrimaryDoc", "Primarydoc")),
            el(
                "GENERATERULE",
                Enumeration("Do not generate", "Automatic by type"),
                "?",
                label="Generation rule",
                default="Do not generate",
            ),
            el(
                "VALIDATIONRULE",
                Enumeration("Expiration date", "Document received"),
                "?",
                label="Validate against",
                required=("create",),
            ),
            el(
                "PAYMENTNOTIFICATION",
                Enumeration("Error", "Warning", "Ignore"),
                "?",
                label="When not compliant in AP payments",
                required=("create",),
                default="Ignore",
            ),
            el("GENERATEFOREACH", Enumeration("APBill", "APPayment"), "?", label="Generate for each", default="APBill"),
            el("MINLIENWAIVERAMOUNT", CURRENCY, "?", label="Minimum lien waiver amount"),
            el("MINPRIMARYDOCAMOUNT", CURRENCY, "?", label="Minimum primary document amount"),
            el(
                "ALLOWNEGATIVELIENWAIVERS",
                BOOLEAN,
                "?",
                label="Allow lien waivers with negative amounts",
                default="true",
            ),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "COMPDEFENTRIES",
                Ref("intacct.purchasing.compliancedefinition", "CompliancedefinitionCompdefentries"),
                "?",
                label="Vendor types or documents",
            ),
        ),
        label="Vendor compliance definition",
        key="RECORDNO",
        name_key="COMPLIANCEDEFINITIONID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class CompliancedefinitionCompdefentries(Object):
    """The content of `COMPDEFENTRIES`."""

    vendtypename: list[str] | None | Unset = UNSET
    """Vendor type name (list of text)."""
    docparid: str | None | Unset = UNSET
    """Document template ID (text)."""

    __wire__ = Wire(
        "COMPDEFENTRIES",
        unordered(
            el("VENDTYPENAME", TEXT, "*", label="Vendor type name"),
            el("DOCPARID", TEXT, "?", label="Document template ID"),
        ),
    )


@stub
def query_compliancedefinition(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[COMPLIANCEDEFINITION]:
    """Find records of Vendor compliance definition (COMPLIANCEDEFINITION).

    Answers `Records[COMPLIANCEDEFINITION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-definitions/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="COMPLIANCEDEFINITION",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_compliancedefinition(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[COMPLIANCEDEFINITION]:
    """Read records of Vendor compliance definition (COMPLIANCEDEFINITION) by key.

    Answers `Records[COMPLIANCEDEFINITION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-definitions/
    """
    from intacct.common.read import read

    return read(
        object="COMPLIANCEDEFINITION",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def read_by_name_compliancedefinition(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[COMPLIANCEDEFINITION]:
    """Read records of Vendor compliance definition (COMPLIANCEDEFINITION) by the identifier that people use.

    Answers `Records[COMPLIANCEDEFINITION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-definitions/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="COMPLIANCEDEFINITION",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_compliancedefinition(
    *,
    compliancedefinitionid: str | None,
    name: str | None,
    category: Literal["Insurance", "Miscellaneous", "Lien waiver"] | None,
    validationrule: Literal["Expiration date", "Document received"] | None,
    paymentnotification: Literal["Error", "Warning", "Ignore"] | None,
    description: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    trackby: str | None | Unset = UNSET,
    generaterule: Literal["Do not generate", "Automatic by type"] | None | Unset = UNSET,
    generateforeach: Literal["APBill", "APPayment"] | None | Unset = UNSET,
    minlienwaiveramount: Decimal | None | Unset = UNSET,
    minprimarydocamount: Decimal | None | Unset = UNSET,
    allownegativelienwaivers: bool | None | Unset = UNSET,
    compdefentries: CompliancedefinitionCompdefentries | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[COMPLIANCEDEFINITION]:
    """Create one record of Vendor compliance definition (COMPLIANCEDEFINITION).

    Answers the record as `Records[COMPLIANCEDEFINITION]`, with its keys alone: RECORDNO and COMPLIANCEDEFINITIONID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-definitions/
    """
    from intacct.common.create import create

    return create(
        objects=[
            COMPLIANCEDEFINITION(
                compliancedefinitionid=compliancedefinitionid,
                name=name,
                description=description,
                category=category,
                status=status,
                trackby=trackby,
                generaterule=generaterule,
                validationrule=validationrule,
                paymentnotification=paymentnotification,
                generateforeach=generateforeach,
                minlienwaiveramount=minlienwaiveramount,
                minprimarydocamount=minprimarydocamount,
                allownegativelienwaivers=allownegativelienwaivers,
                compdefentries=compdefentries,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_compliancedefinition(
    *,
    recordno: int | None | Unset = UNSET,
    compliancedefinitionid: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    category: Literal["Insurance", "Miscellaneous", "Lien waiver"] | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    trackby: str | None | Unset = UNSET,
    generaterule: Literal["Do not generate", "Automatic by type"] | None | Unset = UNSET,
    validationrule: Literal["Expiration date", "Document received"] | None | Unset = UNSET,
    paymentnotification: Literal["Error", "Warning", "Ignore"] | None | Unset = UNSET,
    generateforeach: Literal["APBill", "APPayment"] | None | Unset = UNSET,
    minlienwaiveramount: Decimal | None | Unset = UNSET,
    minprimarydocamount: Decimal | None | Unset = UNSET,
    allownegativelienwaivers: bool | None | Unset = UNSET,
    compdefentries: CompliancedefinitionCompdefentries | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[COMPLIANCEDEFINITION]:
    """Change one record of Vendor compliance definition (COMPLIANCEDEFINITION); what is left out stays as it is.

    Answers the record as `Records[COMPLIANCEDEFINITION]`, with its keys alone: RECORDNO and COMPLIANCEDEFINITIONID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-definitions/
    """
    from intacct.common.update import update

    return update(
        objects=[
            COMPLIANCEDEFINITION(
                recordno=recordno,
                compliancedefinitionid=compliancedefinitionid,
                name=name,
                description=description,
                category=category,
                status=status,
                trackby=trackby,
                generaterule=generaterule,
                validationrule=validationrule,
                paymentnotification=paymentnotification,
                generateforeach=generateforeach,
                minlienwaiveramount=minlienwaiveramount,
                minprimarydocamount=minprimarydocamount,
                allownegativelienwaivers=allownegativelienwaivers,
                compdefentries=compdefentries,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_compliancedefinition(keys: Listed) -> delete:
    """Delete records of Vendor compliance definition (COMPLIANCEDEFINITION) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/purchasing/vendor-compliance-definitions/
    """
    from intacct.common.delete import delete

    return delete(object="COMPLIANCEDEFINITION", keys=listed(keys))


if TYPE_CHECKING:

    class _COMPLIANCEDEFINITIONFields(Fields):
        """Fields of COMPLIANCEDEFINITION."""

        recordno: Field[int]
        compliancedefinitionid: Field[str]
        name: Field[str]
        description: Field[str]
        category: Field[str]
        status: Field[str]
        trackby: Field[str]
        generaterule: Field[str]
        validationrule: Field[str]
        paymentnotification: Field[str]
        generateforeach: Field[str]
        minlienwaiveramount: Field[Decimal]
        minprimarydocamount: Field[Decimal]
        allownegativelienwaivers: Field[bool]
        whenmodified: Field[datetime.datetime]
        whencreated: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        compdefentries: _CompliancedefinitionCompdefentriesFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields

    class _CompliancedefinitionCompdefentriesFields(Fields):
        """Fields of COMPDEFENTRIES."""

        docparid: Field[str]
