# Generated from spec/construction/PAYROLLREPORTPTOACCRUALSCHEDULE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PAYROLLREPORTPTOACCRUALSCHEDULE."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.fields import Field, Fields

__all__ = ["PAYROLLREPORTPTOACCRUALSCHEDULE"]


@model
class PAYROLLREPORTPTOACCRUALSCHEDULE(Object):
    """Payroll report PTO accrual schedule (PAYROLLREPORTPTOACCRUALSCHEDULE).

    Key: RECORDNO. Operations: lookup and inspect.
    Related to 2 other objects for queries.
    """

    fields: ClassVar[_PAYROLLREPORTPTOACCRUALSCHEDULEFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    ptoaccrualscheduleid: str | None | Unset = UNSET
    """PTO accrual schedule ID (text). Read-only."""
    effectivedate: datetime.date | None | Unset = UNSET
    """Effective date (date, mm/dd/yyyy). Read-only."""
    expirationdate: datetime.date | None | Unset = UNSET
    """Expiration date (date, mm/dd/yyyy). Read-only."""
    ptotypeid: str | None | Unset = UNSET
    """PTO type ID (text). Read-only."""
    revisionnumber: Decimal | None | Unset = UNSET
    """Revision number (decimal). Read-only."""
    activerecord: bool | None | Unset = UNSET
    """Active record (boolean, true or false). Read-only."""
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

    __wire__ = Wire(
        "PAYROLLREPORTPTOACCRUALSCHEDULE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no.", access="read"),
            el("PTOACCRUALSCHEDULEID", TEXT, "?", label="PTO accrual schedule ID", access="read"),
            el("EFFECTIVEDATE", DATE, "?", label="Effective date", access="read"),
            el("EXPIRATIONDATE", DATE, "?", label="Expiration date", access="read"),
            el("PTOTYPEID", TEXT, "?", label="PTO type ID", access="read"),
            el("REVISIONNUMBER", DECIMAL, "?", label="Revision number", access="read"),
            el("ACTIVERECORD", BOOLEAN, "?", label="Active record", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
        ),
        label="Payroll report PTO accrual schedule",
        key="RECORDNO",
        operations=("lookup", "inspect"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _PAYROLLREPORTPTOACCRUALSCHEDULEFields(Fields):
        """Fields of PAYROLLREPORTPTOACCRUALSCHEDULE."""

        recordno: Field[int]
        ptoaccrualscheduleid: Field[str]
        effectivedate: Field[datetime.date]
        expirationdate: Field[datetime.date]
        ptotypeid: Field[str]
        revisionnumber: Field[Decimal]
        activerecord: Field[bool]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
