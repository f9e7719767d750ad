# Generated from spec/contracts_rev_mgmt/CONTRACTMEABUNDLE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTMEABUNDLE."""

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
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.contracts_rev_mgmt.contract import _CONTRACTFields
    from intacct.contracts_rev_mgmt.contractmeabundleentry import CONTRACTMEABUNDLEENTRY
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["CONTRACTMEABUNDLE", "create_contractmeabundle", "query_contractmeabundle", "read_contractmeabundle"]


@model
class CONTRACTMEABUNDLE(Object):
    """MEA allocation (CONTRACTMEABUNDLE).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery and create.
    Owns: CONTRACTMEABUNDLEENTRIES (CONTRACTMEABUNDLEENTRY).
    Related to 1 other object for queries.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/mea-allocations/
    - An allocation has two entries or more.
    """

    fields: ClassVar[_CONTRACTMEABUNDLEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    contractkey: int | None | Unset = UNSET
    """Contract key (integer, record number)."""
    contractid: str | None | Unset = UNSET
    """Contract (text). Required in create."""
    name: str | None | Unset = UNSET
    """Name (text). Required in create."""
    description: str | None | Unset = UNSET
    """Description (text). Required in create."""
    journal1: str | None | Unset = UNSET
    """Journal 1 (text)."""
    journal2: str | None | Unset = UNSET
    """Journal 2 (text)."""
    applytoj1: str | None | Unset = UNSET
    """Journal 1 status (text)."""
    applytoj2: str | None | Unset = UNSET
    """Journal 2 status (text)."""
    bundles: str | None | Unset = UNSET
    """Logical bundle IDs (text)."""
    cleardescription: str | None | Unset = UNSET
    """Inactivated by (text)."""
    linescsv: str | None | Unset = UNSET
    """Line no. list (text)."""
    j1effectivedate: str | None | Unset = UNSET
    """Journal 1 effective date (text)."""
    j2effectivedate: str | None | Unset = UNSET
    """Journal 2 effective date (text)."""
    through1date: str | None | Unset = UNSET
    """Journal 1 through (text)."""
    through2date: str | None | Unset = UNSET
    """Journal 2 through (text)."""
    effectivedate: datetime.date | None | Unset = UNSET
    """Effective date (date, mm/dd/yyyy). Required in create."""
    applytojournal1: bool | None | Unset = UNSET
    """Apply to journal 1 (boolean, true or false). Required in create."""
    applytojournal2: bool | None | Unset = UNSET
    """Apply to journal 2 (boolean, true or false)."""
    adjustmentprocess: Literal["One time", "Distributed"] | None | Unset = UNSET
    """Adjustment type (text). Allowed: One time, Distributed. Stored as C or D. Required in create."""
    fvamountbasedon: Literal["MEA allocation effective date", "Contract line start date"] | None | Unset = UNSET
    """Fair value price effective as of the (text). Allowed: MEA allocation effective date, Contract line start
    date. Read-only.
    """
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive."""
    comments: str | None | Unset = UNSET
    """Comments (text)."""
    type: Literal["Usage Aggregation", "MEA Bundle", "Kit Bundle"] | None | Unset = UNSET
    """Type (text). Allowed: Usage Aggregation, MEA Bundle, Kit Bundle. Required in create."""
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
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    contractmeabundleentries: list[CONTRACTMEABUNDLEENTRY] | None | Unset = UNSET
    """MEA allocation entries. Required in create."""

    __wire__ = Wire(
        "CONTRACTMEABUNDLE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("CONTRACTKEY", INTEGER, "?", label="Contract key"),
            el("CONTRACTID", TEXT, "?", label="Contract", required=("create",)),
            el("NAME", TEXT, "?", label="Name", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Description", required=("create",)),
            el("JOURNAL1", TEXT, "?", label="Journal 1"),
            el("JOURNAL2", TEXT, "?", label="Journal 2"),
            el("APPLYTOJ1", TEXT, "?", label="Journal 1 status"),
            el("APPLYTOJ2", TEXT, "?", label="Journal 2 status"),
            el("BUNDLES", TEXT, "?", label="Logical bundle IDs"),
            el("CLEARDESCRIPTION", TEXT, "?", label="Inactivated by"),
            el("LINESCSV", TEXT, "?", label="Line no. list"),
            el("J1EFFECTIVEDATE", TEXT, "?", label="Journal 1 effective date"),
            el("J2EFFECTIVEDATE", TEXT, "?", label="Journal 2 effective date"),
            el("THROUGH1DATE", TEXT, "?", label="Journal 1 through"),
            el("THROUGH2DATE", TEXT, "?", label="Journal 2 through"),
            el("EFFECTIVEDATE", DATE, "?", label="Effective date", required=("create",)),
            el("APPLYTOJOURNAL1", BOOLEAN, "?", label="Apply to journal 1", required=("create",)),
            el("APPLYTOJOURNAL2", BOOLEAN, "?", label="Apply to journal 2"),
            el(
                "ADJUSTMENTPROCESS",
                Enumeration("One time", "Distributed"),
                "?",
                label="Adjustment type",
                required=("create",),
            ),
            el(
                "FVAMOUNTBASEDON",
                Enumeration("MEA allocation effective date", "Contract line start date"),
                "?",
                label="Fair value price effective as of the",
                access="read",
            ),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status"),
            el("COMMENTS", TEXT, "?", label="Comments"),
            el(
                "TYPE",
                Enumeration("Usage Aggregation", "MEA Bundle", "Kit Bundle"),
                "?",
                label="Type",
                required=("create",),
            ),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "CONTRACTMEABUNDLEENTRIES",
                list_of(
                    el(
                        "CONTRACTMEABUNDLEENTRY",
                        Ref("intacct.contracts_rev_mgmt.contractmeabundleentry", "CONTRACTMEABUNDLEENTRY"),
                        "*",
                    )
                ),
                "?",
                label="MEA allocation entries",
                required=("create",),
            ),
        ),
        label="MEA allocation",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create"),
        relationships=(Relationship("CONTRACT", "CONTRACT", "MANY2ONE", "CONTRACTKEY"),),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_contractmeabundle(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACTMEABUNDLE]:
    """Find records of MEA allocation (CONTRACTMEABUNDLE).

    Answers `Records[CONTRACTMEABUNDLE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/mea-allocations/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACTMEABUNDLE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contractmeabundle(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACTMEABUNDLE]:
    """Read records of MEA allocation (CONTRACTMEABUNDLE) by key.

    Answers `Records[CONTRACTMEABUNDLE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/mea-allocations/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACTMEABUNDLE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_contractmeabundle(
    *,
    contractid: str | None,
    name: str | None,
    description: str | None,
    effectivedate: datetime.date | None,
    applytojournal1: bool | None,
    adjustmentprocess: Literal["One time", "Distributed"] | None,
    type: Literal["Usage Aggregation", "MEA Bundle", "Kit Bundle"] | None,
    contractmeabundleentries: list[CONTRACTMEABUNDLEENTRY] | None,
    contractkey: int | None | Unset = UNSET,
    journal1: str | None | Unset = UNSET,
    journal2: str | None | Unset = UNSET,
    applytoj1: str | None | Unset = UNSET,
    applytoj2: str | None | Unset = UNSET,
    bundles: str | None | Unset = UNSET,
    cleardescription: str | None | Unset = UNSET,
    linescsv: str | None | Unset = UNSET,
    j1effectivedate: str | None | Unset = UNSET,
    j2effectivedate: str | None | Unset = UNSET,
    through1date: str | None | Unset = UNSET,
    through2date: str | None | Unset = UNSET,
    applytojournal2: bool | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    comments: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[CONTRACTMEABUNDLE]:
    """Create one record of MEA allocation (CONTRACTMEABUNDLE).

    Answers the record as `Records[CONTRACTMEABUNDLE]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/mea-allocations/
    """
    from intacct.common.create import create

    return create(
        objects=[
            CONTRACTMEABUNDLE(
                contractkey=contractkey,
                contractid=contractid,
                name=name,
                description=description,
                journal1=journal1,
                journal2=journal2,
                applytoj1=applytoj1,
                applytoj2=applytoj2,
                bundles=bundles,
                cleardescription=cleardescription,
                linescsv=linescsv,
                j1effectivedate=j1effectivedate,
                j2effectivedate=j2effectivedate,
                through1date=through1date,
                through2date=through2date,
                effectivedate=effectivedate,
                applytojournal1=applytojournal1,
                applytojournal2=applytojournal2,
                adjustmentprocess=adjustmentprocess,
                status=status,
                comments=comments,
                type=type,
                contractmeabundleentries=contractmeabundleentries,
                extra={} if extra is None else extra,
            )
        ]
    )


if TYPE_CHECKING:

    class _CONTRACTMEABUNDLEFields(Fields):
        """Fields of CONTRACTMEABUNDLE."""

        recordno: Field[int]
        contractkey: Field[int]
        contractid: Field[str]
        name: Field[str]
        description: Field[str]
        journal1: Field[str]
        journal2: Field[str]
        applytoj1: Field[str]
        applytoj2: Field[str]
        bundles: Field[str]
        cleardescription: Field[str]
        linescsv: Field[str]
        j1effectivedate: Field[str]
        j2effectivedate: Field[str]
        through1date: Field[str]
        through2date: Field[str]
        effectivedate: Field[datetime.date]
        applytojournal1: Field[bool]
        applytojournal2: Field[bool]
        adjustmentprocess: Field[str]
        fvamountbasedon: Field[str]
        status: Field[str]
        comments: Field[str]
        type: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
        contract: _CONTRACTFields
