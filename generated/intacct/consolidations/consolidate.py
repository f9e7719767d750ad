# Generated from spec/consolidations/consolidate.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function consolidate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.consolidations.entities import ENTITIES
from intacct_runtime.model import Function, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import BOOLEAN, BOOLEAN_T_F, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, unordered

if TYPE_CHECKING:
    from intacct.consolidations.csnentity import Csnentity

__all__ = ["consolidate"]


@model
class consolidate(Function[None]):
    """Consolidate.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference: https://developer.intacct.com/api/consolidations/global-consolidations/#run-global-consolidation
    """

    bookid: str | None
    """Book ID (text). Required."""
    offline: bool | None | Unset = UNSET
    """Offline (boolean, T or F). Default: F."""
    updatesucceedingperiods: bool | None | Unset = UNSET
    """Updates ucceeding periods (boolean, true or false). Default: false."""
    changesonly: bool | None | Unset = UNSET
    """Changes only (boolean, T or F)."""
    email: str | None | Unset = UNSET
    """E-mail (text)."""
    reportingperiodname: str | None
    """Reporting period name (text). Required."""
    entities: list[Csnentity] | None | Unset = UNSET
    """Entities."""

    __wire__ = Wire(
        "consolidate",
        unordered(
            el("bookid", TEXT, label="Book ID"),
            el("offline", BOOLEAN_T_F, "?", label="Offline", default="F"),
            el("updatesucceedingperiods", BOOLEAN, "?", label="Updates ucceeding periods", default="false"),
            el("changesonly", BOOLEAN_T_F, "?", label="Changes only"),
            el("email", TEXT, "?", label="E-mail"),
            el("reportingperiodname", TEXT, label="Reporting period name"),
            el("entities", ENTITIES, "?", label="Entities"),
        ),
        writes=True,
    )
    __result__ = NothingResult()
