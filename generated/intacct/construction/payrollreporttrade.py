# Generated from spec/construction/PAYROLLREPORTTRADE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PAYROLLREPORTTRADE."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import DATETIME, DECIMAL, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.fields import Field, Fields

__all__ = ["PAYROLLREPORTTRADE"]


@model
class PAYROLLREPORTTRADE(Object):
    """Payroll report trade (PAYROLLREPORTTRADE).

    Key: RECORDNO. Operations: lookup and inspect.
    Related to 2 other objects for queries.
    """

    fields: ClassVar[_PAYROLLREPORTTRADEFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    tradeid: str | None | Unset = UNSET
    """Trade ID (text). Read-only."""
    workclassification: str | None | Unset = UNSET
    """Work classification (text). Read-only."""
    workclassificationcode: str | None | Unset = UNSET
    """Work classification code (text). Read-only."""
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

    __wire__ = Wire(
        "PAYROLLREPORTTRADE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no.", access="read"),
            el("TRADEID", TEXT, "?", label="Trade ID", access="read"),
            el("WORKCLASSIFICATION", TEXT, "?", label="Work classification", access="read"),
            el("WORKCLASSIFICATIONCODE", TEXT, "?", label="Work classification code", access="read"),
            el("REVISIONNUMBER", DECIMAL, "?", label="Revision number", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
        ),
        label="Payroll report trade",
        key="RECORDNO",
        operations=("lookup", "inspect"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _PAYROLLREPORTTRADEFields(Fields):
        """Fields of PAYROLLREPORTTRADE."""

        recordno: Field[int]
        tradeid: Field[str]
        workclassification: Field[str]
        workclassificationcode: Field[str]
        revisionnumber: Field[Decimal]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
