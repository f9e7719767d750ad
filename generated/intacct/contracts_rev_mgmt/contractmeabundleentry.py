# Generated from spec/contracts_rev_mgmt/CONTRACTMEABUNDLEENTRY.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object CONTRACTMEABUNDLEENTRY."""

from __future__ import annotations

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

__all__ = ["CONTRACTMEABUNDLEENTRY"]


@model
class CONTRACTMEABUNDLEENTRY(Object):
    """MEA allocation entry (CONTRACTMEABUNDLEENTRY).

    No generic function takes it.
    """

    contractdetaillineno: str | None | Unset = UNSET
    """Contract line number (text)."""
    bundleno: str | None | Unset = UNSET
    """Bundle number (text)."""

    __wire__ = Wire(
        "CONTRACTMEABUNDLEENTRY",
        unordered(
            el("CONTRACTDETAILLINENO", TEXT, "?", label="Contract line number"),
            el("BUNDLENO", TEXT, "?", label="Bundle number"),
        ),
        label="MEA allocation entry",
    )
