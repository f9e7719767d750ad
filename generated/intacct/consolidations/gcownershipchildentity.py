# Generated from spec/consolidations/GCOWNERSHIPCHILDENTITY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GCOWNERSHIPCHILDENTITY."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = [
    "GCOWNERSHIPCHILDENTITY",
    "delete_gcownershipchildentity",
    "query_gcownershipchildentity",
    "read_gcownershipchildentity",
]


@model
class GCOWNERSHIPCHILDENTITY(Object):
    """An ownership child entity (GCOWNERSHIPCHILDENTITY).

    Stands as a line in GCOWNERSHIPENTITY (GCOWNERSHIPCHILDENTITIES).
    Key: RECORDNO. Operations: lookup, inspect, query, read and delete.
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """

    fields: ClassVar[_GCOWNERSHIPCHILDENTITYFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    entityid: str | None | Unset = UNSET
    """Entity (text). Required in create."""
    ownershippercentage: Decimal | None | Unset = UNSET
    """Ownership percent (percentage). Required in create."""
    consolidationmethod: str | None | Unset = UNSET
    """Consolidation method (text). Known values: consolidation, proportional, full consolidation, equity,
    CONSOLIDATION, PROPORTIONAL, FULL CONSOLIDATION.
    """
    isallocatesubsidiaryincome: bool | None | Unset = UNSET
    """Allocate subsidiary income to parent entity (boolean, true or false)."""
    investmentinsubsacct: str | None | Unset = UNSET
    """Investment in subsidiary account (text)."""
    subsidiaryrevenueacct: str | None | Unset = UNSET
    """Subsidiary revenue account (text)."""
    netincomeattributabletonci: str | None | Unset = UNSET
    """Net income attributable to NCI (text)."""
    equityattributabletonci: str | None | Unset = UNSET
    """Equity attributable to NCI (text)."""
    contributedcapitalacct: str | None | Unset = UNSET
    """Contributed capital account (text)."""
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
    fromperiod: str | None | Unset = UNSET
    """From period (text). Read-only.
    - The recorded definition lacks it; examples query it.
    """
    state: str | None | Unset = UNSET
    """State (text). Read-only.
    - The recorded definition lacks it; examples query it.
    """
    status: str | None | Unset = UNSET
    """Status (text). Read-only.
    - The recorded definition lacks it; examples query it.
    """
    structurename: str | None | Unset = UNSET
    """Structure name (text). Read-only.
    - The recorded definition lacks it; examples query it.
    """
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "GCOWNERSHIPCHILDENTITY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("ENTITYID", TEXT, "?", label="Entity", required=("create",)),
            el("OWNERSHIPPERCENTAGE", DECIMAL, "?", label="Ownership percent", required=("create",)),
            el(
                "CONSOLIDATIONMETHOD",
                TEXT,
                "?",
                label="Consolidation method",
                open_values=(
                    "consolidation",
                    "proportional",
                    "full consolidation",
                    "equity",
                    "CONSOLIDATION",
                    "PROPORTIONAL",
                    "FULL CONSOLIDATION",
                ),
            ),
            el("ISALLOCATESUBSIDIARYINCOME", BOOLEAN, "?", label="Allocate subsidiary income to parent entity"),
            el("INVESTMENTINSUBSACCT", TEXT, "?", label="Investment in subsidiary account"),
            el("SUBSIDIARYREVENUEACCT", TEXT, "?", label="Subsidiary revenue account"),
            el("NETINCOMEATTRIBUTABLETONCI", TEXT, "?", label="Net income attributable to NCI"),
            el("EQUITYATTRIBUTABLETONCI", TEXT, "?", label="Equity attributable to NCI"),
            el("CONTRIBUTEDCAPITALACCT", TEXT, "?", label="Contributed capital account"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("FROMPERIOD", TEXT, "?", label="From period", access="read"),
            el("STATE", TEXT, "?", label="State", access="read"),
            el("STATUS", TEXT, "?", label="Status", access="read"),
            el("STRUCTURENAME", TEXT, "?", label="Structure name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="An ownership child entity",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "delete"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_gcownershipchildentity(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[GCOWNERSHIPCHILDENTITY]:
    """Find records of An ownership child entity (GCOWNERSHIPCHILDENTITY).

    Answers `Records[GCOWNERSHIPCHILDENTITY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="GCOWNERSHIPCHILDENTITY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_gcownershipchildentity(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[GCOWNERSHIPCHILDENTITY]:
    """Read records of An ownership child entity (GCOWNERSHIPCHILDENTITY) by key.

    Answers `Records[GCOWNERSHIPCHILDENTITY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """
    from intacct.common.read import read

    return read(
        object="GCOWNERSHIPCHILDENTITY",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def delete_gcownershipchildentity(keys: Listed) -> delete:
    """Delete records of An ownership child entity (GCOWNERSHIPCHILDENTITY) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/consolidations/ownership-structures/
    """
    from intacct.common.delete import delete

    return delete(object="GCOWNERSHIPCHILDENTITY", keys=listed(keys))


if TYPE_CHECKING:

    class _GCOWNERSHIPCHILDENTITYFields(Fields):
        """Fields of GCOWNERSHIPCHILDENTITY."""

        recordno: Field[int]
        entityid: Field[str]
        ownershippercentage: Field[Decimal]
        consolidationmethod: Field[str]
        isallocatesubsidiaryincome: Field[bool]
        investmentinsubsacct: Field[str]
        subsidiaryrevenueacct: Field[str]
        netincomeattributabletonci: Field[str]
        equityattributabletonci: Field[str]
        contributedcapitalacct: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        fromperiod: Field[str]
        state: Field[str]
        status: Field[str]
        structurename: Field[str]
        record_url: Field[str]
