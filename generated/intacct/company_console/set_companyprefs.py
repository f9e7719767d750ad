# Generated from spec/company_console/set_companyprefs.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function set_companyprefs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct.company_console.companyprefs import COMPANYPREFS
from intacct_runtime.model import Function, model
from intacct_runtime.result import NothingResult
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, attribute, el, seq

if TYPE_CHECKING:
    from intacct.company_console.companypref import Companypref

__all__ = ["set_companyprefs"]


@model
class set_companyprefs(Function[None]):
    """Set company preferences.

    Answers nothing (None).
    Raises `InvalidInput` before anything is sent if a value does not fit, `FunctionError` if the gateway refuses it
    and `OutcomeUnknown` if no reply tells whether it was done.
    """

    application: str | None
    """Contract tracking (text). Required."""
    companyprefs: list[Companypref] | None
    """Company preferences. Required."""

    __wire__ = Wire(
        "set_companyprefs",
        seq(el("companyprefs", COMPANYPREFS, label="Company preferences")),
        (attribute("application", TEXT, required=True),),
        writes=True,
    )
    __result__ = NothingResult()
