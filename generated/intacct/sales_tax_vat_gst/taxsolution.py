# Generated from spec/sales_tax_vat_gst/TAXSOLUTION.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object TAXSOLUTION."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import BOOLEAN, DATE, DATETIME, INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["TAXSOLUTION", "query_taxsolution", "read_by_name_taxsolution", "read_taxsolution"]


@model
class TAXSOLUTION(Object):
    """Tax solution (TAXSOLUTION).

    Key: RECORDNO. Identified by people as SOLUTIONID. Operations: lookup, inspect, query, read, readByName and
    readByQuery.
    Reference: https://developer.intacct.com/api/sales-tax-vat-gst/tax-solutions/
    """

    fields: ClassVar[_TAXSOLUTIONFields]

    solutionid: str | None | Unset = UNSET
    """Tax solution name (text). Read-only."""
    description: str | None | Unset = UNSET
    """Description (text). Read-only."""
    taxmethod: Literal["Advanced tax", "VAT or GST", "Avalara", "None", "Simple tax"] | None | Unset = UNSET
    """Tax engine (text). Allowed: Advanced tax, VAT or GST, Avalara, None, Simple tax. Read-only."""
    status: Literal["Active", "Inactive", "Not configured"] | None | Unset = UNSET
    """Status (text). Allowed: Active, Inactive, Not configured. Read-only."""
    type: Literal["Standard", "Custom"] | None | Unset = UNSET
    """Type (text). Allowed: Standard, Custom. Read-only."""
    startdate: datetime.date | None | Unset = UNSET
    """Start date of first tax submission period (date, mm/dd/yyyy). Read-only."""
    showmultilinetax: bool | None | Unset = UNSET
    """Show multi line tax (boolean, true or false). Read-only."""
    aradvanceoffsetacct: str | None | Unset = UNSET
    """GL account for taxes on advance (text). Read-only."""
    glaccountpurchase: str | None | Unset = UNSET
    """GL account for input taxes (text). Read-only."""
    glaccountsale: str | None | Unset = UNSET
    """GL account for output taxes (text). Read-only."""
    altsetup: bool | None | Unset = UNSET
    """Alternative setup (boolean, true or false). Read-only."""
    lastupdate: datetime.date | None | Unset = UNSET
    """Last updated (date, mm/dd/yyyy). Read-only."""
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
    submissionprocess: Literal["Sage Regulatory Reporting", "User Submitted", "None"] | None | Unset = UNSET
    """Submission process (text). Allowed: Sage Regulatory Reporting, User Submitted, None. Read-only."""
    aradvanceoffsetaccttitle: str | None | Unset = UNSET
    """GL account for taxes on advance: title (text). Read-only.
    - The recorded definition lacks it; public clients read it.
    """
    aradvanceoffsetacctkey: int | None | Unset = UNSET
    """GL account for taxes on advance: key (integer, record number). Read-only.
    - The recorded definition lacks it; public clients read it.
    """
    glaccountpurchasetitle: str | None | Unset = UNSET
    """GL account for input taxes: title (text). Read-only.
    - The recorded definition lacks it; public clients read it.
    """
    glaccountpurchasekey: int | None | Unset = UNSET
    """GL account for input taxes: key (integer, record number). Read-only.
    - The recorded definition lacks it; public clients read it.
    """
    glaccountsaletitle: str | None | Unset = UNSET
    """GL account for output taxes: title (text). Read-only.
    - The recorded definition lacks it; public clients read it.
    """
    glaccountsalekey: int | None | Unset = UNSET
    """GL account for output taxes: key (integer, record number). Read-only.
    - The recorded definition lacks it; public clients read it.
    """
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "TAXSOLUTION",
        unordered(
            el("SOLUTIONID", TEXT, "?", label="Tax solution name", access="read"),
            el("DESCRIPTION", TEXT, "?", label="Description", access="read"),
            el(
                "TAXMETHOD",
                Enumeration("Advanced tax", "VAT or GST", "Avalara", "None", "Simple tax"),
                "?",
                label="Tax engine",
                access="read",
            ),
            el("STATUS", Enumeration("Active", "Inactive", "Not configured"), "?", label="Status", access="read"),
            el("TYPE", Enumeration("Standard", "Custom"), "?", label="Type", access="read"),
            el("STARTDATE", DATE, "?", label="Start date of first tax submission period", access="read"),
            el("SHOWMULTILINETAX", BOOLEAN, "?", label="Show multi line tax", access="read"),
            el("ARADVANCEOFFSETACCT", TEXT, "?", label="GL account for taxes on advance", access="read"),
            el("GLACCOUNTPURCHASE", TEXT, "?", label="GL account for input taxes", access="read"),
            el("GLACCOUNTSALE", TEXT, "?", label="GL account for output taxes", access="read"),
            el("ALTSETUP", BOOLEAN, "?", label="Alternative setup", access="read"),
            el("LASTUPDATE", DATE, "?", label="Last updated", access="read"),
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("WHENCREATED", DATETIME, "?", label="When created", access="read"),
            el("WHENMODIFIED", DATETIME, "?", label="When modified", access="read"),
            el(
                "SUBMISSIONPROCESS",
                Enumeration("Sage Regulatory Reporting", "User Submitted", "None"),
                "?",
                label="Submission process",
                access="read",
            ),
            el("ARADVANCEOFFSETACCTTITLE", TEXT, "?", label="GL account for taxes on advance: title", access="read"),
            el("ARADVANCEOFFSETACCTKEY", INTEGER, "?", label="GL account for taxes on advance: key", access="read"),
            el("GLACCOUNTPURCHASETITLE", TEXT, "?", label="GL account for input taxes: title", access="read"),
            el("GLACCOUNTPURCHASEKEY", INTEGER, "?", label="GL account for input taxes: key", access="read"),
            el("GLACCOUNTSALETITLE", TEXT, "?", label="GL account for output taxes: title", access="read"),
            el("GLACCOUNTSALEKEY", INTEGER, "?", label="GL account for output taxes: key", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Tax solution",
        key="RECORDNO",
        name_key="SOLUTIONID",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_taxsolution(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[TAXSOLUTION]:
    """Find records of Tax solution (TAXSOLUTION).

    Answers `Records[TAXSOLUTION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/sales-tax-vat-gst/tax-solutions/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="TAXSOLUTION",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_taxsolution(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[TAXSOLUTION]:
    """Read records of Tax solution (TAXSOLUTION) by key.

    Answers `Records[TAXSOLUTION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/sales-tax-vat-gst/tax-solutions/
    """
    from intacct.common.read import read

    return read(
        object="TAXSOLUTION", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


@stub
def read_by_name_taxsolution(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[TAXSOLUTION]:
    """Read records of Tax solution (TAXSOLUTION) by the identifier that people use.

    Answers `Records[TAXSOLUTION]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/sales-tax-vat-gst/tax-solutions/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="TAXSOLUTION", keys=listed(keys), fields=listed(fields), returnformat=returnformat, docparid=docparid
    )


if TYPE_CHECKING:

    class _TAXSOLUTIONFields(Fields):
        """Fields of TAXSOLUTION."""

        solutionid: Field[str]
        description: Field[str]
        taxmethod: Field[str]
        status: Field[str]
        type: Field[str]
        startdate: Field[datetime.date]
        showmultilinetax: Field[bool]
        aradvanceoffsetacct: Field[str]
        glaccountpurchase: Field[str]
        glaccountsale: Field[str]
        altsetup: Field[bool]
        lastupdate: Field[datetime.date]
        recordno: Field[int]
        whencreated: Field[datetime.datetime]
        whenmodified: Field[datetime.datetime]
        submissionprocess: Field[str]
        aradvanceoffsetaccttitle: Field[str]
        aradvanceoffsetacctkey: Field[int]
        glaccountpurchasetitle: Field[str]
        glaccountpurchasekey: Field[int]
        glaccountsaletitle: Field[str]
        glaccountsalekey: Field[int]
        record_url: Field[str]
