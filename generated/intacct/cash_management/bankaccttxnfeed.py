# Generated from spec/cash_management/BANKACCTTXNFEED.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object BANKACCTTXNFEED."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.cash_management.bankacctrecon import _BANKACCTRECONFields
    from intacct.cash_management.bankaccttxnrecord import BANKACCTTXNRECORD
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "BANKACCTTXNFEED",
    "create_bankaccttxnfeed",
    "delete_bankaccttxnfeed",
    "query_bankaccttxnfeed",
    "read_bankaccttxnfeed",
]


@model
class BANKACCTTXNFEED(Object):
    """Bank feed (BANKACCTTXNFEED).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create and delete.
    Owns: BANKACCTTXNRECORDS (BANKACCTTXNRECORD).
    Related to 4 other objects for queries.
    Reference: https://developer.intacct.com/api/cash-management/bank-feeds/
    """

    fields: ClassVar[_BANKACCTTXNFEEDFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    financialentity: str | None | Unset = UNSET
    """Bank account ID (text). ID of the bank account or card that money leaves or reaches. Required in create."""
    financialentityname: str | None | Unset = UNSET
    """Bank account name (text). Read-only. Since 2022.R1."""
    financialaccounttype: Literal["Bank", "Credit card"] | None | Unset = UNSET
    """Account type (text). Allowed: Bank, Credit card. Read-only. Since 2022.R1."""
    feeddate: datetime.date | None | Unset = UNSET
    """Date added (date, mm/dd/yyyy). Required in create.
    - Table and examples have it as one text; older client libraries of the vendor wrote year, month and day.
    """
    feedtype: str | None | Unset = UNSET
    """Feed type (text). Known values: xml, onl. Required in create."""
    state: Literal["inprogress", "processed", "failed"] | None | Unset = UNSET
    """State (text). Allowed: inprogress, processed, failed. Read-only."""
    filename: str | None | Unset = UNSET
    """File name (text)."""
    bankacctreconkey: int | None | Unset = UNSET
    """Account recon number (integer). Read-only."""
    attrmapno: int | None | Unset = UNSET
    """Attribute map number (integer). Read-only."""
    errorid: str | None | Unset = UNSET
    """Error ID (text). Read-only."""
    errormsg: str | None | Unset = UNSET
    """Error message (text). Read-only."""
    entitykey: int | None | Unset = UNSET
    """Entity key (integer, record number). Read-only."""
    importid: str | None | Unset = UNSET
    """Import ID (text). Read-only."""
    importedfilestatus: (
        Literal["INITIATED", "LOADING", "COMPLETED", "PARTIALLYDELETED", "DELETED", "CANCELED"] | None | Unset
    ) = UNSET
    """Status (text). Allowed: INITIATED, LOADING, COMPLETED, PARTIALLYDELETED, DELETED, CANCELED. Read-only."""
    expectedtransactions: int | None | Unset = UNSET
    """Expected transactions (integer). Read-only."""
    downloadedtranactions: int | None | Unset = UNSET
    """No. of transactions (integer). Read-only."""
    parentfeedkey: int | None | Unset = UNSET
    """Record number (integer). Read-only."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    addedby: str | None | Unset = UNSET
    """Added by (text). Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    bankaccttxnrecords: list[BANKACCTTXNRECORD] | None | Unset = UNSET
    """Bank transaction records."""

    __wire__ = Wire(
        "BANKACCTTXNFEED",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("FINANCIALENTITY", TEXT, "?", label="Bank account ID", required=("create",)),
            el("FINANCIALENTITYNAME", TEXT, "?", since="2022.R1", label="Bank account name", access="read"),
            el(
                "FINANCIALACCOUNTTYPE",
                Enumeration("Bank", "Credit card"),
                "?",
                since="2022.R1",
                label="Account type",
                access="read",
            ),
            el("FEEDDATE", DATE, "?", label="Date added", required=("create",)),
            el("FEEDTYPE", TEXT, "?", label="Feed type", required=("create",), open_values=("xml", "onl")),
            el("STATE", Enumeration("inprogress", "processed", "failed"), "?", label="State", access="read"),
            el("FILENAME", TEXT, "?", label="File name"),
            el("BANKACCTRECONKEY", INTEGER, "?", label="Account recon number", access="read"),
            el("ATTRMAPNO", INTEGER, "?", label="Attribute map number", access="read"),
            el("ERRORID", TEXT, "?", label="Error ID", access="read"),
            el("ERRORMSG", TEXT, "?", label="Error message", access="read"),
            el("ENTITYKEY", INTEGER, "?", label="Entity key", access="read"),
            el("IMPORTID", TEXT, "?", label="Import ID", access="read"),
            el(
                "IMPORTEDFILESTATUS",
                Enumeration("INITIATED", "LOADING", "COMPLETED", "PARTIALLYDELETED", "DELETED", "CANCELED"),
                "?",
                label="Status",
                access="read",
            ),
            el("EXPECTEDTRANSACTIONS", INTEGER, "?", label="Expected transactions", access="read"),
            el("DOWNLOADEDTRANACTIONS", INTEGER, "?", label="No. of transactions", access="read"),
            el("PARENTFEEDKEY", INTEGER, "?", label="Record number", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("ADDEDBY", TEXT, "?", label="Added by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "BANKACCTTXNRECORDS",
                list_of(
                    el("BANKACCTTXNRECORD", Ref("intacct.cash_management.bankaccttxnrecord", "BANKACCTTXNRECORD"), "*")
                ),
                "?",
                label="Bank transaction records",
            ),
        ),
        label="Bank feed",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "delete"),
        relationships=(
            Relationship("FINACCTTXNATTRMAP", "FINACCTTXNATTRMAP", "MANY2ONE", "ATTRMAPNO"),
            Relationship("BANKACCTRECON", "BANKACCTRECON", "MANY2ONE", "BANKACCTRECONKEY"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_bankaccttxnfeed(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[BANKACCTTXNFEED]:
    """Find records of Bank feed (BANKACCTTXNFEED).

    Answers `Records[BANKACCTTXNFEED]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/bank-feeds/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="BANKACCTTXNFEED",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_bankaccttxnfeed(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[BANKACCTTXNFEED]:
    """Read records of Bank feed (BANKACCTTXNFEED) by key.

    Answers `Records[BANKACCTTXNFEED]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/bank-feeds/
    """
    from intacct.common.read import read

    return read(
        object="BANKACCTTXNFEED", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def create_bankaccttxnfeed(
    *,
    financialentity: str | None,
    feeddate: datetime.date | None,
    feedtype: str | None,
    filename: str | None | Unset = UNSET,
    bankaccttxnrecords: list[BANKACCTTXNRECORD] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[BANKACCTTXNFEED]:
    """Create one record of Bank feed (BANKACCTTXNFEED).

    Answers the record as `Records[BANKACCTTXNFEED]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/cash-management/bank-feeds/
    """
    from intacct.common.create import create

    return create(
        objects=[
            BANKACCTTXNFEED(
                financialentity=financialentity,
                feeddate=feeddate,
                feedtype=feedtype,
                filename=filename,
                bankaccttxnrecords=bankaccttxnrecords,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_bankaccttxnfeed(keys: Listed) -> delete:
    """Delete records of Bank feed (BANKACCTTXNFEED) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/cash-management/bank-feeds/
    """
    from intacct.common.delete import delete

    return delete(object="BANKACCTTXNFEED", keys=listed(keys))


if TYPE_CHECKING:

    class _BANKACCTTXNFEEDFields(Fields):
        """Fields of BANKACCTTXNFEED."""

        recordno: Field[int]
        financialentity: Field[str]
        financialentityname: Field[str]
        financialaccounttype: Field[str]
        feeddate: Field[datetime.date]
        feedtype: Field[str]
        state: Field[str]
        filename: Field[str]
        bankacctreconkey: Field[int]
        attrmapno: Field[int]
        errorid: Field[str]
        errormsg: Field[str]
        entitykey: Field[int]
        importid: Field[str]
        importedfilestatus: Field[str]
        expectedtransactions: Field[int]
        downloadedtranactions: Field[int]
        parentfeedkey: Field[int]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        addedby: Field[str]
        modifiedby: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        finaccttxnattrmap: Fields
        bankacctrecon: _BANKACCTRECONFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
