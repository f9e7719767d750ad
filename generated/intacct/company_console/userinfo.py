# Generated from spec/company_console/USERINFO.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object USERINFO."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct._values import COUNTRY_CODES
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct._values import CountryCodes
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct.common.update import update
    from intacct.company_console.contact import _CONTACTFields
    from intacct.company_console.location import _LOCATIONFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "USERINFO",
    "UserinfoContactinfo",
    "UserinfoUserdepartments",
    "UserinfoUserlocations",
    "UserinfoUserterritories",
    "create_userinfo",
    "delete_userinfo",
    "query_userinfo",
    "read_by_name_userinfo",
    "read_userinfo",
    "update_userinfo",
]


@model
class USERINFO(Object):
    """User (USERINFO).

    Key: RECORDNO. Identified by people as LOGINID. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Owns: USERLOCATIONS (UserinfoUserlocations), USERDEPARTMENTS (UserinfoUserdepartments) and USERTERRITORIES
    (UserinfoUserterritories).
    Related to 4 other objects for queries.
    Reference: https://developer.intacct.com/api/company-console/users/
    """

    fields: ClassVar[_USERINFOFields]

    loginid: str | None | Unset = UNSET
    """User ID (text). Required in create. Required in update without RECORDNO."""
    description: str | None | Unset = UNSET
    """Username (text)."""
    email: str | None | Unset = UNSET
    """Account email address (text)."""
    old_email: str | None | Unset = UNSET
    """Old account email address (text)."""
    contactinfo_contactname: str | None | Unset = UNSET
    """Contact name (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_prefix: str | None | Unset = UNSET
    """Prefix (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_firstname: str | None | Unset = UNSET
    """First name (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_initial: str | None | Unset = UNSET
    """Middle name (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_lastname: str | None | Unset = UNSET
    """Last name (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_companyname: str | None | Unset = UNSET
    """Company name (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_printas: str | None | Unset = UNSET
    """Print as (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_phone1: str | None | Unset = UNSET
    """Primary phone (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_phone2: str | None | Unset = UNSET
    """Secondary phone (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_cellphone: str | None | Unset = UNSET
    """Mobile phone (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_pager: str | None | Unset = UNSET
    """Pager (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_fax: str | None | Unset = UNSET
    """Fax (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_email1: str | None | Unset = UNSET
    """Primary email address (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_email2: str | None | Unset = UNSET
    """Secondary email addresses (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_url1: str | None | Unset = UNSET
    """Primary URL (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_url2: str | None | Unset = UNSET
    """Secondary URL (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_address1: str | None | Unset = UNSET
    """Address line 1 (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_address2: str | None | Unset = UNSET
    """Address line 2 (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_city: str | None | Unset = UNSET
    """City (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_state: str | None | Unset = UNSET
    """State or territory (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_zip: str | None | Unset = UNSET
    """ZIP or postal code (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_country: str | None | Unset = UNSET
    """Country (text). Part of CONTACTINFO, and written there. Read-only."""
    contactinfo_mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Country code (text). Part of CONTACTINFO, and written there. One of the 252 values of
    `intacct._values.COUNTRY_CODES`. Read-only.
    """
    admin: Literal["false", "true", "Full"] | None | Unset = UNSET
    """Admin privileges (text). Allowed: false, true, Full."""
    usertype: str | None | Unset = UNSET
    """User type (text). Known values: construction manager user, Construction manager user, warehouse user, CRM
    user, platform user, payment approver, project manager user, dashboard user, view only user, employee user,
    business user. Stored as B, E, R, W, D, P, C, A, T, S or H. Default: business user.
    """
    visible: bool | None | Unset = UNSET
    """Visible (boolean, true or false)."""
    status: Literal["active", "inactive", "lockedout"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive, lockedout. Default: active."""
    unrestricted: bool | None | Unset = UNSET
    """Un restricted (boolean, true or false)."""
    logindisabled: bool | None | Unset = UNSET
    """Restrict user access to Web Services only (boolean, true or false). Default: false."""
    pwdneverexpires: bool | None | Unset = UNSET
    """Keep password until admin resets it (boolean, true or false)."""
    resetpassword: bool | None | Unset = UNSET
    """Reset password (boolean, true or false)."""
    pwdqlynotenforced: bool | None | Unset = UNSET
    """Disable password requirements (boolean, true or false)."""
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
    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without LOGINID.
    """
    contactkey: int | None | Unset = UNSET
    """Contact record number (integer)."""
    chatter_disabled: bool | None | Unset = UNSET
    """Disable Intacct Collaborate (boolean, true or false)."""
    hidenodept: bool | None | Unset = UNSET
    """Hide without department (boolean, true or false)."""
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
    contactinfo: UserinfoContactinfo | None | Unset = UNSET
    """Primary contact. Required in create."""
    sso_enabled: bool | None | Unset = UNSET
    """Single sign-on enabled (boolean, true or false). Default: false. Write-only."""
    sso_federated_id: str | None | Unset = UNSET
    """Single sign-on user ID (text). Write-only."""
    userlocations: list[UserinfoUserlocations] | None | Unset = UNSET
    """User locations.
    - Examples have one with all IDs; the vendor's own client libraries write one per ID. Both are read and written.
    """
    userdepartments: list[UserinfoUserdepartments] | None | Unset = UNSET
    """User departments.
    - Examples have one with all IDs; the vendor's own client libraries write one per ID. Both are read and written.
    """
    userterritories: list[UserinfoUserterritories] | None | Unset = UNSET
    """User territories. Write-only.
    - Examples have one with all IDs; the vendor's own client libraries write one per ID. Both are read and written.
    """

    __wire__ = Wire(
        "USERINFO",
        unordered(
            el("LOGINID", TEXT, "?", label="User ID", required=("create",)),
            el("DESCRIPTION", TEXT, "?", label="Username"),
            el("EMAIL", TEXT, "?", label="Account email address"),
            el("OLD_EMAIL", TEXT, "?", label="Old account email address"),
            el("CONTACTINFO.CONTACTNAME", TEXT, "?", label="Contact name", access="read"),
            el("CONTACTINFO.PREFIX", TEXT, "?", label="Prefix", access="read"),
            el("CONTACTINFO.FIRSTNAME", TEXT, "?", label="First name", access="read"),
            el("CONTACTINFO.INITIAL", TEXT, "?", label="Middle name", access="read"),
            el("CONTACTINFO.LASTNAME", TEXT, "?", label="Last name", access="read"),
            el("CONTACTINFO.COMPANYNAME", TEXT, "?", label="Company name", access="read"),
            el("CONTACTINFO.PRINTAS", TEXT, "?", label="Print as", access="read"),
            el("CONTACTINFO.PHONE1", TEXT, "?", label="Primary phone", access="read"),
            el("CONTACTINFO.PHONE2", TEXT, "?", label="Secondary phone", access="read"),
            el("CONTACTINFO.CELLPHONE", TEXT, "?", label="Mobile phone", access="read"),
            el("CONTACTINFO.PAGER", TEXT, "?", label="Pager", access="read"),
            el("CONTACTINFO.FAX", TEXT, "?", label="Fax", access="read"),
            el("CONTACTINFO.EMAIL1", TEXT, "?", label="Primary email address", access="read"),
            el("CONTACTINFO.EMAIL2", TEXT, "?", label="Secondary email addresses", access="read"),
            el("CONTACTINFO.URL1", TEXT, "?", label="Primary URL", access="read"),
            el("CONTACTINFO.URL2", TEXT, "?", label="Secondary URL", access="read"),
            el("CONTACTINFO.MAILADDRESS.ADDRESS1", TEXT, "?", label="Address line 1", access="read"),
            el("CONTACTINFO.MAILADDRESS.ADDRESS2", TEXT, "?", label="Address line 2", access="read"),
            el("CONTACTINFO.MAILADDRESS.CITY", TEXT, "?", label="City", access="read"),
            el("CONTACTINFO.MAILADDRESS.STATE", TEXT, "?", label="State or territory", access="read"),
            el("CONTACTINFO.MAILADDRESS.ZIP", TEXT, "?", label="ZIP or postal code", access="read"),
            el("CONTACTINFO.MAILADDRESS.COUNTRY", TEXT, "?", label="Country", access="read"),
            el("CONTACTINFO.MAILADDRESS.COUNTRYCODE", COUNTRY_CODES, "?", label="Country code", access="read"),
            el("ADMIN", Enumeration("false", "true", "Full"), "?", label="Admin privileges"),
            el(
                "USERTYPE",
                TEXT,
                "?",
                label="User type",
                open_values=(
                    "construction manager user",
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
                default="business user",
            ),
            el("VISIBLE", BOOLEAN, "?", label="Visible"),
            el("STATUS", Enumeration("active", "inactive", "lockedout"), "?", label="Status", default="active"),
            el("UNRESTRICTED", BOOLEAN, "?", label="Un restricted"),
            el("LOGINDISABLED", BOOLEAN, "?", label="Restrict user access to Web Services only", default="false"),
            el("PWDNEVEREXPIRES", BOOLEAN, "?", label="Keep password until admin resets it"),
            el("RESETPASSWORD", BOOLEAN, "?", label="Reset password"),
            el("PWDQLYNOTENFORCED", BOOLEAN, "?", label="Disable password requirements"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("CONTACTKEY", INTEGER, "?", label="Contact record number"),
            el("CHATTER_DISABLED", BOOLEAN, "?", label="Disable Intacct Collaborate"),
            el("HIDENODEPT", BOOLEAN, "?", label="Hide without department"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "CONTACTINFO",
                Ref("intacct.company_console.userinfo", "UserinfoContactinfo"),
                "?",
                label="Primary contact",
                required=("create",),
            ),
            el("SSO_ENABLED", BOOLEAN, "?", label="Single sign-on enabled", access="write", default="false"),
            el("SSO_FEDERATED_ID", TEXT, "?", label="Single sign-on user ID", access="write"),
            el(
                "USERLOCATIONS",
                Ref("intacct.company_console.userinfo", "UserinfoUserlocations"),
                "*",
                label="User locations",
            ),
            el(
                "USERDEPARTMENTS",
                Ref("intacct.company_console.userinfo", "UserinfoUserdepartments"),
                "*",
                label="User departments",
            ),
            el(
                "USERTERRITORIES",
                Ref("intacct.company_console.userinfo", "UserinfoUserterritories"),
                "*",
                label="User territories",
                access="write",
            ),
        ),
        label="User",
        key="RECORDNO",
        name_key="LOGINID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("CONTACT", "CONTACT", "ONE2ONE", "CONTACTINFO.CONTACTNAME"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class UserinfoContactinfo(Object):
    """The content of `CONTACTINFO`."""

    contactname: str | None | Unset = UNSET
    """Contact name (text). Required for a user with an existing contact."""
    prefix: str | None | Unset = UNSET
    """Prefix (text)."""
    firstname: str | None | Unset = UNSET
    """First name (text). Required for a user with a new contact."""
    initial: str | None | Unset = UNSET
    """Middle name (text)."""
    lastname: str | None | Unset = UNSET
    """Last name (text). Required for a user with a new contact."""
    companyname: str | None | Unset = UNSET
    """Company name (text)."""
    printas: str | None | Unset = UNSET
    """Print as (text)."""
    phone1: str | None | Unset = UNSET
    """Primary phone (text)."""
    phone2: str | None | Unset = UNSET
    """Secondary phone (text)."""
    cellphone: str | None | Unset = UNSET
    """Mobile phone (text)."""
    pager: str | None | Unset = UNSET
    """Pager (text)."""
    fax: str | None | Unset = UNSET
    """Fax (text)."""
    email1: str | None | Unset = UNSET
    """Primary email address (text). Required for a user with a new contact."""
    email2: str | None | Unset = UNSET
    """Secondary email addresses (text)."""
    url1: str | None | Unset = UNSET
    """Primary URL (text)."""
    url2: str | None | Unset = UNSET
    """Secondary URL (text)."""

    __wire__ = Wire(
        "CONTACTINFO",
        unordered(
            el("CONTACTNAME", TEXT, "?", label="Contact name"),
            el("PREFIX", TEXT, "?", label="Prefix"),
            el("FIRSTNAME", TEXT, "?", label="First name"),
            el("INITIAL", TEXT, "?", label="Middle name"),
            el("LASTNAME", TEXT, "?", label="Last name"),
            el("COMPANYNAME", TEXT, "?", label="Company name"),
            el("PRINTAS", TEXT, "?", label="Print as"),
            el("PHONE1", TEXT, "?", label="Primary phone"),
            el("PHONE2", TEXT, "?", label="Secondary phone"),
            el("CELLPHONE", TEXT, "?", label="Mobile phone"),
            el("PAGER", TEXT, "?", label="Pager"),
            el("FAX", TEXT, "?", label="Fax"),
            el("EMAIL1", TEXT, "?", label="Primary email address"),
            el("EMAIL2", TEXT, "?", label="Secondary email addresses"),
            el("URL1", TEXT, "?", label="Primary URL"),
            el("URL2", TEXT, "?", label="Secondary URL"),
        ),
    )


@model
class UserinfoUserlocations(Object):
    """The content of `USERLOCATIONS`."""

    locationid: list[str] | None | Unset = UNSET
    """Location ID (list of text)."""

    __wire__ = Wire("USERLOCATIONS", unordered(el("LOCATIONID", TEXT, "*", label="Location ID")))


@model
class UserinfoUserdepartments(Object):
    """The content of `USERDEPARTMENTS`."""

    departmentid: list[str] | None | Unset = UNSET
    """Department ID (list of text)."""

    __wire__ = Wire("USERDEPARTMENTS", unordered(el("DEPARTMENTID", TEXT, "*", label="Department ID")))


@model
class UserinfoUserterritories(Object):
    """The content of `USERTERRITORIES`."""

    territoryid: list[str] | None | Unset = UNSET
    """Territory ID (list of text)."""

    __wire__ = Wire("USERTERRITORIES", unordered(el("TERRITORYID", TEXT, "*", label="Territory ID")))


@stub
def query_userinfo(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[USERINFO]:
    """Find records of User (USERINFO).

    Answers `Records[USERINFO]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/users/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="USERINFO",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_userinfo(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[USERINFO]:
    """Read records of User (USERINFO) by key.

    Answers `Records[USERINFO]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/users/
    """
    from intacct.common.read import read

    return read(
        object="USERINFO", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_userinfo(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[USERINFO]:
    """Read records of User (USERINFO) by the identifier that people use.

    Answers `Records[USERINFO]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/users/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="USERINFO", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_userinfo(
    *,
    loginid: str | None,
    contactinfo: UserinfoContactinfo | None,
    description: str | None | Unset = UNSET,
    email: str | None | Unset = UNSET,
    old_email: str | None | Unset = UNSET,
    admin: Literal["false", "true", "Full"] | None | Unset = UNSET,
    usertype: str | None | Unset = UNSET,
    visible: bool | None | Unset = UNSET,
    status: Literal["active", "inactive", "lockedout"] | None | Unset = UNSET,
    unrestricted: bool | None | Unset = UNSET,
    logindisabled: bool | None | Unset = UNSET,
    pwdneverexpires: bool | None | Unset = UNSET,
    resetpassword: bool | None | Unset = UNSET,
    pwdqlynotenforced: bool | None | Unset = UNSET,
    contactkey: int | None | Unset = UNSET,
    chatter_disabled: bool | None | Unset = UNSET,
    hidenodept: bool | None | Unset = UNSET,
    sso_enabled: bool | None | Unset = UNSET,
    sso_federated_id: str | None | Unset = UNSET,
    userlocations: list[UserinfoUserlocations] | None | Unset = UNSET,
    userdepartments: list[UserinfoUserdepartments] | None | Unset = UNSET,
    userterritories: list[UserinfoUserterritories] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[USERINFO]:
    """Create one record of User (USERINFO).

    Answers the record as `Records[USERINFO]`, with its keys alone: RECORDNO and LOGINID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/users/
    """
    from intacct.common.create import create

    return create(
        objects=[
            USERINFO(
                loginid=loginid,
                description=description,
                email=email,
                old_email=old_email,
                admin=admin,
                usertype=usertype,
                visible=visible,
                status=status,
                unrestricted=unrestricted,
                logindisabled=logindisabled,
                pwdneverexpires=pwdneverexpires,
                resetpassword=resetpassword,
                pwdqlynotenforced=pwdqlynotenforced,
                contactkey=contactkey,
                chatter_disabled=chatter_disabled,
                hidenodept=hidenodept,
                contactinfo=contactinfo,
                sso_enabled=sso_enabled,
                sso_federated_id=sso_federated_id,
                userlocations=userlocations,
                userdepartments=userdepartments,
                userterritories=userterritories,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_userinfo(
    *,
    loginid: str | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    email: str | None | Unset = UNSET,
    old_email: str | None | Unset = UNSET,
    admin: Literal["false", "true", "Full"] | None | Unset = UNSET,
    usertype: str | None | Unset = UNSET,
    visible: bool | None | Unset = UNSET,
    status: Literal["active", "inactive", "lockedout"] | None | Unset = UNSET,
    unrestricted: bool | None | Unset = UNSET,
    logindisabled: bool | None | Unset = UNSET,
    pwdneverexpires: bool | None | Unset = UNSET,
    resetpassword: bool | None | Unset = UNSET,
    pwdqlynotenforced: bool | None | Unset = UNSET,
    recordno: int | None | Unset = UNSET,
    contactkey: int | None | Unset = UNSET,
    chatter_disabled: bool | None | Unset = UNSET,
    hidenodept: bool | None | Unset = UNSET,
    contactinfo: UserinfoContactinfo | None | Unset = UNSET,
    sso_enabled: bool | None | Unset = UNSET,
    sso_federated_id: str | None | Unset = UNSET,
    userlocations: list[UserinfoUserlocations] | None | Unset = UNSET,
    userdepartments: list[UserinfoUserdepartments] | None | Unset = UNSET,
    userterritories: list[UserinfoUserterritories] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[USERINFO]:
    """Change one record of User (USERINFO); what is left out stays as it is.

    Answers the record as `Records[USERINFO]`, with its keys alone: RECORDNO and LOGINID.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/users/
    """
    from intacct.common.update import update

    return update(
        objects=[
            USERINFO(
                loginid=loginid,
                description=description,
                email=email,
                old_email=old_email,
                admin=admin,
                usertype=usertype,
                visible=visible,
                status=status,
                unrestricted=unrestricted,
                logindisabled=logindisabled,
                pwdneverexpires=pwdneverexpires,
                resetpassword=resetpassword,
                pwdqlynotenforced=pwdqlynotenforced,
                recordno=recordno,
                contactkey=contactkey,
                chatter_disabled=chatter_disabled,
                hidenodept=hidenodept,
                contactinfo=contactinfo,
                sso_enabled=sso_enabled,
                sso_federated_id=sso_federated_id,
                userlocations=userlocations,
                userdepartments=userdepartments,
                userterritories=userterritories,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_userinfo(keys: Listed) -> delete:
    """Delete records of User (USERINFO) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/users/
    """
    from intacct.common.delete import delete

    return delete(object="USERINFO", keys=listed(keys))


if TYPE_CHECKING:

    class _USERINFOFields(Fields):
        """Fields of USERINFO."""

        loginid: Field[str]
        description: Field[str]
        email: Field[str]
        old_email: Field[str]
        contactinfo_contactname: Field[str]
        contactinfo_prefix: Field[str]
        contactinfo_firstname: Field[str]
        contactinfo_initial: Field[str]
        contactinfo_lastname: Field[str]
        contactinfo_companyname: Field[str]
        contactinfo_printas: Field[str]
        contactinfo_phone1: Field[str]
        contactinfo_phone2: Field[str]
        contactinfo_cellphone: Field[str]
        contactinfo_pager: Field[str]
        contactinfo_fax: Field[str]
        contactinfo_email1: Field[str]
        contactinfo_email2: Field[str]
        contactinfo_url1: Field[str]
        contactinfo_url2: Field[str]
        contactinfo_mailaddress_address1: Field[str]
        contactinfo_mailaddress_address2: Field[str]
        contactinfo_mailaddress_city: Field[str]
        contactinfo_mailaddress_state: Field[str]
        contactinfo_mailaddress_zip: Field[str]
        contactinfo_mailaddress_country: Field[str]
        contactinfo_mailaddress_countrycode: Field[str]
        admin: Field[str]
        usertype: Field[str]
        visible: Field[bool]
        status: Field[str]
        unrestricted: Field[bool]
        logindisabled: Field[bool]
        pwdneverexpires: Field[bool]
        resetpassword: Field[bool]
        pwdqlynotenforced: Field[bool]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        recordno: Field[int]
        contactkey: Field[int]
        chatter_disabled: Field[bool]
        hidenodept: Field[bool]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        contactinfo: _UserinfoContactinfoFields
        contact: _CONTACTFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields

    class _UserinfoContactinfoFields(Fields):
        """Fields of CONTACTINFO."""

        contactname: Field[str]
        prefix: Field[str]
        firstname: Field[str]
        initial: Field[str]
        lastname: Field[str]
        companyname: Field[str]
        printas: Field[str]
        phone1: Field[str]
        phone2: Field[str]
        cellphone: Field[str]
        pager: Field[str]
        fax: Field[str]
        email1: Field[str]
        email2: Field[str]
        url1: Field[str]
        url2: Field[str]
