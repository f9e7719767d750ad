# Generated from spec/accounts_receivable/DUNNINGDEFINITION.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object DUNNINGDEFINITION."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import listed
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import CURRENCY, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "DUNNINGDEFINITION",
    "create_dunningdefinition",
    "delete_dunningdefinition",
    "read_dunningdefinition",
    "update_dunningdefinition",
]


@model
class DUNNINGDEFINITION(Object):
    """Dunning definition (DUNNINGDEFINITION).

    Key: RECORDNO. Operations: lookup, inspect, read, create, update and delete.
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/accounts-receivable/dunning/
    """

    fields: ClassVar[_DUNNINGDEFINITIONFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update, to say which record is meant.
    """
    dunningdefinitionid: str | None | Unset = UNSET
    """Dunning level (text). Required in create."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books."""
    currency: str | None | Unset = UNSET
    """Transaction currency (text). Three-letter code; amounts whose names begin with TRX_ are in it."""
    printtemplatekey: str | None | Unset = UNSET
    """Printed document template key (text). Read-only."""
    printtemplatename: str | None | Unset = UNSET
    """Printed document template default (text). Required in create and update."""
    emailtemplatekey: int | None | Unset = UNSET
    """Email template default (integer)."""
    emailtemplatename: str | None | Unset = UNSET
    """Email template name (text)."""
    mindays: int | None | Unset = UNSET
    """Minimum days overdue (integer)."""
    maxdays: int | None | Unset = UNSET
    """Maximum days overdue (integer)."""
    minamount: Decimal | None | Unset = UNSET
    """Minimum invoice amount (amount)."""
    maxamount: Decimal | None | Unset = UNSET
    """Maximum invoice amount (amount)."""
    noticesequence: str | None | Unset = UNSET
    """Notice sequencing (text). Required in create and update."""
    latestversionkey: int | None | Unset = UNSET
    """Latest version key (integer, record number). Read-only."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive."""
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
        "DUNNINGDEFINITION",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("DUNNINGDEFINITIONID", TEXT, "?", label="Dunning level", required=("create",)),
            el("BASECURR", TEXT, "?", label="Base currency"),
            el("CURRENCY", TEXT, "?", label="Transaction currency"),
            el("PRINTTEMPLATEKEY", TEXT, "?", label="Printed document template key", access="read"),
            el(
                "PRINTTEMPLATENAME", TEXT, "?", label="Printed document template default", required=("create", "update")
            ),
            el("EMAILTEMPLATEKEY", INTEGER, "?", label="Email template default"),
            el("EMAILTEMPLATENAME", TEXT, "?", label="Email template name"),
            el("MINDAYS", INTEGER, "?", label="Minimum days overdue"),
            el("MAXDAYS", INTEGER, "?", label="Maximum days overdue"),
            el("MINAMOUNT", CURRENCY, "?", label="Minimum invoice amount"),
            el("MAXAMOUNT", CURRENCY, "?", label="Maximum invoice amount"),
            el("NOTICESEQUENCE", TEXT, "?", label="Notice sequencing", required=("create", "update")),
            el("LATESTVERSIONKEY", INTEGER, "?", label="Latest version key", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status"),
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
        label="Dunning definition",
        key="RECORDNO",
        operations=("lookup", "inspect", "read", "create", "update", "delete"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def read_dunningdefinition(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[DUNNINGDEFINITION]:
    """Read records of Dunning definition (DUNNINGDEFINITION) by key.

    Answers `Records[DUNNINGDEFINITION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/dunning/
    """
    from intacct.common.read import read

    return read(
        object="DUNNINGDEFINITION",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_dunningdefinition(
    *,
    dunningdefinitionid: str | None,
    printtemplatename: str | None,
    noticesequence: str | None,
    basecurr: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    emailtemplatekey: int | None | Unset = UNSET,
    emailtemplatename: str | None | Unset = UNSET,
    mindays: int | None | Unset = UNSET,
    maxdays: int | None | Unset = UNSET,
    minamount: Decimal | None | Unset = UNSET,
    maxamount: Decimal | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[DUNNINGDEFINITION]:
    """Create one record of Dunning definition (DUNNINGDEFINITION).

    Answers the record as `Records[DUNNINGDEFINITION]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/dunning/
    """
    from intacct.common.create import create

    return create(
        objects=[
            DUNNINGDEFINITION(
                dunningdefinitionid=dunningdefinitionid,
                basecurr=basecurr,
                currency=currency,
                printtemplatename=printtemplatename,
                emailtemplatekey=emailtemplatekey,
                emailtemplatename=emailtemplatename,
                mindays=mindays,
                maxdays=maxdays,
                minamount=minamount,
                maxamount=maxamount,
                noticesequence=noticesequence,
                status=status,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_dunningdefinition(
    *,
    printtemplatename: str | None,
    noticesequence: str | None,
    recordno: int | None | Unset = UNSET,
    dunningdefinitionid: str | None | Unset = UNSET,
    basecurr: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    emailtemplatekey: int | None | Unset = UNSET,
    emailtemplatename: str | None | Unset = UNSET,
    mindays: int | None | Unset = UNSET,
    maxdays: int | None | Unset = UNSET,
    minamount: Decimal | None | Unset = UNSET,
    maxamount: Decimal | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[DUNNINGDEFINITION]:
    """Change one record of Dunning definition (DUNNINGDEFINITION); what is left out stays as it is.

    Answers the record as `Records[DUNNINGDEFINITION]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/dunning/
    """
    from intacct.common.update import update

    return update(
        objects=[
            DUNNINGDEFINITION(
                recordno=recordno,
                dunningdefinitionid=dunningdefinitionid,
                basecurr=basecurr,
                currency=currency,
                printtemplatename=printtemplatename,
                emailtemplatekey=emailtemplatekey,
                emailtemplatename=emailtemplatename,
                mindays=mindays,
                maxdays=maxdays,
                minamount=minamount,
                maxamount=maxamount,
                noticesequence=noticesequence,
                status=status,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_dunningdefinition(keys: Listed) -> delete:
    """Delete records of Dunning definition (DUNNINGDEFINITION) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/dunning/
    """
    from intacct.common.delete import delete

    return delete(object="DUNNINGDEFINITION", keys=listed(keys))


if TYPE_CHECKING:

    class _DUNNINGDEFINITIONFields(Fields):
        """Fields of DUNNINGDEFINITION."""

        recordno: Field[int]
        dunningdefinitionid: Field[str]
        basecurr: Field[str]
        currency: Field[str]
        printtemplatekey: Field[str]
        printtemplatename: Field[str]
        emailtemplatekey: Field[int]
        emailtemplatename: Field[str]
        mindays: Field[int]
        maxdays: Field[int]
        minamount: Field[Decimal]
        maxamount: Field[Decimal]
        noticesequence: Field[str]
        latestversionkey: Field[int]
        status: Field[str]
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
