# Generated from spec/construction/PAYROLLREPORTTAXSETUP.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PAYROLLREPORTTAXSETUP."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.fields import Field, Fields

__all__ = ["PAYROLLREPORTTAXSETUP"]


@model
class PAYROLLREPORTTAXSETUP(Object):
    """Payroll report tax setup (PAYROLLREPORTTAXSETUP).

    Key: RECORDNO. Operations: lookup and inspect.
    Related to 3 other objects for queries.
    """

    fields: ClassVar[_PAYROLLREPORTTAXSETUPFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    taxid: str | None | Unset = UNSET
    """Tax ID (text). Read-only."""
    taxtype: str | None | Unset = UNSET
    """Tax type (text). Read-only."""
    reportinglevel: Literal["Federal", "State", "Local"] | None | Unset = UNSET
    """Reporting level (text). Allowed: Federal, State, Local. Read-only."""
    taxcategoryid: str | None | Unset = UNSET
    """Tax category ID (text). Read-only."""
    reportas: str | None | Unset = UNSET
    """Report as (text). Read-only."""
    state: str | None | Unset = UNSET
    """State or province (text). Read-only."""
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
        "PAYROLLREPORTTAXSETUP",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no.", access="read"),
            el("TAXID", TEXT, "?", label="Tax ID", access="read"),
            el("TAXTYPE", TEXT, "?", label="Tax type", access="read"),
            el("REPORTINGLEVEL", Enumeration("Federal", "State", "Local"), "?", label="Reporting level", access="read"),
            el("TAXCATEGORYID", TEXT, "?", label="Tax category ID", access="read"),
            el("REPORTAS", TEXT, "?", label="Report as", access="read"),
            el("STATE", TEXT, "?", label="State or province", access="read"),
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
        label="Payroll report tax setup",
        key="RECORDNO",
        operations=("lookup", "inspect"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _PAYROLLREPORTTAXSETUPFields(Fields):
        """Fields of PAYROLLREPORTTAXSETUP."""

        recordno: Field[int]
        taxid: Field[str]
        taxtype: Field[str]
        reportinglevel: Field[str]
        taxcategoryid: Field[str]
        reportas: Field[str]
        state: Field[str]
        whenmodified: Field[datetime.datetime]
        whencreated: Field[datetime.datetime]
        modifiedby: Field[int]
        createdby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
