# Generated from spec/construction/PAYROLLREPORTTIMECARD.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PAYROLLREPORTTIMECARD."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import DATE, DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.construction.costtype import _COSTTYPEFields
    from intacct.construction.payrollreportcheck import _PAYROLLREPORTCHECKFields
    from intacct.employee_expenses.employee import _EMPLOYEEFields
    from intacct.project_resource_mgmt.project import _PROJECTFields
    from intacct.project_resource_mgmt.task import _TASKFields
    from intacct_runtime.fields import Field, Fields

__all__ = ["PAYROLLREPORTTIMECARD"]


@model
class PAYROLLREPORTTIMECARD(Object):
    """Payroll report timecard (PAYROLLREPORTTIMECARD).

    Key: RECORDNO. Operations: lookup and inspect.
    Related to 8 other objects for queries.
    """

    fields: ClassVar[_PAYROLLREPORTTIMECARDFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    timecardid: str | None | Unset = UNSET
    """Timecard ID (text). Read-only."""
    checkid: str | None | Unset = UNSET
    """Check ID (text). Read-only."""
    checkkey: int | None | Unset = UNSET
    """Check key (integer, record number). Read-only."""
    checktype: str | None | Unset = UNSET
    """Check type (text). Read-only."""
    homeunionid: str | None | Unset = UNSET
    """Home union ID (text). Read-only."""
    workunionid: str | None | Unset = UNSET
    """Work union ID (text). Read-only."""
    tradeid: str | None | Unset = UNSET
    """Trade ID (text). Read-only."""
    tradelevelid: str | None | Unset = UNSET
    """Trade level ID (text). Read-only."""
    workdate: datetime.date | None | Unset = UNSET
    """Work date (date, mm/dd/yyyy). Read-only."""
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
        "PAYROLLREPORTTIMECARD",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no.", access="read"),
            el("TIMECARDID", TEXT, "?", label="Timecard ID", access="read"),
            el("CHECKID", TEXT, "?", label="Check ID", access="read"),
            el("CHECKKEY", INTEGER, "?", label="Check key", access="read"),
            el("CHECKTYPE", TEXT, "?", label="Check type", access="read"),
            el("HOMEUNIONID", TEXT, "?", label="Home union ID", access="read"),
            el("WORKUNIONID", TEXT, "?", label="Work union ID", access="read"),
            el("TRADEID", TEXT, "?", label="Trade ID", access="read"),
            el("TRADELEVELID", TEXT, "?", label="Trade level ID", access="read"),
            el("WORKDATE", DATE, "?", label="Work date", access="read"),
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
        label="Payroll report timecard",
        key="RECORDNO",
        operations=("lookup", "inspect"),
        relationships=(
            Relationship("EMPLOYEE", "EMPLOYEE", "MANY2ONE", "EMPLOYEEID"),
            Relationship("PAYROLLREPORTCHECK", "PAYROLLREPORTCHECK", "MANY2ONE", "CHECKID"),
            Relationship("TASK", "TASK", "MANY2ONE", "TASKID"),
            Relationship("PROJECT", "PROJECT", "MANY2ONE", "PROJECTID"),
            Relationship("COSTTYPE", "COSTTYPE", "MANY2ONE", "COSTTYPEID"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _PAYROLLREPORTTIMECARDFields(Fields):
        """Fields of PAYROLLREPORTTIMECARD."""

        recordno: Field[int]
        timecardid: Field[str]
        checkid: Field[str]
        checkkey: Field[int]
        checktype: Field[str]
        homeunionid: Field[str]
        workunionid: Field[str]
        tradeid: Field[str]
        tradelevelid: Field[str]
        workdate: Field[datetime.date]
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
        payrollreportcheck: _PAYROLLREPORTCHECKFields
        task: _TASKFields
        project: _PROJECTFields
        costtype: _COSTTYPEFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
