# Generated from spec/contracts_rev_mgmt/CONTRACTREVENUETEMPLATE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTREVENUETEMPLATE."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.contracts_rev_mgmt.contractrevenuetemplateentry import CONTRACTREVENUETEMPLATEENTRY
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "CONTRACTREVENUETEMPLATE",
    "create_contractrevenuetemplate",
    "delete_contractrevenuetemplate",
    "query_contractrevenuetemplate",
    "read_by_name_contractrevenuetemplate",
    "read_contractrevenuetemplate",
    "update_contractrevenuetemplate",
]


@model
class CONTRACTREVENUETEMPLATE(Object):
    """Revenue template (CONTRACTREVENUETEMPLATE).

    Key: RECORDNO. Identified by people as NAME. Operations: lookup, inspect, query, read, readByName, readByQuery,
    create, update and delete.
    Owns: CONTRACTREVENUETEMPLATEENTRIES (CONTRACTREVENUETEMPLATEENTRY).
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-revenue-templates/
    """

    fields: ClassVar[_CONTRACTREVENUETEMPLATEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without name.
    """
    name: str | None | Unset = UNSET
    """Name (text). Required in create. Required in update without RECORDNO."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    scheduleperiod: Literal["Monthly", "Quarterly", "Semi-annually", "Annually"] | None | Unset = UNSET
    """Recognition schedule period (text). Allowed: Monthly, Quarterly, Semi-annually, Annually."""
    postingday: int | None | Unset = UNSET
    """Posting day (integer)."""
    method: (
        Literal[
            "Revenue Recognition on Invoice",
            "Task percent complete",
            "Project percent complete",
            "Predefined percentages",
            "Quantity based",
            "Daily rate",
            "Straight line",
        ]
        | None
        | Unset
    ) = UNSET
    """Recognition method (text). Allowed: Revenue Recognition on Invoice, Task percent complete, Project percent
    complete, Predefined percentages, Quantity based, Daily rate, Straight line. Stored as S, D, Q, P, C or T.
    Default: Straight line.
    """
    source: Literal["Estimated hours", "Observed % completed", "Budgeted hours", "Planned hours"] | None | Unset = UNSET
    """Recognition method source (text). Allowed: Estimated hours, Observed % completed, Budgeted hours, Planned
    hours. Stored as E, O, B or P. Default: Estimated hours.
    """
    steptemplate: bool | None | Unset = UNSET
    """Step revenue (boolean, true or false)."""
    resumeoption: Literal["One time", "Distributed", "Walk forward"] | None | Unset = UNSET
    """Revenue adjustment option (text). Allowed: One time, Distributed, Walk forward. Stored as C, D or W."""
    postingtype: Literal["Automatic", "Manual"] | None | Unset = UNSET
    """Default posting type (text). Allowed: Automatic, Manual. Stored as A or M. Default: Manual."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Stored as T or F. Default: active."""
    system: bool | None | Unset = UNSET
    """System (boolean, true or false)."""
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
    contractrevenuetemplateentries: list[CONTRACTREVENUETEMPLATEENTRY] | None | Unset = UNSET
    """Contract revenue template entries."""

    __wire__ = Wire(
        "CONTRACTREVENUETEMPLATE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("NAME", TEXT, "?", label="Name", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Description"),
            el(
                "SCHEDULEPERIOD",
                Enumeration("Monthly", "Quarterly", "Semi-annually", "Annually"),
                "?",
                label="Recognition schedule period",
            ),
            el("POSTINGDAY", INTEGER, "?", label="Posting day"),
            el(
                "METHOD",
                Enumeration(
                    "Revenue Recognition on Invoice",
                    "Task percent complete",
                    "Project percent complete",
                    "Predefined percentages",
                    "Quantity based",
                    "Daily rate",
                    "Straight line",
                ),
                "?",
                label="Recognition method",
                default="Straight line",
            ),
            el(
                "SOURCE",
                Enumeration("Estimated hours", "Observed % completed", "Budgeted hours", "Planned hours"),
                "?",
                label="Recognition method source",
                default="Estimated hours",
            ),
            el("STEPTEMPLATE", BOOLEAN, "?", label="Step revenue"),
            el(
                "RESUMEOPTION",
                Enumeration("One time", "Distributed", "Walk forward"),
                "?",
                label="Revenue adjustment option",
            ),
            el("POSTINGTYPE", Enumeration("Automatic", "Manual"), "?", label="Default posting type", default="Manual"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("SYSTEM", BOOLEAN, "?", label="System"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "CONTRACTREVENUETEMPLATEENTRIES",
                list_of(
                    el(
                        "CONTRACTREVENUETEMPLATEENTRY",
                        Ref("intacct.contracts_rev_mgmt.contractrevenuetemplateentry", "CONTRACTREVENUETEMPLATEENTRY"),
                        "*",
                    )
                ),
                "?",
                label="Contract revenue template entries",
            ),
        ),
        label="Revenue template",
        key="RECORDNO",
        name_key="NAME",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_contractrevenuetemplate(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACTREVENUETEMPLATE]:
    """Find records of Revenue template (CONTRACTREVENUETEMPLATE).

    Answers `Records[CONTRACTREVENUETEMPLATE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-revenue-templates/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACTREVENUETEMPLATE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contractrevenuetemplate(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACTREVENUETEMPLATE]:
    """Read records of Revenue template (CONTRACTREVENUETEMPLATE) by key.

    Answers `Records[CONTRACTREVENUETEMPLATE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-revenue-templates/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACTREVENUETEMPLATE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def read_by_name_contractrevenuetemplate(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[CONTRACTREVENUETEMPLATE]:
    """Read records of Revenue template (CONTRACTREVENUETEMPLATE) by the identifier that people use.

    Answers `Records[CONTRACTREVENUETEMPLATE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-revenue-templates/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="CONTRACTREVENUETEMPLATE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_contractrevenuetemplate(
    *,
    name: str | None,
    description: str | None | Unset = UNSET,
    scheduleperiod: Literal["Monthly", "Quarterly", "Semi-annually", "Annually"] | None | Unset = UNSET,
    postingday: int | None | Unset = UNSET,
    method: Literal[
        "Revenue Recognition on Invoice",
        "Task percent complete",
        "Project percent complete",
        "Predefined percentages",
        "Quantity based",
        "Daily rate",
        "Straight line",
    ]
    | None
    | Unset = UNSET,
    source: Literal["Estimated hours", "Observed % completed", "Budgeted hours", "Planned hours"]
    | None
    | Unset = UNSET,
    steptemplate: bool | None | Unset = UNSET,
    resumeoption: Literal["One time", "Distributed", "Walk forward"] | None | Unset = UNSET,
    postingtype: Literal["Automatic", "Manual"] | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    system: bool | None | Unset = UNSET,
    contractrevenuetemplateentries: list[CONTRACTREVENUETEMPLATEENTRY] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[CONTRACTREVENUETEMPLATE]:
    """Create one record of Revenue template (CONTRACTREVENUETEMPLATE).

    Answers the record as `Records[CONTRACTREVENUETEMPLATE]`, with its keys alone: RECORDNO and NAME.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-revenue-templates/
    """
    from intacct.common.create import create

    return create(
        objects=[
            CONTRACTREVENUETEMPLATE(
                name=name,
                description=description,
                scheduleperiod=scheduleperiod,
                postingday=postingday,
                method=method,
                source=source,
                steptemplate=steptemplate,
                resumeoption=resumeoption,
                postingtype=postingtype,
                status=status,
                system=system,
                contractrevenuetemplateentries=contractrevenuetemplateentries,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_contractrevenuetemplate(
    *,
    recordno: int | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    scheduleperiod: Literal["Monthly", "Quarterly", "Semi-annually", "Annually"] | None | Unset = UNSET,
    postingday: int | None | Unset = UNSET,
    method: Literal[
        "Revenue Recognition on Invoice",
        "Task percent complete",
        "Project percent complete",
        "Predefined percentages",
        "Quantity based",
        "Daily rate",
        "Straight line",
    ]
    | None
    | Unset = UNSET,
    source: Literal["Estimated hours", "Observed % completed", "Budgeted hours", "Planned hours"]
    | None
    | Unset = UNSET,
    steptemplate: bool | None | Unset = UNSET,
    resumeoption: Literal["One time", "Distributed", "Walk forward"] | None | Unset = UNSET,
    postingtype: Literal["Automatic", "Manual"] | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    system: bool | None | Unset = UNSET,
    contractrevenuetemplateentries: list[CONTRACTREVENUETEMPLATEENTRY] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[CONTRACTREVENUETEMPLATE]:
    """Change one record of Revenue template (CONTRACTREVENUETEMPLATE); what is left out stays as it is.

    Answers the record as `Records[CONTRACTREVENUETEMPLATE]`, with its keys alone: RECORDNO and NAME.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-revenue-templates/
    """
    from intacct.common.update import update

    return update(
        objects=[
            CONTRACTREVENUETEMPLATE(
                recordno=recordno,
                name=name,
                description=description,
                scheduleperiod=scheduleperiod,
                postingday=postingday,
                method=method,
                source=source,
                steptemplate=steptemplate,
                resumeoption=resumeoption,
                postingtype=postingtype,
                status=status,
                system=system,
                contractrevenuetemplateentries=contractrevenuetemplateentries,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_contractrevenuetemplate(keys: Listed) -> delete:
    """Delete records of Revenue template (CONTRACTREVENUETEMPLATE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-revenue-templates/
    """
    from intacct.common.delete import delete

    return delete(object="CONTRACTREVENUETEMPLATE", keys=listed(keys))


if TYPE_CHECKING:

    class _CONTRACTREVENUETEMPLATEFields(Fields):
        """Fields of CONTRACTREVENUETEMPLATE."""

        recordno: Field[int]
        name: Field[str]
        description: Field[str]
        scheduleperiod: Field[str]
        postingday: Field[int]
        method: Field[str]
        source: Field[str]
        steptemplate: Field[bool]
        resumeoption: Field[str]
        postingtype: Field[str]
        status: Field[str]
        system: Field[bool]
        whenmodified: Field[datetime.datetime]
        whencreated: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
