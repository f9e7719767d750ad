# Generated from spec/general_ledger/GLACCTALLOCATIONTARGET.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLACCTALLOCATIONTARGET."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["GLACCTALLOCATIONTARGET"]


@model
class GLACCTALLOCATIONTARGET(Object):
    """Account allocation target (GLACCTALLOCATIONTARGET).

    No generic function takes it.
    """

    fields: ClassVar[_GLACCTALLOCATIONTARGETFields]

    glaccountno: str | None | Unset = UNSET
    """GL account (text). Required in create."""
    journalsymbol: str | None | Unset = UNSET
    """User-defined journal for equity method (text). Required in create."""
    exch_rate_type_id: str | None | Unset = UNSET
    """Exchange rate type (text). Name of a kind of rates, such as Intacct Daily Rate; leave it out when
    EXCHANGE_RATE gives the rate. Required when ALLOWALLOCATION of the header is Across entities. Since 2020.R3.
    """
    overridelocation: str | None | Unset = UNSET
    """Override location (text)."""
    overridevendor: str | None | Unset = UNSET
    """Override vendor (text)."""
    overrideproject: str | None | Unset = UNSET
    """Override project (text)."""
    overridedepartment: str | None | Unset = UNSET
    """Override department (text)."""
    overridecustomer: str | None | Unset = UNSET
    """Override customer (text)."""
    overridewarehouse: str | None | Unset = UNSET
    """Override warehouse (text)."""
    overridecontract: str | None | Unset = UNSET
    """Override contract (text)."""
    overrideitem: str | None | Unset = UNSET
    """Override item (text)."""
    billable: bool | None | Unset = UNSET
    """Billable (boolean, true or false). Whether a customer is to be charged for it. Default: false."""
    overrideclass: str | None | Unset = UNSET
    """Override class (text)."""
    overrideemployee: str | None | Unset = UNSET
    """Override employee (text)."""
    reportingbook: str | None | Unset = UNSET
    """Reporting book (text)."""

    __wire__ = Wire(
        "GLACCTALLOCATIONTARGET",
        unordered(
            el("GLACCOUNTNO", TEXT, "?", label="GL account", required=("create",)),
            el("JOURNALSYMBOL", TEXT, "?", label="User-defined journal for equity method", required=("create",)),
            el("EXCH_RATE_TYPE_ID", TEXT, "?", since="2020.R3", label="Exchange rate type"),
            el("OVERRIDELOCATION", TEXT, "?", label="Override location"),
            el("OVERRIDEVENDOR", TEXT, "?", label="Override vendor"),
            el("OVERRIDEPROJECT", TEXT, "?", label="Override project"),
            el("OVERRIDEDEPARTMENT", TEXT, "?", label="Override department"),
            el("OVERRIDECUSTOMER", TEXT, "?", label="Override customer"),
            el("OVERRIDEWAREHOUSE", TEXT, "?", label="Override warehouse"),
            el("OVERRIDECONTRACT", TEXT, "?", label="Override contract"),
            el("OVERRIDEITEM", TEXT, "?", label="Override item"),
            el("BILLABLE", BOOLEAN, "?", label="Billable", default="false"),
            el("OVERRIDECLASS", TEXT, "?", label="Override class"),
            el("OVERRIDEEMPLOYEE", TEXT, "?", label="Override employee"),
            el("REPORTINGBOOK", TEXT, "?", label="Reporting book"),
        ),
        label="Account allocation target",
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _GLACCTALLOCATIONTARGETFields(Fields):
        """Fields of GLACCTALLOCATIONTARGET."""

        glaccountno: Field[str]
        journalsymbol: Field[str]
        exch_rate_type_id: Field[str]
        overridelocation: Field[str]
        overridevendor: Field[str]
        overrideproject: Field[str]
        overridedepartment: Field[str]
        overridecustomer: Field[str]
        overridewarehouse: Field[str]
        overridecontract: Field[str]
        overrideitem: Field[str]
        billable: Field[bool]
        overrideclass: Field[str]
        overrideemployee: Field[str]
        reportingbook: Field[str]
