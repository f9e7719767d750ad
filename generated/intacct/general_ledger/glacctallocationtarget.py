# Generated from spec/general_ledger/GLACCTALLOCATIONTARGET.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLACCTALLOCATIONTARGET."""

from __future__ import annotations

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["GLACCTALLOCATIONTARGET"]


@model
class GLACCTALLOCATIONTARGET(Object):
    """Account allocation target (GLACCTALLOCATIONTARGET).

    No generic function takes it.
    """

    glaccountno: str | None | Unset = UNSET
    """GL account (text). Required in create. Write-only."""
    journalsymbol: str | None | Unset = UNSET
    """User-defined journal for equity method (text). Required in create. Write-only."""
    exch_rate_type_id: str | None | Unset = UNSET
    """Exchange rate type (text). Write-only. Required when ALLOWALLOCATION of the header is Across entities. Since
    2020.R3.
    """
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
    billable: bool | None | Unset = UNSET
    """Billable (boolean, true or false). Default: false. Write-only."""
    overrideclass: str | None | Unset = UNSET
    """Override class (text). Write-only."""
    overrideemployee: str | None | Unset = UNSET
    """Override employee (text). Write-only."""
    reportingbook: str | None | Unset = UNSET
    """Reporting book (text). Write-only."""

    __wire__ = Wire(
        "GLACCTALLOCATIONTARGET",
        unordered(
            el("GLACCOUNTNO", TEXT, "?", label="GL account", access="write", required=("create",)),
            el(
                "JOURNALSYMBOL",
                TEXT,
                "?",
                label="User-defined journal for equity method",
                access="write",
                required=("create",),
            ),
            el("EXCH_RATE_TYPE_ID", TEXT, "?", since="2020.R3", label="Exchange rate type", access="write"),
            el("OVERRIDELOCATION", TEXT, "?", label="Override location", access="write"),
            el("OVERRIDEVENDOR", TEXT, "?", label="Override vendor", access="write"),
            el("OVERRIDEPROJECT", TEXT, "?", label="Override project", access="write"),
            el("OVERRIDEDEPARTMENT", TEXT, "?", label="Override department", access="write"),
            el("OVERRIDECUSTOMER", TEXT, "?", label="Override customer", access="write"),
            el("OVERRIDEWAREHOUSE", TEXT, "?", label="Override warehouse", access="write"),
            el("OVERRIDECONTRACT", TEXT, "?", label="Override contract", access="write"),
            el("OVERRIDEITEM", TEXT, "?", label="Override item", access="write"),
            el("BILLABLE", BOOLEAN, "?", label="Billable", access="write", default="false"),
            el("OVERRIDECLASS", TEXT, "?", label="Override class", access="write"),
            el("OVERRIDEEMPLOYEE", TEXT, "?", label="Override employee", access="write"),
            el("REPORTINGBOOK", TEXT, "?", label="Reporting book", access="write"),
        ),
        label="Account allocation target",
    )
