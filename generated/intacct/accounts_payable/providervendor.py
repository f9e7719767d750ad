# Generated from spec/accounts_payable/PROVIDERVENDOR.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PROVIDERVENDOR."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "PROVIDERVENDOR",
    "create_providervendor",
    "query_providervendor",
    "read_providervendor",
    "update_providervendor",
]


@model
class PROVIDERVENDOR(Object):
    """Payment provider vendor (PROVIDERVENDOR).

    Stands as a line in VENDOR (PROVIDERVENDORS).
    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create and update.
    Reference: https://developer.intacct.com/api/accounts-payable/payment-provider-vendor/
    """

    fields: ClassVar[_PROVIDERVENDORFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    providerkey: int | None | Unset = UNSET
    """Provider key (integer, record number)."""
    providerid: str | None | Unset = UNSET
    """Provider ID (text). Required in create."""
    providername: str | None | Unset = UNSET
    """Provider name (text). Read-only."""
    vendorkey: int | None | Unset = UNSET
    """Vendor key (integer, record number)."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text). A line of a VENDOR does not need it. Required in create."""
    vendorname: str | None | Unset = UNSET
    """Vendor name (text). Read-only."""
    state: (
        Literal[
            "Request initiated",
            "In progress",
            "Request received",
            "Request failed",
            "Awaiting authorization",
            "Subscribed",
            "Cancelled",
            "Suspended",
        ]
        | None
        | Unset
    ) = UNSET
    """State (text). Allowed: Request initiated, In progress, Request received, Request failed, Awaiting
    authorization, Subscribed, Cancelled, Suspended. Read-only.
    """
    message: str | None | Unset = UNSET
    """Message (text). Read-only."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Required in create. Required in update, when it stands in a VENDOR."""
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
    enrollmentsentstatus: Literal["Not requested", "In progress", "Completed", "Failed"] | None | Unset = UNSET
    """Self enrollment request status (text). Allowed: Not requested, In progress, Completed, Failed. Read-only."""
    providereventdate: datetime.datetime | None | Unset = UNSET
    """Enrollment email last sent (datetime, mm/dd/yyyy hh:mm:ss). Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "PROVIDERVENDOR",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("PROVIDERKEY", INTEGER, "?", label="Provider key"),
            el("PROVIDERID", TEXT, "?", label="Provider ID", required=("create",)),
            el("PROVIDERNAME", TEXT, "?", label="Provider name", access="read"),
            el("VENDORKEY", INTEGER, "?", label="Vendor key"),
            el("VENDORID", TEXT, "?", label="Vendor ID", required=("create",)),
            el("VENDORNAME", TEXT, "?", label="Vendor name", access="read"),
            el(
                "STATE",
                Enumeration(
                    "Request initiated",
                    "In progress",
                    "Request received",
                    "Request failed",
                    "Awaiting authorization",
                    "Subscribed",
                    "Cancelled",
                    "Suspended",
                ),
                "?",
                label="State",
                access="read",
            ),
            el("MESSAGE", TEXT, "?", label="Message", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", required=("create",)),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el(
                "ENROLLMENTSENTSTATUS",
                Enumeration("Not requested", "In progress", "Completed", "Failed"),
                "?",
                label="Self enrollment request status",
                access="read",
            ),
            el("PROVIDEREVENTDATE", DATETIME, "?", label="Enrollment email last sent", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Payment provider vendor",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_providervendor(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[PROVIDERVENDOR]:
    """Find records of Payment provider vendor (PROVIDERVENDOR).

    Answers `Records[PROVIDERVENDOR]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/payment-provider-vendor/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="PROVIDERVENDOR",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_providervendor(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[PROVIDERVENDOR]:
    """Read records of Payment provider vendor (PROVIDERVENDOR) by key.

    Answers `Records[PROVIDERVENDOR]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/payment-provider-vendor/
    """
    from intacct.common.read import read

    return read(
        object="PROVIDERVENDOR", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_providervendor(
    *,
    providerid: str | None,
    vendorid: str | None,
    status: Literal["active", "inactive"] | None,
    providerkey: int | None | Unset = UNSET,
    vendorkey: int | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[PROVIDERVENDOR]:
    """Create one record of Payment provider vendor (PROVIDERVENDOR).

    Answers the record as `Records[PROVIDERVENDOR]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/payment-provider-vendor/
    """
    from intacct.common.create import create

    return create(
        objects=[
            PROVIDERVENDOR(
                providerkey=providerkey,
                providerid=providerid,
                vendorkey=vendorkey,
                vendorid=vendorid,
                status=status,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_providervendor(
    *,
    recordno: int | None,
    providerkey: int | None | Unset = UNSET,
    providerid: str | None | Unset = UNSET,
    vendorkey: int | None | Unset = UNSET,
    vendorid: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[PROVIDERVENDOR]:
    """Change one record of Payment provider vendor (PROVIDERVENDOR); what is left out stays as it is.

    Answers the record as `Records[PROVIDERVENDOR]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/payment-provider-vendor/
    """
    from intacct.common.update import update

    return update(
        objects=[
            PROVIDERVENDOR(
                recordno=recordno,
                providerkey=providerkey,
                providerid=providerid,
                vendorkey=vendorkey,
                vendorid=vendorid,
                status=status,
                extra={} if extra is None else extra,
            )
        ]
    )


if TYPE_CHECKING:

    class _PROVIDERVENDORFields(Fields):
        """Fields of PROVIDERVENDOR."""

        recordno: Field[int]
        providerkey: Field[int]
        providerid: Field[str]
        providername: Field[str]
        vendorkey: Field[int]
        vendorid: Field[str]
        vendorname: Field[str]
        state: Field[str]
        message: Field[str]
        status: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        enrollmentsentstatus: Field[str]
        providereventdate: Field[datetime.datetime]
        record_url: Field[str]
