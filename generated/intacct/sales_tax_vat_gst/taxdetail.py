# Generated from spec/sales_tax_vat_gst/TAXDETAIL.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object TAXDETAIL."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATETIME, DECIMAL, INTEGER, PERCENT, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["TAXDETAIL", "query_taxdetail", "read_taxdetail"]


@model
class TAXDETAIL(Object):
    """Tax detail (TAXDETAIL).

    Key: DETAILID. Operations: lookup, inspect, query, read and readByQuery.
    Related to 1 other object for queries.
    Reference: https://developer.intacct.com/api/sales-tax-vat-gst/tax-details/
    """

    fields: ClassVar[_TAXDETAILFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    detailid: str | None | Unset = UNSET
    """Detail ID (text). Read-only."""
    taxuid: str | None | Unset = UNSET
    """Tax UID (text). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    taxtype: Literal["Sale", "Purchase"] | None | Unset = UNSET
    """Tax type (text). Allowed: Sale, Purchase. Stored as S or P. Read-only."""
    value: Decimal | None | Unset = UNSET
    """Percent (decimal). Read-only."""
    mintaxable: Decimal | None | Unset = UNSET
    """Minimum taxable amount (decimal). Read-only."""
    maxtaxable: Decimal | None | Unset = UNSET
    """Maximum taxable amount (decimal). Read-only."""
    include: Literal["Full Amount", "Amount Within Range"] | None | Unset = UNSET
    """Include in taxable amount (text). Allowed: Full Amount, Amount Within Range. Read-only."""
    mintax: Decimal | None | Unset = UNSET
    """Minimum tax (decimal). Read-only."""
    maxtax: Decimal | None | Unset = UNSET
    """Maximum tax (decimal). Read-only."""
    glaccount: str | None | Unset = UNSET
    """GL account (text). Read-only."""
    taxauthority: str | None | Unset = UNSET
    """Tax authority (text). Read-only."""
    status: Literal["active", "inactive"] | None | Unset = UNSET
    """Status (text). Allowed: active, inactive. Read-only."""
    sysgenerated: bool | None | Unset = UNSET
    """System generated field (boolean, true or false). Read-only."""
    reversecharge: bool | None | Unset = UNSET
    """Is reverse charge (boolean, true or false). Read-only."""
    taxrate: (
        Literal[
            "Standard",
            "Reduced",
            "Exempt",
            "Zero",
            "Federal",
            "Provincial",
            "Reverse charge VAT",
            "Exemption due to intra-Community delivery",
            "VAT exemption for export outside the EU",
            "Outside the scope of VAT",
        ]
        | None
        | Unset
    ) = UNSET
    """Tax rate (text). Allowed: Standard, Reduced, Exempt, Zero, Federal, Provincial, Reverse charge VAT, Exemption
    due to intra-Community delivery, VAT exemption for export outside the EU, Outside the scope of VAT.
    Read-only.
    """
    taxfiling: Literal["Reporting", "Not reporting"] | None | Unset = UNSET
    """Tax filing (text). Allowed: Reporting, Not reporting. Read-only."""
    taxsolutionid: str | None | Unset = UNSET
    """Tax solution (text). Set of tax rules that applies, such as Australia - GST. Read-only."""
    useexpenseacct: bool | None | Unset = UNSET
    """Assign taxes to expense account (boolean, true or false). Read-only."""
    defaultpartialexemptvalue: Decimal | None | Unset = UNSET
    """Default input tax credit percent value (percent). Read-only."""
    whencreated: datetime.datetime | None | Unset = UNSET
    """When created (datetime, mm/dd/yyyy hh:mm:ss). When the record was entered. Read-only."""
    whenmodified: datetime.datetime | None | Unset = UNSET
    """When modified (datetime, mm/dd/yyyy hh:mm:ss). When the record last changed; the field to ask for changes by.
    Read-only.
    """
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
        "TAXDETAIL",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("DETAILID", TEXT, "?", label="Detail ID", access="read"),
            el("TAXUID", TEXT, "?", label="Tax UID", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el("TAXTYPE", Enumeration("Sale", "Purchase"), "?", label="Tax type", access="read"),
            el("VALUE", DECIMAL, "?", label="Percent", access="read"),
            el("MINTAXABLE", DECIMAL, "?", label="Minimum taxable amount", access="read"),
            el("MAXTAXABLE", DECIMAL, "?", label="Maximum taxable amount", access="read"),
            el(
                "INCLUDE",
                Enumeration("Full Amount", "Amount Within Range"),
                "?",
                label="Include in taxable amount",
                access="read",
            ),
            el("MINTAX", DECIMAL, "?", label="Minimum tax", access="read"),
            el("MAXTAX", DECIMAL, "?", label="Maximum tax", access="read"),
            el("GLACCOUNT", TEXT, "?", label="GL account", access="read"),
            el("TAXAUTHORITY", TEXT, "?", label="Tax authority", access="read"),
            el("STATUS", Enumeration("active", "inactive"), "?", label="Status", access="read"),
            el("SYSGENERATED", BOOLEAN, "?", label="System generated field", access="read"),
            el("REVERSECHARGE", BOOLEAN, "?", label="Is reverse charge", access="read"),
            el(
                "TAXRATE",
                Enumeration(
                    "Standard",
                    "Reduced",
                    "Exempt",
                    "Zero",
                    "Federal",
                    "Provincial",
                    "Reverse charge VAT",
                    "Exemption due to intra-Community delivery",
                    "VAT exemption for export outside the EU",
                    "Outside the scope of VAT",
                ),
                "?",
                label="Tax rate",
                access="read",
            ),
            el("TAXFILING", Enumeration("Reporting", "Not reporting"), "?", label="Tax filing", access="read"),
            el("TAXSOLUTIONID", TEXT, "?", label="Tax solution", access="read"),
            el("USEEXPENSEACCT", BOOLEAN, "?", label="Assign taxes to expense account", access="read"),
            el(
                "DEFAULTPARTIALEXEMPTVALUE", PERCENT, "?", label="Default input tax credit percent value", access="read"
            ),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Tax detail",
        key="DETAILID",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_taxdetail(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[TAXDETAIL]:
    """Find records of Tax detail (TAXDETAIL).

    Answers `Records[TAXDETAIL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/sales-tax-vat-gst/tax-details/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="TAXDETAIL",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_taxdetail(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[TAXDETAIL]:
    """Read records of Tax detail (TAXDETAIL) by key.

    Answers `Records[TAXDETAIL]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/sales-tax-vat-gst/tax-details/
    """
    from intacct.common.read import read

    return read(
        object="TAXDETAIL", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _TAXDETAILFields(Fields):
        """Fields of TAXDETAIL."""

        recordno: Field[int]
        detailid: Field[str]
        taxuid: Field[str]
        description: Field[str]
        taxtype: Field[str]
        value: Field[Decimal]
        mintaxable: Field[Decimal]
        maxtaxable: Field[Decimal]
        include: Field[str]
        mintax: Field[Decimal]
        maxtax: Field[Decimal]
        glaccount: Field[str]
        taxauthority: Field[str]
        status: Field[str]
        sysgenerated: Field[bool]
        reversecharge: Field[bool]
        taxrate: Field[str]
        taxfiling: Field[str]
        taxsolutionid: Field[str]
        useexpenseacct: Field[bool]
        defaultpartialexemptvalue: Field[Decimal]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        melocation: _LOCATIONFields
