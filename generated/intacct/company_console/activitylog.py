# Generated from spec/company_console/ACTIVITYLOG.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ACTIVITYLOG."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["ACTIVITYLOG", "query_activitylog", "read_activitylog"]


@model
class ACTIVITYLOG(Object):
    """Custom object record audit trail log (ACTIVITYLOG).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Reference: https://developer.intacct.com/api/company-console/audit-trails/
    """

    fields: ClassVar[_ACTIVITYLOGFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    obj_id: int | None | Unset = UNSET
    """Parent ID (integer). Read-only."""
    trail_text: str | None | Unset = UNSET
    """Activity trail (text). Read-only."""
    email_text: str | None | Unset = UNSET
    """Email trail (text). Read-only."""
    created_by: str | None | Unset = UNSET
    """Created by (text). Read-only."""
    createdbyuser: str | None | Unset = UNSET
    """Created by (text). Read-only."""
    created_at: datetime.datetime | None | Unset = UNSET
    """Time created (datetime, mm/dd/yyyy hh:mm:ss). Read-only."""
    version: int | None | Unset = UNSET
    """Version (integer). Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "ACTIVITYLOG",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("OBJ_ID", INTEGER, "?", label="Parent ID", access="read"),
            el("TRAIL_TEXT", TEXT, "?", label="Activity trail", access="read"),
            el("EMAIL_TEXT", TEXT, "?", label="Email trail", access="read"),
            el("CREATED_BY", TEXT, "?", label="Created by", access="read"),
            el("CREATEDBYUSER", TEXT, "?", label="Created by", access="read"),
            el("CREATED_AT", DATETIME, "?", label="Time created", access="read"),
            el("VERSION", INTEGER, "?", label="Version", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Custom object record audit trail log",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_activitylog(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ACTIVITYLOG]:
    """Find records of Custom object record audit trail log (ACTIVITYLOG).

    Answers `Records[ACTIVITYLOG]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/audit-trails/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ACTIVITYLOG",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_activitylog(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[ACTIVITYLOG]:
    """Read records of Custom object record audit trail log (ACTIVITYLOG) by key.

    Answers `Records[ACTIVITYLOG]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/audit-trails/
    """
    from intacct.common.read import read

    return read(
        object="ACTIVITYLOG", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _ACTIVITYLOGFields(Fields):
        """Fields of ACTIVITYLOG."""

        recordno: Field[int]
        obj_id: Field[int]
        trail_text: Field[str]
        email_text: Field[str]
        created_by: Field[str]
        createdbyuser: Field[str]
        created_at: Field[datetime.datetime]
        version: Field[int]
        record_url: Field[str]
