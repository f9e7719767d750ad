# Generated from spec/accounts_payable/APPYMTDETAIL.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object APPYMTDETAIL."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import CURRENCY, DATE, DATETIME, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.accounts_payable.apadjustment import _APADJUSTMENTFields
    from intacct.accounts_payable.apadjustmentitem import _APADJUSTMENTITEMFields
    from intacct.accounts_payable.apbill import _APBILLFields
    from intacct.accounts_payable.apbillitem import _APBILLITEMFields
    from intacct.accounts_payable.appymt import _APPYMTFields
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["APPYMTDETAIL", "query_appymtdetail", "read_appymtdetail"]


@model
class APPYMTDETAIL(Object):
    """AP payment detail (APPYMTDETAIL).

    Stands as a line in APPYMT (APPYMTDETAILS).
    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 16 other objects for queries.
    Since 2017.R3.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-payments/
    """

    fields: ClassVar[_APPYMTDETAILFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    recordkey: int | None | Unset = UNSET
    """Bill record number (integer). RECORDNO of the document that it belongs to or settles. Required without a
    credit memo.
    """
    entrykey: int | None | Unset = UNSET
    """Bill entry record number (integer)."""
    posadjkey: int | None | Unset = UNSET
    """Positive adjustment record number (integer). Required without a bill."""
    posadjentrykey: int | None | Unset = UNSET
    """Positive adjustment record number (integer)."""
    paymentkey: int | None | Unset = UNSET
    """Payment record number (integer)."""
    paymententrykey: int | None | Unset = UNSET
    """Payment entry record number (integer)."""
    paymentdate: datetime.date | None | Unset = UNSET
    """Payment date (date, mm/dd/yyyy)."""
    paymentamount: Decimal | None | Unset = UNSET
    """Payment base amount (amount in base currency)."""
    trx_paymentamount: Decimal | None | Unset = UNSET
    """Payment transaction amount (amount in transaction currency)."""
    inlinekey: int | None | Unset = UNSET
    """Inline transaction record number (integer)."""
    inlineentrykey: int | None | Unset = UNSET
    """Inline transaction entry record number (integer)."""
    inlineamount: Decimal | None | Unset = UNSET
    """Inline transaction base amount (amount in base currency)."""
    trx_inlineamount: Decimal | None | Unset = UNSET
    """Inline transaction amount (amount in transaction currency)."""
    discountkey: int | None | Unset = UNSET
    """Discount record number (integer). Read-only."""
    discountentrykey: int | None | Unset = UNSET
    """Discount entry record number (integer). Read-only."""
    discountdate: datetime.date | None | Unset = UNSET
    """Discount date (date, mm/dd/yyyy)."""
    discountamount: Decimal | None | Unset = UNSET
    """Discount base amount (amount in base currency). Read-only."""
    trx_discountamount: Decimal | None | Unset = UNSET
    """Discount transaction amount (amount in transaction currency). Read-only."""
    adjustmentkey: int | None | Unset = UNSET
    """Adjustment transaction record number (integer)."""
    adjustmententrykey: int | None | Unset = UNSET
    """Adjustment transaction entry record number (integer)."""
    adjustmentamount: Decimal | None | Unset = UNSET
    """Adjustment transaction base amount (amount in base currency)."""
    trx_adjustmentamount: Decimal | None | Unset = UNSET
    """Adjustment transaction amount (amount in transaction currency)."""
    advancekey: int | None | Unset = UNSET
    """Advance record number (integer)."""
    advanceentrykey: int | None | Unset = UNSET
    """Advance entry record number (integer)."""
    postedadvancekey: int | None | Unset = UNSET
    """Posted advance record number (integer)."""
    postedadvanceentrykey: int | None | Unset = UNSET
    """Posted advance entry record number (integer)."""
    postedadvanceamount: Decimal | None | Unset = UNSET
    """Posted advance base amount (amount in base currency)."""
    trx_postedadvanceamount: Decimal | None | Unset = UNSET
    """Posted advance transaction amount (amount in transaction currency)."""
    currency: str | None | Unset = UNSET
    """Payment currency (text). Three-letter code; amounts whose names begin with TRX_ are in it."""
    state: str | None | Unset = UNSET
    """State (text). Stored as C when posted, D draft, A approved, V voided, S submitted."""
    modulekey: str | None | Unset = UNSET
    """Module key (text). Application by number: 2.GL, 3.AP, 4.AR, 6.EE, 7.INV, 8.SO, 9.PO, 11.CM, 48.PROJACCT,
    55.CONTRACT. Read-only.
    """
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
    jointpayeename: str | None | Unset = UNSET
    """Joint payee (text). Read-only."""
    jointpayeeprintas: str | None | Unset = UNSET
    """Joint payee print as (text)."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    credittoapply: Decimal | None | Unset = UNSET
    """Credit to apply (amount). Write-only."""
    discounttoapply: Decimal | None | Unset = UNSET
    """Discount to apply (amount). Write-only."""

    __wire__ = Wire(
        "APPYMTDETAIL",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("RECORDKEY", INTEGER, "?", label="Bill record number"),
            el("ENTRYKEY", INTEGER, "?", label="Bill entry record number"),
            el("POSADJKEY", INTEGER, "?", label="Positive adjustment record number"),
            el("POSADJENTRYKEY", INTEGER, "?", label="Positive adjustment record number"),
            el("PAYMENTKEY", INTEGER, "?", label="Payment record number"),
            el("PAYMENTENTRYKEY", INTEGER, "?", label="Payment entry record number"),
            el("PAYMENTDATE", DATE, "?", label="Payment date"),
            el("PAYMENTAMOUNT", CURRENCY, "?", label="Payment base amount"),
            el("TRX_PAYMENTAMOUNT", CURRENCY, "?", label="Payment transaction amount"),
            el("INLINEKEY", INTEGER, "?", label="Inline transaction record number"),
            el("INLINEENTRYKEY", INTEGER, "?", label="Inline transaction entry record number"),
            el("INLINEAMOUNT", CURRENCY, "?", label="Inline transaction base amount"),
            el("TRX_INLINEAMOUNT", CURRENCY, "?", label="Inline transaction amount"),
            el("DISCOUNTKEY", INTEGER, "?", label="Discount record number", access="read"),
            el("DISCOUNTENTRYKEY", INTEGER, "?", label="Discount entry record number", access="read"),
            el("DISCOUNTDATE", DATE, "?", label="Discount date"),
            el("DISCOUNTAMOUNT", CURRENCY, "?", label="Discount base amount", access="read"),
            el("TRX_DISCOUNTAMOUNT", CURRENCY, "?", label="Discount transaction amount", access="read"),
            el("ADJUSTMENTKEY", INTEGER, "?", label="Adjustment transaction record number"),
            el("ADJUSTMENTENTRYKEY", INTEGER, "?", label="Adjustment transaction entry record number"),
            el("ADJUSTMENTAMOUNT", CURRENCY, "?", label="Adjustment transaction base amount"),
            el("TRX_ADJUSTMENTAMOUNT", CURRENCY, "?", label="Adjustment transaction amount"),
            el("ADVANCEKEY", INTEGER, "?", label="Advance record number"),
            el("ADVANCEENTRYKEY", INTEGER, "?", label="Advance entry record number"),
            el("POSTEDADVANCEKEY", INTEGER, "?", label="Posted advance record number"),
            el("POSTEDADVANCEENTRYKEY", INTEGER, "?", label="Posted advance entry record number"),
            el("POSTEDADVANCEAMOUNT", CURRENCY, "?", label="Posted advance base amount"),
            el("TRX_POSTEDADVANCEAMOUNT", CURRENCY, "?", label="Posted advance transaction amount"),
            el("CURRENCY", TEXT, "?", label="Payment currency"),
            el("STATE", TEXT, "?", label="State"),
            el("MODULEKEY", TEXT, "?", label="Module key", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("JOINTPAYEENAME", TEXT, "?", label="Joint payee", access="read"),
            el("JOINTPAYEEPRINTAS", TEXT, "?", label="Joint payee print as"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el("CREDITTOAPPLY", CURRENCY, "?", label="Credit to apply", access="write"),
            el("DISCOUNTTOAPPLY", CURRENCY, "?", label="Discount to apply", access="write"),
        ),
        label="AP payment detail",
        since="2017.R3",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("APBILL", "APBILL", "MANY2ONE", "RECORDKEY"),
            Relationship("APBILLITEM", "APBILLITEM", "MANY2ONE", "ENTRYKEY"),
            Relationship("POSADJ", "APADJUSTMENT", "MANY2ONE", "POSADJKEY", "AP positive adjustment"),
            Relationship(
                "POSADJITEM", "APADJUSTMENTITEM", "MANY2ONE", "POSADJENTRYKEY", "AP positive adjustment detail"
            ),
            Relationship("APPYMT", "APPYMT", "MANY2ONE", "PAYMENTKEY"),
            Relationship("APPYMTENTRY", "APPYMTENTRY", "MANY2ONE", "PAYMENTENTRYKEY"),
            Relationship("INLINEBILL", "APBILL", "MANY2ONE", "INLINEKEY", "AP inline bill"),
            Relationship("INLINEBILLITEM", "APBILLITEM", "MANY2ONE", "INLINEENTRYKEY", "AP inline bill item"),
            Relationship("APDISCOUNT", "APDISCOUNT", "MANY2ONE", "DISCOUNTKEY"),
            Relationship("APDISCOUNTENTRY", "PRENTRY", "MANY2ONE", "DISCOUNTENTRYKEY"),
            Relationship("APADJUSTMENT", "APADJUSTMENT", "MANY2ONE", "ADJUSTMENTKEY"),
            Relationship("APADJUSTMENTENTRY", "APADJUSTMENTITEM", "MANY2ONE", "ADJUSTMENTENTRYKEY"),
            Relationship("APPOSTEDADVANCE", "APPOSTEDADVANCE", "MANY2ONE", "ADVANCEKEY"),
            Relationship("APPOSTEDADVANCEENTRY", "APPOSTEDADVANCEENTRY", "MANY2ONE", "ADVANCEENTRYKEY"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_appymtdetail(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[APPYMTDETAIL]:
    """Find records of AP payment detail (APPYMTDETAIL).

    Answers `Records[APPYMTDETAIL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-payments/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="APPYMTDETAIL",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_appymtdetail(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[APPYMTDETAIL]:
    """Read records of AP payment detail (APPYMTDETAIL) by key.

    Answers `Records[APPYMTDETAIL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/ap-payments/
    """
    from intacct.common.read import read

    return read(
        object="APPYMTDETAIL", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _APPYMTDETAILFields(Fields):
        """Fields of APPYMTDETAIL."""

        recordno: Field[int]
        recordkey: Field[int]
        entrykey: Field[int]
        posadjkey: Field[int]
        posadjentrykey: Field[int]
        paymentkey: Field[int]
        paymententrykey: Field[int]
        paymentdate: Field[datetime.date]
        paymentamount: Field[Decimal]
        trx_paymentamount: Field[Decimal]
        inlinekey: Field[int]
        inlineentrykey: Field[int]
        inlineamount: Field[Decimal]
        trx_inlineamount: Field[Decimal]
        discountkey: Field[int]
        discountentrykey: Field[int]
        discountdate: Field[datetime.date]
        discountamount: Field[Decimal]
        trx_discountamount: Field[Decimal]
        adjustmentkey: Field[int]
        adjustmententrykey: Field[int]
        adjustmentamount: Field[Decimal]
        trx_adjustmentamount: Field[Decimal]
        advancekey: Field[int]
        advanceentrykey: Field[int]
        postedadvancekey: Field[int]
        postedadvanceentrykey: Field[int]
        postedadvanceamount: Field[Decimal]
        trx_postedadvanceamount: Field[Decimal]
        currency: Field[str]
        state: Field[str]
        modulekey: Field[str]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        jointpayeename: Field[str]
        jointpayeeprintas: Field[str]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        apbill: _APBILLFields
        apbillitem: _APBILLITEMFields
        posadj: _APADJUSTMENTFields
        posadjitem: _APADJUSTMENTITEMFields
        appymt: _APPYMTFields
        appymtentry: Fields
        inlinebill: _APBILLFields
        inlinebillitem: _APBILLITEMFields
        apdiscount: Fields
        apdiscountentry: Fields
        apadjustment: _APADJUSTMENTFields
        apadjustmententry: _APADJUSTMENTITEMFields
        appostedadvance: Fields
        appostedadvanceentry: Fields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
