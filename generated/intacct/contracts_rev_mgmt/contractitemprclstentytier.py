# Generated from spec/contracts_rev_mgmt/CONTRACTITEMPRCLSTENTYTIER.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTITEMPRCLSTENTYTIER."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.contracts_rev_mgmt.contractitempricelistentry import _CONTRACTITEMPRICELISTENTRYFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["CONTRACTITEMPRCLSTENTYTIER", "query_contractitemprclstentytier", "read_contractitemprclstentytier"]


@model
class CONTRACTITEMPRCLSTENTYTIER(Object):
    """Billing price list entry detail tier (CONTRACTITEMPRCLSTENTYTIER).

    Stands as a line in CONTRACTITEMPRICELISTENTRY (CONTRACTITEMPRCLSTENTYTIERS).
    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 1 other object for queries.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-price-lists/
    """

    fields: ClassVar[_CONTRACTITEMPRCLSTENTYTIERFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    allocitemprclstentrykey: int | None | Unset = UNSET
    """Item price list entry key (integer, record number)."""
    beginqty: Decimal | None | Unset = UNSET
    """Begin quantity (quantity). Required in create."""
    tierrate: Decimal | None | Unset = UNSET
    """Tier rate (decimal). Required in create."""
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
        "CONTRACTITEMPRCLSTENTYTIER",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("ALLOCITEMPRCLSTENTRYKEY", INTEGER, "?", label="Item price list entry key"),
            el("BEGINQTY", DECIMAL, "?", label="Begin quantity", required=("create",)),
            el("TIERRATE", DECIMAL, "?", label="Tier rate", required=("create",)),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Billing price list entry detail tier",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship(
                "CONTRACTITEMPRICELISTENTRY",
                "CONTRACTITEMPRICELISTENTRY",
                "MANY2ONE",
                "ALLOCITEMPRCLSTENTRYKEY",
                "Price list entry detail",
            ),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_contractitemprclstentytier(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACTITEMPRCLSTENTYTIER]:
    """Find records of Billing price list entry detail tier (CONTRACTITEMPRCLSTENTYTIER).

    Answers `Records[CONTRACTITEMPRCLSTENTYTIER]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-price-lists/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACTITEMPRCLSTENTYTIER",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contractitemprclstentytier(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACTITEMPRCLSTENTYTIER]:
    """Read records of Billing price list entry detail tier (CONTRACTITEMPRCLSTENTYTIER) by key.

    Answers `Records[CONTRACTITEMPRCLSTENTYTIER]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-price-lists/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACTITEMPRCLSTENTYTIER",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _CONTRACTITEMPRCLSTENTYTIERFields(Fields):
        """Fields of CONTRACTITEMPRCLSTENTYTIER."""

        recordno: Field[int]
        allocitemprclstentrykey: Field[int]
        beginqty: Field[Decimal]
        tierrate: Field[Decimal]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
        contractitempricelistentry: _CONTRACTITEMPRICELISTENTRYFields
