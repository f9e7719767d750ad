# Generated from spec/cash_management/update_achbankconfiguration.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function update_achbankconfiguration."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["update_achbankconfiguration"]


@model
class update_achbankconfiguration(Function[str]):
    """Update ACH bank configuration (legacy).

    Answers the key of the record (str; empty where the reply has none).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/cash-management/ach-bank-configs/#update-ach-bank-configuration-legacy
    """

    achbankid: str | None
    """ACH bank ID (text). Required."""
    destinationid: str | None | Unset = UNSET
    """Immediate destination ID (text)."""
    destinationname: str | None | Unset = UNSET
    """Immediate destination name (text)."""
    originid: str | None | Unset = UNSET
    """Immediate origin ID (text)."""
    originname: str | None | Unset = UNSET
    """Immediate origin name (text)."""
    referencecode: str | None | Unset = UNSET
    """Reference code (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""
    eofmarker: bool | None | Unset = UNSET
    """Include EOF marker (boolean, true or false)."""

    __wire__ = Wire(
        "update_achbankconfiguration",
        seq(
            el("destinationid", TEXT, "?", label="Immediate destination ID"),
            el("destinationname", TEXT, "?", label="Immediate destination name"),
            el("originid", TEXT, "?", label="Immediate origin ID"),
            el("originname", TEXT, "?", label="Immediate origin name"),
            el("referencecode", TEXT, "?", label="Reference code"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
            el("eofmarker", BOOLEAN, "?", label="Include EOF marker"),
        ),
        (attribute("achbankid", TEXT, required=True),),
        writes=True,
    )
    __result__ = KeyResult(required=False)
