# Generated from spec/company_console/companypref.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The structure companypref."""

from __future__ import annotations

from intacct_runtime.model import Structure, model
from intacct_runtime.scalars import TEXT
from intacct_runtime.wire import Wire, el, seq

__all__ = ["Companypref"]


@model
class Companypref(Structure):
    """Company preference."""

    application: str | None
    """Contract tracking (text). Required."""
    preference: str | None
    """Preference (text). Required."""
    prefvalue: str | None
    """Preference value (text). Required."""

    __wire__ = Wire(
        "companypref",
        seq(
            el("application", TEXT, label="Contract tracking"),
            el("preference", TEXT, label="Preference"),
            el("prefvalue", TEXT, label="Preference value"),
        ),
    )
