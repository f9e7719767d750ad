# Generated from spec/company_console/EXCHANGERATEENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object EXCHANGERATEENTRY."""

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

__all__ = ["EXCHANGERATEENTRY", "query_exchangerateentry", "read_exchangerateentry"]


@model
class EXCHANGERATEENTRY(Object):
    """Exchange rate entry (EXCHANGERATEENTRY).

    Stands as a line in EXCHANGERATE (EXCHANGERATEENTRIES).
    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Reference: https://developer.intacct.com/api/company-console/exchange-rates/
    """

    fields: ClassVar[_EXCHANGERATEENTRYFields]

    recordno: str | None | Unset = UNSET
    """Record no. (text)."""
    exchangeratekey: int | None | Unset = UNSET
    """Exchange rate type ID (integer). Read-only."""
    effective_start_date: datetime.date | None | Unset = UNSET
    """Effective start date (date, mm/dd/yyyy). Required in create."""
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal). Required in create."""
    reciprocal_rate: Decimal | None | Unset = UNSET
    """Reciprocal rate (decimal)."""
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

    __wire__ = Wire(
        "EXCHANGERATEENTRY",
        unordered(
            el("RECORDNO", TEXT, "?", label="Record no."),
            el("EXCHANGERATEKEY", INTEGER, "?", label="Exchange rate type ID", access="read"),
            el("EFFECTIVE_START_DATE", DATE, "?", label="Effective start date", required=("create",)),
            el("EXCHANGE_RATE", DECIMAL, "?", label="Exchange rate", required=("create",)),
            el("RECIPROCAL_RATE", DECIMAL, "?", label="Reciprocal rate"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Exchange rate entry",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_exchangerateentry(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[EXCHANGERATEENTRY]:
    """Find records of Exchange rate entry (EXCHANGERATEENTRY).

    Answers `Records[EXCHANGERATEENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/exchange-rates/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="EXCHANGERATEENTRY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_exchangerateentry(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[EXCHANGERATEENTRY]:
    """Read records of Exchange rate entry (EXCHANGERATEENTRY) by key.

    Answers `Records[EXCHANGERATEENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/exchange-rates/
    """
    from intacct.common.read import read

    return read(
        object="EXCHANGERATEENTRY",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _EXCHANGERATEENTRYFields(Fields):
        """Fields of EXCHANGERATEENTRY."""

        recordno: Field[str]
        exchangeratekey: Field[int]
        effective_start_date: Field[datetime.date]
        exchange_rate: Field[Decimal]
        reciprocal_rate: Field[Decimal]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
