# Generated from spec/company_console/EXCHANGERATETYPES.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object EXCHANGERATETYPES."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["EXCHANGERATETYPES", "query_exchangeratetypes", "read_by_name_exchangeratetypes", "read_exchangeratetypes"]


@model
class EXCHANGERATETYPES(Object):
    """Exchange rate type (EXCHANGERATETYPES).

    Key: RECORDNO. Identified by people as ID. Operations: lookup, inspect, query, read, readByName and readByQuery.
    Reference: https://developer.intacct.com/api/company-console/exchange-rates/
    """

    fields: ClassVar[_EXCHANGERATETYPESFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    id: int | None | Unset = UNSET
    """Exchange rate type ID (integer). Read-only."""
    name: str | None | Unset = UNSET
    """Name (text). Read-only."""
    isdefault: bool | None | Unset = UNSET
    """Use as default exchange rate type (boolean, true or false). Read-only."""
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
        "EXCHANGERATETYPES",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("ID", INTEGER, "?", label="Exchange rate type ID", access="read"),
            el("NAME", TEXT, "?", label="Name", access="read"),
            el("ISDEFAULT", BOOLEAN, "?", label="Use as default exchange rate type", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Exchange rate type",
        key="RECORDNO",
        name_key="ID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_exchangeratetypes(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[EXCHANGERATETYPES]:
    """Find records of Exchange rate type (EXCHANGERATETYPES).

    Answers `Records[EXCHANGERATETYPES]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/exchange-rates/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="EXCHANGERATETYPES",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_exchangeratetypes(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[EXCHANGERATETYPES]:
    """Read records of Exchange rate type (EXCHANGERATETYPES) by key.

    Answers `Records[EXCHANGERATETYPES]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/exchange-rates/
    """
    from intacct.common.read import read

    return read(
        object="EXCHANGERATETYPES",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def read_by_name_exchangeratetypes(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[EXCHANGERATETYPES]:
    """Read records of Exchange rate type (EXCHANGERATETYPES) by the identifier that people use.

    Answers `Records[EXCHANGERATETYPES]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/exchange-rates/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="EXCHANGERATETYPES",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _EXCHANGERATETYPESFields(Fields):
        """Fields of EXCHANGERATETYPES."""

        recordno: Field[int]
        id: Field[int]
        name: Field[str]
        isdefault: Field[bool]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
