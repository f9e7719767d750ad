# Generated from spec/company_console/entry.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.common.customfield import Customfield

__all__ = ["Entry", "EntryCustomfields"]


@model
class Entry(Structure):
    """Entry."""

    value: str | list[str] | None | Unset = UNSET
    """Value (text)."""
    departmentid: str | list[str] | None | Unset = UNSET
    """Department ID (text)."""
    locationid: str | list[str] | None | Unset = UNSET
    """Location ID (text)."""
    customfields: EntryCustomfields | list[EntryCustomfields] | None | Unset = UNSET
    """Custom fields."""

    __wire__ = Wire(
        "entry",
        seq(
            seq(
                el("value", TEXT, label="Value"),
                el("departmentid", TEXT, "?", label="Department ID"),
                el("locationid", TEXT, "?", label="Location ID"),
                el(
                    "customfields",
                    Ref("intacct.company_console.entry", "EntryCustomfields"),
                    "?",
                    label="Custom fields",
                ),
                occurs="+",
            )
        ),
    )


@model
class EntryCustomfields(Structure):
    """Custom fields."""

    customfield: list[Customfield] | None | Unset = UNSET
    """Custom field."""

    __wire__ = Wire(
        "customfields",
        seq(el("customfield", Ref("intacct.common.customfield", "Customfield"), "*", label="Custom field")),
    )
