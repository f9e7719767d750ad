# Generated from spec/contracts_rev_mgmt/CONTRACTUSAGE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTUSAGE."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.contracts_rev_mgmt.contractdetail import _CONTRACTDETAILFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "CONTRACTUSAGE",
    "create_contractusage",
    "delete_contractusage",
    "query_contractusage",
    "read_contractusage",
    "update_contractusage",
]


@model
class CONTRACTUSAGE(Object):
    """Usage data (CONTRACTUSAGE).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create, update and delete.
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/usage-data/
    """

    fields: ClassVar[_CONTRACTUSAGEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    contractdetailkey: int | None | Unset = UNSET
    """Contract detail key (integer, record number)."""
    usagedate: datetime.date | None | Unset = UNSET
    """Usage date (date, mm/dd/yyyy). Required in create."""
    quantity: Decimal | None | Unset = UNSET
    """Quantity (quantity). Required in create."""
    serviceperiodstartdate: datetime.date | None | Unset = UNSET
    """Service period start date (date, mm/dd/yyyy)."""
    serviceperiodenddate: datetime.date | None | Unset = UNSET
    """Service period end date (date, mm/dd/yyyy)."""
    usagetype: (
        Literal[
            "Billing – variable",
            "Revenue",
            "Cancelled",
            "Tracked – revenue",
            "Billing – committed",
            "Tracked – variable",
            "Billing – overage",
        ]
        | None
        | Unset
    ) = UNSET
    """Usage type (text). Allowed: Billing – variable, Revenue, Cancelled, Tracked – revenue, Billing – committed,
    Tracked – variable, Billing – overage. Stored as T, M, O, F, U or N. Read-only.
    """
    docid: str | None | Unset = UNSET
    """Document ID (text). Read-only."""
    revenuescheduleentrykey: int | None | Unset = UNSET
    """Contract revenue schedule entry key (integer, record number)."""
    revenue2scheduleentrykey: int | None | Unset = UNSET
    """Contract revenue 2 schedule entry key (integer, record number)."""
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
    billeddate: datetime.date | None | Unset = UNSET
    """Billed date (date, mm/dd/yyyy). Read-only."""
    recurusagedate: datetime.date | None | Unset = UNSET
    """Recur usage date (date, mm/dd/yyyy). Read-only."""
    contractid: str | None | Unset = UNSET
    """Contract (text). Required in create."""
    contractname: str | None | Unset = UNSET
    """Contract name (text). Read-only."""
    contractlineno: int | None | Unset = UNSET
    """Contract line (integer). Required without Item ID."""
    itemid: str | None | Unset = UNSET
    """Item (text). Required without Contract line number."""
    itemname: str | None | Unset = UNSET
    """Item name (text). Read-only."""
    customerid: str | None | Unset = UNSET
    """Customer (text). Read-only."""
    customername: str | None | Unset = UNSET
    """Customer name (text). Read-only."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "CONTRACTUSAGE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("CONTRACTDETAILKEY", INTEGER, "?", label="Contract detail key"),
            el("USAGEDATE", DATE, "?", label="Usage date", required=("create",)),
            el("QUANTITY", DECIMAL, "?", label="Quantity", required=("create",)),
            el("SERVICEPERIODSTARTDATE", DATE, "?", label="Service period start date"),
            el("SERVICEPERIODENDDATE", DATE, "?", label="Service period end date"),
            el(
                "USAGETYPE",
                Enumeration(
                    "Billing – variable",
                    "Revenue",
                    "Cancelled",
                    "Tracked – revenue",
                    "Billing – committed",
                    "Tracked – variable",
                    "Billing – overage",
                ),
                "?",
                label="Usage type",
                access="read",
            ),
            el("DOCID", TEXT, "?", label="Document ID", access="read"),
            el("REVENUESCHEDULEENTRYKEY", INTEGER, "?", label="Contract revenue schedule entry key"),
            el("REVENUE2SCHEDULEENTRYKEY", INTEGER, "?", label="Contract revenue 2 schedule entry key"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("BILLEDDATE", DATE, "?", label="Billed date", access="read"),
            el("RECURUSAGEDATE", DATE, "?", label="Recur usage date", access="read"),
            el("CONTRACTID", TEXT, "?", label="Contract", required=("create",)),
            el("CONTRACTNAME", TEXT, "?", label="Contract name", access="read"),
            el("CONTRACTLINENO", INTEGER, "?", label="Contract line"),
            el("ITEMID", TEXT, "?", label="Item"),
            el("ITEMNAME", TEXT, "?", label="Item name", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer", access="read"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Usage data",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("CONTRACTDETAIL", "CONTRACTDETAIL", "MANY2ONE", "CONTRACTDETAILKEY", "Contract detail"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_contractusage(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACTUSAGE]:
    """Find records of Usage data (CONTRACTUSAGE).

    Answers `Records[CONTRACTUSAGE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/usage-data/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACTUSAGE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contractusage(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACTUSAGE]:
    """Read records of Usage data (CONTRACTUSAGE) by key.

    Answers `Records[CONTRACTUSAGE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/usage-data/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACTUSAGE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_contractusage(
    *,
    usagedate: datetime.date | None,
    quantity: Decimal | None,
    contractid: str | None,
    contractdetailkey: int | None | Unset = UNSET,
    serviceperiodstartdate: datetime.date | None | Unset = UNSET,
    serviceperiodenddate: datetime.date | None | Unset = UNSET,
    revenuescheduleentrykey: int | None | Unset = UNSET,
    revenue2scheduleentrykey: int | None | Unset = UNSET,
    contractlineno: int | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[CONTRACTUSAGE]:
    """Create one record of Usage data (CONTRACTUSAGE).

    Answers the record as `Records[CONTRACTUSAGE]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/usage-data/
    """
    from intacct.common.create import create

    return create(
        objects=[
            CONTRACTUSAGE(
                contractdetailkey=contractdetailkey,
                usagedate=usagedate,
                quantity=quantity,
                serviceperiodstartdate=serviceperiodstartdate,
                serviceperiodenddate=serviceperiodenddate,
                revenuescheduleentrykey=revenuescheduleentrykey,
                revenue2scheduleentrykey=revenue2scheduleentrykey,
                contractid=contractid,
                contractlineno=contractlineno,
                itemid=itemid,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_contractusage(
    *,
    recordno: int | None,
    contractdetailkey: int | None | Unset = UNSET,
    usagedate: datetime.date | None | Unset = UNSET,
    quantity: Decimal | None | Unset = UNSET,
    serviceperiodstartdate: datetime.date | None | Unset = UNSET,
    serviceperiodenddate: datetime.date | None | Unset = UNSET,
    revenuescheduleentrykey: int | None | Unset = UNSET,
    revenue2scheduleentrykey: int | None | Unset = UNSET,
    contractid: str | None | Unset = UNSET,
    contractlineno: int | None | Unset = UNSET,
    itemid: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[CONTRACTUSAGE]:
    """Change one record of Usage data (CONTRACTUSAGE); what is left out stays as it is.

    Answers the record as `Records[CONTRACTUSAGE]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/usage-data/
    """
    from intacct.common.update import update

    return update(
        objects=[
            CONTRACTUSAGE(
                recordno=recordno,
                contractdetailkey=contractdetailkey,
                usagedate=usagedate,
                quantity=quantity,
                serviceperiodstartdate=serviceperiodstartdate,
                serviceperiodenddate=serviceperiodenddate,
                revenuescheduleentrykey=revenuescheduleentrykey,
                revenue2scheduleentrykey=revenue2scheduleentrykey,
                contractid=contractid,
                contractlineno=contractlineno,
                itemid=itemid,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_contractusage(keys: Listed) -> delete:
    """Delete records of Usage data (CONTRACTUSAGE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/usage-data/
    """
    from intacct.common.delete import delete

    return delete(object="CONTRACTUSAGE", keys=listed(keys))


if TYPE_CHECKING:

    class _CONTRACTUSAGEFields(Fields):
        """Fields of CONTRACTUSAGE."""

        recordno: Field[int]
        contractdetailkey: Field[int]
        usagedate: Field[datetime.date]
        quantity: Field[Decimal]
        serviceperiodstartdate: Field[datetime.date]
        serviceperiodenddate: Field[datetime.date]
        usagetype: Field[str]
        docid: Field[str]
        revenuescheduleentrykey: Field[int]
        revenue2scheduleentrykey: Field[int]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        billeddate: Field[datetime.date]
        recurusagedate: Field[datetime.date]
        contractid: Field[str]
        contractname: Field[str]
        contractlineno: Field[int]
        itemid: Field[str]
        itemname: Field[str]
        customerid: Field[str]
        customername: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        contractdetail: _CONTRACTDETAILFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
