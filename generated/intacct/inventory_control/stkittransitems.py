# Generated from spec/inventory_control/stkittransitems.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure stkittransitems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Structure, model
from intacct_runtime.wire import Ref, Wire, el, seq

if TYPE_CHECKING:
    from intacct.inventory_control.stkittransitem import Stkittransitem

__all__ = ["Stkittransitems"]


@model
class Stkittransitems(Structure):
    """Lines."""

    stkittransitem: Stkittransitem | list[Stkittransitem] | None
    """Line. Required."""

    __wire__ = Wire(
        "stkittransitems",
        seq(
            el(
                "stkittransitem",
                Ref("intacct.inventory_control.stkittransitem", "Stkittransitem"),
                until="2019.R3..2022.R4",
                label="Line",
            ),
            el(
                "stkittransitem",
                Ref("intacct.inventory_control.stkittransitem", "Stkittransitem"),
                "+",
                since="2019.R4..2023.R1",
                label="Line",
            ),
        ),
    )
