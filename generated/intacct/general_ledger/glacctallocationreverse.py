# Generated from spec/general_ledger/GLACCTALLOCATIONREVERSE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLACCTALLOCATIONREVERSE."""

from __future__ import annotations

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["GLACCTALLOCATIONREVERSE"]


@model
class GLACCTALLOCATIONREVERSE(Object):
    """Account allocation reversal (GLACCTALLOCATIONREVERSE).

    No generic function takes it.
    """

    glaccountno: str | None | Unset = UNSET
    """GL account (text). Write-only. Required when without source account."""
    usesourceaccount: bool | None | Unset = UNSET
    """Use source account (boolean, true or false). Write-only. Required when without account."""
    overridelocation: str | None | Unset = UNSET
    """Override location (text). Write-only."""
    overridevendor: str | None | Unset = UNSET
    """Override vendor (text). Write-only."""
    overrideproject: str | None | Unset = UNSET
    """Override project (text). Write-only."""
    overridedepartment: str | None | Unset = UNSET
    """Override department (text). Write-only."""
    overridecustomer: str | None | Unset = UNSET
    """Override customer (text). Write-only."""
    overridewarehouse: str | None | Unset = UNSET
    """Override warehouse (text). Write-only."""
    overridecontract: str | None | Unset = UNSET
    """Override contract (text). Write-only."""
    overrideitem: str | None | Unset = UNSET
    """Override item (text). Write-only."""
    overrideclass: str | None | Unset = UNSET
    """Override class (text). Write-only."""
    overrideemployee: str | None | Unset = UNSET
    """Override employee (text). Write-only."""

    __wire__ = Wire(
        "GLACCTALLOCATIONREVERSE",
        unordered(
            el("GLACCOUNTNO", TEXT, "?", label="GL account", access="write"),
            el("USESOURCEACCOUNT", BOOLEAN, "?", label="Use source account", access="write"),
            el("OVERRIDELOCATION", TEXT, "?", label="Override location", access="write"),
            el("OVERRIDEVENDOR", TEXT, "?", label="Override vendor", access="write"),
            el("OVERRIDEPROJECT", TEXT, "?", label="Override project", access="write"),
            el("OVERRIDEDEPARTMENT", TEXT, "?", label="Override department", access="write"),
            el("OVERRIDECUSTOMER", TEXT, "?", label="Override customer", access="write"),
            el("OVERRIDEWAREHOUSE", TEXT, "?", label="Override warehouse", access="write"),
            el("OVERRIDECONTRACT", TEXT, "?", label="Override contract", access="write"),
            el("OVERRIDEITEM", TEXT, "?", label="Override item", access="write"),
            el("OVERRIDECLASS", TEXT, "?", label="Override class", access="write"),
            el("OVERRIDEEMPLOYEE", TEXT, "?", label="Override employee", access="write"),
        ),
        label="Account allocation reversal",
    )
