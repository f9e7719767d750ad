# Generated from spec/accounts_receivable/CUSTOMERVISIBILITY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CUSTOMERVISIBILITY."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from intacct_runtime.calls import listed
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import INTEGER, TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Relationship, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.read import read
    from intacct.company_console.location import _LOCATIONFields
    from intacct_runtime.calls import Listed
    from intacct_runtime.fields import Field, Fields

__all__ = ["CUSTOMERVISIBILITY", "read_customervisibility"]


@model
class CUSTOMERVISIBILITY(Object):
    """Customer visibility (CUSTOMERVISIBILITY).

    Key: RECORDNO. Operations: lookup, inspect and read.
    Related to 1 other object for queries.
    Reference: https://developer.intacct.com/api/accounts-receivable/customers/
    """

    fields: ClassVar[_CUSTOMERVISIBILITYFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Read-only.
    """
    customerid: str | None | Unset = UNSET
    """Customer ID (text). Read-only."""
    name: str | None | Unset = UNSET
    """Customer name (text). Read-only."""
    visibility: Literal["Unrestricted", "RootOnly", "Restricted"] | None | Unset = UNSET
    """Visibility (text). Allowed: Unrestricted, RootOnly, Restricted. Read-only."""
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
        "CUSTOMERVISIBILITY",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number", access="read"),
            el("CUSTOMERID", TEXT, "?", label="Customer ID", access="read"),
            el("NAME", TEXT, "?", label="Customer name", access="read"),
            el(
                "VISIBILITY",
                Enumeration("Unrestricted", "RootOnly", "Restricted"),
                "?",
                label="Visibility",
                access="read",
            ),
            el("MEGAENTITYKEY", INTEGER, "?", label="Created at - Entity key", access="read"),
            el("MEGAENTITYID", TEXT, "?", label="Created at - Entity ID", access="read"),
            el("MEGAENTITYNAME", TEXT, "?", label="Created at - Entity name", access="read"),
            el("RECORD_URL", TEXT, "?", label="Record URL", access="read"),
        ),
        label="Customer visibility",
        key="RECORDNO",
        operations=("lookup", "inspect", "read"),
        relationships=(
            Relationship("MELOCATION", "LOCATION", "MANY2ONE", "MEGAENTITYID", "Created at entity information"),
        ),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def read_customervisibility(
    keys: Listed,
    fields: Listed | Unset = UNSET,
    *,
    returnformat: str | None | Unset = UNSET,
    docparid: str | None | Unset = UNSET,
) -> read[CUSTOMERVISIBILITY]:
    """Read records of Customer visibility (CUSTOMERVISIBILITY) by key.

    Answers `Records[CUSTOMERVISIBILITY]`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    Reference: https://developer.intacct.com/api/accounts-receivable/customers/
    """
    from intacct.common.read import read

    return read(
        object="CUSTOMERVISIBILITY",
        keys=listed(keys),
        fields=listed(fields),
        returnformat=returnformat,
        docparid=docparid,
    )


if TYPE_CHECKING:

    class _CUSTOMERVISIBILITYFields(Fields):
        """Fields of CUSTOMERVISIBILITY."""

        recordno: Field[int]
        customerid: Field[str]
        name: Field[str]
        visibility: Field[str]
        megaentitykey: Field[int]
        megaentityid: Field[str]
        megaentityname: Field[str]
        record_url: Field[str]
        melocation: _LOCATIONFields
