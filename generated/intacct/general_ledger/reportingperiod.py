# Generated from spec/general_ledger/REPORTINGPERIOD.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object REPORTINGPERIOD."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "REPORTINGPERIOD",
    "create_reportingperiod",
    "delete_reportingperiod",
    "query_reportingperiod",
    "read_by_name_reportingperiod",
    "read_reportingperiod",
    "update_reportingperiod",
]


@model
class REPORTINGPERIOD(Object):
    """Reporting period (REPORTINGPERIOD).

    Key: RECORDNO. Identified by people as NAME. Operations: lookup, inspect, query, read, readByName, readByQuery,
    create, update and delete.
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/general-ledger/reporting-periods/
    """

    fields: ClassVar[_REPORTINGPERIODFields]

    record_no: int | None | Unset = UNSET
    """Record number (integer). Read-only."""
    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without NAME.
    """
    name: str | None | Unset = UNSET
    """Name (text). Required in create. Required in update without RECORDNO."""
    header1: str | None | Unset = UNSET
    """Column header (text). Required in create and update."""
    header2: str | None | Unset = UNSET
    """Column header 2 (text)."""
    start_date: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy). Required in create and update."""
    end_date: datetime.date | None | Unset = UNSET
    """End date (date, mm/dd/yyyy). Required in create and update."""
    budgeting: bool | None | Unset = UNSET
    """Use for budgeting (boolean, true or false). Default: false."""
    datetype: int | None | Unset = UNSET
    """Date type (integer). Read-only."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Default: active."""
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
    reporting_periodtype: str | None | Unset = UNSET
    """Reporting period type (text). Read-only."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    megaentitykey: int | None | Unset = UNSET
    """Created at - Entity key (integer, record number). RECORDNO of the entity in which the record was entered;
    empty when that was the top level. Read-only.
    """
    megaentityid: str | None | Unset = UNSET
    """Created at - Entity ID (text). Entity in which the record was entered; empty when that was the top level.
    Read-only.
    """
    megaentityname: str | None | Unset = UNSET
    """Created at - Entity name (text). Name of the entity in which the record was entered; empty when that was the
    top level. Read-only.
    """
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "REPORTINGPERIOD",
        unordered(
            el("RECORD#", INTEGER, "?", attr="record_no", label="Record number", access="read"),
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("NAME", TEXT, "?", label="Name", required=("create",)),
            el("HEADER1", TEXT, "?", label="Column header", required=("create", "update")),
            el("HEADER2", TEXT, "?", label="Column header 2"),
            el("START_DATE", DATE, "?", label="Start date", required=("create", "update")),
            el("END_DATE", DATE, "?", label="End date", required=("create", "update")),
            el("BUDGETING", BOOLEAN, "?", label="Use for budgeting", default="false"),
            el("DATETYPE", INTEGER, "?", label="Date type", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("REPORTING_PERIODTYPE", TEXT, "?", label="Reporting period type", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Reporting period",
        key="RECORDNO",
        name_key="NAME",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_reportingperiod(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[REPORTINGPERIOD]:
    """Find records of Reporting period (REPORTINGPERIOD).

    Answers `Records[REPORTINGPERIOD]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/reporting-periods/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="REPORTINGPERIOD",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_reportingperiod(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[REPORTINGPERIOD]:
    """Read records of Reporting period (REPORTINGPERIOD) by key.

    Answers `Records[REPORTINGPERIOD]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/reporting-periods/
    """
    from intacct.common.read import read

    return read(
        object="REPORTINGPERIOD", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_reportingperiod(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[REPORTINGPERIOD]:
    """Read records of Reporting period (REPORTINGPERIOD) by the identifier that people use.

    Answers `Records[REPORTINGPERIOD]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/general-ledger/reporting-periods/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="REPORTINGPERIOD", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_reportingperiod(
    *,
    name: str | None,
    header1: str | None,
    start_date: datetime.date | None,
    end_date: datetime.date | None,
    header2: str | None | Unset = UNSET,
    budgeting: bool | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[REPORTINGPERIOD]:
    """Create one record of Reporting period (REPORTINGPERIOD).

    Answers the record as `Records[REPORTINGPERIOD]`, with its keys alone: RECORDNO and NAME.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/reporting-periods/
    """
    from intacct.common.create import create

    return create(
        objects=[
            REPORTINGPERIOD(
                name=name,
                header1=header1,
                header2=header2,
                start_date=start_date,
                end_date=end_date,
                budgeting=budgeting,
                status=status,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_reportingperiod(
    *,
    header1: str | None,
    start_date: datetime.date | None,
    end_date: datetime.date | None,
    recordno: int | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    header2: str | None | Unset = UNSET,
    budgeting: bool | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[REPORTINGPERIOD]:
    """Change one record of Reporting period (REPORTINGPERIOD); what is left out stays as it is.

    Answers the record as `Records[REPORTINGPERIOD]`, with its keys alone: RECORDNO and NAME.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/reporting-periods/
    """
    from intacct.common.update import update

    return update(
        objects=[
            REPORTINGPERIOD(
                recordno=recordno,
                name=name,
                header1=header1,
                header2=header2,
                start_date=start_date,
                end_date=end_date,
                budgeting=budgeting,
                status=status,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_reportingperiod(keys: Listed) -> delete:
    """Delete records of Reporting period (REPORTINGPERIOD) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/general-ledger/reporting-periods/
    """
    from intacct.common.delete import delete

    return delete(object="REPORTINGPERIOD", keys=listed(keys))


if TYPE_CHECKING:

    class _REPORTINGPERIODFields(Fields):
        """Fields of REPORTINGPERIOD."""

        record_no: Field[int]
        recordno: Field[int]
        name: Field[str]
        header1: Field[str]
        header2: Field[str]
        start_date: Field[datetime.date]
        end_date: Field[datetime.date]
        budgeting: Field[bool]
        datetype: Field[int]
        status: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        reporting_periodtype: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
