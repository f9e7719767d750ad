# Generated from spec/contracts_rev_mgmt/GENINVOICERUN.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GENINVOICERUN."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.contracts_rev_mgmt.geninvoicepreview import _GENINVOICEPREVIEWFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["GENINVOICERUN", "create_geninvoicerun", "query_geninvoicerun", "read_geninvoicerun"]


@model
class GENINVOICERUN(Object):
    """Contract invoice run definition (GENINVOICERUN).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery and create.
    Related to 4 other objects for queries.
    Since 2017.R4 to 2017.R4.1 (which of them is not known).
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-invoices/
    """

    fields: ClassVar[_GENINVOICERUNFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    previewkey: int | None | Unset = UNSET
    """Gen invoice preview key (integer, record number). Required in create."""
    executionmode: Literal["Online", "Offline"] | None | Unset = UNSET
    """Execution mode (text). Allowed: Online, Offline. Default: Offline."""
    type: Literal["Unified Generate Invoice"] | None | Unset = UNSET
    """Invoice run type (text). Allowed: Unified Generate Invoice."""
    invoiceby: Literal["BILLTO", "CONTRACT", "CUSTOMER", "PROJECT"] | None | Unset = UNSET
    """Invoice by (text). Allowed: BILLTO, CONTRACT, CUSTOMER, PROJECT. Read-only."""
    state: Literal["Success", "Failed", "In Transit", "Partial Success"] | None | Unset = UNSET
    """State (text). Allowed: Success, Failed, In Transit, Partial Success. Stored as S, F, I or L."""
    policykey: int | None | Unset = UNSET
    """Invoice policy key (integer, record number)."""
    policyname: str | None | Unset = UNSET
    """Invoice policy (text)."""
    scheduled: bool | None | Unset = UNSET
    """Scheduled (boolean, true or false). Read-only."""
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
    txndefinition: str | None | Unset = UNSET
    """Transaction definition (text). Read-only."""
    invoicedate: str | None | Unset = UNSET
    """Invoice date (text). Read-only."""
    createdbyuser: str | None | Unset = UNSET
    """Created by (text). Read-only."""
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
        "GENINVOICERUN",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("PREVIEWKEY", INTEGER, "?", label="Gen invoice preview key", required=("create",)),
            el("EXECUTIONMODE", Enumeration("Online", "Offline"), "?", label="Execution mode", default="Offline"),
            el("TYPE", Enumeration("Unified Generate Invoice"), "?", label="Invoice run type"),
            el(
                "INVOICEBY",
                Enumeration("BILLTO", "CONTRACT", "CUSTOMER", "PROJECT"),
                "?",
                label="Invoice by",
                access="read",
            ),
            el("STATE", Enumeration("Success", "Failed", "In Transit", "Partial Success"), "?", label="State"),
            el("POLICYKEY", INTEGER, "?", label="Invoice policy key"),
            el("POLICYNAME", TEXT, "?", label="Invoice policy"),
            el("SCHEDULED", BOOLEAN, "?", label="Scheduled", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("TXNDEFINITION", TEXT, "?", label="Transaction definition", access="read"),
            el("INVOICEDATE", TEXT, "?", label="Invoice date", access="read"),
            el("CREATEDBYUSER", TEXT, "?", label="Created by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Contract invoice run definition",
        since="2017.R4..2017.R4.1",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create"),
        relationships=(
            Relationship("GENINVOICEPREVIEW", "GENINVOICEPREVIEW", "MANY2ONE", "PREVIEWKEY"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_geninvoicerun(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GENINVOICERUN]:
    """Find records of Contract invoice run definition (GENINVOICERUN).

    Answers `Records[GENINVOICERUN]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-invoices/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GENINVOICERUN",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_geninvoicerun(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GENINVOICERUN]:
    """Read records of Contract invoice run definition (GENINVOICERUN) by key.

    Answers `Records[GENINVOICERUN]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-invoices/
    """
    from intacct.common.read import read

    return read(
        object="GENINVOICERUN", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_geninvoicerun(
    *,
    previewkey: int | None,
    executionmode: Literal["Online", "Offline"] | None | Unset = UNSET,
    type: Literal["Unified Generate Invoice"] | None | Unset = UNSET,
    state: Literal["Success", "Failed", "In Transit", "Partial Success"] | None | Unset = UNSET,
    policykey: int | None | Unset = UNSET,
    policyname: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[GENINVOICERUN]:
    """Create one record of Contract invoice run definition (GENINVOICERUN).

    Answers the record as `Records[GENINVOICERUN]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/contract-invoices/
    """
    from intacct.common.create import create

    return create(
        objects=[
            GENINVOICERUN(
                previewkey=previewkey,
                executionmode=executionmode,
                type=type,
                state=state,
                policykey=policykey,
                policyname=policyname,
                extra={} if extra is None else extra,
            )
        ]
    )


if TYPE_CHECKING:

    class _GENINVOICERUNFields(Fields):
        """Fields of GENINVOICERUN."""

        recordno: Field[int]
        previewkey: Field[int]
        executionmode: Field[str]
        type: Field[str]
        invoiceby: Field[str]
        state: Field[str]
        policykey: Field[int]
        policyname: Field[str]
        scheduled: Field[bool]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        txndefinition: Field[str]
        invoicedate: Field[str]
        createdbyuser: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        geninvoicepreview: _GENINVOICEPREVIEWFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
