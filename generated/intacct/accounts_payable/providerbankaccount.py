# Generated from spec/accounts_payable/PROVIDERBANKACCOUNT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object PROVIDERBANKACCOUNT."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.update import update
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "PROVIDERBANKACCOUNT",
    "create_providerbankaccount",
    "query_providerbankaccount",
    "read_providerbankaccount",
    "update_providerbankaccount",
]


@model
class PROVIDERBANKACCOUNT(Object):
    """Payment provider bank account (PROVIDERBANKACCOUNT).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create and update.
    Reference: https://developer.intacct.com/api/accounts-payable/payment-provider-bank-account/
    """

    fields: ClassVar[_PROVIDERBANKACCOUNTFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """
    providerkey: int | None | Unset = UNSET
    """Provider key (integer, record number)."""
    providerid: str | None | Unset = UNSET
    """Provider ID (text). Required in create."""
    bankaccountkey: int | None | Unset = UNSET
    """Bank account key (integer, record number)."""
    bankaccountid: str | None | Unset = UNSET
    """Bank account ID (text)."""
    state: (
        Literal[
            "Request initiated",
            "In progress",
            "Request received",
            "Request failed",
            "Awaiting authorization",
            "Subscribed",
            "Cancelled",
            "Suspended",
        ]
        | None
        | Unset
    ) = UNSET
    """State (text). Allowed: Request initiated, In progress, Request received, Request failed, Awaiting
    authorization, Subscribed, Cancelled, Suspended.
    """
    isrebateaccount: bool | None | Unset = UNSET
    """Rebate account (boolean, true or false). Default: false. Since 2021.R4."""
    message: str | None | Unset = UNSET
    """Message (text)."""
    authurl: str | None | Unset = UNSET
    """Authentication URL (text)."""
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
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive."""
    checkstartno: int | None | Unset = UNSET
    """Check start no. (integer). Since 2021.R2."""
    remittanceemail: str | None | Unset = UNSET
    """Email address for remittances (text)."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "PROVIDERBANKACCOUNT",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
            el("PROVIDERKEY", INTEGER, "?", label="Provider key"),
            el("PROVIDERID", TEXT, "?", label="Provider ID", required=("create",)),
            el("BANKACCOUNTKEY", INTEGER, "?", label="Bank account key"),
            el("BANKACCOUNTID", TEXT, "?", label="Bank account ID"),
            el(
                "STATE",
                Enumeration(
                    "Request initiated",
                    "In progress",
                    "Request received",
                    "Request failed",
                    "Awaiting authorization",
                    "Subscribed",
                    "Cancelled",
                    "Suspended",
                ),
                "?",
                label="State",
            ),
            el("ISREBATEACCOUNT", BOOLEAN, "?", since="2021.R4", label="Rebate account", default="false"),
            el("MESSAGE", TEXT, "?", label="Message"),
            el("AUTHURL", TEXT, "?", label="Authentication URL"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status"),
            el("CHECKSTARTNO", INTEGER, "?", since="2021.R2", label="Check start no."),
            el("REMITTANCEEMAIL", TEXT, "?", label="Email address for remittances"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Payment provider bank account",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "update"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_providerbankaccount(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[PROVIDERBANKACCOUNT]:
    """Find records of Payment provider bank account (PROVIDERBANKACCOUNT).

    Answers `Records[PROVIDERBANKACCOUNT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/payment-provider-bank-account/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="PROVIDERBANKACCOUNT",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_providerbankaccount(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[PROVIDERBANKACCOUNT]:
    """Read records of Payment provider bank account (PROVIDERBANKACCOUNT) by key.

    Answers `Records[PROVIDERBANKACCOUNT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/payment-provider-bank-account/
    """
    from intacct.common.read import read

    return read(
        object="PROVIDERBANKACCOUNT",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_providerbankaccount(
    *,
    providerid: str | None,
    providerkey: int | None | Unset = UNSET,
    bankaccountkey: int | None | Unset = UNSET,
    bankaccountid: str | None | Unset = UNSET,
    state: Literal[
        "Request initiated",
        "In progress",
        "Request received",
        "Request failed",
        "Awaiting authorization",
        "Subscribed",
        "Cancelled",
        "Suspended",
    ]
    | None
    | Unset = UNSET,
    isrebateaccount: bool | None | Unset = UNSET,
    message: str | None | Unset = UNSET,
    authurl: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    checkstartno: int | None | Unset = UNSET,
    remittanceemail: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[PROVIDERBANKACCOUNT]:
    """Create one record of Payment provider bank account (PROVIDERBANKACCOUNT).

    Answers the record as `Records[PROVIDERBANKACCOUNT]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/payment-provider-bank-account/
    """
    from intacct.common.create import create

    return create(
        objects=[
            PROVIDERBANKACCOUNT(
                providerkey=providerkey,
                providerid=providerid,
                bankaccountkey=bankaccountkey,
                bankaccountid=bankaccountid,
                state=state,
                isrebateaccount=isrebateaccount,
                message=message,
                authurl=authurl,
                status=status,
                checkstartno=checkstartno,
                remittanceemail=remittanceemail,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def update_providerbankaccount(
    *,
    recordno: int | None,
    providerkey: int | None | Unset = UNSET,
    providerid: str | None | Unset = UNSET,
    bankaccountkey: int | None | Unset = UNSET,
    bankaccountid: str | None | Unset = UNSET,
    state: Literal[
        "Request initiated",
        "In progress",
        "Request received",
        "Request failed",
        "Awaiting authorization",
        "Subscribed",
        "Cancelled",
        "Suspended",
    ]
    | None
    | Unset = UNSET,
    isrebateaccount: bool | None | Unset = UNSET,
    message: str | None | Unset = UNSET,
    authurl: str | None | Unset = UNSET,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    checkstartno: int | None | Unset = UNSET,
    remittanceemail: str | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> update[PROVIDERBANKACCOUNT]:
    """Change one record of Payment provider bank account (PROVIDERBANKACCOUNT); what is left out stays as it is.

    Answers the record as `Records[PROVIDERBANKACCOUNT]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-payable/payment-provider-bank-account/
    """
    from intacct.common.update import update

    return update(
        objects=[
            PROVIDERBANKACCOUNT(
                recordno=recordno,
                providerkey=providerkey,
                providerid=providerid,
                bankaccountkey=bankaccountkey,
                bankaccountid=bankaccountid,
                state=state,
                isrebateaccount=isrebateaccount,
                message=message,
                authurl=authurl,
                status=status,
                checkstartno=checkstartno,
                remittanceemail=remittanceemail,
                extra={} if extra is None else extra,
            )
        ]
    )


if TYPE_CHECKING:

    class _PROVIDERBANKACCOUNTFields(Fields):
        """Fields of PROVIDERBANKACCOUNT."""

        recordno: Field[int]
        providerkey: Field[int]
        providerid: Field[str]
        bankaccountkey: Field[int]
        bankaccountid: Field[str]
        state: Field[str]
        isrebateaccount: Field[bool]
        message: Field[str]
        authurl: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        status: Field[str]
        checkstartno: Field[int]
        remittanceemail: Field[str]
        record_url: Field[str]
