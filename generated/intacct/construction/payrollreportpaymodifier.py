# Generated from spec/construction/PAYROLLREPORTPAYMODIFIER.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PAYROLLREPORTPAYMODIFIER."""

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

__all__ = ["PAYROLLREPORTPAYMODIFIER"]


@model
class PAYROLLREPORTPAYMODIFIER(Object):
    """Payroll report pay modifier (PAYROLLREPORTPAYMODIFIER).

    Key: RECORDNO. Operations: lookup and inspect.
    Related to 7 other objects for queries.
    """

    fields: ClassVar[_PAYROLLREPORTPAYMODIFIERFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    paymodifierid: str | None | Unset = UNSET
    """Pay modifier ID (text). Read-only."""
    paymodifiertype: str | None | Unset = UNSET
    """Pay modifier type (text). Read-only."""
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
    paymodifiercategory: str | None | Unset = UNSET
    """Pay modifier category (text). Read-only."""
    unionlocalid: str | None | Unset = UNSET
    """Union local ID (text). Read-only."""
    pretaxcontributionamt: Decimal | None | Unset = UNSET
    """Pretax contribution amount (amount). Read-only."""
    pretaxcatchupcontributionamt: Decimal | None | Unset = UNSET
    """Pretax catch-up contribution amount (amount). Read-only."""
    pretaxmatchamt: Decimal | None | Unset = UNSET
    """Pretax match amount (amount). Read-only."""
    pretaxcatchupmatchamt: Decimal | None | Unset = UNSET
    """Pretax catch-up match amount (amount). Read-only."""
    posttaxcontributionamt: Decimal | None | Unset = UNSET
    """Post tax contribution amount (amount). Read-only."""
    posttaxcatchupcontributionamt: Decimal | None | Unset = UNSET
    """Post tax catch-up contribution amount (amount). Read-only."""
    posttaxmatchamt: Decimal | None | Unset = UNSET
    """Post tax match amount (amount). Read-only."""
    posttaxcatchupmatchamt: Decimal | None | Unset = UNSET
    """Post tax catch-up match amount (amount). Read-only."""
    subjectearnings: Decimal | None | Unset = UNSET
    """Subject earnings (decimal). Read-only."""
    amount: Decimal | None | Unset = UNSET
    """Amount (amount). Read-only."""
    iscashfringe: bool | None | Unset = UNSET
    """Is cash fringe (boolean, true or false). Read-only."""
    workedhoursid: str | None | Unset = UNSET
    """Worked hours ID (text). Read-only."""
    consumedhours: Decimal | None | Unset = UNSET
    """Consumed hours (hours). Read-only."""
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
        "PAYROLLREPORTPAYMODIFIER",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no.", access="read"),
            el("PAYMODIFIERID", TEXT, "?", label="Pay modifier ID", access="read"),
            el("PAYMODIFIERTYPE", TEXT, "?", label="Pay modifier type", access="read"),
            el("TIMECARDID", TEXT, "?", label="Timecard ID", access="read"),
            el("TIMECARDKEY", INTEGER, "?", label="Timecard key", access="read"),
            el("EMPLOYEEID", TEXT, "?", label="Employee ID", access="read"),
            el("EMPLOYEEKEY", INTEGER, "?", label="Employee key", access="read"),
            el("CHECKID", TEXT, "?", label="Check ID", access="read"),
            el("CHECKKEY", INTEGER, "?", label="Check key", access="read"),
            el("CHECKTYPE", TEXT, "?", label="Check type", access="read"),
            el("PAYMODIFIERCATEGORY", TEXT, "?", label="Pay modifier category", access="read"),
            el("UNIONLOCALID", TEXT, "?", label="Union local ID", access="read"),
            el("PRETAXCONTRIBUTIONAMT", DECIMAL, "?", label="Pretax contribution amount", access="read"),
            el(
                "PRETAXCATCHUPCONTRIBUTIONAMT", DECIMAL, "?", label="Pretax catch-up contribution amount", access="read"
            ),
            el("PRETAXMATCHAMT", DECIMAL, "?", label="Pretax match amount", access="read"),
            el("PRETAXCATCHUPMATCHAMT", DECIMAL, "?", label="Pretax catch-up match amount", access="read"),
            el("POSTTAXCONTRIBUTIONAMT", DECIMAL, "?", label="Post tax contribution amount", access="read"),
            el(
                "POSTTAXCATCHUPCONTRIBUTIONAMT",
                DECIMAL,
                "?",
                label="Post tax catch-up contribution amount",
                access="read",
            ),
            el("POSTTAXMATCHAMT", DECIMAL, "?", label="Post tax match amount", access="read"),
            el("POSTTAXCATCHUPMATCHAMT", DECIMAL, "?", label="Post tax catch-up match amount", access="read"),
            el("SUBJECTEARNINGS", DECIMAL, "?", label="Subject earnings", access="read"),
            el("AMOUNT", DECIMAL, "?", label="Amount", access="read"),
            el("ISCASHFRINGE", BOOLEAN, "?", label="Is cash fringe", access="read"),
            el("WORKEDHOURSID", TEXT, "?", label="Worked hours ID", access="read"),
            el("CONSUMEDHOURS", DECIMAL, "?", label="Consumed hours", access="read"),
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
        label="Payroll report pay modifier",
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

    class _PAYROLLREPORTPAYMODIFIERFields(Fields):
        """Fields of PAYROLLREPORTPAYMODIFIER."""

        recordno: Field[int]
        paymodifierid: Field[str]
        paymodifiertype: Field[str]
        timecardid: Field[str]
        timecardkey: Field[int]
        employeeid: Field[str]
        employeekey: Field[int]
        checkid: Field[str]
        checkkey: Field[int]
        checktype: Field[str]
        paymodifiercategory: Field[str]
        unionlocalid: Field[str]
        pretaxcontributionamt: Field[Decimal]
        pretaxcatchupcontributionamt: Field[Decimal]
        pretaxmatchamt: Field[Decimal]
        pretaxcatchupmatchamt: Field[Decimal]
        posttaxcontributionamt: Field[Decimal]
        posttaxcatchupcontributionamt: Field[Decimal]
        posttaxmatchamt: Field[Decimal]
        posttaxcatchupmatchamt: Field[Decimal]
        subjectearnings: Field[Decimal]
        amount: Field[Decimal]
        iscashfringe: Field[bool]
        workedhoursid: Field[str]
        consumedhours: Field[Decimal]
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
