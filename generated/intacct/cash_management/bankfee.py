# Generated from spec/cash_management/BANKFEE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object BANKFEE."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.cash_management.bankfeeentry import BANKFEEENTRY
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["BANKFEE", "query_bankfee", "read_bankfee"]


@model
class BANKFEE(Object):
    """Bank interest income or charge (BANKFEE).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Owns: BANKFEEENTRIES (BANKFEEENTRY).
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/cash-management/bank-interest-charges/
    - BANKFEEENTRIES follows the documented names of owned lines, such as ALLOCATIONENTRIES; a reply with it is not
      on record.
    """

    fields: ClassVar[_BANKFEEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    financialentity: str | None | Unset = UNSET
    """Bank account (text). ID of the bank account or card that money leaves or reaches. Read-only."""
    bankaccountcurr: str | None | Unset = UNSET
    """Bank account currency (text). Read-only."""
    whencreated: datetime.date | None | Unset = UNSET
    """Date (date, mm/dd/yyyy). Date of the document itself, not when it was entered. Read-only."""
    recordid: str | None | Unset = UNSET
    """Reference number (text). Number of the document as people see it; the key of the record is RECORDNO.
    Read-only.
    """
    recordtype: str | None | Unset = UNSET
    """Record type (text). Read-only."""
    transactiontype: Literal["Service charge", "Interest earned"] | None | Unset = UNSET
    """Transaction type (text). Allowed: Service charge, Interest earned. Stored as ch or cn. Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    prbatchkey: int | None | Unset = UNSET
    """PRBatch key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with.
    Read-only.
    """
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books. Read-only."""
    currency: str | None | Unset = UNSET
    """Transaction currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    exch_rate_date: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy). Day of which the exchange rate is taken. Read-only."""
    exch_rate_type_id: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when
    EXCHANGE_RATE gives the rate. Read-only.
    """
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal). Read-only."""
    totalentered: Decimal | None | Unset = UNSET
    """Total base amount (amount in base currency). Read-only."""
    trx_totalentered: Decimal | None | Unset = UNSET
    """Total transaction amount (amount in transaction currency). Read-only."""
    state: Literal["V"] | None | Unset = UNSET
    """State (text). Allowed: V. Read-only."""
    rawstate: str | None | Unset = UNSET
    """Raw state (text). Stored code of STATE, which has it in words. Read-only."""
    cleared: Literal["T", "F", "M"] | None | Unset = UNSET
    """Cleared (text). Whether it is matched with the statement of the bank or card. Allowed: T, F, M. Read-only."""
    reversalkey: int | None | Unset = UNSET
    """Reversal key (integer, record number). RECORDNO of the transaction that reverses this one. Read-only."""
    reversaldate: str | None | Unset = UNSET
    """Reversal date (text). Date of the transaction that reverses this one. Read-only."""
    reversedkey: int | None | Unset = UNSET
    """Reversed key (integer, record number). RECORDNO of the transaction that this one reverses. Read-only."""
    reverseddate: str | None | Unset = UNSET
    """Original transaction date (text). Date of the transaction that this one reverses. Read-only."""
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
    inclusivetax: bool | None | Unset = UNSET
    """Inclusive taxes (boolean, true or false). True when lines give totals with tax, from which the gateway works
    out amount and tax. Read-only.
    """
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Read-only."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file.
    Read-only.
    """
    parentpayment: int | None | Unset = UNSET
    """Parent payment key (integer, record number). Read-only."""
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
    bankfeeentries: list[BANKFEEENTRY] | None | Unset = UNSET
    """Lines. Read-only."""

    __wire__ = Wire(
        "BANKFEE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("FINANCIALENTITY", TEXT, "?", label="Bank account", access="read"),
            el("BANKACCOUNTCURR", TEXT, "?", label="Bank account currency", access="read"),
            el("WHENCREATED", DATE, "?", label="Date", access="read"),
            el("RECORDID", TEXT, "?", label="Reference number", access="read"),
            el("RECORDTYPE", TEXT, "?", label="Record type", access="read"),
            el(
                "TRANSACTIONTYPE",
                Enumeration("Service charge", "Interest earned"),
                "?",
                label="Transaction type",
                access="read",
            ),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("PRBATCHKEY", INTEGER, "?", label="PRBatch key", access="read"),
            el("BASECURR", TEXT, "?", label="Base currency", access="read"),
            el("CURRENCY", TEXT, "?", label="Transaction currency", access="read"),
            el("EXCH_RATE_DATE", DATE, "?", label="Exchange rate date", access="read"),
            el("EXCH_RATE_TYPE_ID", TEXT, "?", label="Exchange rate type", access="read"),
            el("EXCHANGE_RATE", DECIMAL, "?", label="Exchange rate", access="read"),
            el("TOTALENTERED", DECIMAL, "?", label="Total base amount", access="read"),
            el("TRX_TOTALENTERED", DECIMAL, "?", label="Total transaction amount", access="read"),
            el("STATE", Enumeration("V"), "?", label="State", access="read"),
            el("RAWSTATE", TEXT, "?", label="Raw state", access="read"),
            el("CLEARED", Enumeration("T", "F", "M"), "?", label="Cleared", access="read"),
            el("REVERSALKEY", INTEGER, "?", label="Reversal key", access="read"),
            el("REVERSALDATE", TEXT, "?", label="Reversal date", access="read"),
            el("REVERSEDKEY", INTEGER, "?", label="Reversed key", access="read"),
            el("REVERSEDDATE", TEXT, "?", label="Original transaction date", access="read"),
            el("AUWHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("INCLUSIVETAX", BOOLEAN, "?", label="Inclusive taxes", access="read"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution", access="read"),
            el("SUPDOCID", TEXT, "?", label="Attachment", access="read"),
            el("PARENTPAYMENT", INTEGER, "?", label="Parent payment key", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "BANKFEEENTRIES",
                list_of(el("BANKFEEENTRY", Ref("intacct.cash_management.bankfeeentry", "BANKFEEENTRY"), "*")),
                "?",
                label="Lines",
                access="read",
            ),
        ),
        label="Bank interest income or charge",
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
def query_bankfee(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[BANKFEE]:
    """Find records of Bank interest income or charge (BANKFEE).

    Answers `Records[BANKFEE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/bank-interest-charges/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="BANKFEE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_bankfee(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[BANKFEE]:
    """Read records of Bank interest income or charge (BANKFEE) by key.

    Answers `Records[BANKFEE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/bank-interest-charges/
    """
    from intacct.common.read import read

    return read(
        object="BANKFEE", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _BANKFEEFields(Fields):
        """Fields of BANKFEE."""

        recordno: Field[int]
        financialentity: Field[str]
        bankaccountcurr: Field[str]
        whencreated: Field[datetime.date]
        recordid: Field[str]
        recordtype: Field[str]
        transactiontype: Field[str]
        description: Field[str]
        prbatchkey: Field[int]
        basecurr: Field[str]
        currency: Field[str]
        exch_rate_date: Field[datetime.date]
        exch_rate_type_id: Field[str]
        exchange_rate: Field[Decimal]
        totalentered: Field[Decimal]
        trx_totalentered: Field[Decimal]
        state: Field[str]
        rawstate: Field[str]
        cleared: Field[str]
        reversalkey: Field[int]
        reversaldate: Field[str]
        reversedkey: Field[int]
        reverseddate: Field[str]
        auwhencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        inclusivetax: Field[bool]
        taxsolutionid: Field[str]
        supdocid: Field[str]
        parentpayment: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
