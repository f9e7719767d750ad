# Generated from spec/cash_management/FUNDSTRANSFER.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object FUNDSTRANSFER."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import CURRENCY, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.cash_management.fundstransferentry import FUNDSTRANSFERENTRY
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["FUNDSTRANSFER", "query_fundstransfer", "read_fundstransfer"]


@model
class FUNDSTRANSFER(Object):
    """Funds transfer (FUNDSTRANSFER).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Owns: FUNDSTRANSFERENTRIES (FUNDSTRANSFERENTRY).
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/cash-management/fund-transfers/
    - FUNDSTRANSFERENTRIES follows the documented names of owned lines, such as ALLOCATIONENTRIES; a reply with it
      is not on record.
    """

    fields: ClassVar[_FUNDSTRANSFERFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    recordtype: str | None | Unset = UNSET
    """Record type (text). Read-only."""
    whencreated: datetime.date | None | Unset = UNSET
    """Transfer date (date, mm/dd/yyyy). Date of the document itself, not when it was entered. Read-only."""
    fromaccountid: str | None | Unset = UNSET
    """From account ID (text). Read-only."""
    toaccountid: str | None | Unset = UNSET
    """To account ID (text). Read-only."""
    fromaccountname: str | None | Unset = UNSET
    """Name (text). Read-only."""
    toaccountname: str | None | Unset = UNSET
    """Name (text). Read-only."""
    fromglaccountno: str | None | Unset = UNSET
    """GL account no. (text). Read-only."""
    toglaccountno: str | None | Unset = UNSET
    """GL account no. (text). Read-only."""
    fromaccountcurr: str | None | Unset = UNSET
    """Currency (text). Read-only."""
    toaccountcurr: str | None | Unset = UNSET
    """Currency (text). Read-only."""
    fromaccounttype: Literal["checking", "savings", "debit", "credit"] | None | Unset = UNSET
    """Type (text). Allowed: checking, savings, debit, credit. Read-only."""
    toaccounttype: Literal["checking", "savings", "debit", "credit"] | None | Unset = UNSET
    """Type (text). Allowed: checking, savings, debit, credit. Read-only."""
    recordid: str | None | Unset = UNSET
    """Reference number (text). Number of the document as people see it; the key of the record is RECORDNO.
    Read-only.
    """
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    totalentered: Decimal | None | Unset = UNSET
    """Total base amount (amount in base currency). Read-only."""
    trx_totalentered: Decimal | None | Unset = UNSET
    """Transaction amount (amount in transaction currency). Read-only."""
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
    recon_date: datetime.date | None | Unset = UNSET
    """Reconciliation date (date, mm/dd/yyyy). Read-only."""
    reversalkey: int | None | Unset = UNSET
    """Reversal key (integer, record number). RECORDNO of the transaction that reverses this one. Read-only."""
    reversaldate: str | None | Unset = UNSET
    """Reversal date (text). Date of the transaction that reverses this one. Read-only."""
    reversedkey: int | None | Unset = UNSET
    """Reversed key (integer, record number). RECORDNO of the transaction that this one reverses. Read-only."""
    reverseddate: str | None | Unset = UNSET
    """Original transaction date (text). Date of the transaction that this one reverses. Read-only."""
    state: Literal["Reversed", "Reversal", "Posted"] | None | Unset = UNSET
    """State (text). Allowed: Reversed, Reversal, Posted. Read-only."""
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
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file.
    Read-only.
    """
    amount: Decimal | None | Unset = UNSET
    """Base amount (amount in base currency). Read-only."""
    trx_amount: Decimal | None | Unset = UNSET
    """Amount received (amount in transaction currency). Read-only."""
    from_account_trx_amount: Decimal | None | Unset = UNSET
    """Transfer amount (amount in transaction currency). Read-only."""
    from_account_base_currency: str | None | Unset = UNSET
    """Company base currency (text). Read-only."""
    from_account_exch_rate_type_id: str | None | Unset = UNSET
    """Exchange rate type (text). Read-only."""
    from_account_exch_rate_date: datetime.date | None | Unset = UNSET
    """Exchange rate date (date, mm/dd/yyyy). Read-only."""
    from_account_exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal). Read-only."""
    from_account_amount: Decimal | None | Unset = UNSET
    """Base currency amount (amount in base currency). Read-only."""
    prbatchkey: int | None | Unset = UNSET
    """PRBatch key (integer, record number). RECORDNO of the summary that the transaction posts to the ledger with.
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
    fundstransferentries: list[FUNDSTRANSFERENTRY] | None | Unset = UNSET
    """Lines. Read-only."""

    __wire__ = Wire(
        "FUNDSTRANSFER",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("RECORDTYPE", TEXT, "?", label="Record type", access="read"),
            el("WHENCREATED", DATE, "?", label="Transfer date", access="read"),
            el("FROMACCOUNTID", TEXT, "?", label="From account ID", access="read"),
            el("TOACCOUNTID", TEXT, "?", label="To account ID", access="read"),
            el("FROMACCOUNTNAME", TEXT, "?", label="Name", access="read"),
            el("TOACCOUNTNAME", TEXT, "?", label="Name", access="read"),
            el("FROMGLACCOUNTNO", TEXT, "?", label="GL account no.", access="read"),
            el("TOGLACCOUNTNO", TEXT, "?", label="GL account no.", access="read"),
            el("FROMACCOUNTCURR", TEXT, "?", label="Currency", access="read"),
            el("TOACCOUNTCURR", TEXT, "?", label="Currency", access="read"),
            el(
                "FROMACCOUNTTYPE",
                Enumeration("checking", "savings", "debit", "credit"),
                "?",
                label="Type",
                access="read",
            ),
            el(
                "TOACCOUNTTYPE", Enumeration("checking", "savings", "debit", "credit"), "?", label="Type", access="read"
            ),
            el("RECORDID", TEXT, "?", label="Reference number", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("TOTALENTERED", DECIMAL, "?", label="Total base amount", access="read"),
            el("TRX_TOTALENTERED", DECIMAL, "?", label="Transaction amount", access="read"),
            el("BASECURR", TEXT, "?", label="Base currency", access="read"),
            el("CURRENCY", TEXT, "?", label="Transaction currency", access="read"),
            el("EXCH_RATE_DATE", DATE, "?", label="Exchange rate date", access="read"),
            el("EXCH_RATE_TYPE_ID", TEXT, "?", label="Exchange rate type", access="read"),
            el("EXCHANGE_RATE", DECIMAL, "?", label="Exchange rate", access="read"),
            el("RECON_DATE", DATE, "?", label="Reconciliation date", access="read"),
            el("REVERSALKEY", INTEGER, "?", label="Reversal key", access="read"),
            el("REVERSALDATE", TEXT, "?", label="Reversal date", access="read"),
            el("REVERSEDKEY", INTEGER, "?", label="Reversed key", access="read"),
            el("REVERSEDDATE", TEXT, "?", label="Original transaction date", access="read"),
            el("STATE", Enumeration("Reversed", "Reversal", "Posted"), "?", label="State", access="read"),
            el("RAWSTATE", TEXT, "?", label="Raw state", access="read"),
            el("CLEARED", Enumeration("T", "F", "M"), "?", label="Cleared", access="read"),
            el("AUWHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("SUPDOCID", TEXT, "?", label="Attachment", access="read"),
            el("AMOUNT", CURRENCY, "?", label="Base amount", access="read"),
            el("TRX_AMOUNT", CURRENCY, "?", label="Amount received", access="read"),
            el("FROM_ACCOUNT_TRX_AMOUNT", CURRENCY, "?", label="Transfer amount", access="read"),
            el("FROM_ACCOUNT_BASE_CURRENCY", TEXT, "?", label="Company base currency", access="read"),
            el("FROM_ACCOUNT_EXCH_RATE_TYPE_ID", TEXT, "?", label="Exchange rate type", access="read"),
            el("FROM_ACCOUNT_EXCH_RATE_DATE", DATE, "?", label="Exchange rate date", access="read"),
            el("FROM_ACCOUNT_EXCHANGE_RATE", DECIMAL, "?", label="Exchange rate", access="read"),
            el("FROM_ACCOUNT_AMOUNT", CURRENCY, "?", label="Base currency amount", access="read"),
            el("PRBATCHKEY", INTEGER, "?", label="PRBatch key", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "FUNDSTRANSFERENTRIES",
                list_of(
                    el(
                        "FUNDSTRANSFERENTRY",
                        Ref("intacct.cash_management.fundstransferentry", "FUNDSTRANSFERENTRY"),
                        "*",
                    )
                ),
                "?",
                label="Lines",
                access="read",
            ),
        ),
        label="Funds transfer",
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
def query_fundstransfer(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[FUNDSTRANSFER]:
    """Find records of Funds transfer (FUNDSTRANSFER).

    Answers `Records[FUNDSTRANSFER]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/fund-transfers/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="FUNDSTRANSFER",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_fundstransfer(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[FUNDSTRANSFER]:
    """Read records of Funds transfer (FUNDSTRANSFER) by key.

    Answers `Records[FUNDSTRANSFER]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/fund-transfers/
    """
    from intacct.common.read import read

    return read(
        object="FUNDSTRANSFER", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _FUNDSTRANSFERFields(Fields):
        """Fields of FUNDSTRANSFER."""

        recordno: Field[int]
        recordtype: Field[str]
        whencreated: Field[datetime.date]
        fromaccountid: Field[str]
        toaccountid: Field[str]
        fromaccountname: Field[str]
        toaccountname: Field[str]
        fromglaccountno: Field[str]
        toglaccountno: Field[str]
        fromaccountcurr: Field[str]
        toaccountcurr: Field[str]
        fromaccounttype: Field[str]
        toaccounttype: Field[str]
        recordid: Field[str]
        description: Field[str]
        totalentered: Field[Decimal]
        trx_totalentered: Field[Decimal]
        basecurr: Field[str]
        currency: Field[str]
        exch_rate_date: Field[datetime.date]
        exch_rate_type_id: Field[str]
        exchange_rate: Field[Decimal]
        recon_date: Field[datetime.date]
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
        supdocid: Field[str]
        amount: Field[Decimal]
        trx_amount: Field[Decimal]
        from_account_trx_amount: Field[Decimal]
        from_account_base_currency: Field[str]
        from_account_exch_rate_type_id: Field[str]
        from_account_exch_rate_date: Field[datetime.date]
        from_account_exchange_rate: Field[Decimal]
        from_account_amount: Field[Decimal]
        prbatchkey: Field[int]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
