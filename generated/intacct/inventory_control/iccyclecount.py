# Generated from spec/inventory_control/ICCYCLECOUNT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ICCYCLECOUNT."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct.inventory_control.iccyclecountentry import ICCYCLECOUNTENTRY
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["ICCYCLECOUNT", "create_iccyclecount", "delete_iccyclecount", "query_iccyclecount", "read_iccyclecount"]


@model
class ICCYCLECOUNT(Object):
    """Cycle count (ICCYCLECOUNT).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create and delete.
    Owns: ICCYCLECOUNTENTRIES (ICCYCLECOUNTENTRY).
    Related to 1 other object for queries.
    Reference: https://developer.intacct.com/api/inventory-control/cycle-counts/
    - ICCYCLECOUNTENTRIES follows the documented names of owned lines, such as ALLOCATIONENTRIES; a reply with it is
      not on record.
    """

    fields: ClassVar[_ICCYCLECOUNTFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    cyclecountid: str | None | Unset = UNSET
    """Count ID (text). Read-only."""
    cyclecountdesc: str | None | Unset = UNSET
    """Count description (text). Required in create."""
    warehousekey: int | None | Unset = UNSET
    """Warehouse key (integer, record number)."""
    warehouseid: str | None | Unset = UNSET
    """Warehouse (text). Required in create."""
    empuserkey: int | None | Unset = UNSET
    """User key (integer, record number)."""
    empuserid: str | None | Unset = UNSET
    """Assigned to (text)."""
    countstate: Literal["Not Started", "In Progress", "Counted", "Reconciled", "Voided"] | None | Unset = UNSET
    """Count status (text). Allowed: Not Started, In Progress, Counted, Reconciled, Voided. Read-only."""
    countstartdate: datetime.datetime | None | Unset = UNSET
    """Actual count start date (datetime, mm/dd/yyyy hh:mm:ss). Read-only."""
    countenddate: datetime.datetime | None | Unset = UNSET
    """Actual count end date (datetime, mm/dd/yyyy hh:mm:ss). Read-only."""
    showqtyonhand: bool | None | Unset = UNSET
    """Show quantity on hand after count is started (boolean, true or false). Default: false."""
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
    adjustmentcount: int | None | Unset = UNSET
    """Adjustments (integer)."""
    dmgadjustmentcount: int | None | Unset = UNSET
    """Damage adjustments (integer)."""
    adjustmentdate: datetime.datetime | None | Unset = UNSET
    """Adjustment date (datetime, mm/dd/yyyy hh:mm:ss). Read-only."""
    linesincount: int | None | Unset = UNSET
    """Lines in count (integer)."""
    lineskipped: int | None | Unset = UNSET
    """Lines skipped (integer)."""
    adjustmentpostdate: datetime.date | None | Unset = UNSET
    """Adjustment posting date (date, mm/dd/yyyy)."""
    qohlastupdateddate: datetime.datetime | None | Unset = UNSET
    """Quantity on hand last updated (datetime, mm/dd/yyyy hh:mm:ss). Read-only."""
    excludeallocatedqty: bool | None | Unset = UNSET
    """Exclude allocated quantity from QOH (boolean, true or false)."""
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
    iccyclecountentries: list[ICCYCLECOUNTENTRY] | None | Unset = UNSET
    """Lines. Read-only."""

    __wire__ = Wire(
        "ICCYCLECOUNT",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no.", access="read"),
            el("CYCLECOUNTID", TEXT, "?", label="Count ID", access="read"),
            el("CYCLECOUNTDESC", TEXT, "?", label="Count description", required=("create",)),
            el("WAREHOUSEKEY", INTEGER, "?", label="Warehouse key"),
            el("WAREHOUSEID", TEXT, "?", label="Warehouse", required=("create",)),
            el("EMPUSERKEY", INTEGER, "?", label="User key"),
            el("EMPUSERID", TEXT, "?", label="Assigned to"),
            el(
                "COUNTSTATE",
                Enumeration("Not Started", "In Progress", "Counted", "Reconciled", "Voided"),
                "?",
                label="Count status",
                access="read",
            ),
            el("COUNTSTARTDATE", DATETIME, "?", label="Actual count start date", access="read"),
            el("COUNTENDDATE", DATETIME, "?", label="Actual count end date", access="read"),
            el("SHOWQTYONHAND", BOOLEAN, "?", label="Show quantity on hand after count is started", default="false"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("ADJUSTMENTCOUNT", INTEGER, "?", label="Adjustments"),
            el("DMGADJUSTMENTCOUNT", INTEGER, "?", label="Damage adjustments"),
            el("ADJUSTMENTDATE", DATETIME, "?", label="Adjustment date", access="read"),
            el("LINESINCOUNT", INTEGER, "?", label="Lines in count"),
            el("LINESKIPPED", INTEGER, "?", label="Lines skipped"),
            el("ADJUSTMENTPOSTDATE", DATE, "?", label="Adjustment posting date"),
            el("QOHLASTUPDATEDDATE", DATETIME, "?", label="Quantity on hand last updated", access="read"),
            el("EXCLUDEALLOCATEDQTY", BOOLEAN, "?", label="Exclude allocated quantity from QOH"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "ICCYCLECOUNTENTRIES",
                list_of(
                    el(
                        "ICCYCLECOUNTENTRY",
                        Ref("intacct.inventory_control.iccyclecountentry", "ICCYCLECOUNTENTRY"),
                        "*",
                    )
                ),
                "?",
                label="Lines",
                access="read",
            ),
        ),
        label="Cycle count",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "delete"),
        relationships=(
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_iccyclecount(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ICCYCLECOUNT]:
    """Find records of Cycle count (ICCYCLECOUNT).

    Answers `Records[ICCYCLECOUNT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/cycle-counts/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ICCYCLECOUNT",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_iccyclecount(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ICCYCLECOUNT]:
    """Read records of Cycle count (ICCYCLECOUNT) by key.

    Answers `Records[ICCYCLECOUNT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/inventory-control/cycle-counts/
    """
    from intacct.common.read import read

    return read(
        object="ICCYCLECOUNT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_iccyclecount(
    *,
    cyclecountdesc: str | None,
    warehouseid: str | None,
    warehousekey: int | None | Unset = UNSET,
    empuserkey: int | None | Unset = UNSET,
    empuserid: str | None | Unset = UNSET,
    showqtyonhand: bool | None | Unset = UNSET,
    adjustmentcount: int | None | Unset = UNSET,
    dmgadjustmentcount: int | None | Unset = UNSET,
    linesincount: int | None | Unset = UNSET,
    lineskipped: int | None | Unset = UNSET,
    adjustmentpostdate: datetime.date | None | Unset = UNSET,
    excludeallocatedqty: bool | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[ICCYCLECOUNT]:
    """Create one record of Cycle count (ICCYCLECOUNT).

    Answers the record as `Records[ICCYCLECOUNT]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/cycle-counts/
    """
    from intacct.common.create import create

    return create(
        objects=[
            ICCYCLECOUNT(
                cyclecountdesc=cyclecountdesc,
                warehousekey=warehousekey,
                warehouseid=warehouseid,
                empuserkey=empuserkey,
                empuserid=empuserid,
                showqtyonhand=showqtyonhand,
                adjustmentcount=adjustmentcount,
                dmgadjustmentcount=dmgadjustmentcount,
                linesincount=linesincount,
                lineskipped=lineskipped,
                adjustmentpostdate=adjustmentpostdate,
                excludeallocatedqty=excludeallocatedqty,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_iccyclecount(keys: Listed) -> delete:
    """Delete records of Cycle count (ICCYCLECOUNT) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/inventory-control/cycle-counts/
    """
    from intacct.common.delete import delete

    return delete(object="ICCYCLECOUNT", keys=listed(keys))


if TYPE_CHECKING:

    class _ICCYCLECOUNTFields(Fields):
        """Fields of ICCYCLECOUNT."""

        recordno: Field[int]
        cyclecountid: Field[str]
        cyclecountdesc: Field[str]
        warehousekey: Field[int]
        warehouseid: Field[str]
        empuserkey: Field[int]
        empuserid: Field[str]
        countstate: Field[str]
        countstartdate: Field[datetime.datetime]
        countenddate: Field[datetime.datetime]
        showqtyonhand: Field[bool]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        adjustmentcount: Field[int]
        dmgadjustmentcount: Field[int]
        adjustmentdate: Field[datetime.datetime]
        linesincount: Field[int]
        lineskipped: Field[int]
        adjustmentpostdate: Field[datetime.date]
        qohlastupdateddate: Field[datetime.datetime]
        excludeallocatedqty: Field[bool]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        melocation: _LOCATIONFields
