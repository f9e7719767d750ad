# Generated from spec/accounts_payable/APBILLJOINTPAYEE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object APBILLJOINTPAYEE."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.accounts_payable.apbill import _APBILLFields
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "APBILLJOINTPAYEE",
    "create_apbilljointpayee",
    "delete_apbilljointpayee",
    "query_apbilljointpayee",
    "read_apbilljointpayee",
    "update_apbilljointpayee",
]


@model
class APBILLJOINTPAYEE(Object):
    """Joint payee (APBILLJOINTPAYEE).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    Related to 1 other object for queries.
    Reference: https://developer.intacct.com/api/accounts-payable/joint-payee/
    """

    fields: ClassVar[_APBILLJOINTPAYEEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update, to say which record is meant.
    """
    jointpayeename: str | None | Unset = UNSET
    """Joint payee (text). Required in create and update."""
    jointpayeeprintas: str | None | Unset = UNSET
    """Joint payee print as (text). Required in create and update."""
    apbillkey: int | None | Unset = UNSET
    """AP bill key (integer, record number). Required in create."""
    apbillid: str | None | Unset = UNSET
    """Bill number (text). Read-only."""
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
        "APBILLJOINTPAYEE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("JOINTPAYEENAME", TEXT, "?", label="Joint payee", required=("create", "update")),
            el("JOINTPAYEEPRINTAS", TEXT, "?", label="Joint payee print as", required=("create", "update")),
            el("APBILLKEY", INTEGER, "?", label="AP bill key", required=("create",)),
            el("APBILLID", TEXT, "?", label="Bill number", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Joint payee",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        relationships=(Relationship("APBILL", "APBILL", "ONE2ONE", "PRRECORDKEY"),),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_apbilljointpayee(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[APBILLJOINTPAYEE]:
    """Find records of Joint payee (APBILLJOINTPAYEE).

    Answers `Records[APBILLJOINTPAYEE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/joint-payee/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="APBILLJOINTPAYEE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_apbilljointpayee(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[APBILLJOINTPAYEE]:
    """Read records of Joint payee (APBILLJOINTPAYEE) by key.

    Answers `Records[APBILLJOINTPAYEE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/joint-payee/
    """
    from intacct.common.read import read

    return read(
        object="APBILLJOINTPAYEE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_apbilljointpayee(
    *,
    jointpayeename: str | None,
    jointpayeeprintas: str | None,
    apbillkey: int | None,
    extra: dict[str, ExtraValue] | None = None,
) -> create[APBILLJOINTPAYEE]:
    """Create one record of Joint payee (APBILLJOINTPAYEE).

    Answers the record as `Records[APBILLJOINTPAYEE]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/joint-payee/
    """
    from intacct.common.create import create

    return create(
        objects=[
            APBILLJOINTPAYEE(
                jointpayeename=jointpayeename,
                jointpayeeprintas=jointpayeeprintas,
                apbillkey=apbillkey,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_apbilljointpayee(
    *,
    jointpayeename: str | None,
    jointpayeeprintas: str | None,
    recordno: int | None | Unset = UNSET,
    apbillkey: int | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[APBILLJOINTPAYEE]:
    """Change one record of Joint payee (APBILLJOINTPAYEE); what is left out stays as it is.

    Answers the record as `Records[APBILLJOINTPAYEE]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/joint-payee/
    """
    from intacct.common.update import update

    return update(
        objects=[
            APBILLJOINTPAYEE(
                recordno=recordno,
                jointpayeename=jointpayeename,
                jointpayeeprintas=jointpayeeprintas,
                apbillkey=apbillkey,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_apbilljointpayee(keys: Listed) -> delete:
    """Delete records of Joint payee (APBILLJOINTPAYEE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/joint-payee/
    """
    from intacct.common.delete import delete

    return delete(object="APBILLJOINTPAYEE", keys=listed(keys))


if TYPE_CHECKING:

    class _APBILLJOINTPAYEEFields(Fields):
        """Fields of APBILLJOINTPAYEE."""

        recordno: Field[int]
        jointpayeename: Field[str]
        jointpayeeprintas: Field[str]
        apbillkey: Field[int]
        apbillid: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
        apbill: _APBILLFields
