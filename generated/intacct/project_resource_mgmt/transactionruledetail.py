# Generated from spec/project_resource_mgmt/TRANSACTIONRULEDETAIL.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object TRANSACTIONRULEDETAIL."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import listed
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.read import read
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.project_resource_mgmt.transactionrule import _TRANSACTIONRULEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.fields import Field, Fields

__all__ = ["TRANSACTIONRULEDETAIL", "read_transactionruledetail"]


@model
class TRANSACTIONRULEDETAIL(Object):
    """Transaction rule detail (TRANSACTIONRULEDETAIL).

    Key: RECORDNO. Operations: lookup, inspect, read and readByQuery.
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/transaction-rules/
    """

    fields: ClassVar[_TRANSACTIONRULEDETAILFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    rulekey: int | None | Unset = UNSET
    """Transaction rule key (integer, record number). Read-only."""
    rulename: str | None | Unset = UNSET
    """Transaction rule name (text). Read-only."""
    seqno: int | None | Unset = UNSET
    """Sequence (integer). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    action: Literal["Process source transaction", "Subtotal previous lines"] | None | Unset = UNSET
    """Action (text). Allowed: Process source transaction, Subtotal previous lines. Read-only."""
    itemglgroupkey: int | None | Unset = UNSET
    """Item GL group key (integer, record number). Read-only."""
    itemglgroupname: str | None | Unset = UNSET
    """Item GL group (text). Read-only."""
    post: bool | None | Unset = UNSET
    """Post (boolean, true or false). Read-only."""
    subtotalrange: str | None | Unset = UNSET
    """Subtotal range (text). Read-only."""
    source: Literal["Cost Amount", "Billing Amount", "Units"] | None | Unset = UNSET
    """Transaction amount (text). Allowed: Cost Amount, Billing Amount, Units. Read-only."""
    rate: Decimal | None | Unset = UNSET
    """Rate (decimal). Read-only."""
    ratenote: str | None | Unset = UNSET
    """Rate note (text). Read-only."""
    resultaction: str | None | Unset = UNSET
    """Resulting action (text). Read-only."""
    dbglacctkey: int | None | Unset = UNSET
    """Debit account key (integer, record number). Read-only."""
    dbglacctno: str | None | Unset = UNSET
    """Debit account (text). Read-only."""
    dblockey: int | None | Unset = UNSET
    """Debit location key (integer, record number). Read-only."""
    dblocid: str | None | Unset = UNSET
    """Debit location ID (text). Read-only."""
    dblocname: str | None | Unset = UNSET
    """Debit location name (text). Read-only."""
    dbdeptkey: int | None | Unset = UNSET
    """Debit department key (integer, record number). Read-only."""
    dbdeptid: str | None | Unset = UNSET
    """Debit department ID (text). Read-only."""
    dbdeptname: str | None | Unset = UNSET
    """Debit department name (text). Read-only."""
    dbclasskey: int | None | Unset = UNSET
    """Debit class key (integer, record number). Read-only."""
    dbclassid: str | None | Unset = UNSET
    """Debit class ID (text). Read-only."""
    dbclassname: str | None | Unset = UNSET
    """Debit class name (text). Read-only."""
    dbprojectkey: int | None | Unset = UNSET
    """Debit project key (integer, record number). Read-only."""
    dbprojectid: str | None | Unset = UNSET
    """Debit project ID (text). Read-only."""
    dbprojectname: str | None | Unset = UNSET
    """Debit project name (text). Read-only."""
    dbbillable: bool | None | Unset = UNSET
    """Billable (boolean, true or false). Read-only."""
    crglacctkey: int | None | Unset = UNSET
    """Credit account key (integer, record number). Read-only."""
    crglacctno: str | None | Unset = UNSET
    """Credit account (text). Read-only."""
    crlockey: int | None | Unset = UNSET
    """Credit location key (integer, record number). Read-only."""
    crlocid: str | None | Unset = UNSET
    """Credit location ID (text). Read-only."""
    crlocname: str | None | Unset = UNSET
    """Credit location name (text). Read-only."""
    crdeptkey: int | None | Unset = UNSET
    """Rate (integer). Read-only."""
    crdeptid: str | None | Unset = UNSET
    """Credit department ID (text). Read-only."""
    crdeptname: str | None | Unset = UNSET
    """Credit department name (text). Read-only."""
    crclasskey: int | None | Unset = UNSET
    """Credit class key (integer, record number). Read-only."""
    crclassid: str | None | Unset = UNSET
    """Credit class ID (text). Read-only."""
    crclassname: str | None | Unset = UNSET
    """Credit class name (text). Read-only."""
    crprojectkey: int | None | Unset = UNSET
    """Credit project key (integer, record number). Read-only."""
    crprojectid: str | None | Unset = UNSET
    """Credit project ID (text). Read-only."""
    crprojectname: str | None | Unset = UNSET
    """Credit project name (text). Read-only."""
    crbillable: bool | None | Unset = UNSET
    """Billable (boolean, true or false). Read-only."""
    currency: str | None | Unset = UNSET
    """Base currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    employeekey: int | None | Unset = UNSET
    """Employee key (integer, record number). Read-only."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text). Read-only."""
    employeename: str | None | Unset = UNSET
    """Employee name (text). Read-only."""
    employeegroupkey: int | None | Unset = UNSET
    """Employee group key (integer, record number). Read-only."""
    employeegroupid: str | None | Unset = UNSET
    """Employee group ID (text). Read-only."""
    employeegroupname: str | None | Unset = UNSET
    """Employee group name (text). Read-only."""
    applytobillableonly: bool | None | Unset = UNSET
    """Billable only (boolean, true or false). Read-only."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "TRANSACTIONRULEDETAIL",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("RULEKEY", INTEGER, "?", label="Transaction rule key", access="read"),
            el("RULENAME", TEXT, "?", label="Transaction rule name", access="read"),
            el("SEQNO", INTEGER, "?", label="Sequence", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el(
                "ACTION",
                Enumeration("Process source transaction", "Subtotal previous lines"),
                "?",
                label="Action",
                access="read",
            ),
            el("ITEMGLGROUPKEY", INTEGER, "?", label="Item GL group key", access="read"),
            el("ITEMGLGROUPNAME", TEXT, "?", label="Item GL group", access="read"),
            el("POST", BOOLEAN, "?", label="Post", access="read"),
            el("SUBTOTALRANGE", TEXT, "?", label="Subtotal range", access="read"),
            el(
                "SOURCE",
                Enumeration("Cost Amount", "Billing Amount", "Units"),
                "?",
                label="Transaction amount",
                access="read",
            ),
            el("RATE", DECIMAL, "?", label="Rate", access="read"),
            el("RATENOTE", TEXT, "?", label="Rate note", access="read"),
            el("RESULTACTION", TEXT, "?", label="Resulting action", access="read"),
            el("DBGLACCTKEY", INTEGER, "?", label="Debit account key", access="read"),
            el("DBGLACCTNO", TEXT, "?", label="Debit account", access="read"),
            el("DBLOCKEY", INTEGER, "?", label="Debit location key", access="read"),
            el("DBLOCID", TEXT, "?", label="Debit location ID", access="read"),
            el("DBLOCNAME", TEXT, "?", label="Debit location name", access="read"),
            el("DBDEPTKEY", INTEGER, "?", label="Debit department key", access="read"),
            el("DBDEPTID", TEXT, "?", label="Debit department ID", access="read"),
            el("DBDEPTNAME", TEXT, "?", label="Debit department name", access="read"),
            el("DBCLASSKEY", INTEGER, "?", label="Debit class key", access="read"),
            el("DBCLASSID", TEXT, "?", label="Debit class ID", access="read"),
            el("DBCLASSNAME", TEXT, "?", label="Debit class name", access="read"),
            el("DBPROJECTKEY", INTEGER, "?", label="Debit project key", access="read"),
            el("DBPROJECTID", TEXT, "?", label="Debit project ID", access="read"),
            el("DBPROJECTNAME", TEXT, "?", label="Debit project name", access="read"),
            el("DBBILLABLE", BOOLEAN, "?", label="Billable", access="read"),
            el("CRGLACCTKEY", INTEGER, "?", label="Credit account key", access="read"),
            el("CRGLACCTNO", TEXT, "?", label="Credit account", access="read"),
            el("CRLOCKEY", INTEGER, "?", label="Credit location key", access="read"),
            el("CRLOCID", TEXT, "?", label="Credit location ID", access="read"),
            el("CRLOCNAME", TEXT, "?", label="Credit location name", access="read"),
            el("CRDEPTKEY", INTEGER, "?", label="Rate", access="read"),
            el("CRDEPTID", TEXT, "?", label="Credit department ID", access="read"),
            el("CRDEPTNAME", TEXT, "?", label="Credit department name", access="read"),
            el("CRCLASSKEY", INTEGER, "?", label="Credit class key", access="read"),
            el("CRCLASSID", TEXT, "?", label="Credit class ID", access="read"),
            el("CRCLASSNAME", TEXT, "?", label="Credit class name", access="read"),
            el("CRPROJECTKEY", INTEGER, "?", label="Credit project key", access="read"),
            el("CRPROJECTID", TEXT, "?", label="Credit project ID", access="read"),
            el("CRPROJECTNAME", TEXT, "?", label="Credit project name", access="read"),
            el("CRBILLABLE", BOOLEAN, "?", label="Billable", access="read"),
            el("CURRENCY", TEXT, "?", label="Base currency", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("EMPLOYEEKEY", INTEGER, "?", label="Employee key", access="read"),
            el("EMPLOYEEID", TEXT, "?", label="Employee ID", access="read"),
            el("EMPLOYEENAME", TEXT, "?", label="Employee name", access="read"),
            el("EMPLOYEEGROUPKEY", INTEGER, "?", label="Employee group key", access="read"),
            el("EMPLOYEEGROUPID", TEXT, "?", label="Employee group ID", access="read"),
            el("EMPLOYEEGROUPNAME", TEXT, "?", label="Employee group name", access="read"),
            el("APPLYTOBILLABLEONLY", BOOLEAN, "?", label="Billable only", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Transaction rule detail",
        key="RECORDNO",
        operations=("lookup", "inspect", "read", "readByQuery"),
        relationships=(
            Relationship("TRANSACTIONRULE", "TRANSACTIONRULE", "MANY2ONE", "RULENAME"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def read_transactionruledetail(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[TRANSACTIONRULEDETAIL]:
    """Read records of Transaction rule detail (TRANSACTIONRULEDETAIL) by key.

    Answers `Records[TRANSACTIONRULEDETAIL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/transaction-rules/
    """
    from intacct.common.read import read

    return read(
        object="TRANSACTIONRULEDETAIL",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _TRANSACTIONRULEDETAILFields(Fields):
        """Fields of TRANSACTIONRULEDETAIL."""

        recordno: Field[int]
        rulekey: Field[int]
        rulename: Field[str]
        seqno: Field[int]
        description: Field[str]
        action: Field[str]
        itemglgroupkey: Field[int]
        itemglgroupname: Field[str]
        post: Field[bool]
        subtotalrange: Field[str]
        source: Field[str]
        rate: Field[Decimal]
        ratenote: Field[str]
        resultaction: Field[str]
        dbglacctkey: Field[int]
        dbglacctno: Field[str]
        dblockey: Field[int]
        dblocid: Field[str]
        dblocname: Field[str]
        dbdeptkey: Field[int]
        dbdeptid: Field[str]
        dbdeptname: Field[str]
        dbclasskey: Field[int]
        dbclassid: Field[str]
        dbclassname: Field[str]
        dbprojectkey: Field[int]
        dbprojectid: Field[str]
        dbprojectname: Field[str]
        dbbillable: Field[bool]
        crglacctkey: Field[int]
        crglacctno: Field[str]
        crlockey: Field[int]
        crlocid: Field[str]
        crlocname: Field[str]
        crdeptkey: Field[int]
        crdeptid: Field[str]
        crdeptname: Field[str]
        crclasskey: Field[int]
        crclassid: Field[str]
        crclassname: Field[str]
        crprojectkey: Field[int]
        crprojectid: Field[str]
        crprojectname: Field[str]
        crbillable: Field[bool]
        currency: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        employeekey: Field[int]
        employeeid: Field[str]
        employeename: Field[str]
        employeegroupkey: Field[int]
        employeegroupid: Field[str]
        employeegroupname: Field[str]
        applytobillableonly: Field[bool]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        transactionrule: _TRANSACTIONRULEFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
