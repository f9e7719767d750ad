# Generated from spec/company_console/CONTACT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTACT."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct._values import COUNTRY_CODES
from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
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
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "CONTACT",
    "ContactMailaddress",
    "create_contact_object",
    "delete_contact_object",
    "query_contact",
    "read_by_name_contact",
    "read_contact",
    "update_contact_object",
]


@model
class CONTACT(Object):
    """Contact (CONTACT).

    Key: RECORDNO. Identified by people as CONTACTNAME. Operations: lookup, inspect, query, read, readByName,
    readByQuery, create, update and delete.
    Related to 4 other objects for queries.
    Reference: https://developer.intacct.com/api/company-console/contacts/
    """

    fields: ClassVar[_CONTACTFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required without CONTACTNAME.
    """
    contactname: str | None | Unset = UNSET
    """Contact name (text). Required in create. Required in update without RECORDNO."""
    companyname: str | None | Unset = UNSET
    """Company name (text)."""
    prefix: str | None | Unset = UNSET
    """Prefix (text)."""
    firstname: str | None | Unset = UNSET
    """First name (text)."""
    lastname: str | None | Unset = UNSET
    """Last name (text)."""
    initial: str | None | Unset = UNSET
    """Middle name (text)."""
    printas: str | None | Unset = UNSET
    """Print as (text). Required in create."""
    taxable: bool | None | Unset = UNSET
    """Taxable (boolean, true or false). Default: true."""
    taxgroup: str | None | Unset = UNSET
    """Contact tax group (text)."""
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
    """Primary email address (text)."""
    email2: str | None | Unset = UNSET
    """Secondary email addresses (text)."""
    url1: str | None | Unset = UNSET
    """Primary URL (text)."""
    url2: str | None | Unset = UNSET
    """Secondary URL (text)."""
    visible: bool | None | Unset = UNSET
    """Visible (boolean, true or false)."""
    mailaddress_address1: str | None | Unset = UNSET
    """Address line 1 (text). Part of MAILADDRESS, and written there. Read-only."""
    mailaddress_address2: str | None | Unset = UNSET
    """Address line 2 (text). Part of MAILADDRESS, and written there. Read-only."""
    mailaddress_address3: str | None | Unset = UNSET
    """Address line 3 (text). Part of MAILADDRESS, and written there. Read-only."""
    mailaddress_city: str | None | Unset = UNSET
    """City (text). Part of MAILADDRESS, and written there. Read-only."""
    mailaddress_state: str | None | Unset = UNSET
    """State or territory (text). Part of MAILADDRESS, and written there. Read-only."""
    mailaddress_zip: str | None | Unset = UNSET
    """ZIP or postal code (text). Part of MAILADDRESS, and written there. Read-only."""
    mailaddress_country: str | None | Unset = UNSET
    """Country (text). Part of MAILADDRESS, and written there. Read-only."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Default: active."""
    mailaddress_countrycode: CountryCodes | None | Unset = UNSET
    """Country code (text). Part of MAILADDRESS, and written there. One of the 252 values of
    `intacct._values.COUNTRY_CODES`. Read-only.
    """
    mailaddress_latitude: Decimal | None | Unset = UNSET
    """Latitude (decimal). Part of MAILADDRESS, and written there. Read-only."""
    mailaddress_longitude: Decimal | None | Unset = UNSET
    """Longitude (decimal). Part of MAILADDRESS, and written there. Read-only."""
    priceschedule: str | None | Unset = UNSET
    """Price schedule (text)."""
    discount: Decimal | None | Unset = UNSET
    """Discount percent (decimal)."""
    pricelist: str | None | Unset = UNSET
    """Price list (text)."""
    pricelistkey: int | None | Unset = UNSET
    """Price list record number (integer)."""
    taxid: str | None | Unset = UNSET
    """Tax ID (text)."""
    siret: str | None | Unset = UNSET
    """Siret (text)."""
    legal_category: str | None | Unset = UNSET
    """Legal category (text)."""
    main_activity: str | None | Unset = UNSET
    """Main activity (text)."""
    type_of_company: str | None | Unset = UNSET
    """Type of company (text)."""
    registered_capital: int | None | Unset = UNSET
    """Registered capital (integer)."""
    vat_regime: str | None | Unset = UNSET
    """VAT regime (text)."""
    taxgroupkey: int | None | Unset = UNSET
    """Tax group record number (integer)."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Required with a tax schedule."""
    taxschedule: str | None | Unset = UNSET
    """Default tax schedule (text)."""
    priceschedulekey: int | None | Unset = UNSET
    """Price schedule record number (integer)."""
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
    mailaddress: ContactMailaddress | None | Unset = UNSET
    """Mailing address."""

    __wire__ = Wire(
        "CONTACT",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("CONTACTNAME", TEXT, "?", label="Contact name", required=("create",)),
            el("COMPANYNAME", TEXT, "?", label="Company name"),
            el("PREFIX", TEXT, "?", label="Prefix"),
            el("FIRSTNAME", TEXT, "?", label="First name"),
            el("LASTNAME", TEXT, "?", label="Last name"),
            el("INITIAL", TEXT, "?", label="Middle name"),
            el("PRINTAS", TEXT, "?", label="Print as", required=("create",)),
            el("TAXABLE", BOOLEAN, "?", label="Taxable", default="true"),
            el("TAXGROUP", TEXT, "?", label="Contact tax group"),
            el("PHONE1", TEXT, "?", label="Primary phone"),
            el("PHONE2", TEXT, "?", label="Secondary phone"),
            el("CELLPHONE", TEXT, "?", label="Mobile phone"),
            el("PAGER", TEXT, "?", label="Pager"),
            el("FAX", TEXT, "?", label="Fax"),
            el("EMAIL1", TEXT, "?", label="Primary email address"),
            el("EMAIL2", TEXT, "?", label="Secondary email addresses"),
            el("URL1", TEXT, "?", label="Primary URL"),
            el("URL2", TEXT, "?", label="Secondary URL"),
            el("VISIBLE", BOOLEAN, "?", label="Visible"),
            el("MAILADDRESS.ADDRESS1", TEXT, "?", label="Address line 1", access="read"),
            el("MAILADDRESS.ADDRESS2", TEXT, "?", label="Address line 2", access="read"),
            el("MAILADDRESS.ADDRESS3", TEXT, "?", label="Address line 3", access="read"),
            el("MAILADDRESS.CITY", TEXT, "?", label="City", access="read"),
            el("MAILADDRESS.STATE", TEXT, "?", label="State or territory", access="read"),
            el("MAILADDRESS.ZIP", TEXT, "?", label="ZIP or postal code", access="read"),
            el("MAILADDRESS.COUNTRY", TEXT, "?", label="Country", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", default="active"),
            el("MAILADDRESS.COUNTRYCODE", COUNTRY_CODES, "?", label="Country code", access="read"),
            el("MAILADDRESS.LATITUDE", DECIMAL, "?", label="Latitude", access="read"),
            el("MAILADDRESS.LONGITUDE", DECIMAL, "?", label="Longitude", access="read"),
            el("PRICESCHEDULE", TEXT, "?", label="Price schedule"),
            el("DISCOUNT", DECIMAL, "?", label="Discount percent"),
            el("PRICELIST", TEXT, "?", label="Price list"),
            el("PRICELISTKEY", INTEGER, "?", label="Price list record number"),
            el("TAXID", TEXT, "?", label="Tax ID"),
            el("SIRET", TEXT, "?", label="Siret"),
            el("LEGAL_CATEGORY", TEXT, "?", label="Legal category"),
            el("MAIN_ACTIVITY", TEXT, "?", label="Main activity"),
            el("TYPE_OF_COMPANY", TEXT, "?", label="Type of company"),
            el("REGISTERED_CAPITAL", INTEGER, "?", label="Registered capital"),
            el("VAT_REGIME", TEXT, "?", label="VAT regime"),
            el("TAXGROUPKEY", INTEGER, "?", label="Tax group record number"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution"),
            el("TAXSCHEDULE", TEXT, "?", label="Default tax schedule"),
            el("PRICESCHEDULEKEY", INTEGER, "?", label="Price schedule record number"),
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
            el(
                "MAILADDRESS",
                Ref("intacct.company_console.contact", "ContactMailaddress"),
                "?",
                label="Mailing address",
            ),
        ),
        label="Contact",
        key="RECORDNO",
        name_key="CONTACTNAME",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery", "create", "update", "delete"),
        relationships=(
            Relationship("MAILADDRESS", "MAILADDRESS", "MANY2ONE", "MAILADDRESS.RECORDKEY"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class ContactMailaddress(Object):
    """The content of `MAILADDRESS`."""

    address1: str | None | Unset = UNSET
    """Address line 1 (text)."""
    address2: str | None | Unset = UNSET
    """Address line 2 (text)."""
    address3: str | None | Unset = UNSET
    """Address line 3 (text)."""
    city: str | None | Unset = UNSET
    """City (text)."""
    state: str | None | Unset = UNSET
    """State or territory (text)."""
    zip: str | None | Unset = UNSET
    """ZIP or postal code (text)."""
    country: str | None | Unset = UNSET
    """Country (text)."""
    countrycode: CountryCodes | None | Unset = UNSET
    """Country code (text). One of the 252 values of `intacct._values.COUNTRY_CODES`."""
    latitude: Decimal | None | Unset = UNSET
    """Latitude (decimal)."""
    longitude: Decimal | None | Unset = UNSET
    """Longitude (decimal)."""

    __wire__ = Wire(
        "MAILADDRESS",
        unordered(
            el("ADDRESS1", TEXT, "?", label="Address line 1"),
            el("ADDRESS2", TEXT, "?", label="Address line 2"),
            el("ADDRESS3", TEXT, "?", label="Address line 3"),
            el("CITY", TEXT, "?", label="City"),
            el("STATE", TEXT, "?", label="State or territory"),
            el("ZIP", TEXT, "?", label="ZIP or postal code"),
            el("COUNTRY", TEXT, "?", label="Country"),
            el("COUNTRYCODE", COUNTRY_CODES, "?", label="Country code"),
            el("LATITUDE", DECIMAL, "?", label="Latitude"),
            el("LONGITUDE", DECIMAL, "?", label="Longitude"),
        ),
    )


@stub
def query_contact(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTACT]:
    """Find records of Contact (CONTACT).

    Answers `Records[CONTACT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/contacts/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTACT",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contact(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTACT]:
    """Read records of Contact (CONTACT) by key.

    Answers `Records[CONTACT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/contacts/
    """
    from intacct.common.read import read

    return read(
        object="CONTACT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_contact(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[CONTACT]:
    """Read records of Contact (CONTACT) by the identifier that people use.

    Answers `Records[CONTACT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/company-console/contacts/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="CONTACT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_contact_object(
    *,
    contactname: str | None,
    printas: str | None,
    companyname: str | None | Unset = UNSET,
    prefix: str | None | Unset = UNSET,
    firstname: str | None | Unset = UNSET,
    lastname: str | None | Unset = UNSET,
    initial: str | None | Unset = UNSET,
    taxable: bool | None | Unset = UNSET,
    taxgroup: str | None | Unset = UNSET,
    phone1: str | None | Unset = UNSET,
    phone2: str | None | Unset = UNSET,
    cellphone: str | None | Unset = UNSET,
    pager: str | None | Unset = UNSET,
    fax: str | None | Unset = UNSET,
    email1: str | None | Unset = UNSET,
    email2: str | None | Unset = UNSET,
    url1: str | None | Unset = UNSET,
    url2: str | None | Unset = UNSET,
    visible: bool | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    priceschedule: str | None | Unset = UNSET,
    discount: Decimal | None | Unset = UNSET,
    pricelist: str | None | Unset = UNSET,
    pricelistkey: int | None | Unset = UNSET,
    taxid: str | None | Unset = UNSET,
    siret: str | None | Unset = UNSET,
    legal_category: str | None | Unset = UNSET,
    main_activity: str | None | Unset = UNSET,
    type_of_company: str | None | Unset = UNSET,
    registered_capital: int | None | Unset = UNSET,
    vat_regime: str | None | Unset = UNSET,
    taxgroupkey: int | None | Unset = UNSET,
    taxsolutionid: str | None | Unset = UNSET,
    taxschedule: str | None | Unset = UNSET,
    priceschedulekey: int | None | Unset = UNSET,
    mailaddress: ContactMailaddress | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[CONTACT]:
    """Create one record of Contact (CONTACT).

    Answers the record as `Records[CONTACT]`, with its keys alone: RECORDNO and CONTACTNAME.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/contacts/
    """
    from intacct.common.create import create

    return create(
        objects=[
            CONTACT(
                contactname=contactname,
                companyname=companyname,
                prefix=prefix,
                firstname=firstname,
                lastname=lastname,
                initial=initial,
                printas=printas,
                taxable=taxable,
                taxgroup=taxgroup,
                phone1=phone1,
                phone2=phone2,
                cellphone=cellphone,
                pager=pager,
                fax=fax,
                email1=email1,
                email2=email2,
                url1=url1,
                url2=url2,
                visible=visible,
                status=status,
                priceschedule=priceschedule,
                discount=discount,
                pricelist=pricelist,
                pricelistkey=pricelistkey,
                taxid=taxid,
                siret=siret,
                legal_category=legal_category,
                main_activity=main_activity,
                type_of_company=type_of_company,
                registered_capital=registered_capital,
                vat_regime=vat_regime,
                taxgroupkey=taxgroupkey,
                taxsolutionid=taxsolutionid,
                taxschedule=taxschedule,
                priceschedulekey=priceschedulekey,
                mailaddress=mailaddress,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_contact_object(
    *,
    recordno: int | None | Unset = UNSET,
    contactname: str | None | Unset = UNSET,
    companyname: str | None | Unset = UNSET,
    prefix: str | None | Unset = UNSET,
    firstname: str | None | Unset = UNSET,
    lastname: str | None | Unset = UNSET,
    initial: str | None | Unset = UNSET,
    printas: str | None | Unset = UNSET,
    taxable: bool | None | Unset = UNSET,
    taxgroup: str | None | Unset = UNSET,
    phone1: str | None | Unset = UNSET,
    phone2: str | None | Unset = UNSET,
    cellphone: str | None | Unset = UNSET,
    pager: str | None | Unset = UNSET,
    fax: str | None | Unset = UNSET,
    email1: str | None | Unset = UNSET,
    email2: str | None | Unset = UNSET,
    url1: str | None | Unset = UNSET,
    url2: str | None | Unset = UNSET,
    visible: bool | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    priceschedule: str | None | Unset = UNSET,
    discount: Decimal | None | Unset = UNSET,
    pricelist: str | None | Unset = UNSET,
    pricelistkey: int | None | Unset = UNSET,
    taxid: str | None | Unset = UNSET,
    siret: str | None | Unset = UNSET,
    legal_category: str | None | Unset = UNSET,
    main_activity: str | None | Unset = UNSET,
    type_of_company: str | None | Unset = UNSET,
    registered_capital: int | None | Unset = UNSET,
    vat_regime: str | None | Unset = UNSET,
    taxgroupkey: int | None | Unset = UNSET,
    taxsolutionid: str | None | Unset = UNSET,
    taxschedule: str | None | Unset = UNSET,
    priceschedulekey: int | None | Unset = UNSET,
    mailaddress: ContactMailaddress | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[CONTACT]:
    """Change one record of Contact (CONTACT); what is left out stays as it is.

    Answers the record as `Records[CONTACT]`, with its keys alone: RECORDNO and CONTACTNAME.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/contacts/
    """
    from intacct.common.update import update

    return update(
        objects=[
            CONTACT(
                recordno=recordno,
                contactname=contactname,
                companyname=companyname,
                prefix=prefix,
                firstname=firstname,
                lastname=lastname,
                initial=initial,
                printas=printas,
                taxable=taxable,
                taxgroup=taxgroup,
                phone1=phone1,
                phone2=phone2,
                cellphone=cellphone,
                pager=pager,
                fax=fax,
                email1=email1,
                email2=email2,
                url1=url1,
                url2=url2,
                visible=visible,
                status=status,
                priceschedule=priceschedule,
                discount=discount,
                pricelist=pricelist,
                pricelistkey=pricelistkey,
                taxid=taxid,
                siret=siret,
                legal_category=legal_category,
                main_activity=main_activity,
                type_of_company=type_of_company,
                registered_capital=registered_capital,
                vat_regime=vat_regime,
                taxgroupkey=taxgroupkey,
                taxsolutionid=taxsolutionid,
                taxschedule=taxschedule,
                priceschedulekey=priceschedulekey,
                mailaddress=mailaddress,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_contact_object(keys: Listed) -> delete:
    """Delete records of Contact (CONTACT) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/contacts/
    """
    from intacct.common.delete import delete

    return delete(object="CONTACT", keys=listed(keys))


if TYPE_CHECKING:

    class _CONTACTFields(Fields):
        """Fields of CONTACT."""

        recordno: Field[int]
        contactname: Field[str]
        companyname: Field[str]
        prefix: Field[str]
        firstname: Field[str]
        lastname: Field[str]
        initial: Field[str]
        printas: Field[str]
        taxable: Field[bool]
        taxgroup: Field[str]
        phone1: Field[str]
        phone2: Field[str]
        cellphone: Field[str]
        pager: Field[str]
        fax: Field[str]
        email1: Field[str]
        email2: Field[str]
        url1: Field[str]
        url2: Field[str]
        visible: Field[bool]
        mailaddress_address1: Field[str]
        mailaddress_address2: Field[str]
        mailaddress_address3: Field[str]
        mailaddress_city: Field[str]
        mailaddress_state: Field[str]
        mailaddress_zip: Field[str]
        mailaddress_country: Field[str]
        status: Field[str]
        mailaddress_countrycode: Field[str]
        mailaddress_latitude: Field[Decimal]
        mailaddress_longitude: Field[Decimal]
        priceschedule: Field[str]
        discount: Field[Decimal]
        pricelist: Field[str]
        pricelistkey: Field[int]
        taxid: Field[str]
        siret: Field[str]
        legal_category: Field[str]
        main_activity: Field[str]
        type_of_company: Field[str]
        registered_capital: Field[int]
        vat_regime: Field[str]
        taxgroupkey: Field[int]
        taxsolutionid: Field[str]
        taxschedule: Field[str]
        priceschedulekey: Field[int]
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
        mailaddress: _ContactMailaddressFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields

    class _ContactMailaddressFields(Fields):
        """Fields of MAILADDRESS."""

        address1: Field[str]
        address2: Field[str]
        address3: Field[str]
        city: Field[str]
        state: Field[str]
        zip: Field[str]
        country: Field[str]
        countrycode: Field[str]
        latitude: Field[Decimal]
        longitude: Field[Decimal]
