# Generated from spec/accounts_payable/update_vendorvisibility.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_vendorvisibility."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.visibility import Visibility

__all__ = ["update_vendorvisibility"]


@model
class update_vendorvisibility(Function[str]):
    """Update vendor visibility (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    vendorid: str | None
    """Vendor ID (text). Required."""
    visibility: Visibility | None | Unset = UNSET
    """Visibility."""

    __wire__ = Wire(
        "update_vendorvisibility",
        seq(el("visibility", Ref("intacct.common.visibility", "Visibility"), "?", label="Visibility")),
        (attribute("vendorid", TEXT, required=True),),
        writes=True,
    )
    __result__ = KeyResult(required=False)
