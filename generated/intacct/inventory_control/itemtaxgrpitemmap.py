# Generated from spec/inventory_control/ITEMTAXGRPITEMMAP.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ITEMTAXGRPITEMMAP."""

from __future__ import annotations

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

__all__ = ["ITEMTAXGRPITEMMAP", "ItemtaxgrpitemmapTaxgroup"]


@model
class ITEMTAXGRPITEMMAP(Object):
    """Tax group of an item (ITEMTAXGRPITEMMAP).

    No generic function takes it.
    """

    taxgroup: ItemtaxgrpitemmapTaxgroup | None | Unset = UNSET
    """Contact tax group."""
    name: str | None | Unset = UNSET
    """Name (text)."""

    __wire__ = Wire(
        "ITEMTAXGRPITEMMAP",
        unordered(
            el(
                "TAXGROUP",
                Ref("intacct.inventory_control.itemtaxgrpitemmap", "ItemtaxgrpitemmapTaxgroup"),
                "?",
                label="Contact tax group",
            ),
            el("NAME", TEXT, "?", label="Name"),
        ),
        label="Tax group of an item",
    )


@model
class ItemtaxgrpitemmapTaxgroup(Object):
    """The content of `TAXGROUP`."""

    name: str | None | Unset = UNSET
    """Name (text)."""

    __wire__ = Wire("TAXGROUP", unordered(el("NAME", TEXT, "?", label="Name")))
