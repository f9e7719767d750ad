# Generated from spec/company_console/USERRESTRICTION.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object USERRESTRICTION."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = [
    "USERRESTRICTION",
    "UserrestrictionDepartment",
    "UserrestrictionLocation",
    "query_userrestriction",
    "read_userrestriction",
]


@model
class USERRESTRICTION(Object):
    """User restriction (USERRESTRICTION).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Owns: LOCATIONS (UserrestrictionLocation) and DEPARTMENTS (UserrestrictionDepartment).
    Reference: https://developer.intacct.com/api/company-console/users/
    """

    fields: ClassVar[_USERRESTRICTIONFields]

    recordno: str | None | Unset = UNSET
    """Record number (text). Read-only."""
    loginid: str | None | Unset = UNSET
    """User ID (text). Read-only."""
    firstname: str | None | Unset = UNSET
    """First name (text). Read-only."""
    lastname: str | None | Unset = UNSET
    """Last name (text). Read-only."""
    admin: Literal["Off", "Limited", "Full"] | None | Unset = UNSET
    """Admin privileges (text). Allowed: Off, Limited, Full. Read-only."""
    usertype: (
        Literal[
            "Construction manager user",
            "warehouse user",
            "CRM user",
            "platform user",
            "payment approver",
            "project manager user",
            "dashboard user",
            "view only user",
            "employee user",
            "business user",
        ]
        | None
        | Unset
    ) = UNSET
    """User type (text). Allowed: Construction manager user, warehouse user, CRM user, platform user, payment
    approver, project manager user, dashboard user, view only user, employee user, business user. Read-only.
    """
    status: Literal["active", "inactive", "lockedout"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive, lockedout. Read-only."""
    unrestricted: bool | None | Unset = UNSET
    """Un restricted (boolean, true or false). Read-only."""
    locationid: str | None | Unset = UNSET
    """Location ID (text). Read-only."""
    locationname: str | None | Unset = UNSET
    """Location name (text). Read-only."""
    departmentid: str | None | Unset = UNSET
    """Department ID (text). Read-only."""
    departmentname: str | None | Unset = UNSET
    """Department name (text). Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    locations: list[UserrestrictionLocation] | None | Unset = UNSET
    """Locations. Read-only."""
    departments: list[UserrestrictionDepartment] | None | Unset = UNSET
    """Departments. Read-only."""

    __wire__ = Wire(
        "USERRESTRICTION",
        unordered(
            el("RECORDNO", TEXT, "?", label="Record number", access="read"),
            el("LOGINID", TEXT, "?", label="User ID", access="read"),
            el("FIRSTNAME", TEXT, "?", label="First name", access="read"),
            el("LASTNAME", TEXT, "?", label="Last name", access="read"),
            el("ADMIN", Enumeration("Off", "Limited", "Full"), "?", label="Admin privileges", access="read"),
            el(
                "USERTYPE",
                Enumeration(
                    "Construction manager user",
                    "warehouse user",
                    "CRM user",
                    "platform user",
                    "payment approver",
                    "project manager user",
                    "dashboard user",
                    "view only user",
                    "employee user",
                    "business user",
                ),
                "?",
                label="User type",
                access="read",
            ),
            el("STATUS", Enumeration("active", "inactive", "lockedout"), "?", label="Status", access="read"),
            el("UNRESTRICTED", BOOLEAN, "?", label="Un restricted", access="read"),
            el("LOCATIONID", TEXT, "?", label="Location ID", access="read"),
            el("LOCATIONNAME", TEXT, "?", label="Location name", access="read"),
            el("DEPARTMENTID", TEXT, "?", label="Department ID", access="read"),
            el("DEPARTMENTNAME", TEXT, "?", label="Department name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "LOCATIONS",
                list_of(el("LOCATION", Ref("intacct.company_console.userrestriction", "UserrestrictionLocation"), "*")),
                "?",
                label="Locations",
                access="read",
            ),
            el(
                "DEPARTMENTS",
                list_of(
                    el("DEPARTMENT", Ref("intacct.company_console.userrestriction", "UserrestrictionDepartment"), "*")
                ),
                "?",
                label="Departments",
                access="read",
            ),
        ),
        label="User restriction",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class UserrestrictionLocation(Object):
    """The content of `LOCATION`."""

    locationid: str | None | Unset = UNSET
    """Location ID (text)."""
    locationname: str | None | Unset = UNSET
    """Location name (text)."""

    __wire__ = Wire(
        "LOCATION",
        unordered(
            el("LOCATIONID", TEXT, "?", label="Location ID"), el("LOCATIONNAME", TEXT, "?", label="Location name")
        ),
    )


@model
class UserrestrictionDepartment(Object):
    """The content of `DEPARTMENT`."""

    departmentid: str | None | Unset = UNSET
    """Department ID (text)."""
    departmentname: str | None | Unset = UNSET
    """Department name (text)."""

    __wire__ = Wire(
        "DEPARTMENT",
        unordered(
            el("DEPARTMENTID", TEXT, "?", label="Department ID"),
            el("DEPARTMENTNAME", TEXT, "?", label="Department name"),
        ),
    )


@stub
def query_userrestriction(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[USERRESTRICTION]:
    """Find records of User restriction (USERRESTRICTION).

    Answers `Records[USERRESTRICTION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/users/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="USERRESTRICTION",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_userrestriction(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[USERRESTRICTION]:
    """Read records of User restriction (USERRESTRICTION) by key.

    Answers `Records[USERRESTRICTION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/users/
    """
    from intacct.common.read import read

    return read(
        object="USERRESTRICTION", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _USERRESTRICTIONFields(Fields):
        """Fields of USERRESTRICTION."""

        recordno: Field[str]
        loginid: Field[str]
        firstname: Field[str]
        lastname: Field[str]
        admin: Field[str]
        usertype: Field[str]
        status: Field[str]
        unrestricted: Field[bool]
        locationid: Field[str]
        locationname: Field[str]
        departmentid: Field[str]
        departmentname: Field[str]
        record_url: Field[str]
