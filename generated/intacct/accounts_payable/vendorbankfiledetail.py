# Generated from spec/accounts_payable/VENDORBANKFILEDETAIL.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object VENDORBANKFILEDETAIL."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import BOOLEAN, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["VENDORBANKFILEDETAIL"]


@model
class VENDORBANKFILEDETAIL(Object):
    """Vendor bank file detail (VENDORBANKFILEDETAIL).

    Stands as a line in VENDOR (VENDORBANKFILEDETAILS).
    Key: RECORDNO. No generic function takes it.
    - The file formats of Australia, South Africa and the United Kingdom take different fields.
    """

    fields: ClassVar[_VENDORBANKFILEDETAILFields]

    bankaccountnumber: str | None | Unset = UNSET
    """Bank account number (text). Required in create and update."""
    accountname: str | None | Unset = UNSET
    """Account name (text). Required in Australia and the United Kingdom."""
    bsbnumber: str | None | Unset = UNSET
    """BSB number (text). Required in Australia."""
    pymtreference: str | None | Unset = UNSET
    """Payment reference (text). Required in Australia and South Africa."""
    branchcode: str | None | Unset = UNSET
    """Branch code (text). Required in South Africa."""
    accounttype: str | None | Unset = UNSET
    """Account type (text). Known values: 1, 2, 3, 4."""
    accountcode: str | None | Unset = UNSET
    """Account code (text)."""
    proofofpymt: bool | None | Unset = UNSET
    """Proof of payment (boolean, true or false)."""
    sortcode: str | None | Unset = UNSET
    """Sort code (text). Required in the United Kingdom."""
    recordno: int | None | Unset = UNSET
    """Record number (integer). Number by which the gateway knows the record; people see RECORDID or an ID instead.
    Required in update.
    """

    __wire__ = Wire(
        "VENDORBANKFILEDETAIL",
        unordered(
            el("BANKACCOUNTNUMBER", TEXT, "?", label="Bank account number", required=("create", "update")),
            el("ACCOUNTNAME", TEXT, "?", label="Account name"),
            el("BSBNUMBER", TEXT, "?", label="BSB number"),
            el("PYMTREFERENCE", TEXT, "?", label="Payment reference"),
            el("BRANCHCODE", TEXT, "?", label="Branch code"),
            el("ACCOUNTTYPE", TEXT, "?", label="Account type", open_values=("1", "2", "3", "4")),
            el("ACCOUNTCODE", TEXT, "?", label="Account code"),
            el("PROOFOFPYMT", BOOLEAN, "?", label="Proof of payment"),
            el("SORTCODE", TEXT, "?", label="Sort code"),
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
        ),
        label="Vendor bank file detail",
        key="RECORDNO",
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _VENDORBANKFILEDETAILFields(Fields):
        """Fields of VENDORBANKFILEDETAIL."""

        bankaccountnumber: Field[str]
        accountname: Field[str]
        bsbnumber: Field[str]
        pymtreference: Field[str]
        branchcode: Field[str]
        accounttype: Field[str]
        accountcode: Field[str]
        proofofpymt: Field[bool]
        sortcode: Field[str]
        recordno: Field[int]
