# Generated from spec/accounts_payable/paypriority.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure paypriority."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Content, Wire, attribute

__all__ = ["Paypriority"]


@model
class Paypriority(Structure):
    """Pay priority."""

    urgent: str | None | Unset = UNSET
    """Urgent (text)."""
    high: str | None | Unset = UNSET
    """High (text)."""
    normal: str | None | Unset = UNSET
    """Normal (text)."""
    low: str | None | Unset = UNSET
    """Low (text)."""
    value: str | None | Unset = UNSET
    """Text of the element (text)."""

    __wire__ = Wire(
        "paypriority",
        attributes=(
            attribute("urgent", TEXT),
            attribute("high", TEXT),
            attribute("normal", TEXT),
            attribute("low", TEXT),
        ),
        content=Content("value", TEXT),
    )
