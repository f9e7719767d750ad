# Generated from spec/contracts_rev_mgmt/CONTRACTMEAITEMPRICELISTENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTMEAITEMPRICELISTENTRY."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, DATETIME, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["CONTRACTMEAITEMPRICELISTENTRY", "query_contractmeaitempricelistentry", "read_contractmeaitempricelistentry"]


@model
class CONTRACTMEAITEMPRICELISTENTRY(Object):
    """MEA price list entry line (CONTRACTMEAITEMPRICELISTENTRY).

    Stands as a line in CONTRACTMEAITEMPRICELIST (CONTRACTMEAITEMPRICELISTENTRIES).
    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/mea-price-lists/
    """

    fields: ClassVar[_CONTRACTMEAITEMPRICELISTENTRYFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    allocitemprclstkey: int | None | Unset = UNSET
    """Item price list key (integer, record number). Read-only."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy). Read-only."""
    value: Decimal | None | Unset = UNSET
    """Flat amount/percent (decimal). Read-only."""
    markup: Decimal | None | Unset = UNSET
    """+ (decimal). Read-only."""
    markdown: Decimal | None | Unset = UNSET
    """- (decimal). Read-only."""
    bandup: Decimal | None | Unset = UNSET
    """Upper limit (decimal). Read-only."""
    banddown: Decimal | None | Unset = UNSET
    """Lower limit (decimal). Read-only."""
    memo: str | None | Unset = UNSET
    """Notes (text). Read-only."""
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
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive. Stored as T or F. Read-only.
    - The recorded definition lacks it; the tables of queries have it.
    """
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "CONTRACTMEAITEMPRICELISTENTRY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("ALLOCITEMPRCLSTKEY", INTEGER, "?", label="Item price list key", access="read"),
            el("STARTDATE", DATE, "?", label="Start date", access="read"),
            el("VALUE", DECIMAL, "?", label="Flat amount/percent", access="read"),
            el("MARKUP", DECIMAL, "?", label="+", access="read"),
            el("MARKDOWN", DECIMAL, "?", label="-", access="read"),
            el("BANDUP", DECIMAL, "?", label="Upper limit", access="read"),
            el("BANDDOWN", DECIMAL, "?", label="Lower limit", access="read"),
            el("MEMO", TEXT, "?", label="Notes", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("STATUS", TEXT, "?", label="Status", access="read", open_values=("active", "inactive")),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="MEA price list entry line",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_contractmeaitempricelistentry(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACTMEAITEMPRICELISTENTRY]:
    """Find records of MEA price list entry line (CONTRACTMEAITEMPRICELISTENTRY).

    Answers `Records[CONTRACTMEAITEMPRICELISTENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/mea-price-lists/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACTMEAITEMPRICELISTENTRY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contractmeaitempricelistentry(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACTMEAITEMPRICELISTENTRY]:
    """Read records of MEA price list entry line (CONTRACTMEAITEMPRICELISTENTRY) by key.

    Answers `Records[CONTRACTMEAITEMPRICELISTENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/mea-price-lists/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACTMEAITEMPRICELISTENTRY",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _CONTRACTMEAITEMPRICELISTENTRYFields(Fields):
        """Fields of CONTRACTMEAITEMPRICELISTENTRY."""

        recordno: Field[int]
        allocitemprclstkey: Field[int]
        startdate: Field[datetime.date]
        value: Field[Decimal]
        markup: Field[Decimal]
        markdown: Field[Decimal]
        bandup: Field[Decimal]
        banddown: Field[Decimal]
        memo: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        status: Field[str]
        record_url: Field[str]
