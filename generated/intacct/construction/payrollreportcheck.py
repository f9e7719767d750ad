# Generated from spec/construction/PAYROLLREPORTCHECK.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PAYROLLREPORTCHECK."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.employee_expenses.employee import _EMPLOYEEFields
    from intacct_runtime.fields import Field, Fields

__all__ = ["PAYROLLREPORTCHECK"]


@model
class PAYROLLREPORTCHECK(Object):
    """Payroll report check (PAYROLLREPORTCHECK).

    Key: RECORDNO. Operations: lookup and inspect.
    Related to 4 other objects for queries.
    """

    fields: ClassVar[_PAYROLLREPORTCHECKFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    checkid: str | None | Unset = UNSET
    """Check ID (text). Read-only."""
    checktype: str | None | Unset = UNSET
    """Check type (text). Read-only."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text). Read-only."""
    employeekey: int | None | Unset = UNSET
    """Employee key (integer, record number). Read-only."""
    legalentityid: str | None | Unset = UNSET
    """Legal entity ID (text). Read-only."""
    externalentityid: str | None | Unset = UNSET
    """External entity ID (text). Read-only."""
    checkstatus: str | None | Unset = UNSET
    """Check status (text). Read-only."""
    wasposted: bool | None | Unset = UNSET
    """Was posted (boolean, true or false). Read-only."""
    timecardswereexported: bool | None | Unset = UNSET
    """Timecards were exported (boolean, true or false). Read-only."""
    waspaid: bool | None | Unset = UNSET
    """Was paid (boolean, true or false). Read-only."""
    wascheckstubgenerated: bool | None | Unset = UNSET
    """Was check stub generated (boolean, true or false). Read-only."""
    wasadvicenoticegenerated: bool | None | Unset = UNSET
    """Was advice notice generated (boolean, true or false). Read-only."""
    checkdate: datetime.date | None | Unset = UNSET
    """Check date (date, mm/dd/yyyy). Read-only."""
    revisionnumber: Decimal | None | Unset = UNSET
    """Revision number (decimal). Read-only."""
    paygroupid: str | None | Unset = UNSET
    """Pay group ID (text). Read-only."""
    payperiodnumber: Decimal | None | Unset = UNSET
    """Pay period number (decimal). Read-only."""
    payrollyear: Decimal | None | Unset = UNSET
    """Payroll year (decimal). Read-only."""
    periodbegindate: datetime.date | None | Unset = UNSET
    """Period begin date (date, mm/dd/yyyy). Read-only."""
    periodenddate: datetime.date | None | Unset = UNSET
    """Period end date (date, mm/dd/yyyy). Read-only."""
    errormessage: str | None | Unset = UNSET
    """Error message (text). Read-only."""
    grosspay: Decimal | None | Unset = UNSET
    """Gross pay (decimal). Read-only."""
    netpay: Decimal | None | Unset = UNSET
    """Net pay (decimal). Read-only."""
    employeeisdisabled: bool | None | Unset = UNSET
    """Employee is disabled (boolean, true or false). Read-only."""
    employeeisfulltime: bool | None | Unset = UNSET
    """Employee is full time (boolean, true or false). Read-only."""
    employeeisseasonal: bool | None | Unset = UNSET
    """Employee is seasonal (boolean, true or false). Read-only."""
    employeeisstatutory: bool | None | Unset = UNSET
    """Employee is statutory (boolean, true or false). Read-only."""
    employeeacceptselectronicw2: bool | None | Unset = UNSET
    """Employee accepts electronic W2 (boolean, true or false). Read-only."""
    employeeethnicity: str | None | Unset = UNSET
    """Employee ethnicity (text). Read-only."""
    employeeeeojobcategory: str | None | Unset = UNSET
    """Employee EEO job category (text). Read-only."""
    employeeeeoethnicity: str | None | Unset = UNSET
    """Employee EEO ethnicity (text). Read-only."""
    employeecaeeoethnicity: str | None | Unset = UNSET
    """Employee CAEEO ethnicity (text). Read-only."""
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
    sourcesystem: str | None | Unset = UNSET
    """Source system (text). Read-only."""
    payrollchecklocationkey: int | None | Unset = UNSET
    """Location key (integer, record number). Read-only."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Read-only."""
    locationname: str | None | Unset = UNSET
    """Location name (text). Read-only."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
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

    __wire__ = Wire(
        "PAYROLLREPORTCHECK",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no.", access="read"),
            el("CHECKID", TEXT, "?", label="Check ID", access="read"),
            el("CHECKTYPE", TEXT, "?", label="Check type", access="read"),
            el("EMPLOYEEID", TEXT, "?", label="Employee ID", access="read"),
            el("EMPLOYEEKEY", INTEGER, "?", label="Employee key", access="read"),
            el("LEGALENTITYID", TEXT, "?", label="Legal entity ID", access="read"),
            el("EXTERNALENTITYID", TEXT, "?", label="External entity ID", access="read"),
            el("CHECKSTATUS", TEXT, "?", label="Check status", access="read"),
            el("WASPOSTED", BOOLEAN, "?", label="Was posted", access="read"),
            el("TIMECARDSWEREEXPORTED", BOOLEAN, "?", label="Timecards were exported", access="read"),
            el("WASPAID", BOOLEAN, "?", label="Was paid", access="read"),
            el("WASCHECKSTUBGENERATED", BOOLEAN, "?", label="Was check stub generated", access="read"),
            el("WASADVICENOTICEGENERATED", BOOLEAN, "?", label="Was advice notice generated", access="read"),
            el("CHECKDATE", DATE, "?", label="Check date", access="read"),
            el("REVISIONNUMBER", DECIMAL, "?", label="Revision number", access="read"),
            el("PAYGROUPID", TEXT, "?", label="Pay group ID", access="read"),
            el("PAYPERIODNUMBER", DECIMAL, "?", label="Pay period number", access="read"),
            el("PAYROLLYEAR", DECIMAL, "?", label="Payroll year", access="read"),
            el("PERIODBEGINDATE", DATE, "?", label="Period begin date", access="read"),
            el("PERIODENDDATE", DATE, "?", label="Period end date", access="read"),
            el("ERRORMESSAGE", TEXT, "?", label="Error message", access="read"),
            el("GROSSPAY", DECIMAL, "?", label="Gross pay", access="read"),
            el("NETPAY", DECIMAL, "?", label="Net pay", access="read"),
            el("EMPLOYEEISDISABLED", BOOLEAN, "?", label="Employee is disabled", access="read"),
            el("EMPLOYEEISFULLTIME", BOOLEAN, "?", label="Employee is full time", access="read"),
            el("EMPLOYEEISSEASONAL", BOOLEAN, "?", label="Employee is seasonal", access="read"),
            el("EMPLOYEEISSTATUTORY", BOOLEAN, "?", label="Employee is statutory", access="read"),
            el("EMPLOYEEACCEPTSELECTRONICW2", BOOLEAN, "?", label="Employee accepts electronic W2", access="read"),
            el("EMPLOYEEETHNICITY", TEXT, "?", label="Employee ethnicity", access="read"),
            el("EMPLOYEEEEOJOBCATEGORY", TEXT, "?", label="Employee EEO job category", access="read"),
            el("EMPLOYEEEEOETHNICITY", TEXT, "?", label="Employee EEO ethnicity", access="read"),
            el("EMPLOYEECAEEOETHNICITY", TEXT, "?", label="Employee CAEEO ethnicity", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("SOURCESYSTEM", TEXT, "?", label="Source system", access="read"),
            el("PAYROLLCHECKLOCATIONKEY", INTEGER, "?", label="Location key", access="read"),
            el("LOCATIONID", TEXT, "?", label="Location ID", access="read"),
            el("LOCATIONNAME", TEXT, "?", label="Location name", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
        ),
        label="Payroll report check",
        key="RECORDNO",
        operations=("lookup", "inspect"),
        relationships=(
            Relationship("EMPLOYEE", "EMPLOYEE", "MANY2ONE", "EMPLOYEEID"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _PAYROLLREPORTCHECKFields(Fields):
        """Fields of PAYROLLREPORTCHECK."""

        recordno: Field[int]
        checkid: Field[str]
        checktype: Field[str]
        employeeid: Field[str]
        employeekey: Field[int]
        legalentityid: Field[str]
        externalentityid: Field[str]
        checkstatus: Field[str]
        wasposted: Field[bool]
        timecardswereexported: Field[bool]
        waspaid: Field[bool]
        wascheckstubgenerated: Field[bool]
        wasadvicenoticegenerated: Field[bool]
        checkdate: Field[datetime.date]
        revisionnumber: Field[Decimal]
        paygroupid: Field[str]
        payperiodnumber: Field[Decimal]
        payrollyear: Field[Decimal]
        periodbegindate: Field[datetime.date]
        periodenddate: Field[datetime.date]
        errormessage: Field[str]
        grosspay: Field[Decimal]
        netpay: Field[Decimal]
        employeeisdisabled: Field[bool]
        employeeisfulltime: Field[bool]
        employeeisseasonal: Field[bool]
        employeeisstatutory: Field[bool]
        employeeacceptselectronicw2: Field[bool]
        employeeethnicity: Field[str]
        employeeeeojobcategory: Field[str]
        employeeeeoethnicity: Field[str]
        employeecaeeoethnicity: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        sourcesystem: Field[str]
        payrollchecklocationkey: Field[int]
        locationid: Field[str]
        locationname: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        employee: _EMPLOYEEFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
