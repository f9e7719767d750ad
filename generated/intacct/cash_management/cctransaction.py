# Generated from spec/cash_management/CCTRANSACTION.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CCTRANSACTION."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, CURRENCY, DATE, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.cash_management.cctransactionentry import CCTRANSACTIONENTRY
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["CCTRANSACTION", "query_cctransaction", "read_cctransaction"]


@model
class CCTRANSACTION(Object):
    """Charge card transaction (CCTRANSACTION).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Owns: CCTRANSACTIONENTRIES (CCTRANSACTIONENTRY).
    Related to 3 other objects for queries.
    Reference: https://developer.intacct.com/api/cash-management/charge-card-transactions/
    - CCTRANSACTIONENTRIES follows the documented names of owned lines, such as ALLOCATIONENTRIES; a reply with it
      is not on record.
    """

    fields: ClassVar[_CCTRANSACTIONFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    financialentity: str | None | Unset = UNSET
    """Credit card (text). ID of the bank account or card that money leaves or reaches. Read-only."""
    whencreated: datetime.date | None | Unset = UNSET
    """Date (date, mm/dd/yyyy). Date of the document itself, not when it was entered. Read-only."""
    recordid: str | None | Unset = UNSET
    """Reference number (text). Number of the document as people see it; the key of the record is RECORDNO.
    Read-only.
    """
    recordtype: str | None | Unset = UNSET
    """Record type (text). Read-only."""
    description2: str | None | Unset = UNSET
    """Payee (text). Read-only."""
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
    - Recorded definitions call it integer; it is a name.
    """
    exchange_rate: Decimal | None | Unset = UNSET
    """Exchange rate (decimal). Read-only."""
    totalentered: Decimal | None | Unset = UNSET
    """Total base amount (amount in base currency). Read-only."""
    trx_totalentered: Decimal | None | Unset = UNSET
    """Total transaction amount (amount in transaction currency). Read-only."""
    totalpaid: Decimal | None | Unset = UNSET
    """Total paid (amount in base currency). Read-only."""
    trx_totalpaid: Decimal | None | Unset = UNSET
    """Total transaction paid (amount in transaction currency). Read-only."""
    totalselected: Decimal | None | Unset = UNSET
    """Total selected (amount in base currency). Part of the total that is selected for payments not yet made.
    Read-only.
    """
    trx_totalselected: Decimal | None | Unset = UNSET
    """Total transaction amount selected (amount in transaction currency). Part of the total that is selected for
    payments not yet made. Read-only.
    """
    totaldue: Decimal | None | Unset = UNSET
    """Total due (amount in base currency). Read-only."""
    trx_totaldue: Decimal | None | Unset = UNSET
    """Total transaction amount due (amount in transaction currency). Read-only."""
    whenpaid: datetime.date | None | Unset = UNSET
    """Date fully paid (date, mm/dd/yyyy). Read-only."""
    reversalkey: int | None | Unset = UNSET
    """Reversal key (integer, record number). RECORDNO of the transaction that reverses this one. Read-only."""
    reversaldate: str | None | Unset = UNSET
    """Reversal date (text). Date of the transaction that reverses this one. Read-only."""
    reversedkey: int | None | Unset = UNSET
    """Reversed key (integer, record number). RECORDNO of the transaction that this one reverses. Read-only."""
    reverseddate: str | None | Unset = UNSET
    """Original transaction date (text). Date of the transaction that this one reverses. Read-only."""
    state: (
        Literal["Reversed", "Reversal", "Draft", "No Value", "Posted", "Paid", "Partially Paid", "Selected"]
        | None
        | Unset
    ) = UNSET
    """State (text). Allowed: Reversed, Reversal, Draft, No Value, Posted, Paid, Partially Paid, Selected.
    Read-only.
    """
    rawstate: str | None | Unset = UNSET
    """Raw state (text). Stored code of STATE, which has it in words. Read-only."""
    cleared: Literal["T", "F", "M"] | None | Unset = UNSET
    """Cleared (text). Whether it is matched with the statement of the bank or card. Allowed: T, F, M. Read-only."""
    clrdate: datetime.date | None | Unset = UNSET
    """Reconciliation date (date, mm/dd/yyyy). Date of the reconciliation in which it was cleared. Read-only."""
    paymentkey: int | None | Unset = UNSET
    """Payment key (integer, record number). Read-only."""
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
    transactionsource: Literal["BANK"] | None | Unset = UNSET
    """Transaction source (text). Allowed: BANK. Read-only."""
    supdocid: str | None | Unset = UNSET
    """Attachment (text). ID of an attachment record, which can hold several files; not the name of a file.
    Read-only.
    """
    prbatch_open: Literal["Open", "Closed"] | None | Unset = UNSET
    """Open or close summary (text). Allowed: Open, Closed. Read-only."""
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
    taxmethod: str | None | Unset = UNSET
    """Tax engine (text). Read-only.
    - The recorded definition lacks it; public clients read it.
    """
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    cctransactionentries: list[CCTRANSACTIONENTRY] | None | Unset = UNSET
    """Lines. Read-only."""

    __wire__ = Wire(
        "CCTRANSACTION",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("FINANCIALENTITY", TEXT, "?", label="Credit card", access="read"),
            el("WHENCREATED", DATE, "?", label="Date", access="read"),
            el("RECORDID", TEXT, "?", label="Reference number", access="read"),
            el("RECORDTYPE", TEXT, "?", label="Record type", access="read"),
            el("DESCRIPTION2", TEXT, "?", label="Payee", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("PRBATCHKEY", INTEGER, "?", label="PRBatch key", access="read"),
            el("BASECURR", TEXT, "?", label="Base currency", access="read"),
            el("CURRENCY", TEXT, "?", label="Transaction currency", access="read"),
            el("EXCH_RATE_DATE", DATE, "?", label="Exchange rate date", access="read"),
            el("EXCH_RATE_TYPE_ID", TEXT, "?", label="Exchange rate type", access="read"),
            el("EXCHANGE_RATE", DECIMAL, "?", label="Exchange rate", access="read"),
            el("TOTALENTERED", DECIMAL, "?", label="Total base amount", access="read"),
            el("TRX_TOTALENTERED", DECIMAL, "?", label="Total transaction amount", access="read"),
            el("TOTALPAID", DECIMAL, "?", label="Total paid", access="read"),
            el("TRX_TOTALPAID", DECIMAL, "?", label="Total transaction paid", access="read"),
            el("TOTALSELECTED", DECIMAL, "?", label="Total selected", access="read"),
            el("TRX_TOTALSELECTED", DECIMAL, "?", label="Total transaction amount selected", access="read"),
            el("TOTALDUE", CURRENCY, "?", label="Total due", access="read"),
            el("TRX_TOTALDUE", DECIMAL, "?", label="Total transaction amount due", access="read"),
            el("WHENPAID", DATE, "?", label="Date fully paid", access="read"),
            el("REVERSALKEY", INTEGER, "?", label="Reversal key", access="read"),
            el("REVERSALDATE", TEXT, "?", label="Reversal date", access="read"),
            el("REVERSEDKEY", INTEGER, "?", label="Reversed key", access="read"),
            el("REVERSEDDATE", TEXT, "?", label="Original transaction date", access="read"),
            el(
                "STATE",
                Enumeration(
                    "Reversed", "Reversal", "Draft", "No Value", "Posted", "Paid", "Partially Paid", "Selected"
                ),
                "?",
                label="State",
                access="read",
            ),
            el("RAWSTATE", TEXT, "?", label="Raw state", access="read"),
            el("CLEARED", Enumeration("T", "F", "M"), "?", label="Cleared", access="read"),
            el("CLRDATE", DATE, "?", label="Reconciliation date", access="read"),
            el("PAYMENTKEY", INTEGER, "?", label="Payment key", access="read"),
            el("AUWHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("INCLUSIVETAX", BOOLEAN, "?", label="Inclusive taxes", access="read"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution", access="read"),
            el("TRANSACTIONSOURCE", Enumeration("BANK"), "?", label="Transaction source", access="read"),
            el("SUPDOCID", TEXT, "?", label="Attachment", access="read"),
            el("PRBATCH_OPEN", Enumeration("Open", "Closed"), "?", label="Open or close summary", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("TAXMETHOD", TEXT, "?", label="Tax engine", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "CCTRANSACTIONENTRIES",
                list_of(
                    el(
                        "CCTRANSACTIONENTRY",
                        Ref("intacct.cash_management.cctransactionentry", "CCTRANSACTIONENTRY"),
                        "*",
                    )
                ),
                "?",
                label="Lines",
                access="read",
            ),
        ),
        label="Charge card transaction",
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
def query_cctransaction(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CCTRANSACTION]:
    """Find records of Charge card transaction (CCTRANSACTION).

    Answers `Records[CCTRANSACTION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/charge-card-transactions/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CCTRANSACTION",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_cctransaction(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CCTRANSACTION]:
    """Read records of Charge card transaction (CCTRANSACTION) by key.

    Answers `Records[CCTRANSACTION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/cash-management/charge-card-transactions/
    """
    from intacct.common.read import read

    return read(
        object="CCTRANSACTION", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _CCTRANSACTIONFields(Fields):
        """Fields of CCTRANSACTION."""

        recordno: Field[int]
        financialentity: Field[str]
        whencreated: Field[datetime.date]
        recordid: Field[str]
        recordtype: Field[str]
        description2: Field[str]
        description: Field[str]
        prbatchkey: Field[int]
        basecurr: Field[str]
        currency: Field[str]
        exch_rate_date: Field[datetime.date]
        exch_rate_type_id: Field[str]
        exchange_rate: Field[Decimal]
        totalentered: Field[Decimal]
        trx_totalentered: Field[Decimal]
        totalpaid: Field[Decimal]
        trx_totalpaid: Field[Decimal]
        totalselected: Field[Decimal]
        trx_totalselected: Field[Decimal]
        totaldue: Field[Decimal]
        trx_totaldue: Field[Decimal]
        whenpaid: Field[datetime.date]
        reversalkey: Field[int]
        reversaldate: Field[str]
        reversedkey: Field[int]
        reverseddate: Field[str]
        state: Field[str]
        rawstate: Field[str]
        cleared: Field[str]
        clrdate: Field[datetime.date]
        paymentkey: Field[int]
        auwhencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        inclusivetax: Field[bool]
        taxsolutionid: Field[str]
        transactionsource: Field[str]
        supdocid: Field[str]
        prbatch_open: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        taxmethod: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
        melocation: _LOCATIONFields
