# Generated from spec/company_console/ENTITYACCTDEFAULT.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ENTITYACCTDEFAULT."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.calls import listed
from intacct_runtime.model import Object, model, stub
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.delete import delete
    from intacct_runtime.calls import Listed
    from intacct_runtime.fields import Field, Fields

__all__ = ["ENTITYACCTDEFAULT", "delete_entityacctdefault"]


@model
class ENTITYACCTDEFAULT(Object):
    """Entity account default (ENTITYACCTDEFAULT).

    Stands as a line in INTERENTITYSETUP (ENTITYACCTDEFAULTS).
    Key: RECORDNO. Operations: delete.
    Reference: https://developer.intacct.com/api/company-console/iet-configuration/
    """

    fields: ClassVar[_ENTITYACCTDEFAULTFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in changes of an existing default.
    """
    entityid: str | None | Unset = UNSET
    """Entity (text). Required in update."""
    iepayableacctno: str | None | Unset = UNSET
    """Inter-entity payable account (text). Required in update."""
    iereceivableacctno: str | None | Unset = UNSET
    """Inter-entity receivable account (text). Required in update."""
    entitykey: int | None | Unset = UNSET
    """Entity key (integer, record number). Read-only."""
    entityname: str | None | Unset = UNSET
    """Entity name (text). Read-only."""
    entitystatus: str | None | Unset = UNSET
    """Entity status (text). Read-only."""
    iepayableacctkey: int | None | Unset = UNSET
    """IE payable account record number (integer). Read-only."""
    iepayableacctname: str | None | Unset = UNSET
    """Ie payable account name (text). Read-only."""
    iereceivableacctkey: int | None | Unset = UNSET
    """IE receivable account record number (integer). Read-only."""
    iereceivableacctname: str | None | Unset = UNSET
    """Ie receivable account name (text). Read-only."""

    __wire__ = Wire(
        "ENTITYACCTDEFAULT",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("ENTITYID", TEXT, "?", label="Entity", required=("update",)),
            el("IEPAYABLEACCTNO", TEXT, "?", label="Inter-entity payable account", required=("update",)),
            el("IERECEIVABLEACCTNO", TEXT, "?", label="Inter-entity receivable account", required=("update",)),
            el("ENTITYKEY", INTEGER, "?", label="Entity key", access="read"),
            el("ENTITYNAME", TEXT, "?", label="Entity name", access="read"),
            el("ENTITYSTATUS", TEXT, "?", label="Entity status", access="read"),
            el("IEPAYABLEACCTKEY", INTEGER, "?", label="IE payable account record number", access="read"),
            el("IEPAYABLEACCTNAME", TEXT, "?", label="Ie payable account name", access="read"),
            el("IERECEIVABLEACCTKEY", INTEGER, "?", label="IE receivable account record number", access="read"),
            el("IERECEIVABLEACCTNAME", TEXT, "?", label="Ie receivable account name", access="read"),
        ),
        label="Entity account default",
        key="RECORDNO",
        operations=("delete",),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def delete_entityacctdefault(keys: Listed) -> delete:
    """Delete records of Entity account default (ENTITYACCTDEFAULT) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/iet-configuration/
    """
    from intacct.common.delete import delete

    return delete(object="ENTITYACCTDEFAULT", keys=listed(keys))


if TYPE_CHECKING:

    class _ENTITYACCTDEFAULTFields(Fields):
        """Fields of ENTITYACCTDEFAULT."""

        recordno: Field[int]
        entityid: Field[str]
        iepayableacctno: Field[str]
        iereceivableacctno: Field[str]
        entitykey: Field[int]
        entityname: Field[str]
        entitystatus: Field[str]
        iepayableacctkey: Field[int]
        iepayableacctname: Field[str]
        iereceivableacctkey: Field[int]
        iereceivableacctname: Field[str]
