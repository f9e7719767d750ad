# Generated from spec/general_ledger/GLACCOUNTBALANCE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLACCOUNTBALANCE."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import DATETIME, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["GLACCOUNTBALANCE"]


@model
class GLACCOUNTBALANCE(Object):
    """Raw account balance (GLACCOUNTBALANCE).

    Key: RECORDNO. Operations: lookup, inspect and readByQuery.
    Reference: https://developer.intacct.com/api/general-ledger/account-balances/
    """

    fields: ClassVar[_GLACCOUNTBALANCEFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    bookid: str | None | Unset = UNSET
    """Reporting method (text). Read-only."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    period: str | None | Unset = UNSET
    """Period (text). Read-only."""
    openbal: Decimal | None | Unset = UNSET
    """Opening balance (decimal). Read-only."""
    totdebit: Decimal | None | Unset = UNSET
    """Total debit (decimal). Read-only."""
    totcredit: Decimal | None | Unset = UNSET
    """Total credit (decimal). Read-only."""
    totadjdebit: Decimal | None | Unset = UNSET
    """Total adjustment debit (decimal). Read-only."""
    totadjcredit: Decimal | None | Unset = UNSET
    """Total adjustment credit (decimal). Read-only."""
    forbal: Decimal | None | Unset = UNSET
    """For the period balance (decimal). Read-only."""
    endbal: Decimal | None | Unset = UNSET
    """Ending balance (decimal). Read-only."""
    accountrec: int | None | Unset = UNSET
    """GL account record number (integer). Read-only."""
    accountno: str | None | Unset = UNSET
    """Account no. (text). Read-only."""
    accounttitle: str | None | Unset = UNSET
    """Account title (text). Read-only."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text). Read-only."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Read-only."""
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
    locationno: int | None | Unset = UNSET
    """Location no. (integer). Read-only."""
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
    itemdimkey: int | None | Unset = UNSET
    """Item key (integer, record number). Read-only."""
    itemid: str | None | Unset = UNSET
    """Item (text). Read-only."""
    itemname: str | None | Unset = UNSET
    """Item name (text). Read-only."""
    projectdimkey: int | None | Unset = UNSET
    """Project dimension key (integer, record number). Read-only."""
    projectid: str | None | Unset = UNSET
    """Project (text). Read-only."""
    projectname: str | None | Unset = UNSET
    """Project name (text). Read-only."""
    classdimkey: int | None | Unset = UNSET
    """Class key (integer, record number). Read-only."""
    classid: str | None | Unset = UNSET
    """Class (text). Read-only."""
    classname: str | None | Unset = UNSET
    """Class name (text). Read-only."""
    contractdimkey: int | None | Unset = UNSET
    """Contract dimension key (integer, record number). Read-only.
    - The recorded definition lacks it; the tables of queries have it.
    """
    contractid: str | None | Unset = UNSET
    """Contract ID (text). Read-only.
    - The recorded definition lacks it; the tables of queries have it.
    """
    contractname: str | None | Unset = UNSET
    """Contract name (text). Read-only.
    - The recorded definition lacks it; the tables of queries have it.
    """
    costtypeid: str | None | Unset = UNSET
    """Cost type ID (text). Read-only.
    - The recorded definition lacks it; the tables of queries have it.
    """
    departmentdimkey: int | None | Unset = UNSET
    """Department dimension key (integer, record number). Read-only.
    - The recorded definition lacks it; the tables of queries have it.
    """
    departmenttitle: str | None | Unset = UNSET
    """Department title (text). Read-only.
    - The recorded definition lacks it; the tables of queries have it.
    """
    locationdimkey: int | None | Unset = UNSET
    """Location dimension key (integer, record number). Read-only.
    - The recorded definition lacks it; the tables of queries have it.
    """
    locationname: str | None | Unset = UNSET
    """Location name (text). Read-only.
    - The recorded definition lacks it; the tables of queries have it.
    """
    taskid: str | None | Unset = UNSET
    """Task ID (text). Read-only. Since 2019.R4.
    - The recorded definition lacks it; the tables of queries have it.
    """
    warehousedimkey: int | None | Unset = UNSET
    """Warehouse dimension key (integer, record number). Read-only.
    - The recorded definition lacks it; the tables of queries have it.
    """
    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text). Read-only.
    - The recorded definition lacks it; the tables of queries have it.
    """
    warehousename: str | None | Unset = UNSET
    """Warehouse name (text). Read-only.
    - The recorded definition lacks it; the tables of queries have it.
    """
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "GLACCOUNTBALANCE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no.", access="read"),
            el("BOOKID", TEXT, "?", label="Reporting method", access="read"),
            el("CURRENCY", TEXT, "?", label="Currency", access="read"),
            el("PERIOD", TEXT, "?", label="Period", access="read"),
            el("OPENBAL", DECIMAL, "?", label="Opening balance", access="read"),
            el("TOTDEBIT", DECIMAL, "?", label="Total debit", access="read"),
            el("TOTCREDIT", DECIMAL, "?", label="Total credit", access="read"),
            el("TOTADJDEBIT", DECIMAL, "?", label="Total adjustment debit", access="read"),
            el("TOTADJCREDIT", DECIMAL, "?", label="Total adjustment credit", access="read"),
            el("FORBAL", DECIMAL, "?", label="For the period balance", access="read"),
            el("ENDBAL", DECIMAL, "?", label="Ending balance", access="read"),
            el("ACCOUNTREC", INTEGER, "?", label="GL account record number", access="read"),
            el("ACCOUNTNO", TEXT, "?", label="Account no.", access="read"),
            el("ACCOUNTTITLE", TEXT, "?", label="Account title", access="read"),
            el("DEPARTMENTID", TEXT, "?", label="Department ID", access="read"),
            el("LOCATIONID", TEXT, "?", label="Location ID", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("LOCATIONNO", INTEGER, "?", label="Location no.", access="read"),
            el("CUSTOMERDIMKEY", INTEGER, "?", label="Customer dimension key", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer", access="read"),
            el("CUSTOMERNAME", TEXT, "?", label="Customer name", access="read"),
            el("VENDORDIMKEY", INTEGER, "?", label="Vendor key", access="read"),
            el("VENDORID", TEXT, "?", label="Vendor", access="read"),
            el("VENDORNAME", TEXT, "?", label="Vendor name", access="read"),
            el("EMPLOYEEDIMKEY", INTEGER, "?", label="Employee key", access="read"),
            el("EMPLOYEEID", TEXT, "?", label="Employee", access="read"),
            el("EMPLOYEENAME", TEXT, "?", label="Employee name", access="read"),
            el("ITEMDIMKEY", INTEGER, "?", label="Item key", access="read"),
            el("ITEMID", TEXT, "?", label="Item", access="read"),
            el("ITEMNAME", TEXT, "?", label="Item name", access="read"),
            el("PROJECTDIMKEY", INTEGER, "?", label="Project dimension key", access="read"),
            el("PROJECTID", TEXT, "?", label="Project", access="read"),
            el("PROJECTNAME", TEXT, "?", label="Project name", access="read"),
            el("CLASSDIMKEY", INTEGER, "?", label="Class key", access="read"),
            el("CLASSID", TEXT, "?", label="Class", access="read"),
            el("CLASSNAME", TEXT, "?", label="Class name", access="read"),
            el("CONTRACTDIMKEY", INTEGER, "?", label="Contract dimension key", access="read"),
            el("CONTRACTID", TEXT, "?", label="Contract ID", access="read"),
            el("CONTRACTNAME", TEXT, "?", label="Contract name", access="read"),
            el("COSTTYPEID", TEXT, "?", label="Cost type ID", access="read"),
            el("DEPARTMENTDIMKEY", INTEGER, "?", label="Department dimension key", access="read"),
            el("DEPARTMENTTITLE", TEXT, "?", label="Department title", access="read"),
            el("LOCATIONDIMKEY", INTEGER, "?", label="Location dimension key", access="read"),
            el("LOCATIONNAME", TEXT, "?", label="Location name", access="read"),
            el("TASKID", TEXT, "?", since="2019.R4", label="Task ID", access="read"),
            el("WAREHOUSEDIMKEY", INTEGER, "?", label="Warehouse dimension key", access="read"),
            el("WAREHOUSEID", TEXT, "?", label="Warehouse ID", access="read"),
            el("WAREHOUSENAME", TEXT, "?", label="Warehouse name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Raw account balance",
        key="RECORDNO",
        operations=("lookup", "inspect", "readByQuery"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _GLACCOUNTBALANCEFields(Fields):
        """Fields of GLACCOUNTBALANCE."""

        recordno: Field[int]
        bookid: Field[str]
        currency: Field[str]
        period: Field[str]
        openbal: Field[Decimal]
        totdebit: Field[Decimal]
        totcredit: Field[Decimal]
        totadjdebit: Field[Decimal]
        totadjcredit: Field[Decimal]
        forbal: Field[Decimal]
        endbal: Field[Decimal]
        accountrec: Field[int]
        accountno: Field[str]
        accounttitle: Field[str]
        departmentid: Field[str]
        locationid: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        locationno: Field[int]
        customerdimkey: Field[int]
        customerid: Field[str]
        customername: Field[str]
        vendordimkey: Field[int]
        vendorid: Field[str]
        vendorname: Field[str]
        employeedimkey: Field[int]
        employeeid: Field[str]
        employeename: Field[str]
        itemdimkey: Field[int]
        itemid: Field[str]
        itemname: Field[str]
        projectdimkey: Field[int]
        projectid: Field[str]
        projectname: Field[str]
        classdimkey: Field[int]
        classid: Field[str]
        classname: Field[str]
        contractdimkey: Field[int]
        contractid: Field[str]
        contractname: Field[str]
        costtypeid: Field[str]
        departmentdimkey: Field[int]
        departmenttitle: Field[str]
        locationdimkey: Field[int]
        locationname: Field[str]
        taskid: Field[str]
        warehousedimkey: Field[int]
        warehouseid: Field[str]
        warehousename: Field[str]
        record_url: Field[str]
