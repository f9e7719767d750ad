# Generated from spec/inventory_control/itaxgroup.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure itaxgroup."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Itaxgroup"]


@model
class Itaxgroup(Structure):
    """Item tax group."""

    key: str | None | Unset = UNSET
    """Record key (text)."""
    name: str | None | Unset = UNSET
    """Name (text)."""

    __wire__ = Wire("itaxgroup", seq(el("key", TEXT, "?", label="Record key"), el("name", TEXT, "?", label="Name")))
