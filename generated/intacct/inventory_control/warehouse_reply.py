# Generated from spec/inventory_control/warehouse_reply.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure warehouse_reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import ReplyPart, model
from intacct_runtime.scalars import BOOLEAN, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Ref, Wire, el, unordered

if TYPE_CHECKING:
    from intacct.common.shipto_reply import ShiptoReply

__all__ = ["WarehouseReply"]


@model
class WarehouseReply(ReplyPart):
    """Warehouse name."""

    warehouseid: str | None | Unset = UNSET
    """Warehouse ID (text)."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    parentid: str | None | Unset = UNSET
    """Parent ID (text)."""
    managerid: str | None | Unset = UNSET
    """Manager ID (text)."""
    contactname: str | None | Unset = UNSET
    """Contact name (text)."""
    shipto: ShiptoReply | None | Unset = UNSET
    """Ship-to contact."""
    usedingl: bool | None | Unset = UNSET
    """Used in GL (boolean, true or false)."""
    status: str | None | Unset = UNSET
    """Status (text). Known values: active, inactive."""

    __wire__ = Wire(
        "warehouse",
        unordered(
            el("warehouseid", TEXT, "?", label="Warehouse ID"),
            el("name", TEXT, "?", label="Name"),
            el("parentid", TEXT, "?", label="Parent ID"),
            el("managerid", TEXT, "?", label="Manager ID"),
            el("contactname", TEXT, "?", label="Contact name"),
            el("shipto", Ref("intacct.common.shipto_reply", "ShiptoReply"), "?", label="Ship-to contact"),
            el("usedingl", BOOLEAN, "?", label="Used in GL"),
            el("status", TEXT, "?", label="Status", open_values=("active", "inactive")),
        ),
    )
