# Generated from spec/order_entry/SODOCUMENTSUBTOTALS.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object SODOCUMENTSUBTOTALS."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.order_entry.sodocument import _SODOCUMENTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["SODOCUMENTSUBTOTALS", "query_sodocumentsubtotals", "read_sodocumentsubtotals"]


@model
class SODOCUMENTSUBTOTALS(Object):
    """Order entry transaction subtotals (SODOCUMENTSUBTOTALS).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 1 other object for queries.
    Reference: https://developer.intacct.com/api/order-entry/order-entry-transactions/
    """

    fields: ClassVar[_SODOCUMENTSUBTOTALSFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    dochdrno: int | None | Unset = UNSET
    """Document header number (integer). RECORDNO of the document that the line belongs to. Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    absval: Decimal | None | Unset = UNSET
    """Value (amount in base currency). Read-only."""
    percentval: Decimal | None | Unset = UNSET
    """Percent (percentage). Read-only."""
    total: Decimal | None | Unset = UNSET
    """Total (amount in base currency). Read-only."""
    absedit: Literal["0", "1"] | None | Unset = UNSET
    """Is value editable? (text). Allowed: 0, 1. Read-only."""
    percentedit: Literal["0", "1"] | None | Unset = UNSET
    """Is percent editable? (text). Allowed: 0, 1. Read-only."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Read-only."""
    taxdetail: int | None | Unset = UNSET
    """Tax detail (integer). Read-only."""
    department: str | None | Unset = UNSET
    """Department (text). Read-only."""
    location: str | None | Unset = UNSET
    """Location (text). Read-only."""
    trx_absval: Decimal | None | Unset = UNSET
    """Transaction value (amount in transaction currency). Read-only."""
    trx_total: Decimal | None | Unset = UNSET
    """Transaction total (amount in transaction currency). Read-only."""
    docentrykey: int | None | Unset = UNSET
    """Document entry number (integer). Read-only."""
    docparid: str | None | Unset = UNSET
    """Document template ID (text). Read-only."""
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
    docparsubtotalno: int | None | Unset = UNSET
    """Document subtotal number (integer). Read-only."""
    overridetaxvalue: bool | None | Unset = UNSET
    """Override tax (boolean, true or false). Read-only."""
    partialexempt: bool | None | Unset = UNSET
    """ITC (boolean, true or false). Whether tax paid on purchases is claimed back in part. Read-only."""
    systemtaxdetailkey: int | None | Unset = UNSET
    """System tax detail key (integer, record number). Read-only."""
    systemtaxdetailid: str | None | Unset = UNSET
    """System tax detail ID (text). Read-only."""
    customerdimkey: int | None | Unset = UNSET
    """Customer dimension key (integer, record number). Read-only."""
    customerid: str | None | Unset = UNSET
    """Customer (text). Read-only."""
    customername: str | None | Unset = UNSET
    """Customer name (text). Read-only."""
    vendordimkey: int | None | Unset = UNSET
    """Vendor key (integer, record number). Read-only."""
    vendorid: str | None | Unset = UNSET
    """Vendor (text). Read-only."""
    vendorname: str | None | Unset = UNSET
    """Vendor name (text). Read-only."""
    employeedimkey: int | None | Unset = UNSET
    """Employee key (integer, record number). Read-only."""
    employeeid: str | None | Unset = UNSET
    """Employee (text). Read-only."""
    employeename: str | None | Unset = UNSET
    """Employee name (text). Read-only."""
    classdimkey: int | None | Unset = UNSET
    """Class key (integer, record number). Read-only."""
    classid: str | None | Unset = UNSET
    """Class (text). Read-only."""
    classname: str | None | Unset = UNSET
    """Class name (text). Read-only."""
    itemdimkey: int | None | Unset = UNSET
    """Item key (integer, record number). Read-only."""
    itemid: str | None | Unset = UNSET
    """Item (text). Read-only."""
    itemname: str | None | Unset = UNSET
    """Item name (text). Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "SODOCUMENTSUBTOTALS",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("DOCHDRNO", INTEGER, "?", label="Document header number", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("ABSVAL", DECIMAL, "?", label="Value", access="read"),
            el("PERCENTVAL", DECIMAL, "?", label="Percent", access="read"),
            el("TOTAL", DECIMAL, "?", label="Total", access="read"),
            el("ABSEDIT", Enumeration("0", "1"), "?", label="Is value editable?", access="read"),
            el("PERCENTEDIT", Enumeration("0", "1"), "?", label="Is percent editable?", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("TAXDETAIL", INTEGER, "?", label="Tax detail", access="read"),
            el("DEPARTMENT", TEXT, "?", label="Department", access="read"),
            el("LOCATION", TEXT, "?", label="Location", access="read"),
            el("TRX_ABSVAL", DECIMAL, "?", label="Transaction value", access="read"),
            el("TRX_TOTAL", DECIMAL, "?", label="Transaction total", access="read"),
            el("DOCENTRYKEY", INTEGER, "?", label="Document entry number", access="read"),
            el("DOCPARID", TEXT, "?", label="Document template ID", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("DOCPARSUBTOTALNO", INTEGER, "?", label="Document subtotal number", access="read"),
            el("OVERRIDETAXVALUE", BOOLEAN, "?", label="Override tax", access="read"),
            el("PARTIALEXEMPT", BOOLEAN, "?", label="ITC", access="read"),
            el("SYSTEMTAXDETAILKEY", INTEGER, "?", label="System tax detail key", access="read"),
            el("SYSTEMTAXDETAILID", TEXT, "?", label="System tax detail ID", access="read"),
            el("CUSTOMERDIMKEY", INTEGER, "?", label="Customer dimension key", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer", access="read"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name", access="read"),
            el("VENDORDIMKEY", INTEGER, "?", label="Vendor key", access="read"),
            el("VENDORID", TEXT, "?", label="Vendor", access="read"),
            el("VENDORNAME", TEXT, "?", label="Vendor name", access="read"),
            el("EMPLOYEEDIMKEY", INTEGER, "?", label="Employee key", access="read"),
            el("EMPLOYEEID", TEXT, "?", label="Employee", access="read"),
            el("EMPLOYEENAME", TEXT, "?", label="Employee name", access="read"),
            el("CLASSDIMKEY", INTEGER, "?", label="Class key", access="read"),
            el("CLASSID", TEXT, "?", label="Class", access="read"),
            el("CLASSNAME", TEXT, "?", label="Class name", access="read"),
            el("ITEMDIMKEY", INTEGER, "?", label="Item key", access="read"),
            el("ITEMID", TEXT, "?", label="Item", access="read"),
            el("ITEMNAME", TEXT, "?", label="Item name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Order entry transaction subtotals",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(Relationship("SODOCUMENT", "SODOCUMENT", "MANY2ONE", "DOCHDRKEY"),),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_sodocumentsubtotals(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[SODOCUMENTSUBTOTALS]:
    """Find records of Order entry transaction subtotals (SODOCUMENTSUBTOTALS).

    Answers `Records[SODOCUMENTSUBTOTALS]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/order-entry/order-entry-transactions/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="SODOCUMENTSUBTOTALS",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_sodocumentsubtotals(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[SODOCUMENTSUBTOTALS]:
    """Read records of Order entry transaction subtotals (SODOCUMENTSUBTOTALS) by key.

    Answers `Records[SODOCUMENTSUBTOTALS]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/order-entry/order-entry-transactions/
    """
    from intacct.common.read import read

    return read(
        object="SODOCUMENTSUBTOTALS",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _SODOCUMENTSUBTOTALSFields(Fields):
        """Fields of SODOCUMENTSUBTOTALS."""

        recordno: Field[int]
        dochdrno: Field[int]
        description: Field[str]
        absval: Field[Decimal]
        percentval: Field[Decimal]
        total: Field[Decimal]
        absedit: Field[str]
        percentedit: Field[str]
        status: Field[str]
        taxdetail: Field[int]
        department: Field[str]
        location: Field[str]
        trx_absval: Field[Decimal]
        trx_total: Field[Decimal]
        docentrykey: Field[int]
        docparid: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        docparsubtotalno: Field[int]
        overridetaxvalue: Field[bool]
        partialexempt: Field[bool]
        systemtaxdetailkey: Field[int]
        systemtaxdetailid: Field[str]
        customerdimkey: Field[int]
        customerid: Field[str]
        customername: Field[str]
        vendordimkey: Field[int]
        vendorid: Field[str]
        vendorname: Field[str]
        employeedimkey: Field[int]
        employeeid: Field[str]
        employeename: Field[str]
        classdimkey: Field[int]
        classid: Field[str]
        classname: Field[str]
        itemdimkey: Field[int]
        itemid: Field[str]
        itemname: Field[str]
        record_url: Field[str]
        sodocument: _SODOCUMENTFields
