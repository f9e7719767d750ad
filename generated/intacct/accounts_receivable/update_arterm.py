# Generated from spec/accounts_receivable/update_arterm.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_arterm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.discount import Discount
    from intacct.common.due import Due
    from intacct.common.penalty import Penalty

__all__ = ["update_arterm"]


@model
class update_arterm(Function[str]):
    """Update AR term (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/accounts-receivable/ar-terms/#update-ar-term-legacy
    """

    name: str | None
    """Name (text). Required."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    due: Due | None | Unset = UNSET
    """Due."""
    discount: Discount | None | Unset = UNSET
    """Discount."""
    disccalcon: str | None | Unset = UNSET
    """Calculate based on (text). Known values: Line items total, Invoice total."""
    penalty: Penalty | None | Unset = UNSET
    """Penalty."""

    __wire__ = Wire(
        "update_arterm",
        seq(
            el("description", TEXT, "?", label="Description"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("due", Ref("intacct.common.due", "Due"), "?", label="Due"),
            el("discount", Ref("intacct.common.discount", "Discount"), "?", label="Discount"),
            el("disccalcon", TEXT, "?", label="Calculate based on", open_values=("Line items total", "Invoice total")),
            el("penalty", Ref("intacct.common.penalty", "Penalty"), "?", label="Penalty"),
        ),
        (attribute("name", TEXT, required=True),),
        writes=True,
    )
    __result__ = KeyResult(required=False)
