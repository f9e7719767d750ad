# Generated from spec/cash_management/BANKACCTRECON.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object BANKACCTRECON."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["BANKACCTRECON", "create_bankacctrecon", "delete_bankacctrecon", "query_bankacctrecon", "read_bankacctrecon"]


@model
class BANKACCTRECON(Object):
    """Checking account reconciliation (BANKACCTRECON).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create and delete.
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/cash-management/checking-accounts/
    """

    fields: ClassVar[_BANKACCTRECONFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    financialentity: str | None | Unset = UNSET
    """Bank account (text). ID of the bank account or card that money leaves or reaches. Required in create."""
    stmtendingdate: datetime.date | None | Unset = UNSET
    """Date of reconciliation (date, mm/dd/yyyy). Required in create."""
    cutoffdate: datetime.date | None | Unset = UNSET
    """Cut-off date (date, mm/dd/yyyy). Required for the first reconciliation."""
    stmtendingbalance: Decimal | None | Unset = UNSET
    """Statement ending balance (amount). Required in create."""
    mode: Literal["Manual", "Automatch", "AutomatchReview"] | None | Unset = UNSET
    """Reconciliation mode (text). Allowed: Manual, Automatch, AutomatchReview. Required in create."""
    state: Literal["initiated", "draft", "reconciled"] | None | Unset = UNSET
    """State (text). Allowed: initiated, draft, reconciled. Read-only."""
    feedtype: Literal["csv", "xml", "onl", "qif"] | None | Unset = UNSET
    """Bank transaction source (text). Allowed: csv, xml, onl, qif. Default: xml."""
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
    supdockey: str | None | Unset = UNSET
    """Attachment (text)."""
    report: str | None | Unset = UNSET
    """Report data (text)."""
    uploadfile: str | None | Unset = UNSET
    """Upload file (text)."""
    reopened: bool | None | Unset = UNSET
    """Reopened (boolean, true or false). Read-only."""
    migrated: str | None | Unset = UNSET
    """Migrated (text)."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "BANKACCTRECON",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("FINANCIALENTITY", TEXT, "?", label="Bank account", required=("create",)),
            el("STMTENDINGDATE", DATE, "?", label="Date of reconciliation", required=("create",)),
            el("CUTOFFDATE", DATE, "?", label="Cut-off date"),
            el("STMTENDINGBALANCE", DECIMAL, "?", label="Statement ending balance", required=("create",)),
            el(
                "MODE",
                Enumeration("Manual", "Automatch", "AutomatchReview"),
                "?",
                label="Reconciliation mode",
                required=("create",),
            ),
            el("STATE", Enumeration("initiated", "draft", "reconciled"), "?", label="State", access="read"),
            el(
                "FEEDTYPE", Enumeration("csv", "xml", "onl", "qif"), "?", label="Bank transaction source", default="xml"
            ),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("SUPDOCKEY", TEXT, "?", label="Attachment"),
            el("REPORT", TEXT, "?", label="Report data"),
            el("UPLOADFILE", TEXT, "?", label="Upload file"),
            el("REOPENED", BOOLEAN, "?", label="Reopened", access="read"),
            el("MIGRATED", TEXT, "?", label="Migrated"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Checking account reconciliation",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "delete"),
        relationships=(
            Relationship("BANKACCOUNT", "BANKACCOUNT", "MANY2ONE", "FINANCIALENTITY"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_bankacctrecon(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[BANKACCTRECON]:
    """Find records of Checking account reconciliation (BANKACCTRECON).

    Answers `Records[BANKACCTRECON]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/checking-accounts/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="BANKACCTRECON",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_bankacctrecon(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[BANKACCTRECON]:
    """Read records of Checking account reconciliation (BANKACCTRECON) by key.

    Answers `Records[BANKACCTRECON]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/checking-accounts/
    """
    from intacct.common.read import read

    return read(
        object="BANKACCTRECON", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_bankacctrecon(
    *,
    financialentity: str | None,
    stmtendingdate: datetime.date | None,
    stmtendingbalance: Decimal | None,
    mode: Literal["Manual", "Automatch", "AutomatchReview"] | None,
    cutoffdate: datetime.date | None | Unset = UNSET,
    feedtype: Literal["csv", "xml", "onl", "qif"] | None | Unset = UNSET,
    supdockey: str | None | Unset = UNSET,
    report: str | None | Unset = UNSET,
    uploadfile: str | None | Unset = UNSET,
    migrated: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[BANKACCTRECON]:
    """Create one record of Checking account reconciliation (BANKACCTRECON).

    Answers the record as `Records[BANKACCTRECON]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/cash-management/checking-accounts/
    """
    from intacct.common.create import create

    return create(
        objects=[
            BANKACCTRECON(
                financialentity=financialentity,
                stmtendingdate=stmtendingdate,
                cutoffdate=cutoffdate,
                stmtendingbalance=stmtendingbalance,
                mode=mode,
                feedtype=feedtype,
                supdockey=supdockey,
                report=report,
                uploadfile=uploadfile,
                migrated=migrated,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_bankacctrecon(keys: Listed) -> delete:
    """Delete records of Checking account reconciliation (BANKACCTRECON) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/cash-management/checking-accounts/
    """
    from intacct.common.delete import delete

    return delete(object="BANKACCTRECON", keys=listed(keys))


if TYPE_CHECKING:

    class _BANKACCTRECONFields(Fields):
        """Fields of BANKACCTRECON."""

        recordno: Field[int]
        financialentity: Field[str]
        stmtendingdate: Field[datetime.date]
        cutoffdate: Field[datetime.date]
        stmtendingbalance: Field[Decimal]
        mode: Field[str]
        state: Field[str]
        feedtype: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        supdockey: Field[str]
        report: Field[str]
        uploadfile: Field[str]
        reopened: Field[bool]
        migrated: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        bankaccount: Fields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
