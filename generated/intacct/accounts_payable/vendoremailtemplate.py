# Generated from spec/accounts_payable/VENDOREMAILTEMPLATE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object VENDOREMAILTEMPLATE."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import filtered, listed, selected
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.accounts_payable.vendor import _VENDORFields
    from intacct.common.query import QueryFilter, QueryOptions, QueryOrderby, QuerySelect, query
    from intacct.common.read import read
    from intacct_runtime.calls import Listed
    from intacct_runtime.conditions import Condition
    from intacct_runtime.fields import Field, Fields

__all__ = ["VENDOREMAILTEMPLATE", "query_vendoremailtemplate", "read_vendoremailtemplate"]


@model
class VENDOREMAILTEMPLATE(Object):
    """Vendor email template (VENDOREMAILTEMPLATE).

    Stands as a line in VENDOR (VENDOREMAILTEMPLATES).
    Key: RECORDNO. Operations: lookup, inspect, query, read and readByQuery.
    Related to 2 other objects for queries.
    Reference: https://developer.intacct.com/api/accounts-payable/vendors/
    """

    fields: ClassVar[_VENDOREMAILTEMPLATEFields]

    recordno: int | None | Unset = UNSET
    """Record no. (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    vendorkey: int | None | Unset = UNSET
    """Vendor key (integer, record number)."""
    vendorid: str | None | Unset = UNSET
    """Vendor ID (text)."""
    docparid: str | None | Unset = UNSET
    """Transaction definition (text). Required in create and update."""
    emailtemplatekey: str | None | Unset = UNSET
    """Email template (text)."""
    emailtemplatename: str | None | Unset = UNSET
    """Email template name (text). Required in create and update."""
    record_url: str | None | Unset = UNSET
    """Record URL (text). Opens the record in a browser. Read-only."""

    __wire__ = Wire(
        "VENDOREMAILTEMPLATE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record no.", access="read"),
            el("VENDORKEY", INTEGER, "?", label="Vendor key"),
            el("VENDORID", TEXT, "?", label="Vendor ID"),
            el("DOCPARID", TEXT, "?", label="Transaction definition", required=("create", "update")),
            el("EMAILTEMPLATEKEY", TEXT, "?", label="Email template"),
            el("EMAILTEMPLATENAME", TEXT, "?", label="Email template name", required=("create", "update")),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Vendor email template",
        key="RECORDNO",
        operations=("lookup", "inspect", "query", "read", "readByQuery"),
        relationships=(
            Relationship("VENDOR", "VENDOR", "MANY2ONE", "VENDORKEY"),
            Relationship("EMAILTEMPLATE", "EMAILTEMPLATE", "MANY2ONE", "EMAILTEMPLATEKEY"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def query_vendoremailtemplate(
    select: QuerySelect | Listed,
    *,
    docparid: str | None | Unset = UNSET,
    filter: Condition | QueryFilter | None | Unset = UNSET,
    orderby: QueryOrderby | None | Unset = UNSET,
    options: QueryOptions | None | Unset = UNSET,
    pagesize: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> query[VENDOREMAILTEMPLATE]:
    """Find records of Vendor email template (VENDOREMAILTEMPLATE).

    Answers `Records[VENDOREMAILTEMPLATE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/vendors/
    """
    from intacct.common.query import QueryFilter, QuerySelect, query

    return query(
        object="VENDOREMAILTEMPLATE",
        select=selected(select, QuerySelect),
        docparid=docparid,
        filter=filtered(filter, QueryFilter),
        orderby=orderby,
        options=options,
        pagesize=pagesize,
        offset=offset,
    )


@stub
def read_vendoremailtemplate(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[VENDOREMAILTEMPLATE]:
    """Read records of Vendor email template (VENDOREMAILTEMPLATE) by key.

    Answers `Records[VENDOREMAILTEMPLATE]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-payable/vendors/
    """
    from intacct.common.read import read

    return read(
        object="VENDOREMAILTEMPLATE",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _VENDOREMAILTEMPLATEFields(Fields):
        """Fields of VENDOREMAILTEMPLATE."""

        recordno: Field[int]
        vendorkey: Field[int]
        vendorid: Field[str]
        docparid: Field[str]
        emailtemplatekey: Field[str]
        emailtemplatename: Field[str]
        record_url: Field[str]
        vendor: _VENDORFields
        emailtemplate: Fields
