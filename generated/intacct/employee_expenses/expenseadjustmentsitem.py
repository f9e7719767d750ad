# Generated from spec/employee_expenses/EXPENSEADJUSTMENTSITEM.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object EXPENSEADJUSTMENTSITEM."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, BOOLEAN_T_F, CURRENCY, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.employee_expenses.expenseadjustments import _EXPENSEADJUSTMENTSFields
    from intacct.general_ledger.glaccount import _GLACCOUNTFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["EXPENSEADJUSTMENTSITEM", "query_expenseadjustmentsitem", "read_expenseadjustmentsitem"]


@model
class EXPENSEADJUSTMENTSITEM(Object):
    """Expense adjustment line (EXPENSEADJUSTMENTSITEM).

    Stands as a line in EXPENSEADJUSTMENTS (EXPENSEADJUSTMENTSITEMS).
    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/employee-expenses/expense-adjustments/
    """

    fields: ClassVar[_EXPENSEADJUSTMENTSITEMFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    recordkey: int | None | Unset = UNSET
    """Expense report key (integer, record number). RECORDNO of the document that it belongs to or settles.
    Read-only.
    """
    accountkey: int | None | Unset = UNSET
    """GL account key (integer, record number). Read-only."""
    entry_date: datetime.date | None | Unset = UNSET
    """Date (date, mm/dd/yyyy). Read-only."""
    description: str | None | Unset = UNSET
    """Memo (text). Read-only."""
    description2: str | None | Unset = UNSET
    """Paid for (text). Read-only."""
    glaccountno: str | None | Unset = UNSET
    """Account number (text). Read-only."""
    accountno: str | None | Unset = UNSET
    """Account number (text). Read-only."""
    glaccounttitle: str | None | Unset = UNSET
    """GL account title (text). Read-only."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount in base currency). Read-only."""
    location_no: int | None | Unset = UNSET
    """Location key (integer, record number). Read-only."""
    locationid: str | None | Unset = UNSET
    """Location (text). Read-only."""
    locationname: str | None | Unset = UNSET
    """Location name (text). Read-only."""
    dept_no: int | None | Unset = UNSET
    """Department key (integer, record number). Read-only."""
    departmentid: str | None | Unset = UNSET
    """Department (text). Read-only."""
    departmentname: str | None | Unset = UNSET
    """Department name (text). Read-only."""
    lineitem: bool | None | Unset = UNSET
    """Line item (boolean, T or F). Read-only."""
    line_no: str | None | Unset = UNSET
    """Line number (text). Read-only."""
    accountlabelkey: int | None | Unset = UNSET
    """Account label key (integer, record number). Read-only."""
    accountlabel: str | None | Unset = UNSET
    """Expense type (text). Name that stands for an account, where the company uses labels instead of account
    numbers. Read-only.
    """
    totalselected: Decimal | None | Unset = UNSET
    """Total selected (amount in base currency). Part of the total that is selected for payments not yet made.
    Read-only.
    """
    totalpaid: Decimal | None | Unset = UNSET
    """Total paid (amount in base currency). Read-only."""
    trx_amount: Decimal | None | Unset = UNSET
    """Expense amount (amount in transaction currency). Read-only."""
    trx_totalselected: Decimal | None | Unset = UNSET
    """Amount selected to pay in transaction currency (amount in transaction currency). Part of the total that is
    selected for payments not yet made. Read-only.
    """
    trx_totalpaid: Decimal | None | Unset = UNSET
    """Amount paid in transaction currency (amount in transaction currency). Read-only."""
    billable: bool | None | Unset = UNSET
    """Billable (boolean, true or false). Whether a customer is to be charged for it. Read-only."""
    billed: bool | None | Unset = UNSET
    """Billed (boolean, true or false). Whether the customer has been charged for it. Read-only."""
    state: (
        Literal["Submitted", "Approved", "Partially Approved", "Declined", "Draft", "Partially Declined", "Saved"]
        | None
        | Unset
    ) = UNSET
    """State (text). Allowed: Submitted, Approved, Partially Approved, Declined, Draft, Partially Declined, Saved.
    Read-only.
    """
    form1099: str | None | Unset = UNSET
    """Form 1099 (text). Read-only."""
    exppmttypekey: int | None | Unset = UNSET
    """Payment type key (integer, record number). Read-only."""
    exppmttype: str | None | Unset = UNSET
    """Payment type (text). Read-only."""
    nonreimbursable: bool | None | Unset = UNSET
    """Non-reimb (boolean, true or false). Read-only."""
    nr_amount: Decimal | None | Unset = UNSET
    """Non-reimb amount (amount in base currency). Read-only."""
    nr_trx_amount: Decimal | None | Unset = UNSET
    """Non-reimb txn amount (amount in transaction currency). Read-only."""
    quantity: Decimal | None | Unset = UNSET
    """Quantity (quantity). Read-only."""
    unitrate: Decimal | None | Unset = UNSET
    """Unit rate (amount). Read-only."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    form1099type: str | None | Unset = UNSET
    """Form 1099 type (text). Kind of the US tax form, such as MISC or INT. Read-only."""
    form1099box: str | None | Unset = UNSET
    """Form 1099 box (text). Box of the US tax form, as its kind numbers them. Read-only."""
    recordtype: str | None | Unset = UNSET
    """Record type (text). Read-only."""
    baselocation: int | None | Unset = UNSET
    """Base location key (integer, record number). Read-only."""
    org_currency: str | None | Unset = UNSET
    """Transaction currency (text). Read-only."""
    org_amount: Decimal | None | Unset = UNSET
    """Transaction amount (amount). Read-only."""
    org_exchratedate: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy). Read-only."""
    org_exchratetype: str | None | Unset = UNSET
    """Exchange rate type (text). Read-only."""
    org_exchrate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal). Read-only."""
    user_exchrate: Decimal | None | Unset = UNSET
    """Override exchange rate (decimal). Read-only."""
    istax: bool | None | Unset = UNSET
    """Is tax (boolean, true or false). True on lines that hold tax. Read-only."""
    detailkey: int | None | Unset = UNSET
    """Tax detail key (integer, record number). Read-only."""
    taxrate: Decimal | None | Unset = UNSET
    """Rate (decimal). Read-only."""
    detailid: str | None | Unset = UNSET
    """Tax detail (text). Read-only."""
    ccentrykey: int | None | Unset = UNSET
    """Credit card entry key (integer, record number). Read-only."""
    erentrykey: int | None | Unset = UNSET
    """Expense report entry key (integer, record number). Read-only."""
    recordid: str | None | Unset = UNSET
    """Record ID (text). Number of the document as people see it; the key of the record is RECORDNO. Read-only."""
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
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "EXPENSEADJUSTMENTSITEM",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("RECORDKEY", INTEGER, "?", label="Expense report key", access="read"),
            el("ACCOUNTKEY", INTEGER, "?", label="GL account key", access="read"),
            el("ENTRY_DATE", DATE, "?", label="Date", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Memo", access="read"),
            el("DESCRIPTION2", TEXT, "?", label="Paid for", access="read"),
            el("GLACCOUNTNO", TEXT, "?", label="Account number", access="read"),
            el("ACCOUNTNO", TEXT, "?", label="Account number", access="read"),
            el("GLACCOUNTTITLE", TEXT, "?", label="GL account title", access="read"),
            el("AMOUNT", DECIMAL, "?", label="Amount", access="read"),
            el("LOCATION#", INTEGER, "?", attr="location_no", label="Location key", access="read"),
            el("LOCATIONID", TEXT, "?", label="Location", access="read"),
            el("LOCATIONNAME", TEXT, "?", label="Location name", access="read"),
            el("DEPT#", INTEGER, "?", attr="dept_no", label="Department key", access="read"),
            el("DEPARTMENTID", TEXT, "?", label="Department", access="read"),
            el("DEPARTMENTNAME", TEXT, "?", label="Department name", access="read"),
            el("LINEITEM", BOOLEAN_T_F, "?", label="Line item", access="read"),
            el("LINE_NO", TEXT, "?", label="Line number", access="read"),
            el("ACCOUNTLABELKEY", INTEGER, "?", label="Account label key", access="read"),
            el("ACCOUNTLABEL", TEXT, "?", label="Expense type", access="read"),
            el("TOTALSELECTED", DECIMAL, "?", label="Total selected", access="read"),
            el("TOTALPAID", DECIMAL, "?", label="Total paid", access="read"),
            el("TRX_AMOUNT", DECIMAL, "?", label="Expense amount", access="read"),
            el(
                "TRX_TOTALSELECTED", DECIMAL, "?", label="Amount selected to pay in transaction currency", access="read"
            ),
            el("TRX_TOTALPAID", DECIMAL, "?", label="Amount paid in transaction currency", access="read"),
            el("BILLABLE", BOOLEAN, "?", label="Billable", access="read"),
            el("BILLED", BOOLEAN, "?", label="Billed", access="read"),
            el(
                "STATE",
                Enumeration(
                    "Submitted", "Approved", "Partially Approved", "Declined", "Draft", "Partially Declined", "Saved"
                ),
                "?",
                label="State",
                access="read",
            ),
            el("FORM1099", TEXT, "?", label="Form 1099", access="read"),
            el("EXPPMTTYPEKEY", INTEGER, "?", label="Payment type key", access="read"),
            el("EXPPMTTYPE", TEXT, "?", label="Payment type", access="read"),
            el("NONREIMBURSABLE", BOOLEAN, "?", label="Non-reimb", access="read"),
            el("NR_AMOUNT", DECIMAL, "?", label="Non-reimb amount", access="read"),
            el("NR_TRX_AMOUNT", DECIMAL, "?", label="Non-reimb txn amount", access="read"),
            el("QUANTITY", DECIMAL, "?", label="Quantity", access="read"),
            el("UNITRATE", CURRENCY, "?", label="Unit rate", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("FORM1099TYPE", TEXT, "?", label="Form 1099 type", access="read"),
            el("FORM1099BOX", TEXT, "?", label="Form 1099 box", access="read"),
            el("RECORDTYPE", TEXT, "?", label="Record type", access="read"),
            el("BASELOCATION", INTEGER, "?", label="Base location key", access="read"),
            el("ORG_CURRENCY", TEXT, "?", label="Transaction currency", access="read"),
            el("ORG_AMOUNT", DECIMAL, "?", label="Transaction amount", access="read"),
            el("ORG_EXCHRATEDATE", DATE, "?", label="Exchange rate date", access="read"),
            el("ORG_EXCHRATETYPE", TEXT, "?", label="Exchange rate type", access="read"),
            el("ORG_EXCHRATE", DECIMAL, "?", label="Exchange rate", access="read"),
            el("USER_EXCHRATE", DECIMAL, "?", label="Override exchange rate", access="read"),
            el("ISTAX", BOOLEAN, "?", label="Is tax", access="read"),
            el("DETAILKEY", INTEGER, "?", label="Tax detail key", access="read"),
            el("TAXRATE", DECIMAL, "?", label="Rate", access="read"),
            el("DETAILID", TEXT, "?", label="Tax detail", access="read"),
            el("CCENTRYKEY", INTEGER, "?", label="Credit card entry key", access="read"),
            el("ERENTRYKEY", INTEGER, "?", label="Expense report entry key", access="read"),
            el("RECORDID", TEXT, "?", label="Record ID", access="read"),
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
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Expense adjustment line",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("GLACCOUNT", "GLACCOUNT", "MANY2ONE", "ACCOUNTKEY"),
            Relationship("EXPENSEADJUSTMENTS", "EXPENSEADJUSTMENTS", "MANY2ONE", "RECORDKEY"),
            Relationship("PRENTRYCURRDETAIL", "PRENTRYCURRDETAIL", "ONE2ONE", "RECORD#"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_expenseadjustmentsitem(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[EXPENSEADJUSTMENTSITEM]:
    """Find records of Expense adjustment line (EXPENSEADJUSTMENTSITEM).

    Answers `Records[EXPENSEADJUSTMENTSITEM]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/employee-expenses/expense-adjustments/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="EXPENSEADJUSTMENTSITEM",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_expenseadjustmentsitem(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[EXPENSEADJUSTMENTSITEM]:
    """Read records of Expense adjustment line (EXPENSEADJUSTMENTSITEM) by key.

    Answers `Records[EXPENSEADJUSTMENTSITEM]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/employee-expenses/expense-adjustments/
    """
    from intacct.common.read import read

    return read(
        object="EXPENSEADJUSTMENTSITEM",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _EXPENSEADJUSTMENTSITEMFields(Fields):
        """Fields of EXPENSEADJUSTMENTSITEM."""

        recordno: Field[int]
        recordkey: Field[int]
        accountkey: Field[int]
        entry_date: Field[datetime.date]
        description: Field[str]
        description2: Field[str]
        glaccountno: Field[str]
        accountno: Field[str]
        glaccounttitle: Field[str]
        amount: Field[Decimal]
        location_no: Field[int]
        locationid: Field[str]
        locationname: Field[str]
        dept_no: Field[int]
        departmentid: Field[str]
        departmentname: Field[str]
        lineitem: Field[bool]
        line_no: Field[str]
        accountlabelkey: Field[int]
        accountlabel: Field[str]
        totalselected: Field[Decimal]
        totalpaid: Field[Decimal]
        trx_amount: Field[Decimal]
        trx_totalselected: Field[Decimal]
        trx_totalpaid: Field[Decimal]
        billable: Field[bool]
        billed: Field[bool]
        state: Field[str]
        form1099: Field[str]
        exppmttypekey: Field[int]
        exppmttype: Field[str]
        nonreimbursable: Field[bool]
        nr_amount: Field[Decimal]
        nr_trx_amount: Field[Decimal]
        quantity: Field[Decimal]
        unitrate: Field[Decimal]
        createdby: Field[int]
        modifiedby: Field[int]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        form1099type: Field[str]
        form1099box: Field[str]
        recordtype: Field[str]
        baselocation: Field[int]
        org_currency: Field[str]
        org_amount: Field[Decimal]
        org_exchratedate: Field[datetime.date]
        org_exchratetype: Field[str]
        org_exchrate: Field[Decimal]
        user_exchrate: Field[Decimal]
        istax: Field[bool]
        detailkey: Field[int]
        taxrate: Field[Decimal]
        detailid: Field[str]
        ccentrykey: Field[int]
        erentrykey: Field[int]
        recordid: Field[str]
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
        record_url: Field[str]
        glaccount: _GLACCOUNTFields
        expenseadjustments: _EXPENSEADJUSTMENTSFields
        prentrycurrdetail: Fields
