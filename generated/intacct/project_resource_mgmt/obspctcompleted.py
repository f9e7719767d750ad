# Generated from spec/project_resource_mgmt/OBSPCTCOMPLETED.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object OBSPCTCOMPLETED."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.construction.costtype import _COSTTYPEFields
    from intacct.project_resource_mgmt.project import _PROJECTFields
    from intacct.project_resource_mgmt.task import _TASKFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "OBSPCTCOMPLETED",
    "create_obspctcompleted",
    "delete_obspctcompleted",
    "query_obspctcompleted",
    "read_obspctcompleted",
    "update_obspctcompleted",
]


@model
class OBSPCTCOMPLETED(Object):
    """Observed percent completed entry (OBSPCTCOMPLETED).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/project-observed-pct-completed/
    """

    fields: ClassVar[_OBSPCTCOMPLETEDFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
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
    type: Literal["Project", "Task", "CostType"] | None | Unset = UNSET
    """Type (text). Allowed: Project, Task, CostType. Stored as P, T or C. Required in create."""
    projectkey: int | None | Unset = UNSET
    """Project key (integer, record number). Required when TYPE is Project."""
    taskkey: int | None | Unset = UNSET
    """Task key (integer, record number). Required when TYPE is Task."""
    costtypekey: int | None | Unset = UNSET
    """Cost type key (integer, record number). Required when TYPE is CostType. Since 2020.R2."""
    asofdate: datetime.date | None | Unset = UNSET
    """As of date (date, mm/dd/yyyy). Required in create."""
    percent: Decimal | None | Unset = UNSET
    """Percent (percentage). Required in create."""
    note: str | None | Unset = UNSET
    """Note (text)."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "OBSPCTCOMPLETED",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("TYPE", Enumeration("Project", "Task", "CostType"), "?", label="Type", required=("create",)),
            el("PROJECTKEY", INTEGER, "?", label="Project key"),
            el("TASKKEY", INTEGER, "?", label="Task key"),
            el("COSTTYPEKEY", INTEGER, "?", since="2020.R2", label="Cost type key"),
            el("ASOFDATE", DATE, "?", label="As of date", required=("create",)),
            el("PERCENT", DECIMAL, "?", label="Percent", required=("create",)),
            el("NOTE", TEXT, "?", label="Note"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Observed percent completed entry",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("PROJECT", "PROJECT", "MANY2ONE", "PROJECTKEY", "Project"),
            Relationship("TASK", "TASK", "MANY2ONE", "TASKKEY", "Task"),
            Relationship("COSTTYPE", "COSTTYPE", "MANY2ONE", "COSTTYPEKEY", "Cost type"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_obspctcompleted(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[OBSPCTCOMPLETED]:
    """Find records of Observed percent completed entry (OBSPCTCOMPLETED).

    Answers `Records[OBSPCTCOMPLETED]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/project-observed-pct-completed/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="OBSPCTCOMPLETED",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_obspctcompleted(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[OBSPCTCOMPLETED]:
    """Read records of Observed percent completed entry (OBSPCTCOMPLETED) by key.

    Answers `Records[OBSPCTCOMPLETED]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/project-observed-pct-completed/
    """
    from intacct.common.read import read

    return read(
        object="OBSPCTCOMPLETED", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_obspctcompleted(
    *,
    type: Literal["Project", "Task", "CostType"] | None,
    asofdate: datetime.date | None,
    percent: Decimal | None,
    projectkey: int | None | Unset = UNSET,
    taskkey: int | None | Unset = UNSET,
    costtypekey: int | None | Unset = UNSET,
    note: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[OBSPCTCOMPLETED]:
    """Create one record of Observed percent completed entry (OBSPCTCOMPLETED).

    Answers the record as `Records[OBSPCTCOMPLETED]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/project-observed-pct-completed/
    """
    from intacct.common.create import create

    return create(
        objects=[
            OBSPCTCOMPLETED(
                type=type,
                projectkey=projectkey,
                taskkey=taskkey,
                costtypekey=costtypekey,
                asofdate=asofdate,
                percent=percent,
                note=note,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_obspctcompleted(
    *,
    recordno: int | None,
    type: Literal["Project", "Task", "CostType"] | None | Unset = UNSET,
    projectkey: int | None | Unset = UNSET,
    taskkey: int | None | Unset = UNSET,
    costtypekey: int | None | Unset = UNSET,
    asofdate: datetime.date | None | Unset = UNSET,
    percent: Decimal | None | Unset = UNSET,
    note: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[OBSPCTCOMPLETED]:
    """Change one record of Observed percent completed entry (OBSPCTCOMPLETED); what is left out stays as it is.

    Answers the record as `Records[OBSPCTCOMPLETED]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/project-observed-pct-completed/
    """
    from intacct.common.update import update

    return update(
        objects=[
            OBSPCTCOMPLETED(
                recordno=recordno,
                type=type,
                projectkey=projectkey,
                taskkey=taskkey,
                costtypekey=costtypekey,
                asofdate=asofdate,
                percent=percent,
                note=note,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_obspctcompleted(keys: Listed) -> delete:
    """Delete records of Observed percent completed entry (OBSPCTCOMPLETED) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/project-resource-mgmt/project-observed-pct-completed/
    """
    from intacct.common.delete import delete

    return delete(object="OBSPCTCOMPLETED", keys=listed(keys))


if TYPE_CHECKING:

    class _OBSPCTCOMPLETEDFields(Fields):
        """Fields of OBSPCTCOMPLETED."""

        recordno: Field[int]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        type: Field[str]
        projectkey: Field[int]
        taskkey: Field[int]
        costtypekey: Field[int]
        asofdate: Field[datetime.date]
        percent: Field[Decimal]
        note: Field[str]
        record_url: Field[str]
        project: _PROJECTFields
        task: _TASKFields
        costtype: _COSTTYPEFields
