# Generated from spec/common/sortfield.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure sortfield."""

from __future__ import annotations

from typing import Literal

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT, Enumeration
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Content, Wire, attribute

__all__ = ["Sortfield"]


@model
class Sortfield(Structure):
    """Sort field."""

    order: Literal["asc", "desc"] | None
    """Order (text). Allowed: asc, desc. Required."""
    value: str | None | Unset = UNSET
    """Text of the element (text)."""

    __wire__ = Wire(
        "sortfield",
        attributes=(attribute("order", Enumeration("asc", "desc"), required=True),),
        content=Content("value", TEXT),
    )
