# Generated from spec/common/expression.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure expression."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, attribute, el, seq

__all__ = ["Expression"]


@model
class Expression(Structure):
    """Expression."""

    object: str | None | Unset = UNSET
    """Object (text)."""
    field: str | None
    """Field (text). Required."""
    operator: str | None
    """Operator (text). Known values: =, !=, <, <=, >, >=, like, is null. Required."""
    value: str | None
    """Value (text). Required."""

    __wire__ = Wire(
        "expression",
        seq(
            el("field", TEXT, label="Field"),
            el("operator", TEXT, label="Operator", open_values=("=", "!=", "<", "<=", ">", ">=", "like", "is null")),
            el("value", TEXT, label="Value"),
        ),
        (attribute("object", TEXT),),
    )
