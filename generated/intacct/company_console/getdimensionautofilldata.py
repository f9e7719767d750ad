# Generated from spec/company_console/getDimensionAutofillData.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function getDimensionAutofillData."""

from __future__ import annotations

from intacct_runtime.model import Function, model
from intacct_runtime.node import Node
from intacct_runtime.result import TreeResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["getDimensionAutofillData"]


@model
class getDimensionAutofillData(Function[Node]):
    """Get dimension autofill data.

    Answers what the reply holds, as plain elements (`Node`).
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    - No reply is on record: it is read as plain elements.
    """

    dimension: str | None
    """Dimension (text). Required."""
    value: str | None
    """Value (text). Required."""

    __wire__ = Wire(
        "getDimensionAutofillData", seq(el("dimension", TEXT, label="Dimension"), el("value", TEXT, label="Value"))
    )
    __result__ = TreeResult()
