# Generated from spec/consolidations/create_consolidation.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function create_consolidation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.consolidations.entities import ENTITIES
from intacct_runtime.model import Function, model
from intacct_runtime.result import KeyResult
from intacct_runtime.scalars import BOOLEAN, BOOLEAN_T_F, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Wire, el, seq

if TYPE_CHECKING:
    from intacct.consolidations.csnentity import Csnentity

__all__ = ["create_consolidation"]


@model
class create_consolidation(Function[str]):
    """Create consolidation (legacy).

    Answers the key of the record (str).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    Reference:
    https://developer.intacct.com/api/consolidations/global-consolidations/#run-global-consolidation-legacy
    """

    bookid: str | None
    """Book ID (text). Required."""
    offline: bool | None | Unset = UNSET
    """Offline (boolean, true or false). Default: false."""
    updatesucceedingperiods: bool | None | Unset = UNSET
    """Updates ucceeding periods (boolean, true or false). Default: false."""
    changesonly: bool | None | Unset = UNSET
    """Changes only (boolean, T or F). Default: T."""
    email: str | None | Unset = UNSET
    """E-mail (text)."""
    reportingperiodname: str | None
    """Reporting period name (text). Required."""
    entities: list[Csnentity] | None | Unset = UNSET
    """Entities."""

    __wire__ = Wire(
        "create_consolidation",
        seq(
            el("bookid", TEXT, label="Book ID"),
            el("offline", BOOLEAN, "?", label="Offline", default="false"),
            el("updatesucceedingperiods", BOOLEAN, "?", label="Updates ucceeding periods", default="false"),
            el("changesonly", BOOLEAN_T_F, "?", label="Changes only", default="T"),
            el("email", TEXT, "?", label="E-mail"),
            el("reportingperiodname", TEXT, label="Reporting period name"),
            el("entities", ENTITIES, "?", label="Entities"),
        ),
        writes=True,
    )
    __result__ = KeyResult()
