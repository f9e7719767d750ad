# Generated from spec/inventory_control/update_ictransaction.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_ictransaction."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from intacct.common.customfields import CUSTOMFIELDS
from intacct.common.updatesubtotals import UPDATESUBTOTALS
from intacct.inventory_control.updateictransitems import UPDATEICTRANSITEMS
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, SPLIT_DATE, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield
    from intacct.common.updatesubtotal import Updatesubtotal
    from intacct.inventory_control.ictransitem import Ictransitem
    from intacct.inventory_control.updateictransitem import Updateictransitem

__all__ = ["update_ictransaction"]


@model
class update_ictransaction(Function[str]):
    """Update inventory transaction (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/inventory-control/inventory-transactions/#update-an-inventory-transaction-legacy
    - line_num counts from one; LINE_NO of the records that read answers counts from zero.
    - Changed lines and new lines may stand in any mix.
    """

    key: str | None
    """Record key (text). Required."""
    set_nulls: bool | None | Unset = UNSET
    """Set nulls (boolean, true or false). Default: false."""
    externalkey: bool | None | Unset = UNSET
    """Key is an external ID (boolean, true or false). Default: false."""
    datecreated: datetime.date | None | Unset = UNSET
    """Date created (date, written as year, month and day)."""
    referenceno: str | None | Unset = UNSET
    """Reference number (text)."""
    message: str | None | Unset = UNSET
    """Message (text)."""
    externalid: str | None | Unset = UNSET
    """External ID (text). ID that another system gives the record."""
    customfields: list[Customfield] | None | Unset = UNSET
    """Custom fields."""
    state: str | None | Unset = UNSET
    """State (text). Known values: Draft, Pending, Closed."""
    updateictransitems: Sequence[Ictransitem | Updateictransitem] | None | Unset = UNSET
    """Lines."""
    updatesubtotals: list[Updatesubtotal] | None | Unset = UNSET
    """Subtotals."""

    __wire__ = Wire(
        "update_ictransaction",
        seq(
            el("datecreated", SPLIT_DATE, "?", label="Date created"),
            el("referenceno", TEXT, "?", label="Reference number"),
            el("message", TEXT, "?", label="Message"),
            el("externalid", TEXT, "?", label="External ID"),
            el("customfields", CUSTOMFIELDS, "?", label="Custom fields"),
            el("state", TEXT, "?", label="State", open_values=("Draft", "Pending", "Closed")),
            el("updateictransitems", UPDATEICTRANSITEMS, "?", label="Lines"),
            el("updatesubtotals", UPDATESUBTOTALS, "?", label="Subtotals"),
        ),
        (
            attribute("key", TEXT, required=True),
            attribute("set_nulls", BOOLEAN, default="false"),
            attribute("externalkey", BOOLEAN, default="false"),
        ),
        writes=True,
    )
    __result__ = KeyResult(required=False)
