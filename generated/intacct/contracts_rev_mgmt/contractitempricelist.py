# Generated from spec/contracts_rev_mgmt/CONTRACTITEMPRICELIST.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTITEMPRICELIST."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, DECIMAL, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, list_of, unordered

if TYPE_CHECKING:
    from intacct.common.create import create
    from intacct.common.delete import delete
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.contracts_rev_mgmt.contractitempricelistentry import CONTRACTITEMPRICELISTENTRY
    from intacct.contracts_rev_mgmt.contractpricelist import _CONTRACTPRICELISTFields
    from intacct.inventory_control.item import _ITEMFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields
    from intacct_runtime.model import ExtraValue

__all__ = [
    "CONTRACTITEMPRICELIST",
    "create_contractitempricelist",
    "delete_contractitempricelist",
    "query_contractitempricelist",
    "read_contractitempricelist",
]


@model
class CONTRACTITEMPRICELIST(Object):
    """Billing price list entry (CONTRACTITEMPRICELIST).

    Key: RECORDNO. Operations: lookup, inspect, query, read, readByQuery, create and delete.
    Owns: CONTRACTITEMPRICELISTENTRIES (CONTRACTITEMPRICELISTENTRY).
    Related to 4 other objects for queries.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-price-lists/
    """

    fields: ClassVar[_CONTRACTITEMPRICELISTFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
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
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive."""
    pricelistkey: int | None | Unset = UNSET
    """Price list key (integer, record number)."""
    pricelistname: str | None | Unset = UNSET
    """Price list (text). Required in create."""
    itemid: str | None | Unset = UNSET
    """Item (text). Required in create."""
    itemname: str | None | Unset = UNSET
    """Item name (text)."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Required in a
    multi-currency company.
    """
    itmprclsttyp: Literal["Range", "Tiered"] | None | Unset = UNSET
    """Price type (text). Allowed: Range, Tiered. Stored as R or T. Default: Range. Required in create."""
    fltamtfreq: Literal["One-time", "Use billing template", "Include with every invoice"] | None | Unset = UNSET
    """Flat amount frequency (text). Allowed: One-time, Use billing template, Include with every invoice. Stored as
    OT, BS or INCLV.
    """
    fltamtrenew: bool | None | Unset = UNSET
    """Flat amount renew (boolean, true or false)."""
    varunitdivsr: Decimal | None | Unset = UNSET
    """Variable unit divisor (decimal). Required in create."""
    roundup: Literal["Standard", "Round Up", "Round Down"] | None | Unset = UNSET
    """Rounding (text). Allowed: Standard, Round Up, Round Down. Stored as S, U or D. Default: Standard."""
    qtyrstprd: Literal["After each renewal", "After each invoice"] | None | Unset = UNSET
    """Reset usage quantity (text). Allowed: After each renewal, After each invoice. Stored as AER or AEI. Default:
    After each renewal.
    """
    isqtyrecur: bool | None | Unset = UNSET
    """Usage quantity recurs (boolean, true or false). Default: false."""
    istieredstep: Literal["Volume", "Step", "Absolute"] | None | Unset = UNSET
    """Tier pricing (text). Allowed: Volume, Step, Absolute. Stored as F, S or A. Default: Volume."""
    version: Decimal | None | Unset = UNSET
    """Version (decimal)."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    contractitempricelistentries: list[CONTRACTITEMPRICELISTENTRY] | None | Unset = UNSET
    """Billing price list entry details."""

    __wire__ = Wire(
        "CONTRACTITEMPRICELIST",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status"),
            el("PRICELISTKEY", INTEGER, "?", label="Price list key"),
            el("PRICELISTNAME", TEXT, "?", label="Price list", required=("create",)),
            el("ITEMID", TEXT, "?", label="Item", required=("create",)),
            el("ITEMNAME", TEXT, "?", label="Item name"),
            el("CURRENCY", TEXT, "?", label="Currency"),
            el(
                "ITMPRCLSTTYP",
                Enumeration("Range", "Tiered"),
                "?",
                label="Price type",
                required=("create",),
                default="Range",
            ),
            el(
                "FLTAMTFREQ",
                Enumeration("One-time", "Use billing template", "Include with every invoice"),
                "?",
                label="Flat amount frequency",
            ),
            el("FLTAMTRENEW", BOOLEAN, "?", label="Flat amount renew"),
            el("VARUNITDIVSR", DECIMAL, "?", label="Variable unit divisor", required=("create",)),
            el("ROUNDUP", Enumeration("Standard", "Round Up", "Round Down"), "?", label="Rounding", default="Standard"),
            el(
                "QTYRSTPRD",
                Enumeration("After each renewal", "After each invoice"),
                "?",
                label="Reset usage quantity",
                default="After each renewal",
            ),
            el("ISQTYRECUR", BOOLEAN, "?", label="Usage quantity recurs", default="false"),
            el("ISTIEREDSTEP", Enumeration("Volume", "Step", "Absolute"), "?", label="Tier pricing", default="Volume"),
            el("VERSION", DECIMAL, "?", label="Version"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "CONTRACTITEMPRICELISTENTRIES",
                list_of(
                    el(
                        "CONTRACTITEMPRICELISTENTRY",
                        Ref("intacct.contracts_rev_mgmt.contractitempricelistentry", "CONTRACTITEMPRICELISTENTRY"),
                        "*",
                    )
                ),
                "?",
                label="Billing price list entry details",
            ),
        ),
        label="Billing price list entry",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery", "create", "delete"),
        relationships=(
            Relationship("ITEM", "ITEM", "MANY2ONE", "ITEMKEY", "Item"),
            Relationship("CONTRACTPRICELIST", "CONTRACTPRICELIST", "MANY2ONE", "ALLOCPRCLSTKEY", "Price list"),
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_contractitempricelist(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACTITEMPRICELIST]:
    """Find records of Billing price list entry (CONTRACTITEMPRICELIST).

    Answers `Records[CONTRACTITEMPRICELIST]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-price-lists/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACTITEMPRICELIST",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contractitempricelist(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACTITEMPRICELIST]:
    """Read records of Billing price list entry (CONTRACTITEMPRICELIST) by key.

    Answers `Records[CONTRACTITEMPRICELIST]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-price-lists/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACTITEMPRICELIST",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def create_contractitempricelist(
    *,
    pricelistname: str | None,
    itemid: str | None,
    itmprclsttyp: Literal["Range", "Tiered"] | None,
    varunitdivsr: Decimal | None,
    status: Literal["active", "inactive"] | None | Unset = UNSET,
    pricelistkey: int | None | Unset = UNSET,
    itemname: str | None | Unset = UNSET,
    currency: str | None | Unset = UNSET,
    fltamtfreq: Literal["One-time", "Use billing template", "Include with every invoice"] | None | Unset = UNSET,
    fltamtrenew: bool | None | Unset = UNSET,
    roundup: Literal["Standard", "Round Up", "Round Down"] | None | Unset = UNSET,
    qtyrstprd: Literal["After each renewal", "After each invoice"] | None | Unset = UNSET,
    isqtyrecur: bool | None | Unset = UNSET,
    istieredstep: Literal["Volume", "Step", "Absolute"] | None | Unset = UNSET,
    version: Decimal | None | Unset = UNSET,
    contractitempricelistentries: list[CONTRACTITEMPRICELISTENTRY] | None | Unset = UNSET,
    extra: dict[str, ExtraValue] | None = None,
) -> create[CONTRACTITEMPRICELIST]:
    """Create one record of Billing price list entry (CONTRACTITEMPRICELIST).

    Answers the record as `Records[CONTRACTITEMPRICELIST]`, with its keys alone: RECORDNO.
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-price-lists/
    """
    from intacct.common.create import create

    return create(
        objects=[
            CONTRACTITEMPRICELIST(
                status=status,
                pricelistkey=pricelistkey,
                pricelistname=pricelistname,
                itemid=itemid,
                itemname=itemname,
                currency=currency,
                itmprclsttyp=itmprclsttyp,
                fltamtfreq=fltamtfreq,
                fltamtrenew=fltamtrenew,
                varunitdivsr=varunitdivsr,
                roundup=roundup,
                qtyrstprd=qtyrstprd,
                isqtyrecur=isqtyrecur,
                istieredstep=istieredstep,
                version=version,
                contractitempricelistentries=contractitempricelistentries,
                extra={} if extra is None else extra,
            )
        ]
    )


@stub
def delete_contractitempricelist(keys: Listed) -> delete:
    """Delete records of Billing price list entry (CONTRACTITEMPRICELIST) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/billing-price-lists/
    """
    from intacct.common.delete import delete

    return delete(object="CONTRACTITEMPRICELIST", keys=listed(keys))


if TYPE_CHECKING:

    class _CONTRACTITEMPRICELISTFields(Fields):
        """Fields of CONTRACTITEMPRICELIST."""

        recordno: Field[int]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        createdby: Field[int]
        modifiedby: Field[int]
        status: Field[str]
        pricelistkey: Field[int]
        pricelistname: Field[str]
        itemid: Field[str]
        itemname: Field[str]
        currency: Field[str]
        itmprclsttyp: Field[str]
        fltamtfreq: Field[str]
        fltamtrenew: Field[bool]
        varunitdivsr: Field[Decimal]
        roundup: Field[str]
        qtyrstprd: Field[str]
        isqtyrecur: Field[bool]
        istieredstep: Field[str]
        version: Field[Decimal]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        item: _ITEMFields
        contractpricelist: _CONTRACTPRICELISTFields
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
