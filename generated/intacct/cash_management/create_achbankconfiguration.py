# Generated from spec/cash_management/create_achbankconfiguration.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_achbankconfiguration."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["create_achbankconfiguration"]


@model
class create_achbankconfiguration(Function[str]):
    """Create ACH bank configuration (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/cash-management/ach-bank-configs/#create-ach-bank-configuration-legacy
    """

    achbankid: str | None
    """ACH bank ID (text). Required."""
    destinationid: str | None
    """Immediate destination ID (text). Required."""
    destinationname: str | None | Unset = UNSET
    """Immediate destination name (text)."""
    originid: str | None
    """Immediate origin ID (text). Required."""
    originname: str | None | Unset = UNSET
    """Immediate origin name (text)."""
    referencecode: str | None | Unset = UNSET
    """Reference code (text)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive. Default: active."""
    eofmarker: bool | None | Unset = UNSET
    """Include EOF marker (boolean, true or false). Default: false."""

    __wire__ = Wire(
        "create_achbankconfiguration",
        seq(
            el("achbankid", TEXT, label="ACH bank ID"),
            el("destinationid", TEXT, label="Immediate destination ID"),
            el("destinationname", TEXT, "?", label="Immediate destination name"),
            el("originid", TEXT, label="Immediate origin ID"),
            el("originname", TEXT, "?", label="Immediate origin name"),
            el("referencecode", TEXT, "?", label="Reference code"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive"), default="active"),
            el("eofmarker", BOOLEAN, "?", label="Include EOF marker", default="false"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
