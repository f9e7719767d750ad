# Generated from spec/consolidations/overrideexchangerate.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure overrideexchangerate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.consolidations.entities import ENTITIES
from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.consolidations.csnentity import Csnentity

__all__ = ["Overrideexchangerate"]


@model
class Overrideexchangerate(Structure):
    """Override exchange rate.

    Since 2023.R2 to 2024.R2 (which of them is not known).
    """

    bookid: str | None
    """Book ID (text). Required."""
    entities: list[Csnentity] | None
    """Entities. Required."""

    __wire__ = Wire(
        "overrideexchangerate",
        seq(el("bookid", TEXT, label="Book ID"), el("entities", ENTITIES, label="Entities")),
        since="2023.R2..2024.R2",
    )
