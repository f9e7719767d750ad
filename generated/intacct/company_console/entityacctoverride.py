# Generated from spec/company_console/ENTITYACCTOVERRIDE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ENTITYACCTOVERRIDE."""

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

__all__ = ["ENTITYACCTOVERRIDE", "delete_entityacctoverride"]


@model
class ENTITYACCTOVERRIDE(Object):
    """Entity account override (ENTITYACCTOVERRIDE).

    Stands as a line in INTERENTITYSETUP (ENTITYACCTOVERRIDES).
    Key: RECORDNO. Operations: delete.
    Reference: https://developer.intacct.com/api/company-console/iet-configuration/
    """

    fields: ClassVar[_ENTITYACCTOVERRIDEFields]

    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in changes of an existing override.
    """
    sourceentityid: str | None | Unset = UNSET
    """Source entity ID (text). Required in update."""
    targetentityid: str | None | Unset = UNSET
    """Target entity ID (text). Required in update."""
    iepayableacctno: str | None | Unset = UNSET
    """Inter-entity payable account (text). Required in update."""
    iereceivableacctno: str | None | Unset = UNSET
    """Inter-entity receivable account (text). Required in update."""
    sourceentitykey: str | None | Unset = UNSET
    """Source entity key (text). Read-only."""
    sourceentityname: str | None | Unset = UNSET
    """Source entity name (text). Read-only."""
    sourceentitystatus: str | None | Unset = UNSET
    """Source entity status (text). Read-only."""
    targetentitykey: str | None | Unset = UNSET
    """Target entity key (text). Read-only."""
    targetentityname: str | None | Unset = UNSET
    """Target entity name (text). Read-only."""
    targetentitystatus: str | None | Unset = UNSET
    """Target entity status (text). Read-only."""
    iepayableacctkey: int | None | Unset = UNSET
    """IE payable account record number (integer). Read-only."""
    iepayableacctname: str | None | Unset = UNSET
    """Ie payable account name (text). Read-only."""
    iereceivableacctkey: int | None | Unset = UNSET
    """IE receivable account record number (integer). Read-only."""
    iereceivableacctname: str | None | Unset = UNSET
    """Ie receivable account name (text). Read-only."""

    __wire__ = Wire(
        "ENTITYACCTOVERRIDE",
        unordered(
            el("RECORDNO", INTEGER, "?", label="Record number"),
            el("SOURCEENTITYID", TEXT, "?", label="Source entity ID", required=("update",)),
            el("TARGETENTITYID", TEXT, "?", label="Target entity ID", required=("update",)),
            el("IEPAYABLEACCTNO", TEXT, "?", label="Inter-entity payable account", required=("update",)),
            el("IERECEIVABLEACCTNO", TEXT, "?", label="Inter-entity receivable account", required=("update",)),
            el("SOURCEENTITYKEY", TEXT, "?", label="Source entity key", access="read"),
            el("SOURCEENTITYNAME", TEXT, "?", label="Source entity name", access="read"),
            el("SOURCEENTITYSTATUS", TEXT, "?", label="Source entity status", access="read"),
            el("TARGETENTITYKEY", TEXT, "?", label="Target entity key", access="read"),
            el("TARGETENTITYNAME", TEXT, "?", label="Target entity name", access="read"),
            el("TARGETENTITYSTATUS", TEXT, "?", label="Target entity status", access="read"),
            el("IEPAYABLEACCTKEY", INTEGER, "?", label="IE payable account record number", access="read"),
            el("IEPAYABLEACCTNAME", TEXT, "?", label="Ie payable account name", access="read"),
            el("IERECEIVABLEACCTKEY", INTEGER, "?", label="IE receivable account record number", access="read"),
            el("IERECEIVABLEACCTNAME", TEXT, "?", label="Ie receivable account name", access="read"),
        ),
        label="Entity account override",
        key="RECORDNO",
        operations=("delete",),
        registry=Ref("intacct._index", "REGISTRY"),
    )


@stub
def delete_entityacctoverride(keys: Listed) -> delete:
    """Delete records of Entity account override (ENTITYACCTOVERRIDE) by key.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/company-console/iet-configuration/
    """
    from intacct.common.delete import delete

    return delete(object="ENTITYACCTOVERRIDE", keys=listed(keys))


if TYPE_CHECKING:

    class _ENTITYACCTOVERRIDEFields(Fields):
        """Fields of ENTITYACCTOVERRIDE."""

        recordno: Field[int]
        sourceentityid: Field[str]
        targetentityid: Field[str]
        iepayableacctno: Field[str]
        iereceivableacctno: Field[str]
        sourceentitykey: Field[str]
        sourceentityname: Field[str]
        sourceentitystatus: Field[str]
        targetentitykey: Field[str]
        targetentityname: Field[str]
        targetentitystatus: Field[str]
        iepayableacctkey: Field[int]
        iepayableacctname: Field[str]
        iereceivableacctkey: Field[int]
        iereceivableacctname: Field[str]
