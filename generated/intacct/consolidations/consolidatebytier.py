# Generated from spec/consolidations/consolidatebytier.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function consolidatebytier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.consolidations.overrideexchangerates import OVERRIDEEXCHANGERATES
from intacct_runtime.model import Function, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.consolidations.overrideexchangerate import Overrideexchangerate

__all__ = ["consolidatebytier"]


@model
class consolidatebytier(Function[None]):
    """Consolidate by tier.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Since 2023.R2 to 2024.R2 (which of them is not known).
    The vendor's schema does not list it; the gateway takes it.
    Reference:
    https://developer.intacct.com/api/consolidations/ownership-structure-consolidations/#run-ownership-structure-consolidation
    - The schema declares it without listing it under function.
    """

    structurename: str | None
    """Structure name (text). Required."""
    reportingperiodname: str | None
    """Reporting period name (text). Required."""
    email: str | None | Unset = UNSET
    """E-mail (text)."""
    overrideexchangerates: list[Overrideexchangerate] | None | Unset = UNSET
    """Override exchange rates."""

    __wire__ = Wire(
        "consolidatebytier",
        unordered(
            el("structurename", TEXT, label="Structure name"),
            el("reportingperiodname", TEXT, label="Reporting period name"),
            el("email", TEXT, "?", label="E-mail"),
            el("overrideexchangerates", OVERRIDEEXCHANGERATES, "?", label="Override exchange rates"),
        ),
        since="2023.R2..2024.R2",
        writes=True,
    )
    __result__ = NothingResult()
