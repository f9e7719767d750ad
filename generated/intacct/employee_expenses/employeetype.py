# Generated from spec/employee_expenses/EMPLOYEETYPE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object EMPLOYEETYPE."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import listed
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.fields import Field, Fields

__all__ = ["EMPLOYEETYPE", "read_by_name_employeetype", "read_employeetype"]


@model
class EMPLOYEETYPE(Object):
    """Employee type (EMPLOYEETYPE).

    Key: RECORDNO. Identified by people as NAME. Operations: lookup, inspect, read, readByName and readByQuery.
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/employee-expenses/employee-types/
    """

    fields: ClassVar[_EMPLOYEETYPEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    name: str | None | Unset = UNSET
    """Employee type (text). Read-only."""
    parent_name: str | None | Unset = UNSET
    """Parent type (text). Read-only."""
    parent_recordno: int | None | Unset = UNSET
    """Record number (integer). Read-only."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Read-only."""
    form1099type: str | None | Unset = UNSET
    """Form 1099 type (text). Kind of the US tax form, such as MISC or INT. Known values: DIV, INT, MISC, R, S,
    PATR, G, W-2G. Read-only.
    """
    form1099box: str | None | Unset = UNSET
    """Form 1099 box (text). Box of the US tax form, as its kind numbers them. Known values: 1A, 1B, 2A, 2B, 2C, 2D,
    3, 4, 5, 6, 8, 9, 10, 11, 14, 1, 2, 15, 7, 13, 15A, 15B, 16, 18, 9B, 12, 17. Read-only.
    """
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
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "EMPLOYEETYPE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("NAME", TEXT, "?", label="Employee type", access="read"),
            el("PARENT.NAME", TEXT, "?", label="Parent type", access="read"),
            el("PARENT.RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el(
                "FORM1099TYPE",
                TEXT,
                "?",
                label="Form 1099 type",
                access="read",
                open_values=("DIV", "INT", "MISC", "R", "S", "PATR", "G", "W-2G"),
            ),
            el(
                "FORM1099BOX",
                TEXT,
                "?",
                label="Form 1099 box",
                access="read",
                open_values=(
                    "1A",
                    "1B",
                    "2A",
                    "2B",
                    "2C",
                    "2D",
                    "3",
                    "4",
                    "5",
                    "6",
                    "8",
                    "9",
                    "10",
                    "11",
                    "14",
                    "1",
                    "2",
                    "15",
                    "7",
                    "13",
                    "15A",
                    "15B",
                    "16",
                    "18",
                    "9B",
                    "12",
                    "17",
                ),
            ),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Employee type",
        key="RECORDNO",
        name_key="NAME",
        operations=("lookup", "inspect", "read", "readByName", "readByQuery"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def read_employeetype(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[EMPLOYEETYPE]:
    """Read records of Employee type (EMPLOYEETYPE) by key.

    Answers `Records[EMPLOYEETYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/employee-expenses/employee-types/
    """
    from intacct.common.read import read

    return read(
        object="EMPLOYEETYPE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_employeetype(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[EMPLOYEETYPE]:
    """Read records of Employee type (EMPLOYEETYPE) by the identifier that people use.

    Answers `Records[EMPLOYEETYPE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/employee-expenses/employee-types/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="EMPLOYEETYPE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _EMPLOYEETYPEFields(Fields):
        """Fields of EMPLOYEETYPE."""

        recordno: Field[int]
        name: Field[str]
        parent_name: Field[str]
        parent_recordno: Field[int]
        status: Field[str]
        form1099type: Field[str]
        form1099box: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
