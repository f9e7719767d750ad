# Generated from spec/contracts_rev_mgmt/CONTRACTMEAITEMPRICELIST.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTMEAITEMPRICELIST."""

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
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.userinfo import _USERINFOFields
    from intacct.contracts_rev_mgmt.contractmeaitempricelistentry import CONTRACTMEAITEMPRICELISTENTRY
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["CONTRACTMEAITEMPRICELIST", "query_contractmeaitempricelist", "read_contractmeaitempricelist"]


@model
class CONTRACTMEAITEMPRICELIST(Object):
    """MEA price list entry (CONTRACTMEAITEMPRICELIST).

    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Owns: CONTRACTMEAITEMPRICELISTENTRIES (CONTRACTMEAITEMPRICELISTENTRY).
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/mea-price-lists/
    - CONTRACTMEAITEMPRICELISTENTRIES follows the documented names of owned lines, such as ALLOCATIONENTRIES; a
      reply with it is not on record.
    """

    fields: ClassVar[_CONTRACTMEAITEMPRICELISTFields]

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
    """Status (text). Allowed: active, inactive. Read-only."""
    pricelistkey: int | None | Unset = UNSET
    """Price list key (integer, record number). Read-only."""
    pricelistname: str | None | Unset = UNSET
    """Price list (text). Read-only."""
    itemid: str | None | Unset = UNSET
    """Item (text). Read-only."""
    itemname: str | None | Unset = UNSET
    """Item name (text). Read-only."""
    currency: str | None | Unset = UNSET
    """Currency (text). Three-letter code; amounts whose names begin with TRX_ are in it. Read-only."""
    itmprclsttyp: Literal["Amount", "Percent", "Price range", "No fair value"] | None | Unset = UNSET
    """Item priced as (text). Allowed: Amount, Percent, Price range, No fair value. Read-only."""
    percentof: Literal["Extended Fair value price", "Extended contract line price"] | None | Unset = UNSET
    """Calculate percentage based on (text). Allowed: Extended Fair value price, Extended contract line price.
    Read-only.
    """
    usepricebands: bool | None | Unset = UNSET
    """Use price range (boolean, true or false). Read-only."""
    pricebandtype: Literal["Amount", "Percent"] | None | Unset = UNSET
    """Price range variances entered as (text). Allowed: Amount, Percent. Read-only."""
    pricebandrule: Literal["Fair Value", "Nearest Boundary"] | None | Unset = UNSET
    """Price rule when outside range (text). Allowed: Fair Value, Nearest Boundary. Read-only."""
    version: Decimal | None | Unset = UNSET
    """Version (decimal). Read-only."""
    createdbyloginid: str | None | Unset = UNSET
    """Created by (text). Login ID of the user who entered it. Read-only."""
    modifiedbyloginid: str | None | Unset = UNSET
    """Modified by (text). Login ID of the user who last changed it. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""
    contractmeaitempricelistentries: list[CONTRACTMEAITEMPRICELISTENTRY] | None | Unset = UNSET
    """Lines. Read-only."""

    __wire__ = Wire(
        "CONTRACTMEAITEMPRICELIST",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("CREATEDBY", INTEGER, "?", label="Created by", access="read"),
            el("MODIFIEDBY", INTEGER, "?", label="Modified by", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("PRICELISTKEY", INTEGER, "?", label="Price list key", access="read"),
            el("PRICELISTNAME", TEXT, "?", label="Price list", access="read"),
            el("ITEMID", TEXT, "?", label="Item", access="read"),
            el("ITEMNAME", TEXT, "?", label="Item name", access="read"),
            el("CURRENCY", TEXT, "?", label="Currency", access="read"),
            el(
                "ITMPRCLSTTYP",
                Enumeration("Amount", "Percent", "Price range", "No fair value"),
                "?",
                label="Item priced as",
                access="read",
            ),
            el(
                "PERCENTOF",
                Enumeration("Extended Fair value price", "Extended contract line price"),
                "?",
                label="Calculate percentage based on",
                access="read",
            ),
            el("USEPRICEBANDS", BOOLEAN, "?", label="Use price range", access="read"),
            el(
                "PRICEBANDTYPE",
                Enumeration("Amount", "Percent"),
                "?",
                label="Price range variances entered as",
                access="read",
            ),
            el(
                "PRICEBANDRULE",
                Enumeration("Fair Value", "Nearest Boundary"),
                "?",
                label="Price rule when outside range",
                access="read",
            ),
            el("VERSION", DECIMAL, "?", label="Version", access="read"),
            el("CREATEDBYLOGINID", TEXT, "?", label="Created by", access="read"),
            el("MODIFIEDBYLOGINID", TEXT, "?", label="Modified by", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
            el(
                "CONTRACTMEAITEMPRICELISTENTRIES",
                list_of(
                    el(
                        "CONTRACTMEAITEMPRICELISTENTRY",
                        Ref(
                            "intacct.contracts_rev_mgmt.contractmeaitempricelistentry", "CONTRACTMEAITEMPRICELISTENTRY"
                        ),
                        "*",
                    )
                ),
                "?",
                label="Lines",
                access="read",
            ),
        ),
        label="MEA price list entry",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("USERINFOCREATEDBY", "USERINFO", "MANY2ONE", "CREATEDBY", "Created by"),
            Relationship("USERINFOMODIFIEDBY", "USERINFO", "MANY2ONE", "MODIFIEDBY", "Last modified user"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_contractmeaitempricelist(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CONTRACTMEAITEMPRICELIST]:
    """Find records of MEA price list entry (CONTRACTMEAITEMPRICELIST).

    Answers `Records[CONTRACTMEAITEMPRICELIST]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/mea-price-lists/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CONTRACTMEAITEMPRICELIST",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_contractmeaitempricelist(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CONTRACTMEAITEMPRICELIST]:
    """Read records of MEA price list entry (CONTRACTMEAITEMPRICELIST) by key.

    Answers `Records[CONTRACTMEAITEMPRICELIST]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/contracts-rev-mgmt/mea-price-lists/
    """
    from intacct.common.read import read

    return read(
        object="CONTRACTMEAITEMPRICELIST",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _CONTRACTMEAITEMPRICELISTFields(Fields):
        """Fields of CONTRACTMEAITEMPRICELIST."""

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
        percentof: Field[str]
        usepricebands: Field[bool]
        pricebandtype: Field[str]
        pricebandrule: Field[str]
        version: Field[Decimal]
        createdbyloginid: Field[str]
        modifiedbyloginid: Field[str]
        record_url: Field[str]
        userinfocreatedby: _USERINFOFields
        userinfomodifiedby: _USERINFOFields
