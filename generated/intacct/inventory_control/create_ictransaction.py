# Generated from spec/inventory_control/create_ictransaction.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_ictransaction."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct.common.subtotals import SUBTOTALS
from intacct.inventory_control.ictransitems import ICTRANSITEMS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.common.subtotal import Subtotal
    from intacct.inventory_control.ictransitem import Ictransitem

__all__ = ["create_ictransaction"]


@model
class create_ictransaction(Function[str]):
    """Create inventory transaction (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/inventory-control/inventory-transactions/#create-an-inventory-transaction-legacy
    - Since 2021.R3 itemdetails also serve trackable kits.
    """

    transactiontype: str | None
    """Transaction type (text). Required."""
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
    basecurr: str | None | Unset = UNSET
    """Base currency (text). Three-letter code of the currency in which the entity keeps its books."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    state: str | None | Unset = UNSET
    """State (text). Known values: Draft, Pending, Closed."""
    ictransitems: list[Ictransitem] | None
    """Lines. Required."""
    subtotals: list[Subtotal] | None | Unset = UNSET
    """Subtotals."""

    __wire__ = Wire(
        "create_ictransaction",
        seq(
            el("transactiontype", TEXT, label="Transaction type"),
            el("datecreated", SPLIT_DATE, label="Date created"),
            el("createdfrom", TEXT, "?", label="Converted from"),
            el("documentno", TEXT, "?", label="Document number"),
            el("referenceno", TEXT, "?", label="Reference number"),
            el("message", TEXT, "?", label="Message"),
            el("externalid", TEXT, "?", label="External ID"),
            el("basecurr", TEXT, "?", label="Base currency"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("state", TEXT, "?", label="State", open_values=("Draft", "Pending", "Closed")),
            el("ictransitems", ICTRANSITEMS, label="Lines"),
            el("subtotals", SUBTOTALS, "?", label="Subtotals"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
