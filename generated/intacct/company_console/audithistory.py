# Generated from spec/company_console/AUDITHISTORY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object AUDITHISTORY."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct._values import AUDIT_ACTION_CODES
from intacct_runtime.calls import filtered, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct._values import AuditActionCodes
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["AUDITHISTORY", "query_audithistory"]


@model
class AUDITHISTORY(Object):
    """Audit history (AUDITHISTORY).

    Operations: lookup, inspect, query and readByQuery.
    Reference: https://developer.intacct.com/api/company-console/audit-trails/
    """

    fields: ClassVar[_AUDITHISTORYFields]

    id: str | None | Unset = UNSET
    """ID (text). Read-only."""
    objecttype: str | None | Unset = UNSET
    """Object (text). Read-only."""
    objectkey: str | None | Unset = UNSET
    """Record (text). Read-only."""
    userid: str | None | Unset = UNSET
    """User (text). Read-only."""
    accesstime: datetime.datetime | None | Unset = UNSET
    """Access date (datetime, mm/dd/yyyy hh:mm:ss). Read-only."""
    accessmode: str | None | Unset = UNSET
    """Action (text). Known values: Access (stored as A), Modify (stored as M), Create (stored as C), Delete (stored
    as D), Workflow (stored as W), Activity (stored as T), User Action (stored as U), Login, Platform Def,
    Platform Action. Read-only.
    - Here query compares with the codes and readByQuery with the words.
    """
    workflowaction: str | None | Unset = UNSET
    """Internal action (text). Read-only."""
    ipaddress: str | None | Unset = UNSET
    """IP address (text). Read-only."""
    source: Literal["api", "csv", "system", "ui", "sev", "flatf"] | None | Unset = UNSET
    """Source (text). Allowed: api, csv, system, ui, sev, flatf. Read-only."""
    notes: str | None | Unset = UNSET
    """Notes (text). Read-only."""
    action_details: AuditActionCodes | None | Unset = UNSET
    """Details (text). One of the 81 values of `intacct._values.AUDIT_ACTION_CODES`. Read-only."""
    field_name: str | None | Unset = UNSET
    """Field name (text). Read-only."""
    field_before: str | None | Unset = UNSET
    """Field before (text). Read-only."""
    field_after: str | None | Unset = UNSET
    """Field after (text). Read-only."""
    objectlink: str | None | Unset = UNSET
    """Record URL (text). Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "AUDITHISTORY",
        unordered(
            el("ID", TEXT, "?", label="ID", access="read"),
            el("OBJECTTYPE", TEXT, "?", label="Object", access="read"),
            el("OBJECTKEY", TEXT, "?", label="Record", access="read"),
            el("USERID", TEXT, "?", label="User", access="read"),
            el("ACCESSTIME", DATETIME, "?", label="Access date", access="read"),
            el(
                "ACCESSMODE",
                TEXT,
                "?",
                label="Action",
                access="read",
                open_values=(
                    "Access",
                    "Modify",
                    "Create",
                    "Delete",
                    "Workflow",
                    "Activity",
                    "User Action",
                    "Login",
                    "Platform Def",
                    "Platform Action",
                ),
            ),
            el("WORKFLOWACTION", TEXT, "?", label="Internal action", access="read"),
            el("IPADDRESS", TEXT, "?", label="IP address", access="read"),
            el("SOURCE", Enumeration("api", "csv", "system", "ui", "sev", "flatf"), "?", label="Source", access="read"),
            el("NOTES", TEXT, "?", label="Notes", access="read"),
            el("ACTION_DETAILS", AUDIT_ACTION_CODES, "?", label="Details", access="read"),
            el("FIELD_NAME", TEXT, "?", label="Field name", access="read"),
            el("FIELD_BEFORE", TEXT, "?", label="Field before", access="read"),
            el("FIELD_AFTER", TEXT, "?", label="Field after", access="read"),
            el("OBJECTLINK", TEXT, "?", label="Record URL", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Audit history",
        operations=("lookup", "inspect", "query", "readByQuery"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_audithistory(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[AUDITHISTORY]:
    """Find records of Audit history (AUDITHISTORY).

    Answers `Records[AUDITHISTORY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/audit-trails/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="AUDITHISTORY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


if TYPE_CHECKING:

    class _AUDITHISTORYFields(Fields):
        """Fields of AUDITHISTORY."""

        id: Field[str]
        objecttype: Field[str]
        objectkey: Field[str]
        userid: Field[str]
        accesstime: Field[datetime.datetime]
        accessmode: Field[str]
        workflowaction: Field[str]
        ipaddress: Field[str]
        source: Field[str]
        notes: Field[str]
        action_details: Field[str]
        field_name: Field[str]
        field_before: Field[str]
        field_after: Field[str]
        objectlink: Field[str]
        record_url: Field[str]
