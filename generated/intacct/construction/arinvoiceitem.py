# Generated from spec/construction/ARINVOICEITEM.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ARINVOICEITEM."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from intacct_runtime.calls import filtered, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct_runtime.calls import Listed
    from intacct_runtime.query import Condition

__all__ = ["ARINVOICEITEM", "query_arinvoiceitem"]


@model
class ARINVOICEITEM(Object):
    """AR invoice item (ARINVOICEITEM).

    Key: RECORDNO. Operations: query.
    Reference: https://developer.intacct.com/api/construction/ar-retainage-releases/
    - No definition is on record; fields beside these are kept as they come.
    """

    recordno: int | None | Unset = UNSET
    """Record number (integer). Read-only."""
    customerid: str | None | Unset = UNSET
    """Customer (text). Read-only."""
    trx_amountretained: Decimal | None | Unset = UNSET
    """Txn amount retained (decimal). Read-only."""
    trx_amountreleased: Decimal | None | Unset = UNSET
    """Amount to release (decimal). Read-only."""
    itemid: str | None | Unset = UNSET
    """Item (text). Read-only."""

    __wire__ = Wire(
        "ARINVOICEITEM",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer", access="read"),
            el("TRX_AMOUNTRETAINED", DECIMAL, "?", label="Txn amount retained", access="read"),
            el("TRX_AMOUNTRELEASED", DECIMAL, "?", label="Amount to release", access="read"),
            el("ITEMID", TEXT, "?", label="Item", access="read"),
        ),
        label="AR invoice item",
        key="RECORDNO",
        operations=("query",),
    )


@stub
def query_arinvoiceitem(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[ARINVOICEITEM]:
    """Find records of AR invoice item (ARINVOICEITEM).

    Answers `Records[ARINVOICEITEM]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/construction/ar-retainage-releases/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="ARINVOICEITEM",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )
