# Generated from spec/company_console/ROLEPOLICYASSIGNMENT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ROLEPOLICYASSIGNMENT."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.company_console.roles import _ROLESFields
    from intacct_runtime.fields import Field, Fields

__all__ = ["ROLEPOLICYASSIGNMENT"]


@model
class ROLEPOLICYASSIGNMENT(Object):
    """Role permission (ROLEPOLICYASSIGNMENT).

    Key: RECORDNO. Operations: lookup and inspect.
    Related to 1 other object for queries.
    Reference: https://developer.intacct.com/api/company-console/roles/
    """

    fields: ClassVar[_ROLEPOLICYASSIGNMENTFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    rolekey: int | None | Unset = UNSET
    """Role key (integer, record number). Read-only."""
    policykey: int | None | Unset = UNSET
    """Policy key (integer, record number). Read-only."""
    policyname: str | None | Unset = UNSET
    """Policy name (text). Read-only."""
    module: str | None | Unset = UNSET
    """Module (text). Read-only."""
    rights: str | None | Unset = UNSET
    """Policy value (text). Read-only."""
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
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "ROLEPOLICYASSIGNMENT",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("ROLEKEY", INTEGER, "?", label="Role key", access="read"),
            el("POLICYKEY", INTEGER, "?", label="Policy key", access="read"),
            el("POLICYNAME", TEXT, "?", label="Policy name", access="read"),
            el("MODULE", TEXT, "?", label="Module", access="read"),
            el("RIGHTS", TEXT, "?", label="Policy value", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Role permission",
        key="RECORDNO",
        operations=("lookup", "inspect"),
        relationships=(Relationship("ROLES", "ROLES", "MANY2ONE", "ROLEKEY", "Roles"),),
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _ROLEPOLICYASSIGNMENTFields(Fields):
        """Fields of ROLEPOLICYASSIGNMENT."""

        recordno: Field[int]
        rolekey: Field[int]
        policykey: Field[int]
        policyname: Field[str]
        module: Field[str]
        rights: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        record_url: Field[str]
        roles: _ROLESFields
