# Generated from spec/contracts_rev_mgmt/CONTRACTITEMPRICELISTENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTITEMPRICELISTENTRY."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, DATETIME, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.contracts_rev_mgmt.contractitemprclstentytier import CONTRACTITEMPRCLSTENTYTIER
    from intacct.contracts_rev_mgmt.contractitempricelist import _CONTRACTITEMPRICELISTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["CONTRACTITEMPRICELISTENTRY", "query_contractitempricelistentry", "read_contractitempricelistentry"]


@model
class CONTRACTITEMPRICELISTENTRY(Object):
    """Billing price list entry detail (CONTRACTITEMPRICELISTENTRY).

    Stands as a line in CONTRACTITEMPRICELIST (CONTRACTITEMPRICELISTENTRIES).
    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Owns: CONTRACTITEMPRCLSTENTYTIERS (CONTRACTITEMPRCLSTENTYTIER).
    Related to 1 other object for queries.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-price-lists/
    """

    fields: ClassVar[_CONTRACTITEMPRICELISTENTRYFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    allocitemprclstkey: int | None | Unset = UNSET
    """Item price list key (integer, record number)."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date (date, mm/dd/yyyy). Required in create."""
    value: Decimal | None | Unset = UNSET
    """Flat amount (decimal). Required in create."""
    varunitrate: Decimal | None | Unset = UNSET
    """Variable unit rate (decimal)."""
    includedunits: Decimal | None | Unset = UNSET
    """Included units (decimal). Required in create."""
    memo: str | None | Unset = UNSET
    """Notes (text)."""
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
    contractitemprclstentytiers: list[CONTRACTITEMPRCLSTENTYTIER] | None | Unset = UNSET
    """Billing price list entry detail tiers."""

    __wire__ = Wire(
        "CONTRACTITEMPRICELISTENTRY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("ALLOCITEMPRCLSTKEY", INTEGER, "?", label="Item price list key"),
            el("STARTDATE", DATE, "?", label="Start date", required=("create",)),
            el("VALUE", DECIMAL, "?", label="Flat amount", required=("create",)),
            el("VARUNITRATE", DECIMAL, "?", label="Variable unit rate"),
            el("INCLUDEDUNITS", DECIMAL, "?", label="Included units", required=("create",)),
            el("MEMO", TEXT, "?", label="Notes"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "CONTRACTITEMPRCLSTENTYTIERS",
                list_of(
                    el(
                        "CONTRACTITEMPRCLSTENTYTIER",
                        Ref("intacct.contracts_rev_mgmt.contractitemprclstentytier", "CONTRACTITEMPRCLSTENTYTIER"),
                        "*",
                    )
                ),
                "?",
                label="Billing price list entry detail tiers",
            ),
        ),
        label="Billing price list entry detail",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship(
                "CONTRACTITEMPRICELIST", "CONTRACTITEMPRICELIST", "MANY2ONE", "ALLOCITEMPRCLSTKEY", "Price list entry"
            ),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_contractitempricelistentry(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACTITEMPRICELISTENTRY]:
    """Find records of Billing price list entry detail (CONTRACTITEMPRICELISTENTRY).

    Answers `Records[CONTRACTITEMPRICELISTENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-price-lists/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACTITEMPRICELISTENTRY",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contractitempricelistentry(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACTITEMPRICELISTENTRY]:
    """Read records of Billing price list entry detail (CONTRACTITEMPRICELISTENTRY) by key.

    Answers `Records[CONTRACTITEMPRICELISTENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-price-lists/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACTITEMPRICELISTENTRY",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _CONTRACTITEMPRICELISTENTRYFields(Fields):
        """Fields of CONTRACTITEMPRICELISTENTRY."""

        recordno: Field[int]
        allocitemprclstkey: Field[int]
        startdate: Field[datetime.date]
        value: Field[Decimal]
        varunitrate: Field[Decimal]
        includedunits: Field[Decimal]
        memo: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
        contractitempricelist: _CONTRACTITEMPRICELISTFields
