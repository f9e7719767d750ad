# Generated from spec/order_entry/REVRECSCHEDULE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object REVRECSCHEDULE."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct._values import DAYS_OF_MONTH_33
from intacct_runtime.calls import listed
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct._values import DaysOfMonth33
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct.construction.arinvoiceitem import _ARINVOICEITEMFields
    from intacct.order_entry.revrecscheduleentry import REVRECSCHEDULEENTRY
    from intacct.order_entry.sodocumententry import _SODOCUMENTENTRYFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.fields import Field, Fields

__all__ = ["REVRECSCHEDULE", "read_revrecschedule"]


@model
class REVRECSCHEDULE(Object):
    """Revenue recognition schedule (REVRECSCHEDULE).

    Key: RECORDNO. Operations: lookup, inspect, read and readByQuery.
    Owns: REVRECSCHEDULEENTRIES (REVRECSCHEDULEENTRY).
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/order-entry/revenue-recognition-schedules/
    - REVRECSCHEDULEENTRIES follows the documented names of owned lines, such as ALLOCATIONENTRIES; a reply with it
      is not on record.
    """

    fields: ClassVar[_REVRECSCHEDULEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    revrectemplatekey: int | None | Unset = UNSET
    """Revenue recognition template key (integer, record number). Read-only."""
    revrectemplateid: str | None | Unset = UNSET
    """Template (text). Read-only."""
    templatepostingmethod: str | None | Unset = UNSET
    """Template posting method (text). Read-only."""
    recmethod: str | None | Unset = UNSET
    """Recognition method (text). Known values: Straight-line, Straight-line, prorate exact days, Straight-line,
    percent allocation, Straight-line, percent allocation, end of period, Exact days per period, prorate days,
    Percent Completed, Milestone, Custom. Stored as E, S, P, F, X, D, T, M or C. Read-only.
    - Some values are whole sentences and are not listed.
    """
    milestonesource: Literal["Manual", "Project"] | None | Unset = UNSET
    """Percent or milestone source (text). Allowed: Manual, Project. Read-only."""
    pacalcsource: Literal["Project", "Task"] | None | Unset = UNSET
    """Calculation method (text). Allowed: Project, Task. Read-only."""
    pacalchours: (
        Literal[
            "Estimated Hours",
            "Planned Hours",
            "Budgeted Hours",
            "Budgeted Cost from GL",
            "Budgeted Cost from Summary",
            "Observed % Completed",
        ]
        | None
        | Unset
    ) = UNSET
    """Based on (text). Allowed: Estimated Hours, Planned Hours, Budgeted Hours, Budgeted Cost from GL, Budgeted
    Cost from Summary, Observed % Completed. Read-only.
    """
    scheduleperiod: Literal["Monthly", "Quarterly", "Semi-annually", "Annually"] | None | Unset = UNSET
    """Recognition schedule period (text). Allowed: Monthly, Quarterly, Semi-annually, Annually. Read-only."""
    totalperiods: int | None | Unset = UNSET
    """Number of periods (integer). Read-only."""
    postingday: DaysOfMonth33 | None | Unset = UNSET
    """Posting day (text). One of the 33 values of `intacct._values.DAYS_OF_MONTH_33`. Read-only."""
    status: (
        Literal["Not Started", "In Progress", "Completed", "On Hold", "Terminated", "Partially Terminated"]
        | None
        | Unset
    ) = UNSET
    """Revenue posting status (text). Allowed: Not Started, In Progress, Completed, On Hold, Terminated, Partially
    Terminated. Stored as N, P, C, H, D or X. Read-only.
    """
    invoiceno: str | None | Unset = UNSET
    """Invoice number (text). Read-only."""
    invoicedate: str | None | Unset = UNSET
    """Invoice date (text). Read-only."""
    recordkey: int | None | Unset = UNSET
    """Parent key (integer, record number). RECORDNO of the document that it belongs to or settles. Read-only."""
    dochdrkey: int | None | Unset = UNSET
    """Document (integer). Read-only."""
    docid: str | None | Unset = UNSET
    """Document ID (text). Read-only."""
    documentdate: str | None | Unset = UNSET
    """Document date (text). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    prentrykey: int | None | Unset = UNSET
    """Expense entry (integer). Read-only."""
    docentrykey: int | None | Unset = UNSET
    """Document entry number (integer). Read-only."""
    revreccatkey: int | None | Unset = UNSET
    """Rev rec category key (integer, record number). Read-only."""
    changecategory: str | None | Unset = UNSET
    """Category (text). Read-only."""
    changememo: str | None | Unset = UNSET
    """Memo (text). Read-only."""
    dayslastperiod: int | None | Unset = UNSET
    """Days in last period (integer). Read-only."""
    projectid: str | None | Unset = UNSET
    """Project ID (text). Read-only."""
    projectname: str | None | Unset = UNSET
    """Project (text). Read-only."""
    taskname: str | None | Unset = UNSET
    """Task (text). Read-only."""
    taskid: str | None | Unset = UNSET
    """Task ID (text). Read-only."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text). Read-only."""
    docentrydetaildeliverydate: datetime.date | None | Unset = UNSET
    """Delivery date (date, mm/dd/yyyy). Read-only."""
    dlvr_status: Literal["Delivered", "Undelivered"] | None | Unset = UNSET
    """Delivery status (text). Allowed: Delivered, Undelivered. Read-only."""
    itemkey: str | None | Unset = UNSET
    """Item ID (text). Read-only."""
    itemdescription: str | None | Unset = UNSET
    """Item description (text). Read-only."""
    docentrylineno: int | None | Unset = UNSET
    """Line number (integer). Read-only."""
    docentrytxnprice: Decimal | None | Unset = UNSET
    """Price (amount). Read-only."""
    sorevrecstartdate: str | None | Unset = UNSET
    """Start date (text). Read-only."""
    sorevrecenddate: str | None | Unset = UNSET
    """End date (text). Read-only."""
    arrevrecstartdate: str | None | Unset = UNSET
    """Rev rec start date (text). Read-only."""
    arrevrecenddate: str | None | Unset = UNSET
    """Rev rec end date (text). Read-only."""
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
    megaentitykey: int | None | Unset = UNSET
    """Created at - Entity key (integer, record number). RECORDNO of the entity in which the record was entered;
    empty when that was the top level. Read-only.
    """
    megaentityid: str | None | Unset = UNSET
    """Created at - Entity ID (text). Entity in which the record was entered; empty when that was the top level.
    Read-only.
    """
    megaentityname: str | None | Unset = UNSET
    """Created at - Entity name (text). Name of the entity in which the record was entered; empty when that was the
    top level. Read-only.
    """
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    revrecscheduleentries: list[REVRECSCHEDULEENTRY] | None | Unset = UNSET
    """Lines. Read-only."""

    __wire__ = Wire(
        "REVRECSCHEDULE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("REVRECTEMPLATEKEY", INTEGER, "?", label="Revenue recognition template key", access="read"),
            el("REVRECTEMPLATEID", TEXT, "?", label="Template", access="read"),
            el("TEMPLATEPOSTINGMETHOD", TEXT, "?", label="Template posting method", access="read"),
            el(
                "RECMETHOD",
                TEXT,
                "?",
                label="Recognition method",
                access="read",
                open_values=(
                    "Straight-line",
                    "Straight-line, prorate exact days",
                    "Straight-line, percent allocation",
                    "Straight-line, percent allocation, end of period",
                    "Exact days per period, prorate days",
                    "Percent Completed",
                    "Milestone",
                    "Custom",
                ),
            ),
            el(
                "MILESTONESOURCE",
                Enumeration("Manual", "Project"),
                "?",
                label="Percent or milestone source",
                access="read",
            ),
            el("PACALCSOURCE", Enumeration("Project", "Task"), "?", label="Calculation method", access="read"),
            el(
                "PACALCHOURS",
                Enumeration(
                    "Estimated Hours",
                    "Planned Hours",
                    "Budgeted Hours",
                    "Budgeted Cost from GL",
                    "Budgeted Cost from Summary",
                    "Observed % Completed",
                ),
                "?",
                label="Based on",
                access="read",
            ),
            el(
                "SCHEDULEPERIOD",
                Enumeration("Monthly", "Quarterly", "Semi-annually", "Annually"),
                "?",
                label="Recognition schedule period",
                access="read",
            ),
            el("TOTALPERIODS", INTEGER, "?", label="Number of periods", access="read"),
            el("POSTINGDAY", DAYS_OF_MONTH_33, "?", label="Posting day", access="read"),
            el(
                "STATUS",
                Enumeration("Not Started", "In Progress", "Completed", "On Hold", "Terminated", "Partially Terminated"),
                "?",
                label="Revenue posting status",
                access="read",
            ),
            el("INVOICENO", TEXT, "?", label="Invoice number", access="read"),
            el("INVOICEDATE", TEXT, "?", label="Invoice date", access="read"),
            el("RECORDKEY", INTEGER, "?", label="Parent key", access="read"),
            el("DOCHDRKEY", INTEGER, "?", label="Document", access="read"),
            el("DOCID", TEXT, "?", label="Document ID", access="read"),
            el("DOCUMENTDATE", TEXT, "?", label="Document date", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("PRENTRYKEY", INTEGER, "?", label="Expense entry", access="read"),
            el("DOCENTRYKEY", INTEGER, "?", label="Document entry number", access="read"),
            el("REVRECCATKEY", INTEGER, "?", label="Rev rec category key", access="read"),
            el("CHANGECATEGORY", TEXT, "?", label="Category", access="read"),
            el("CHANGEMEMO", TEXT, "?", label="Memo", access="read"),
            el("DAYSLASTPERIOD", INTEGER, "?", label="Days in last period", access="read"),
            el("PROJECTID", TEXT, "?", label="Project ID", access="read"),
            el("PROJECTNAME", TEXT, "?", label="Project", access="read"),
            el("TASKNAME", TEXT, "?", label="Task", access="read"),
            el("TASKID", TEXT, "?", label="Task ID", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer ID", access="read"),
            el("DOCENTRYDETAILDELIVERYDATE", DATE, "?", label="Delivery date", access="read"),
            el("DLVR_STATUS", Enumeration("Delivered", "Undelivered"), "?", label="Delivery status", access="read"),
            el("ITEMKEY", TEXT, "?", label="Item ID", access="read"),
            el("ITEMDESCRIPTION", TEXT, "?", label="Item description", access="read"),
            el("DOCENTRYLINENO", INTEGER, "?", label="Line number", access="read"),
            el("DOCENTRYTXNPRICE", DECIMAL, "?", label="Price", access="read"),
            el("SOREVRECSTARTDATE", TEXT, "?", label="Start date", access="read"),
            el("SOREVRECENDDATE", TEXT, "?", label="End date", access="read"),
            el("ARREVRECSTARTDATE", TEXT, "?", label="Rev rec start date", access="read"),
            el("ARREVRECENDDATE", TEXT, "?", label="Rev rec end date", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "REVRECSCHEDULEENTRIES",
                list_of(
                    el(
                        "REVRECSCHEDULEENTRY",
                        Ref("intacct.order_entry.revrecscheduleentry", "REVRECSCHEDULEENTRY"),
                        "*",
                    )
                ),
                "?",
                label="Lines",
                access="read",
            ),
        ),
        label="Revenue recognition schedule",
        key="RECORDNO",
        operations=("lookup", "inspect", "read", "readByQuery"),
        relationships=(
            Relationship("ARINVOICEITEM", "ARINVOICEITEM", "MANY2ONE", "PRENTRYKEY"),
            Relationship("SODOCUMENTENTRY", "SODOCUMENTENTRY", "MANY2ONE", "DOCENTRYKEY"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def read_revrecschedule(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[REVRECSCHEDULE]:
    """Read records of Revenue recognition schedule (REVRECSCHEDULE) by key.

    Answers `Records[REVRECSCHEDULE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/order-entry/revenue-recognition-schedules/
    """
    from intacct.common.read import read

    return read(
        object="REVRECSCHEDULE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _REVRECSCHEDULEFields(Fields):
        """Fields of REVRECSCHEDULE."""

        recordno: Field[int]
        revrectemplatekey: Field[int]
        revrectemplateid: Field[str]
        templatepostingmethod: Field[str]
        recmethod: Field[str]
        milestonesource: Field[str]
        pacalcsource: Field[str]
        pacalchours: Field[str]
        scheduleperiod: Field[str]
        totalperiods: Field[int]
        postingday: Field[str]
        status: Field[str]
        invoiceno: Field[str]
        invoicedate: Field[str]
        recordkey: Field[int]
        dochdrkey: Field[int]
        docid: Field[str]
        documentdate: Field[str]
        description: Field[str]
        prentrykey: Field[int]
        docentrykey: Field[int]
        revreccatkey: Field[int]
        changecategory: Field[str]
        changememo: Field[str]
        dayslastperiod: Field[int]
        projectid: Field[str]
        projectname: Field[str]
        taskname: Field[str]
        taskid: Field[str]
        customerid: Field[str]
        docentrydetaildeliverydate: Field[datetime.date]
        dlvr_status: Field[str]
        itemkey: Field[str]
        itemdescription: Field[str]
        docentrylineno: Field[int]
        docentrytxnprice: Field[Decimal]
        sorevrecstartdate: Field[str]
        sorevrecenddate: Field[str]
        arrevrecstartdate: Field[str]
        arrevrecenddate: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        arinvoiceitem: _ARINVOICEITEMFields
        sodocumententry: _SODOCUMENTENTRYFields
        melocation: _LOCATIONFields
