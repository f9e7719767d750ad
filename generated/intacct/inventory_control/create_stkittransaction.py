# Generated from spec/inventory_control/create_stkittransaction.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_stkittransaction."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.inventory_control.stkittransitems import Stkittransitems

__all__ = ["create_stkittransaction"]


@model
class create_stkittransaction(Function[str]):
    """Create stockable kit transaction.

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/inventory-control/stockable-kit-transactions/#create-a-build-kits-transaction
    """

    transactiontype: str | None
    """Transaction type (text). Known values: Build Kits, Disassemble Kits. Required."""
    datecreated: datetime.date | None
    """Date created (date, written as year, month and day). Required."""
    createdfrom: str | None | Unset = UNSET
    """Converted from (text). Document that this one was converted from."""
    documentno: str | None | Unset = UNSET
    """Document number (text)."""
    referenceno: str | None | Unset = UNSET
    """Reference number (text)."""
    message: str | None | Unset = UNSET
    """Message (text)."""
    externalid: str | None | Unset = UNSET
    """External ID (text). ID that another system gives the record."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    stkittransitems: Stkittransitems | None | Unset = UNSET
    """Lines."""

    __wire__ = Wire(
        "create_stkittransaction",
        seq(
            el("transactiontype", TEXT, label="Transaction type", open_values=("Build Kits", "Disassemble Kits")),
            el("datecreated", SPLIT_DATE, label="Date created"),
            el("createdfrom", TEXT, "?", label="Converted from"),
            el("documentno", TEXT, "?", label="Document number"),
            el("referenceno", TEXT, "?", label="Reference number"),
            el("message", TEXT, "?", label="Message"),
            el("externalid", TEXT, "?", label="External ID"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el(
                "stkittransitems",
                Ref("intacct.inventory_control.stkittransitems", "Stkittransitems"),
                "?",
                label="Lines",
            ),
        ),
        writes=True,
    )
    __result__ = KeyResult()
