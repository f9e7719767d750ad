# Generated from spec/accounts_receivable/CUSTOMEREMAILTEMPLATE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CUSTOMEREMAILTEMPLATE."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.accounts_receivable.customer import _CUSTOMERFields
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct.common.readbyname import readByName
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = [
    "CUSTOMEREMAILTEMPLATE",
    "query_customeremailtemplate",
    "read_by_name_customeremailtemplate",
    "read_customeremailtemplate",
]


@model
class CUSTOMEREMAILTEMPLATE(Object):
    """Customer email template (CUSTOMEREMAILTEMPLATE).

    Stands as a line in CUSTOMER (CUSTOMEREMAILTEMPLATES).
    Key: RECORDNO. Operations: lookup, inspect, query, read, readByName and readByQuery.
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/accounts-receivable/customers/
    """

    fields: ClassVar[_CUSTOMEREMAILTEMPLATEFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in changes of an existing selection.
    """
    customerkey: int | None | Unset = UNSET
    """Customer key (integer, record number)."""
    customerid: str | None | Unset = UNSET
    """Customer ID (text)."""
    docparid: str | None | Unset = UNSET
    """Transaction definition (text)."""
    emailtemplatekey: str | None | Unset = UNSET
    """Email template (text)."""
    emailtemplatename: str | None | Unset = UNSET
    """Email template name (text). Required in create. Required in update without RECORDNO."""
    emailtemplatetype: Literal["arinvoice", "arstatement", "contract", "sodocument", "podocument"] | None | Unset = (
        UNSET
    )
    """Template type (text). Allowed: arinvoice, arstatement, contract, sodocument, podocument. Read-only."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "CUSTOMEREMAILTEMPLATE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no."),
            el("CUSTOMERKEY", INTEGER, "?", label="Customer key"),
            el("CUSTOMERID", TEXT, "?", label="Customer ID"),
            el("DOCPARID", TEXT, "?", label="Transaction definition"),
            el("EMAILTEMPLATEKEY", TEXT, "?", label="Email template"),
            el("EMAILTEMPLATENAME", TEXT, "?", label="Email template name", required=("create",)),
            el(
                "EMAILTEMPLATETYPE",
                Enumeration("arinvoice", "arstatement", "contract", "sodocument", "podocument"),
                "?",
                label="Template type",
                access="read",
            ),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Customer email template",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByName", "readByQuery"),
        relationships=(
            Relationship("CUSTOMER", "CUSTOMER", "MANY2ONE", "CUSTOMERKEY"),
            Relationship("EMAILTEMPLATE", "EMAILTEMPLATE", "MANY2ONE", "EMAILTEMPLATEKEY"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_customeremailtemplate(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[CUSTOMEREMAILTEMPLATE]:
    """Find records of Customer email template (CUSTOMEREMAILTEMPLATE).

    Answers `Records[CUSTOMEREMAILTEMPLATE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/customers/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="CUSTOMEREMAILTEMPLATE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_customeremailtemplate(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CUSTOMEREMAILTEMPLATE]:
    """Read records of Customer email template (CUSTOMEREMAILTEMPLATE) by key.

    Answers `Records[CUSTOMEREMAILTEMPLATE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/customers/
    """
    from intacct.common.read import read

    return read(
        object="CUSTOMEREMAILTEMPLATE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


@stub
def read_by_name_customeremailtemplate(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> readByName[CUSTOMEREMAILTEMPLATE]:
    """Read records of Customer email template (CUSTOMEREMAILTEMPLATE) by the identifier that people use.

    Answers `Records[CUSTOMEREMAILTEMPLATE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/customers/
    """
    from intacct.common.readbyname import readByName

    return readByName(
        object="CUSTOMEREMAILTEMPLATE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _CUSTOMEREMAILTEMPLATEFields(Fields):
        """Fields of CUSTOMEREMAILTEMPLATE."""

        recordno: Field[int]
        customerkey: Field[int]
        customerid: Field[str]
        docparid: Field[str]
        emailtemplatekey: Field[str]
        emailtemplatename: Field[str]
        emailtemplatetype: Field[str]
        record_url: Field[str]
        customer: _CUSTOMERFields
        emailtemplate: Fields
