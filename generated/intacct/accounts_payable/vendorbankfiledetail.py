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
    """Bank account number (text). Required in create and update. Write-only."""
    accountname: str | None | Unset = UNSET
    """Account name (text). Write-only."""
    bsbnumber: str | None | Unset = UNSET
    """BSB number (text). Required in create and update. Write-only."""
    pymtreference: str | None | Unset = UNSET
    """Payment reference (text). Required in create and update. Write-only."""
    branchcode: str | None | Unset = UNSET
    """Branch code (text). Required in create and update. Write-only."""
    accounttype: str | None | Unset = UNSET
    """Account type (text). Known values: 1, 2, 3, 4. Write-only."""
    accountcode: str | None | Unset = UNSET
    """Account code (text). Write-only."""
    proofofpymt: bool | None | Unset = UNSET
    """Proof of payment (boolean, true or false). Write-only."""
    sortcode: str | None | Unset = UNSET
    """Sort code (text). Required in create and update. Write-only."""
    recordno: int | None | Unset = UNSET
    """Record number (integer). Required in update. Write-only."""

    __wire__ = Wire(
        "VENDORBANKFILEDETAIL",
        unordered(
            el(
                "BANKACCOUNTNUMBER",
                TEXT,
                "?",
                label="Bank account number",
                access="write",
                required=("create", "update"),
            ),
            el("ACCOUNTNAME", TEXT, "?", label="Account name", access="write"),
            el("BSBNUMBER", TEXT, "?", label="BSB number", access="write", required=("create", "update")),
            el("PYMTREFERENCE", TEXT, "?", label="Payment reference", access="write", required=("create", "update")),
            el("BRANCHCODE", TEXT, "?", label="Branch code", access="write", required=("create", "update")),
            el("ACCOUNTTYPE", TEXT, "?", label="Account type", access="write", open_values=("1", "2", "3", "4")),
            el("ACCOUNTCODE", TEXT, "?", label="Account code", access="write"),
            el("PROOFOFPYMT", BOOLEAN, "?", label="Proof of payment", access="write"),
            el("SORTCODE", TEXT, "?", label="Sort code", access="write", required=("create", "update")),
            el("RECORDNO", INTEGER, "?", label="Record number", access="write", required=("update",)),
        ),
        label="Vendor bank file detail",
        key="RECORDNO",
    )
