# Generated from spec/cash_management/DEPOSIT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object DEPOSIT."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.cash_management.depositentry import DEPOSITENTRY
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["DEPOSIT", "query_deposit", "read_deposit"]


@model
class DEPOSIT(Object):
    """Deposit (DEPOSIT).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Owns: DEPOSITENTRIES (DEPOSITENTRY).
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/cash-management/deposits/
    - DEPOSITENTRIES follows the documented names of owned lines, such as ALLOCATIONENTRIES; a reply with it is not
      on record.
    """

    fields: ClassVar[_DEPOSITFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    financialentity: str | None | Unset = UNSET
    """Bank account (text). ID of the bank account or card that money leaves or reaches. Read-only."""
    bankaccountkey: int | None | Unset = UNSET
    """Bank account key (integer, record number). Read-only."""
    whencreated: datetime.date | None | Unset = UNSET
    """Date (date, mm/dd/yyyy). Date of the document itself, not when it was entered. Read-only."""
    depositid: str | None | Unset = UNSET
    """ID (text). Read-only."""
    recordtype: str | None | Unset = UNSET
    """Record type (text). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books. Read-only."""
    currency: str | None | Unset = UNSET
    """Transaction currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    totalentered: Decimal | None | Unset = UNSET
    """Total base amount (amount in base currency). Read-only."""
    trx_totalentered: Decimal | None | Unset = UNSET
    """Total transaction amount (amount in transaction currency). Read-only."""
    batchdate: datetime.date | None | Unset = UNSET
    """Summary date (date, mm/dd/yyyy). Read-only."""
    bankname: str | None | Unset = UNSET
    """Bank name (text). Read-only."""
    reversalkey: int | None | Unset = UNSET
    """Reversal key (integer, record number). RECORDNO of the transaction that reverses this one. Read-only."""
    reversaldate: str | None | Unset = UNSET
    """Reversal date (text). Date of the transaction that reverses this one. Read-only."""
    reversedkey: int | None | Unset = UNSET
    """Reversed key (integer, record number). RECORDNO of the transaction that this one reverses. Read-only."""
    reverseddate: str | None | Unset = UNSET
    """Transaction date (text). Date of the transaction that this one reverses. Read-only."""
    state: Literal["V", "A"] | None | Unset = UNSET
    """State (text). Allowed: V, A. Read-only."""
    rawstate: str | None | Unset = UNSET
    """Raw state (text). Stored code of STATE, which has it in words. Read-only."""
    cleared: Literal["T", "F", "M"] | None | Unset = UNSET
    """Cleared (text). Whether it is matched with the statement of the bank or card. Allowed: T, F, M. Read-only."""
    auwhencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered; WHENCREATED is the date of the
    document. Read-only.
    """
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
    createdby: int | None | Unset = UNSET
    """Created by (integer). RECORDNO of the user (USERINFO) who entered it. Read-only."""
    modifiedby: int | None | Unset = UNSET
    """Modified by (integer). RECORDNO of the user (USERINFO) who last changed it. Read-only."""
    prbatchkey: int | None | Unset = UNSET
    """PRBatch key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with.
    Read-only.
    """
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file.
    Read-only.
    """
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
    depositentries: list[DEPOSITENTRY] | None | Unset = UNSET
    """Lines. Read-only."""

    __wire__ = Wire(
        "DEPOSIT",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("FINANCIALENTITY", TEXT, "?", label="Bank account", access="read"),
            el("BANKACCOUNTKEY", INTEGER, "?", label="Bank account key", access="read"),
            el("WHENCREATED", DATE, "?", label="Date", access="read"),
            el("DEPOSITID", TEXT, "?", label="ID", access="read"),
            el("RECORDTYPE", TEXT, "?", label="Record type", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("BASECURR", TEXT, "?", label="Base currency", access="read"),
            el("CURRENCY", TEXT, "?", label="Transaction currency", access="read"),
            el("TOTALENTERED", DECIMAL, "?", label="Total base amount", access="read"),
            el("TRX_TOTALENTERED", DECIMAL, "?", label="Total transaction amount", access="read"),
            el("BATCHDATE", DATE, "?", label="Summary date", access="read"),
            el("BANKNAME", TEXT, "?", label="Bank name", access="read"),
            el("REVERSALKEY", INTEGER, "?", label="Reversal key", access="read"),
            el("REVERSALDATE", TEXT, "?", label="Reversal date", access="read"),
            el("REVERSEDKEY", INTEGER, "?", label="Reversed key", access="read"),
            el("REVERSEDDATE", TEXT, "?", label="Transaction date", access="read"),
            el("STATE", Enumeration("V", "A"), "?", label="State", access="read"),
            el("RAWSTATE", TEXT, "?", label="Raw state", access="read"),
            el("CLEARED", Enumeration("T", "F", "M"), "?", label="Cleared", access="read"),
            el("AUWHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("PRBATCHKEY", INTEGER, "?", label="PRBatch key", access="read"),
            el("SUPDOCID", TEXT, "?", label="Attachment", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "DEPOSITENTRIES",
                list_of(el("DEPOSITENTRY", Ref("intacct.cash_management.depositentry", "DEPOSITENTRY"), "*")),
                "?",
                label="Lines",
                access="read",
            ),
        ),
        label="Deposit",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_deposit(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[DEPOSIT]:
    """Find records of Deposit (DEPOSIT).

    Answers `Records[DEPOSIT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/deposits/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="DEPOSIT",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_deposit(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[DEPOSIT]:
    """Read records of Deposit (DEPOSIT) by key.

    Answers `Records[DEPOSIT]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/deposits/
    """
    from intacct.common.read import read

    return read(
        object="DEPOSIT", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _DEPOSITFields(Fields):
        """Fields of DEPOSIT."""

        recordno: Field[int]
        financialentity: Field[str]
        bankaccountkey: Field[int]
        whencreated: Field[datetime.date]
        depositid: Field[str]
        recordtype: Field[str]
        description: Field[str]
        basecurr: Field[str]
        currency: Field[str]
        totalentered: Field[Decimal]
        trx_totalentered: Field[Decimal]
        batchdate: Field[datetime.date]
        bankname: Field[str]
        reversalkey: Field[int]
        reversaldate: Field[str]
        reversedkey: Field[int]
        reverseddate: Field[str]
        state: Field[str]
        rawstate: Field[str]
        cleared: Field[str]
        auwhencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        prbatchkey: Field[int]
        supdocid: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
