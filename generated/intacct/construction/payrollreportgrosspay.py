# Generated from spec/construction/PAYROLLREPORTGROSSPAY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PAYROLLREPORTGROSSPAY."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import BOOLEAN, DATETIME, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.construction.payrollreportcheck import _PAYROLLREPORTCHECKFields
    from intacct.construction.payrollreporttimecard import _PAYROLLREPORTTIMECARDFields
    from intacct.employee_expenses.employee import _EMPLOYEEFields
    from intacct_runtime.fields import Field, Fields

__all__ = ["PAYROLLREPORTGROSSPAY"]


@model
class PAYROLLREPORTGROSSPAY(Object):
    """Payroll report gross pay (PAYROLLREPORTGROSSPAY).

    Key: RECORDNO. Operations: lookup and inspect.
    Related to 7 other objects for queries.
    """

    fields: ClassVar[_PAYROLLREPORTGROSSPAYFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    grosspayid: str | None | Unset = UNSET
    """Gross pay ID (text). Read-only."""
    checkid: str | None | Unset = UNSET
    """Check ID (text). Read-only."""
    checktype: str | None | Unset = UNSET
    """Check type (text). Read-only."""
    checkkey: int | None | Unset = UNSET
    """Check key (integer, record number). Read-only."""
    timecardid: str | None | Unset = UNSET
    """Timecard ID (text). Read-only."""
    timecardkey: int | None | Unset = UNSET
    """Timecard key (integer, record number). Read-only."""
    employeeid: str | None | Unset = UNSET
    """Employee ID (text). Read-only."""
    employeekey: int | None | Unset = UNSET
    """Employee key (integer, record number). Read-only."""
    payrate: Decimal | None | Unset = UNSET
    """Pay rate (decimal). Read-only."""
    hours: Decimal | None | Unset = UNSET
    """Hours (hours). Read-only."""
    grosspay: Decimal | None | Unset = UNSET
    """Gross pay (decimal). Read-only."""
    ispremium: bool | None | Unset = UNSET
    """Is premium (boolean, true or false). Read-only."""
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
        "PAYROLLREPORTGROSSPAY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no.", access="read"),
            el("GROSSPAYID", TEXT, "?", label="Gross pay ID", access="read"),
            el("CHECKID", TEXT, "?", label="Check ID", access="read"),
            el("CHECKTYPE", TEXT, "?", label="Check type", access="read"),
            el("CHECKKEY", INTEGER, "?", label="Check key", access="read"),
            el("TIMECARDID", TEXT, "?", label="Timecard ID", access="read"),
            el("TIMECARDKEY", INTEGER, "?", label="Timecard key", access="read"),
            el("EMPLOYEEID", TEXT, "?", label="Employee ID", access="read"),
            el("EMPLOYEEKEY", INTEGER, "?", label="Employee key", access="read"),
            el("PAYRATE", DECIMAL, "?", label="Pay rate", access="read"),
            el("HOURS", DECIMAL, "?", label="Hours", access="read"),
            el("GROSSPAY", DECIMAL, "?", label="Gross pay", access="read"),
            el("ISPREMIUM", BOOLEAN, "?", label="Is premium", access="read"),
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
        label="Payroll report gross pay",
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

    class _PAYROLLREPORTGROSSPAYFields(Fields):
        """Fields of PAYROLLREPORTGROSSPAY."""

        recordno: Field[int]
        grosspayid: Field[str]
        checkid: Field[str]
        checktype: Field[str]
        checkkey: Field[int]
        timecardid: Field[str]
        timecardkey: Field[int]
        employeeid: Field[str]
        employeekey: Field[int]
        payrate: Field[Decimal]
        hours: Field[Decimal]
        grosspay: Field[Decimal]
        ispremium: Field[bool]
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
        payrollreporttimecard: _PAYROLLREPORTTIMECARDFields
        payrollreportcheck: _PAYROLLREPORTCHECKFields
        payrollreporttimecardreport: Fields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
