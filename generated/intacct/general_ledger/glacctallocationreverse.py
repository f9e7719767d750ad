# Generated from spec/general_ledger/GLACCTALLOCATIONREVERSE.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object GLACCTALLOCATIONREVERSE."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["GLACCTALLOCATIONREVERSE"]


@model
class GLACCTALLOCATIONREVERSE(Object):
    """Account allocation reversal (GLACCTALLOCATIONREVERSE).

    No generic function takes it.
    """

    fields: ClassVar[_GLACCTALLOCATIONREVERSEFields]

    glaccountno: str | None | Unset = UNSET
    """GL account (text). Required without source account."""
    usesourceaccount: bool | None | Unset = UNSET
    """Use source account (boolean, true or false). Required without account."""
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
    overrideclass: str | None | Unset = UNSET
    """Override class (text)."""
    overrideemployee: str | None | Unset = UNSET
    """Override employee (text)."""

    __wire__ = Wire(
        "GLACCTALLOCATIONREVERSE",
        unordered(
            el("GLACCOUNTNO", TEXT, "?", label="GL account"),
            el("USESOURCEACCOUNT", BOOLEAN, "?", label="Use source account"),
            el("OVERRIDELOCATION", TEXT, "?", label="Override location"),
            el("OVERRIDEVENDOR", TEXT, "?", label="Override vendor"),
            el("OVERRIDEPROJECT", TEXT, "?", label="Override project"),
            el("OVERRIDEDEPARTMENT", TEXT, "?", label="Override department"),
            el("OVERRIDECUSTOMER", TEXT, "?", label="Override customer"),
            el("OVERRIDEWAREHOUSE", TEXT, "?", label="Override warehouse"),
            el("OVERRIDECONTRACT", TEXT, "?", label="Override contract"),
            el("OVERRIDEITEM", TEXT, "?", label="Override item"),
            el("OVERRIDECLASS", TEXT, "?", label="Override class"),
            el("OVERRIDEEMPLOYEE", TEXT, "?", label="Override employee"),
        ),
        label="Account allocation reversal",
        registry=Ref("intacct._index", "REGISTRY"),
    )


if TYPE_CHECKING:

    class _GLACCTALLOCATIONREVERSEFields(Fields):
        """Fields of GLACCTALLOCATIONREVERSE."""

        glaccountno: Field[str]
        usesourceaccount: Field[bool]
        overridelocation: Field[str]
        overridevendor: Field[str]
        overrideproject: Field[str]
        overridedepartment: Field[str]
        overridecustomer: Field[str]
        overridewarehouse: Field[str]
        overridecontract: Field[str]
        overrideitem: Field[str]
        overrideclass: Field[str]
        overrideemployee: Field[str]
