# Generated from spec/construction/PAYROLLREPORTTAX.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PAYROLLREPORTTAX."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import DATETIME, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.construction.payrollreportcheck import _PAYROLLREPORTCHECKFields
    from intacct.construction.payrollreporttimecard import _PAYROLLREPORTTIMECARDFields
    from intacct.employee_expenses.employee import _EMPLOYEEFields
    from intacct_runtime.fields import Field, Fields

__all__ = ["PAYROLLREPORTTAX"]


@model
class PAYROLLREPORTTAX(Object):
    """Payroll report tax (PAYROLLREPORTTAX).

    Key: RECORDNO. Operations: lookup and inspect.
    Related to 7 other objects for queries.
    """

    fields: ClassVar[_PAYROLLREPORTTAXFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    timecardid: str | None | Unset = UNSET
    """Timecard ID (text). Read-only."""
    timecardkey: int | None | Unset = UNSET
    """Timecard key (integer, record number). Read-only."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text). Read-only."""
    employeekey: int | None | Unset = UNSET
    """Employee key (integer, record number). Read-only."""
    checkid: str | None | Unset = UNSET
    """Check ID (text). Read-only."""
    checkkey: int | None | Unset = UNSET
    """Check key (integer, record number). Read-only."""
    checktype: str | None | Unset = UNSET
    """Check type (text). Read-only."""
    payrollreporttaxsetupkey: int | None | Unset = UNSET
    """Payroll report tax setup key (integer, record number). Read-only."""
    taxid: str | None | Unset = UNSET
    """Tax ID (text). Read-only."""
    classificationcode: str | None | Unset = UNSET
    """Classification code (text). Read-only."""
    taxcategoryid: str | None | Unset = UNSET
    """Tax category ID (text). Read-only."""
    taxableearnings: Decimal | None | Unset = UNSET
    """Taxable earnings (decimal). Read-only."""
    taxedearnings: Decimal | None | Unset = UNSET
    """Taxed earnings (decimal). Read-only."""
    employeetaxedearnings: Decimal | None | Unset = UNSET
    """Employee taxed earnings (decimal). Read-only."""
    employertaxedearnings: Decimal | None | Unset = UNSET
    """Employer taxed earnings (decimal). Read-only."""
    surtaxearnings: Decimal | None | Unset = UNSET
    """Surtax earnings (decimal). Read-only."""
    deductiontaken: Decimal | None | Unset = UNSET
    """Deduction taken (decimal). Read-only."""
    taxablehours: Decimal | None | Unset = UNSET
    """Taxable hours (hours). Read-only."""
    taxedhours: Decimal | None | Unset = UNSET
    """Taxed hours (hours). Read-only."""
    employeetaxamount: Decimal | None | Unset = UNSET
    """Employee tax amount (amount). Read-only."""
    employertaxamount: Decimal | None | Unset = UNSET
    """Employer tax amount (amount). Read-only."""
    employeesurtaxamount: Decimal | None | Unset = UNSET
    """Employee surtax amount (amount). Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
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
        "PAYROLLREPORTTAX",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no.", access="read"),
            el("TIMECARDID", TEXT, "?", label="Timecard ID", access="read"),
            el("TIMECARDKEY", INTEGER, "?", label="Timecard key", access="read"),
            el("EMPLOYEEID", TEXT, "?", label="Employee ID", access="read"),
            el("EMPLOYEEKEY", INTEGER, "?", label="Employee key", access="read"),
            el("CHECKID", TEXT, "?", label="Check ID", access="read"),
            el("CHECKKEY", INTEGER, "?", label="Check key", access="read"),
            el("CHECKTYPE", TEXT, "?", label="Check type", access="read"),
            el("PAYROLLREPORTTAXSETUPKEY", INTEGER, "?", label="Payroll report tax setup key", access="read"),
            el("TAXID", TEXT, "?", label="Tax ID", access="read"),
            el("CLASSIFICATIONCODE", TEXT, "?", label="Classification code", access="read"),
            el("TAXCATEGORYID", TEXT, "?", label="Tax category ID", access="read"),
            el("TAXABLEEARNINGS", DECIMAL, "?", label="Taxable earnings", access="read"),
            el("TAXEDEARNINGS", DECIMAL, "?", label="Taxed earnings", access="read"),
            el("EMPLOYEETAXEDEARNINGS", DECIMAL, "?", label="Employee taxed earnings", access="read"),
            el("EMPLOYERTAXEDEARNINGS", DECIMAL, "?", label="Employer taxed earnings", access="read"),
            el("SURTAXEARNINGS", DECIMAL, "?", label="Surtax earnings", access="read"),
            el("DEDUCTIONTAKEN", DECIMAL, "?", label="Deduction taken", access="read"),
            el("TAXABLEHOURS", DECIMAL, "?", label="Taxable hours", access="read"),
            el("TAXEDHOURS", DECIMAL, "?", label="Taxed hours", access="read"),
            el("EMPLOYEETAXAMOUNT", DECIMAL, "?", label="Employee tax amount", access="read"),
            el("EMPLOYERTAXAMOUNT", DECIMAL, "?", label="Employer tax amount", access="read"),
            el("EMPLOYEESURTAXAMOUNT", DECIMAL, "?", label="Employee surtax amount", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
        ),
        label="Payroll report tax",
        key="RECORDNO",
        operations=("lookup", "inspect"),
        relationships=(
            Relationship("EMPLOYEE", "EMPLOYEE", "MANY2ONE", "EMPLOYEEID"),
            Relationship("PAYROLLREPORTTIMECARD", "PAYROLLREPORTTIMECARD", "MANY2ONE", "TIMECARDID"),
            Relationship("PAYROLLREPORTCHECK", "PAYROLLREPORTCHECK", "MANY2ONE", "CHECKID"),
            Relationship("PAYROLLREPORTTIMECARDREPORT", "PAYROLLREPORTTIMECARDREPORT", "MANY2ONE", "CHECKKEY"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _PAYROLLREPORTTAXFields(Fields):
        """Fields of PAYROLLREPORTTAX."""

        recordno: Field[int]
        timecardid: Field[str]
        timecardkey: Field[int]
        employeeid: Field[str]
        employeekey: Field[int]
        checkid: Field[str]
        checkkey: Field[int]
        checktype: Field[str]
        payrollreporttaxsetupkey: Field[int]
        taxid: Field[str]
        classificationcode: Field[str]
        taxcategoryid: Field[str]
        taxableearnings: Field[Decimal]
        taxedearnings: Field[Decimal]
        employeetaxedearnings: Field[Decimal]
        employertaxedearnings: Field[Decimal]
        surtaxearnings: Field[Decimal]
        deductiontaken: Field[Decimal]
        taxablehours: Field[Decimal]
        taxedhours: Field[Decimal]
        employeetaxamount: Field[Decimal]
        employertaxamount: Field[Decimal]
        employeesurtaxamount: Field[Decimal]
        whenmodified: Field[datetime.datetime]
        whencreated: Field[datetime.datetime]
        modifiedby: Field[int]
        createdby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        employee: _EMPLOYEEFields
        payrollreporttimecard: _PAYROLLREPORTTIMECARDFields
        payrollreportcheck: _PAYROLLREPORTCHECKFields
        payrollreporttimecardreport: Fields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
