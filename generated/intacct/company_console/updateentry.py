# Generated from spec/company_console/updateentry.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure updateentry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield

__all__ = ["Updateentry", "UpdateentryCustomfields"]


@model
class Updateentry(Structure):
    """Changed entry."""

    line_num: int | None
    """Line number (integer). Required."""
    value: str | list[str] | None | Unset = UNSET
    """Value (text)."""
    departmentid: str | list[str] | None | Unset = UNSET
    """Department ID (text)."""
    locationid: str | list[str] | None | Unset = UNSET
    """Location ID (text)."""
    customfields: UpdateentryCustomfields | list[UpdateentryCustomfields] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "updateentry",
        seq(
            seq(
                el("value", TEXT, "?", label="Value"),
                el("departmentid", TEXT, "?", label="Department ID"),
                el("locationid", TEXT, "?", label="Location ID"),
                el(
                    "customfields",
                    Ref("intacct.company_console.updateentry", "UpdateentryCustomfields"),
                    "?",
                    label="Custom fields",
                ),
                occurs="+",
            )
        ),
        (attribute("line_num", INTEGER, required=True),),
    )


@model
class UpdateentryCustomfields(Structure):
    """Custom fields."""

    customfield: list[Customfield] | None | Unset = UNSET
    """Custom field."""

    __wire__ = Wire(
        "customfields",
        seq(el("customfield", Ref("intacct.common.customfield", "Customfield"), "*", label="Custom field")),
    )
