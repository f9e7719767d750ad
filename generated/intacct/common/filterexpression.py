# Generated from spec/common/filterExpression.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure filterExpression."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["FilterExpression"]


@model
class FilterExpression(Structure):
    """Filter expression."""

    field: str | None
    """Field (text). Required."""
    operator: str | None
    """Operator (text). Known values: =, !=, <, <=, >, >=, like, is null. Required."""
    value: str | None
    """Value (text). Required."""

    __wire__ = Wire(
        "filterExpression",
        seq(
            el("field", TEXT, label="Field"),
            el("operator", TEXT, label="Operator", open_values=("=", "!=", "<", "<=", ">", ">=", "like", "is null")),
            el("value", TEXT, label="Value"),
        ),
    )
