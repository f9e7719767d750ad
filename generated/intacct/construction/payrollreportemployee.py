# Generated from spec/construction/PAYROLLREPORTEMPLOYEE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PAYROLLREPORTEMPLOYEE."""

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

__all__ = ["PAYROLLREPORTEMPLOYEE"]


@model
class PAYROLLREPORTEMPLOYEE(Object):
    """Payroll report employee (PAYROLLREPORTEMPLOYEE).

    Key: RECORDNO. Operations: lookup and inspect.
    Related to 4 other objects for queries.
    """

    fields: ClassVar[_PAYROLLREPORTEMPLOYEEFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    employeeid: str | None | Unset = UNSET
    """Employee ID (text). Read-only."""
    employeekey: int | None | Unset = UNSET
    """Employee key (integer, record number). Read-only."""
    effectivedate: datetime.date | None | Unset = UNSET
    """Effective date (date, mm/dd/yyyy). Read-only."""
    expirationdate: datetime.date | None | Unset = UNSET
    """Expiration date (date, mm/dd/yyyy). Read-only."""
    activerecord: bool | None | Unset = UNSET
    """Active record (boolean, true or false). Read-only."""
    paygroupid: str | None | Unset = UNSET
    """Pay group ID (text). Read-only."""
    isdisabled: bool | None | Unset = UNSET
    """Is disabled (boolean, true or false). Read-only."""
    isfulltime: bool | None | Unset = UNSET
    """Is full time (boolean, true or false). Read-only."""
    isseasonal: bool | None | Unset = UNSET
    """Is seasonal (boolean, true or false). Read-only."""
    isstatutory: bool | None | Unset = UNSET
    """Is statutory (boolean, true or false). Read-only."""
    excludefromcertifiedpayroll: bool | None | Unset = UNSET
    """Exclude from certified payroll (boolean, true or false). Read-only."""
    acceptselectronicw2: bool | None | Unset = UNSET
    """Accepts electronic W2 (boolean, true or false). Read-only."""
    ethnicity: str | None | Unset = UNSET
    """Ethnicity (text). Read-only."""
    eeojobcategory: str | None | Unset = UNSET
    """EEO job category (text). Read-only."""
    eeoethnicity: str | None | Unset = UNSET
    """EEO ethnicity (text). Read-only."""
    caeeoethnicity: str | None | Unset = UNSET
    """CA EEO ethnicity (text). Read-only."""
    standardoccupationalclassificationcode: str | None | Unset = UNSET
    """Standard occupational classification code (text). Read-only."""
    alaskageographiccode: str | None | Unset = UNSET
    """Alaska geographic code (text). Read-only."""
    defaulttradeid: str | None | Unset = UNSET
    """Default trade ID (text). Read-only."""
    ptoaccrualbasisdate: datetime.date | None | Unset = UNSET
    """PTO accrual basis date (date, mm/dd/yyyy). Read-only."""
    ptoaccrualschedules: str | None | Unset = UNSET
    """PTO accrual schedules (text). Read-only."""
    revisionnumber: Decimal | None | Unset = UNSET
    """Revision number (decimal). Read-only."""
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
        "PAYROLLREPORTEMPLOYEE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no.", access="read"),
            el("EMPLOYEEID", TEXT, "?", label="Employee ID", access="read"),
            el("EMPLOYEEKEY", INTEGER, "?", label="Employee key", access="read"),
            el("EFFECTIVEDATE", DATE, "?", label="Effective date", access="read"),
            el("EXPIRATIONDATE", DATE, "?", label="Expiration date", access="read"),
            el("ACTIVERECORD", BOOLEAN, "?", label="Active record", access="read"),
            el("PAYGROUPID", TEXT, "?", label="Pay group ID", access="read"),
            el("ISDISABLED", BOOLEAN, "?", label="Is disabled", access="read"),
            el("ISFULLTIME", BOOLEAN, "?", label="Is full time", access="read"),
            el("ISSEASONAL", BOOLEAN, "?", label="Is seasonal", access="read"),
            el("ISSTATUTORY", BOOLEAN, "?", label="Is statutory", access="read"),
            el("EXCLUDEFROMCERTIFIEDPAYROLL", BOOLEAN, "?", label="Exclude from certified payroll", access="read"),
            el("ACCEPTSELECTRONICW2", BOOLEAN, "?", label="Accepts electronic W2", access="read"),
            el("ETHNICITY", TEXT, "?", label="Ethnicity", access="read"),
            el("EEOJOBCATEGORY", TEXT, "?", label="EEO job category", access="read"),
            el("EEOETHNICITY", TEXT, "?", label="EEO ethnicity", access="read"),
            el("CAEEOETHNICITY", TEXT, "?", label="CA EEO ethnicity", access="read"),
            el(
                "STANDARDOCCUPATIONALCLASSIFICATIONCODE",
                TEXT,
                "?",
                label="Standard occupational classification code",
                access="read",
            ),
            el("ALASKAGEOGRAPHICCODE", TEXT, "?", label="Alaska geographic code", access="read"),
            el("DEFAULTTRADEID", TEXT, "?", label="Default trade ID", access="read"),
            el("PTOACCRUALBASISDATE", DATE, "?", label="PTO accrual basis date", access="read"),
            el("PTOACCRUALSCHEDULES", TEXT, "?", label="PTO accrual schedules", access="read"),
            el("REVISIONNUMBER", DECIMAL, "?", label="Revision number", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
        ),
        label="Payroll report employee",
        key="RECORDNO",
        operations=("lookup", "inspect"),
        relationships=(
            Relationship("EMPLOYEE", "EMPLOYEE", "ONE2ONE", "EMPLOYEEID"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _PAYROLLREPORTEMPLOYEEFields(Fields):
        """Fields of PAYROLLREPORTEMPLOYEE."""

        recordno: Field[int]
        employeeid: Field[str]
        employeekey: Field[int]
        effectivedate: Field[datetime.date]
        expirationdate: Field[datetime.date]
        activerecord: Field[bool]
        paygroupid: Field[str]
        isdisabled: Field[bool]
        isfulltime: Field[bool]
        isseasonal: Field[bool]
        isstatutory: Field[bool]
        excludefromcertifiedpayroll: Field[bool]
        acceptselectronicw2: Field[bool]
        ethnicity: Field[str]
        eeojobcategory: Field[str]
        eeoethnicity: Field[str]
        caeeoethnicity: Field[str]
        standardoccupationalclassificationcode: Field[str]
        alaskageographiccode: Field[str]
        defaulttradeid: Field[str]
        ptoaccrualbasisdate: Field[datetime.date]
        ptoaccrualschedules: Field[str]
        revisionnumber: Field[Decimal]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        employee: _EMPLOYEEFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
