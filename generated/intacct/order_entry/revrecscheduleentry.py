# Generated from spec/order_entry/REVRECSCHEDULEENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object REVRECSCHEDULEENTRY."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import listed
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, BOOLEAN_T_F, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.read import read
    from intacct.general_ledger.glentry import _GLENTRYFields
    from intacct.order_entry.revrecschedule import _REVRECSCHEDULEFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.fields import Field, Fields

__all__ = ["REVRECSCHEDULEENTRY", "read_revrecscheduleentry"]


@model
class REVRECSCHEDULEENTRY(Object):
    """Revenue recognition schedule entry (REVRECSCHEDULEENTRY).

    Stands as a line in REVRECSCHEDULE (REVRECSCHEDULEENTRIES).
    Key: RECORDNO. Operations: lookup, inspect, read and readByQuery.
    Related to 4 other objects for queries.
    Reference: https://developer.intacct.com/api/order-entry/revenue-recognition-schedules/
    """

    fields: ClassVar[_REVRECSCHEDULEENTRYFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    revrecschedulekey: int | None | Unset = UNSET
    """Revenue recognition schedule key (integer, record number). Read-only."""
    posted: Literal["Open", "Posted", "On Hold", "Terminated"] | None | Unset = UNSET
    """Status (text). Allowed: Open, Posted, On Hold, Terminated. Read-only."""
    position: Literal["F", "I", "L"] | None | Unset = UNSET
    """Position (text). Allowed: F, I, L. Read-only."""
    next: bool | None | Unset = UNSET
    """Next (boolean, T or F). Read-only."""
    postingdate: datetime.date | None | Unset = UNSET
    """Posting date (date, mm/dd/yyyy). Read-only."""
    revacctkey: str | None | Unset = UNSET
    """Acct no. (text). Read-only."""
    accountno: str | None | Unset = UNSET
    """Account (text). Read-only."""
    accounttitle: str | None | Unset = UNSET
    """Account title (text). Read-only."""
    journalkey: int | None | Unset = UNSET
    """Journal (integer). Read-only."""
    gljournal: str | None | Unset = UNSET
    """Journal (text). Read-only."""
    deferredrevacctkey: str | None | Unset = UNSET
    """Deferred revenue GL account (text). Read-only."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount in base currency). Read-only."""
    glbatchkey: int | None | Unset = UNSET
    """GL batch (integer). Read-only."""
    schopkey: int | None | Unset = UNSET
    """Scheduled operation key (integer, record number). Read-only."""
    tr_type: int | None | Unset = UNSET
    """Debit or credit (integer). 1 is a debit, -1 a credit; with statistical accounts an increase or a decrease.
    Read-only.
    """
    trx_amount: Decimal | None | Unset = UNSET
    """Txn amount (amount in transaction currency). Read-only."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    posted_amount: Decimal | None | Unset = UNSET
    """Posted amount (amount). Read-only."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books. Read-only."""
    exch_rate_date: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy). Day of which the exchange rate is taken. Read-only."""
    exch_rate_type_id: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when
    EXCHANGE_RATE gives the rate. Read-only.
    - Recorded definitions call it integer; it is a name.
    """
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    parentstatus: (
        Literal["Not Started", "In Progress", "Completed", "On Hold", "Terminated", "Partially Terminated"]
        | None
        | Unset
    ) = UNSET
    """Revenue posting status (text). Allowed: Not Started, In Progress, Completed, On Hold, Terminated, Partially
    Terminated. Read-only.
    """
    unscheduled: bool | None | Unset = UNSET
    """Unscheduled (boolean, true or false). Read-only."""
    budgetqty: Decimal | None | Unset = UNSET
    """Budgeted hours (quantity). Read-only."""
    estqty: Decimal | None | Unset = UNSET
    """Estimated hours (quantity). Read-only."""
    plannedqty: Decimal | None | Unset = UNSET
    """Planned hours (quantity). Read-only."""
    actualqty: Decimal | None | Unset = UNSET
    """Approved hours (quantity). Read-only."""
    percentcompleted: Decimal | None | Unset = UNSET
    """Percent completed (percentage). Read-only."""
    percentrecognized: Decimal | None | Unset = UNSET
    """Percent recognized (percentage). Read-only."""
    obspercentcomplete: Decimal | None | Unset = UNSET
    """Observed percent completed (percentage). Read-only."""
    budgetedcost: Decimal | None | Unset = UNSET
    """Budgeted cost (amount). Read-only."""
    totalcost: Decimal | None | Unset = UNSET
    """Actual cost (amount). Read-only."""
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
    taskdimkey: int | None | Unset = UNSET
    """Task key (integer, record number). Read-only.
    - The recorded definition lacks it; public clients read it.
    """
    taskid: str | None | Unset = UNSET
    """Task (text). Read-only.
    - The recorded definition lacks it; public clients read it.
    """
    taskname: str | None | Unset = UNSET
    """Task name (text). Read-only.
    - The recorded definition lacks it; public clients read it.
    """
    docentrykey: str | None | Unset = UNSET
    """Document entry key (text). Read-only.
    - The recorded definition lacks it; the tables of queries have it.
    """
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "REVRECSCHEDULEENTRY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("REVRECSCHEDULEKEY", INTEGER, "?", label="Revenue recognition schedule key", access="read"),
            el("POSTED", Enumeration("Open", "Posted", "On Hold", "Terminated"), "?", label="Status", access="read"),
            el("POSITION", Enumeration("F", "I", "L"), "?", label="Position", access="read"),
            el("NEXT", BOOLEAN_T_F, "?", label="Next", access="read"),
            el("POSTINGDATE", DATE, "?", label="Posting date", access="read"),
            el("REVACCTKEY", TEXT, "?", label="Acct no.", access="read"),
            el("ACCOUNTNO", TEXT, "?", label="Account", access="read"),
            el("ACCOUNTTITLE", TEXT, "?", label="Account title", access="read"),
            el("JOURNALKEY", INTEGER, "?", label="Journal", access="read"),
            el("GLJOURNAL", TEXT, "?", label="Journal", access="read"),
            el("DEFERREDREVACCTKEY", TEXT, "?", label="Deferred revenue GL account", access="read"),
            el("AMOUNT", DECIMAL, "?", label="Amount", access="read"),
            el("GLBATCHKEY", INTEGER, "?", label="GL batch", access="read"),
            el("SCHOPKEY", INTEGER, "?", label="Scheduled operation key", access="read"),
            el("TR_TYPE", INTEGER, "?", label="Debit or credit", access="read"),
            el("TRX_AMOUNT", DECIMAL, "?", label="Txn amount", access="read"),
            el("CURRENCY", TEXT, "?", label="Currency", access="read"),
            el("POSTED_AMOUNT", DECIMAL, "?", label="Posted amount", access="read"),
            el("BASECURR", TEXT, "?", label="Base currency", access="read"),
            el("EXCH_RATE_DATE", DATE, "?", label="Exchange rate date", access="read"),
            el("EXCH_RATE_TYPE_ID", TEXT, "?", label="Exchange rate type", access="read"),
            el("EXCHANGE_RATE", DECIMAL, "?", label="Exchange rate", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el(
                "PARENTSTATUS",
                Enumeration("Not Started", "In Progress", "Completed", "On Hold", "Terminated", "Partially Terminated"),
                "?",
                label="Revenue posting status",
                access="read",
            ),
            el("UNSCHEDULED", BOOLEAN, "?", label="Unscheduled", access="read"),
            el("BUDGETQTY", DECIMAL, "?", label="Budgeted hours", access="read"),
            el("ESTQTY", DECIMAL, "?", label="Estimated hours", access="read"),
            el("PLANNEDQTY", DECIMAL, "?", label="Planned hours", access="read"),
            el("ACTUALQTY", DECIMAL, "?", label="Approved hours", access="read"),
            el("PERCENTCOMPLETED", DECIMAL, "?", label="Percent completed", access="read"),
            el("PERCENTRECOGNIZED", DECIMAL, "?", label="Percent recognized", access="read"),
            el("OBSPERCENTCOMPLETE", DECIMAL, "?", label="Observed percent completed", access="read"),
            el("BUDGETEDCOST", DECIMAL, "?", label="Budgeted cost", access="read"),
            el("TOTALCOST", DECIMAL, "?", label="Actual cost", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
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
            el("TASKDIMKEY", INTEGER, "?", label="Task key", access="read"),
            el("TASKID", TEXT, "?", label="Task", access="read"),
            el("TASKNAME", TEXT, "?", label="Task name", access="read"),
            el("DOCENTRYKEY", TEXT, "?", label="Document entry key", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Revenue recognition schedule entry",
        key="RECORDNO",
        operations=("lookup", "inspect", "read", "readByQuery"),
        relationships=(
            Relationship("REVRECSCHEDULE", "REVRECSCHEDULE", "MANY2ONE", "REVRECSCHEDULEKEY"),
            Relationship("DRGLENTRY", "GLENTRY", "MANY2ONE", "DRGLENTRYKEY", "Deferred revenue GL journal entry"),
            Relationship("SRGLENTRY", "GLENTRY", "MANY2ONE", "SRGLENTRYKEY", "Sales revenue GL journal entry"),
            Relationship(
                "EXCHGAINLOSSGLENTRY",
                "GLENTRY",
                "MANY2ONE",
                "EXCHGAINLOSSGLENTRYKEY",
                "Exchange gain loss GL journal entry",
            ),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def read_revrecscheduleentry(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[REVRECSCHEDULEENTRY]:
    """Read records of Revenue recognition schedule entry (REVRECSCHEDULEENTRY) by key.

    Answers `Records[REVRECSCHEDULEENTRY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/order-entry/revenue-recognition-schedules/
    """
    from intacct.common.read import read

    return read(
        object="REVRECSCHEDULEENTRY",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _REVRECSCHEDULEENTRYFields(Fields):
        """Fields of REVRECSCHEDULEENTRY."""

        recordno: Field[int]
        revrecschedulekey: Field[int]
        posted: Field[str]
        position: Field[str]
        next: Field[bool]
        postingdate: Field[datetime.date]
        revacctkey: Field[str]
        accountno: Field[str]
        accounttitle: Field[str]
        journalkey: Field[int]
        gljournal: Field[str]
        deferredrevacctkey: Field[str]
        amount: Field[Decimal]
        glbatchkey: Field[int]
        schopkey: Field[int]
        tr_type: Field[int]
        trx_amount: Field[Decimal]
        currency: Field[str]
        posted_amount: Field[Decimal]
        basecurr: Field[str]
        exch_rate_date: Field[datetime.date]
        exch_rate_type_id: Field[str]
        exchange_rate: Field[Decimal]
        description: Field[str]
        parentstatus: Field[str]
        unscheduled: Field[bool]
        budgetqty: Field[Decimal]
        estqty: Field[Decimal]
        plannedqty: Field[Decimal]
        actualqty: Field[Decimal]
        percentcompleted: Field[Decimal]
        percentrecognized: Field[Decimal]
        obspercentcomplete: Field[Decimal]
        budgetedcost: Field[Decimal]
        totalcost: Field[Decimal]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
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
        taskdimkey: Field[int]
        taskid: Field[str]
        taskname: Field[str]
        docentrykey: Field[str]
        record_url: Field[str]
        revrecschedule: _REVRECSCHEDULEFields
        drglentry: _GLENTRYFields
        srglentry: _GLENTRYFields
        exchgainlossglentry: _GLENTRYFields
