# Generated from spec/accounts_payable/VENDORBANKFILEDETAIL.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object VENDORBANKFILEDETAIL."""

from __future__ import annotations

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import BOOLEAN, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["VENDORBANKFILEDETAIL"]


@model
class VENDORBANKFILEDETAIL(Object):
    """Vendor bank file detail (VENDORBANKFILEDETAIL).

    Key: RECORDNO. No generic function takes it.
    """

    bankaccountnumber: str | None | Unset = UNSET
    """Bank account number (text). Required in create and update."""
    accountname: str | None | Unset = UNSET
    """Account name (text)."""
    bsbnumber: str | None | Unset = UNSET
    """BSB number (text). Required in create and update."""
    pymtreference: str | None | Unset = UNSET
    """Payment reference (text). Required in create and update."""
    branchcode: str | None | Unset = UNSET
    """Branch code (text). Required in create and update."""
    accounttype: str | None | Unset = UNSET
    """Account type (text). Known values: 1, 2, 3, 4."""
    accountcode: str | None | Unset = UNSET
    """Account code (text)."""
    proofofpymt: bool | None | Unset = UNSET
    """Proof of payment (boolean, true or false)."""
    sortcode: str | None | Unset = UNSET
    """Sort code (text). Required in create and update."""
    recordno: int | None | Unset = UNSET
    """Record number (integer). Required in update."""

    __wire__ = Wire(
        "VENDORBANKFILEDETAIL",
        unordered(
            el("BANKACCOUNTNUMBER", TEXT, "?", label="Bank account number", required=("create", "update")),
            el("ACCOUNTNAME", TEXT, "?", label="Account name"),
            el("BSBNUMBER", TEXT, "?", label="BSB number", required=("create", "update")),
            el("PYMTREFERENCE", TEXT, "?", label="Payment reference", required=("create", "update")),
            el("BRANCHCODE", TEXT, "?", label="Branch code", required=("create", "update")),
            el("ACCOUNTTYPE", TEXT, "?", label="Account type", open_values=("1", "2", "3", "4")),
            el("ACCOUNTCODE", TEXT, "?", label="Account code"),
            el("PROOFOFPYMT", BOOLEAN, "?", label="Proof of payment"),
            el("SORTCODE", TEXT, "?", label="Sort code", required=("create", "update")),
            el("RECORDNO", INTEGER, "?", label="Record number", required=("update",)),
        ),
        label="Vendor bank file detail",
        key="RECORDNO",
    )
