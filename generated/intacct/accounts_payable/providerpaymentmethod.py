# Generated from spec/accounts_payable/PROVIDERPAYMENTMETHOD.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PROVIDERPAYMENTMETHOD."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["PROVIDERPAYMENTMETHOD", "query_providerpaymentmethod", "read_providerpaymentmethod"]


@model
class PROVIDERPAYMENTMETHOD(Object):
    """Payment provider payment method (PROVIDERPAYMENTMETHOD).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Reference: https://developer.intacct.com/api/accounts-payable/payment-provider-payment-method/
    """

    fields: ClassVar[_PROVIDERPAYMENTMETHODFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    providerid: str | None | Unset = UNSET
    """Provider ID (text). Read-only."""
    paymenttype: str | None | Unset = UNSET
    """Payment method (text). Read-only."""
    providerkey: int | None | Unset = UNSET
    """Provider key (integer, record number). Read-only."""
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
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "PROVIDERPAYMENTMETHOD",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("PROVIDERID", TEXT, "?", label="Provider ID", access="read"),
            el("PAYMENTTYPE", TEXT, "?", label="Payment method", access="read"),
            el("PROVIDERKEY", INTEGER, "?", label="Provider key", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Payment provider payment method",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_providerpaymentmethod(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[PROVIDERPAYMENTMETHOD]:
    """Find records of Payment provider payment method (PROVIDERPAYMENTMETHOD).

    Answers `Records[PROVIDERPAYMENTMETHOD]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/payment-provider-payment-method/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="PROVIDERPAYMENTMETHOD",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_providerpaymentmethod(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[PROVIDERPAYMENTMETHOD]:
    """Read records of Payment provider payment method (PROVIDERPAYMENTMETHOD) by key.

    Answers `Records[PROVIDERPAYMENTMETHOD]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/payment-provider-payment-method/
    """
    from intacct.common.read import read

    return read(
        object="PROVIDERPAYMENTMETHOD",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _PROVIDERPAYMENTMETHODFields(Fields):
        """Fields of PROVIDERPAYMENTMETHOD."""

        recordno: Field[int]
        providerid: Field[str]
        paymenttype: Field[str]
        providerkey: Field[int]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        status: Field[str]
        record_url: Field[str]
