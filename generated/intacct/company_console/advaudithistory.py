# Generated from spec/company_console/ADVAUDITHISTORY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ADVAUDITHISTORY."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["ADVAUDITHISTORY", "query_advaudithistory"]


@model
class ADVAUDITHISTORY(Object):
    """Advanced audit trail (ADVAUDITHISTORY).

    Operations: lookup, inspect, query and readByQuery.
    Reference: https://developer.intacct.com/api/company-console/advanced-audit-trails/
    """

    fields: ClassVar[_ADVAUDITHISTORYFields]

    id: str | None | Unset = UNSET
    """ID (text). Read-only."""
    objecttype: str | None | Unset = UNSET
    """Object (text). Known values: contact, vendor, customer. Read-only."""
    objectkey: str | None | Unset = UNSET
    """Record (text). Read-only."""
    userid: str | None | Unset = UNSET
    """User (text). Read-only."""
    accesstime: datetime.datetime | None | Unset = UNSET
    """Access date (datetime, mm/dd/yyyy hh:mm:ss). Read-only."""
    accessmode: Literal["Personal data access", "System audit"] | None | Unset = UNSET
    """Audit mode (text). Allowed: Personal data access, System audit. Read-only."""
    workflowaction: str | None | Unset = UNSET
    """Action (text). Read-only."""
    ipaddress: str | None | Unset = UNSET
    """IP address (text). Read-only."""
    source: Literal["api", "csv", "system", "ui", "sev", "flatf"] | None | Unset = UNSET
    """Source (text). Allowed: api, csv, system, ui, sev, flatf. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "ADVAUDITHISTORY",
        unordered(
            el("ID", TEXT, "?", label="ID", access="read"),
            el("OBJECTTYPE", TEXT, "?", label="Object", access="read", open_values=("contact", "vendor", "customer")),
            el("OBJECTKEY", TEXT, "?", label="Record", access="read"),
            el("USERID", TEXT, "?", label="User", access="read"),
            el("ACCESSTIME", DATETIME, "?", label="Access date", access="read"),
            el(
                "ACCESSMODE",
                Enumeration("Personal data access", "System audit"),
                "?",
                label="Audit mode",
                access="read",
            ),
            el("WORKFLOWACTION", TEXT, "?", label="Action", access="read"),
            el("IPADDRESS", TEXT, "?", label="IP address", access="read"),
            el("SOURCE", Enumeration("api", "csv", "system", "ui", "sev", "flatf"), "?", label="Source", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Advanced audit trail",
        operations=("lookup", "inspect", "query", "readByQuery"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_advaudithistory(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ADVAUDITHISTORY]:
    """Find records of Advanced audit trail (ADVAUDITHISTORY).

    Answers `Records[ADVAUDITHISTORY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/advanced-audit-trails/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ADVAUDITHISTORY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


if TYPE_CHECKING:

    class _ADVAUDITHISTORYFields(Fields):
        """Fields of ADVAUDITHISTORY."""

        id: Field[str]
        objecttype: Field[str]
        objectkey: Field[str]
        userid: Field[str]
        accesstime: Field[datetime.datetime]
        accessmode: Field[str]
        workflowaction: Field[str]
        ipaddress: Field[str]
        source: Field[str]
        record_url: Field[str]
