# Generated from spec/inventory_control/ITEMTAXGRPITEMMAP.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The object ITEMTAXGRPITEMMAP."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from intacct_runtime.model import Object, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct_runtime.fields import Field, Fields

__all__ = ["ITEMTAXGRPITEMMAP", "ItemtaxgrpitemmapTaxgroup"]


@model
class ITEMTAXGRPITEMMAP(Object):
    """Tax group of an item (ITEMTAXGRPITEMMAP).

    Stands as a line in ITEM (ITEMTAXGRPITEMMAPS).
    No generic function takes it.
    """

    fields: ClassVar[_ITEMTAXGRPITEMMAPFields]

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
        registry=Ref("intacct._index", "REGISTRY"),
    )


@model
class ItemtaxgrpitemmapTaxgroup(Object):
    """The content of `TAXGROUP`."""

    name: str | None | Unset = UNSET
    """Name (text)."""

    __wire__ = Wire("TAXGROUP", unordered(el("NAME", TEXT, "?", label="Name")))


if TYPE_CHECKING:

    class _ITEMTAXGRPITEMMAPFields(Fields):
        """Fields of ITEMTAXGRPITEMMAP."""

        taxgroup: _ItemtaxgrpitemmapTaxgroupFields
        name: Field[str]

    class _ItemtaxgrpitemmapTaxgroupFields(Fields):
        """Fields of TAXGROUP."""

        name: Field[str]
