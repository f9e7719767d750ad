# Generated from spec/company_console/EXCHANGERATE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object EXCHANGERATE."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.exchangerateentry import EXCHANGERATEENTRY
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = ["EXCHANGERATE", "create_exchangerate", "query_exchangerate", "read_exchangerate"]


@model
class EXCHANGERATE(Object):
    """Exchange rate (EXCHANGERATE).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery and create.
    Owns: EXCHANGERATEENTRIES (EXCHANGERATEENTRY).
    Reference: https://developer.intacct.com/api/company-console/exchange-rates/
    """

    fields: ClassVar[_EXCHANGERATEFields]

    recordno: str | None | Unset = UNSET
    """Record no. (text)."""
    type_id: int | None | Unset = UNSET
    """Exchange rate type (integer)."""
    typename: str | None | Unset = UNSET
    """Exchange rate type (text). Required in create."""
    from_currency: str | None | Unset = UNSET
    """From currency (text). Required in create."""
    to_currency: str | None | Unset = UNSET
    """To currency (text). Required in create."""
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
    exchangerateentries: list[EXCHANGERATEENTRY] | None | Unset = UNSET
    """Exchange rate entries."""

    __wire__ = Wire(
        "EXCHANGERATE",
        unordered(
            el("RECORDNO", TEXT, "?", label="Record no."),
            el("TYPE_ID", INTEGER, "?", label="Exchange rate type"),
            el("TYPENAME", TEXT, "?", label="Exchange rate type", required=("create",)),
            el("FROM_CURRENCY", TEXT, "?", label="From currency", required=("create",)),
            el("TO_CURRENCY", TEXT, "?", label="To currency", required=("create",)),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "EXCHANGERATEENTRIES",
                list_of(
                    el("EXCHANGERATEENTRY", Ref("intacct.company_console.exchangerateentry", "EXCHANGERATEENTRY"), "*")
                ),
                "?",
                label="Exchange rate entries",
            ),
        ),
        label="Exchange rate",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_exchangerate(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[EXCHANGERATE]:
    """Find records of Exchange rate (EXCHANGERATE).

    Answers `Records[EXCHANGERATE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/exchange-rates/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="EXCHANGERATE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_exchangerate(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[EXCHANGERATE]:
    """Read records of Exchange rate (EXCHANGERATE) by key.

    Answers `Records[EXCHANGERATE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/exchange-rates/
    """
    from intacct.common.read import read

    return read(
        object="EXCHANGERATE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_exchangerate(
    *,
    typename: str | None,
    from_currency: str | None,
    to_currency: str | None,
    recordno: str | None | Unset = UNSET,
    type_id: int | None | Unset = UNSET,
    exchangerateentries: list[EXCHANGERATEENTRY] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[EXCHANGERATE]:
    """Create one record of Exchange rate (EXCHANGERATE).

    Answers the record as `Records[EXCHANGERATE]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/exchange-rates/
    """
    from intacct.common.create import create

    return create(
        objects=[
            EXCHANGERATE(
                recordno=recordno,
                type_id=type_id,
                typename=typename,
                from_currency=from_currency,
                to_currency=to_currency,
                exchangerateentries=exchangerateentries,
                extra={} if extra is None else extra,
            )
        ]
    )


if TYPE_CHECKING:

    class _EXCHANGERATEFields(Fields):
        """Fields of EXCHANGERATE."""

        recordno: Field[str]
        type_id: Field[int]
        typename: Field[str]
        from_currency: Field[str]
        to_currency: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
